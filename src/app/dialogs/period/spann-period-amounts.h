/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-language.h"
#include "spann-period-draft.h"

/**
 * SpannPeriodAmounts:
 *
 * The money of a funding period: one amount for every year, or an amount for each; their sum;
 * co-funding and total cost. Amounts are typed in thousands of kronor unless the person names
 * another unit.
 *
 * Signals: "edited" (no arguments).
 */
#define SPANN_TYPE_PERIOD_AMOUNTS (spann_period_amounts_get_type ())
G_DECLARE_FINAL_TYPE (SpannPeriodAmounts, spann_period_amounts, SPANN, PERIOD_AMOUNTS,
                      AdwPreferencesGroup)

/* Shows the money of @draft. */
void spann_period_amounts_show_draft (SpannPeriodAmounts *self, const SpannPeriodDraft *draft,
                                      SpannLanguage *language);

/* Reads what was typed into @draft, whose years are already read; @problems (element-type utf8)
 * gets a sentence for each amount that is none. */
void spann_period_amounts_read (SpannPeriodAmounts *self, SpannPeriodDraft *draft,
                                GPtrArray *problems);
