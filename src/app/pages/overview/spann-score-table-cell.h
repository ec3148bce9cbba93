/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-language.h"
#include "spann-object.h"

/**
 * SpannScoreTableCell:
 *
 * A cell that can be walked to: an ecosystem's name, or a score with its change since the baseline
 * below it. What it says to a screen reader is its tooltip too. The table takes its clicks and
 * keys.
 *
 * CSS node: score-table-cell. Role: grid cell.
 */
#define SPANN_TYPE_SCORE_TABLE_CELL (spann_score_table_cell_get_type ())
G_DECLARE_FINAL_TYPE (SpannScoreTableCell, spann_score_table_cell, SPANN, SCORE_TABLE_CELL,
                      GtkWidget)

GtkWidget *spann_score_table_cell_new (void);

/* Shows a name. @key: of the ecosystem, kept. */
void spann_score_table_cell_show_name (SpannScoreTableCell *self, const char *key,
                                       const char *name);

/* Shows @score, and its change from @before (not assessed: none), both on @scale. @subject:
 * what is judged, in words: "Malmens Verkstad, 3 Capital" */
void spann_score_table_cell_show_score (SpannScoreTableCell *self, const char *key,
                                        const char *subject, const SpannObject *scale,
                                        SpannScore before, SpannScore score,
                                        const SpannLanguage *language);

/* Key of the ecosystem. Borrowed. */
const char *spann_score_table_cell_get_key (SpannScoreTableCell *self);
