/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-language.h"
#include "spann-object.h"

/**
 * SpannStrategyRow:
 *
 * A strategy to choose among others: its name, and below it the region, how many gaps it has and
 * its goal year.
 *
 * Properties: "chosen".
 */
#define SPANN_TYPE_STRATEGY_ROW (spann_strategy_row_get_type ())
G_DECLARE_FINAL_TYPE (SpannStrategyRow, spann_strategy_row, SPANN, STRATEGY_ROW, AdwActionRow)

/* @group: a button of the group that one of is chosen */
SpannStrategyRow *spann_strategy_row_new (SpannObject *strategy, const SpannLanguage *language,
                                          GtkCheckButton *group);

SpannObject *spann_strategy_row_get_strategy (SpannStrategyRow *self);

gboolean spann_strategy_row_get_chosen (SpannStrategyRow *self);
void spann_strategy_row_set_chosen (SpannStrategyRow *self, gboolean chosen);
