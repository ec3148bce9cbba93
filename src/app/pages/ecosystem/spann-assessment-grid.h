/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-document.h"
#include "spann-evaluation-context.h"

/**
 * SpannAssessmentGrid:
 *
 * The gaps, or the effect areas, of one evaluation, to be filled in by keyboard: see
 * #SpannScoreCell for the keys of a score. Tab goes from a score to its reason, Return in a reason
 * to the next row's score. Each entry is committed at once; what is typed in one field is one undo
 * step. The line below the rows says what the focused score means, or how to enter one.
 *
 * A locked evaluation is shown, can be walked, and says why it cannot be changed.
 *
 * Signals: "edge-reached" (int direction): somebody wants to go on above the first row (-1) or
 * below the last (1).
 */
#define SPANN_TYPE_ASSESSMENT_GRID (spann_assessment_grid_get_type ())
G_DECLARE_FINAL_TYPE (SpannAssessmentGrid, spann_assessment_grid, SPANN, ASSESSMENT_GRID, GtkWidget)

/* What it judges: once, before anything is shown. */
void spann_assessment_grid_set_kind (SpannAssessmentGrid *self, const SpannAreaKind *kind);

/* Shows the evaluation of @context, which there must be one of, and edits it in @document. */
void spann_assessment_grid_show_evaluation (SpannAssessmentGrid *self, SpannDocument *document,
                                            const SpannEvaluationContext *context);

/* Puts the focus on the score of row @row, from 0; negative: from the end. */
void spann_assessment_grid_focus_row (SpannAssessmentGrid *self, int row);

/* Puts the focus on the score of the area @key; FALSE when there is no row of it. */
gboolean spann_assessment_grid_focus_area (SpannAssessmentGrid *self, const char *key);
