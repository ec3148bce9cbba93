/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-language.h"
#include "spann-object.h"

/**
 * SpannScoreTable:
 *
 * Every ecosystem's scores side by side: a row an ecosystem, a numbered column a gap; in each cell
 * the last score and its change since the baseline. The arrow keys walk the cells, Tab goes in and
 * out; Return, Space and a click open the ecosystem.
 *
 * Signals: "ecosystem-activated" (const char *key).
 * CSS node: score-table, its cells score-table-cell. Role: grid.
 */
#define SPANN_TYPE_SCORE_TABLE (spann_score_table_get_type ())
G_DECLARE_FINAL_TYPE (SpannScoreTable, spann_score_table, SPANN, SCORE_TABLE, GtkWidget)

GtkWidget *spann_score_table_new (void);

/* Shows the portfolio as it stands on @today. */
void spann_score_table_show (SpannScoreTable *self, const SpannObject *portfolio, SpannDate today,
                             SpannLanguage *language);
