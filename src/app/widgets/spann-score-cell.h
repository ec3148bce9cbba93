/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-language.h"
#include "spann-object.h"

/**
 * SpannScoreCell:
 *
 * A score that the keyboard sets: the heart of the evaluation grid.
 *
 * Keys: a digit sets the level; comma or point and a digit the step between ("2,5"); plus and Right
 * one step up, minus and Left one step down; ?, Backspace and Delete *not assessed*; the letter
 * that the language has for it (n, in Swedish e) *not applicable*. Up, Down, Return, Home and End
 * ask for another row. Space, Alt+Down and a click open a menu of the scale's steps with their
 * meaning. A cell that is not editable takes the keys between rows only.
 *
 * Signals: "score-entered" (int state, int steps), see #SpannScore; "row-requested" (int rows: -1
 * up, 1 down, ±G_MAXINT first and last); "refused" (no arguments): what was typed is not on the
 * scale.
 * CSS node: score-cell with a score-chip. Role: spin button, named by its label, its score and what
 * that means.
 */
#define SPANN_TYPE_SCORE_CELL (spann_score_cell_get_type ())
G_DECLARE_FINAL_TYPE (SpannScoreCell, spann_score_cell, SPANN, SCORE_CELL, GtkWidget)

GtkWidget *spann_score_cell_new (void);

/**
 * spann_score_cell_set_score:
 * @label: what is judged: "1 Research"
 * @scale: its scale
 * @language: the window's language
 */
void spann_score_cell_set_score (SpannScoreCell *self, const char *label, const SpannObject *scale,
                                 SpannScore score, SpannLanguage *language);

void spann_score_cell_set_editable (SpannScoreCell *self, gboolean editable);

SpannScore spann_score_cell_get_score (SpannScoreCell *self);

/* What the score means: "3 – joint efforts". (transfer full) */
char *spann_score_cell_describe (SpannScoreCell *self);
