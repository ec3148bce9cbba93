/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-language.h"
#include "spann-object.h"

/**
 * SpannAssessment:
 * @key: the area's key
 * @number: its number in the strategy's order, from 1
 * @name: its short name
 * @description: (nullable): what it is, for the tooltip
 * @scale: the scale that it is judged on
 * @score: its score
 * @before: the baseline's score; not assessed when there is nothing to compare with
 * @reason: "" when none is given
 * @placeholder: what to show in the place of a reason
 * @editable: whether score and reason may be changed
 * @language: the window's language
 *
 * What one row of an evaluation shows. All borrowed.
 */
typedef struct {
  const char *key;
  guint number;
  const char *name;
  const char *description;
  const SpannObject *scale;
  SpannScore score;
  SpannScore before;
  const char *reason;
  const char *placeholder;
  gboolean editable;
  SpannLanguage *language;
} SpannAssessment;

/**
 * SpannAssessmentRow:
 *
 * A gap or an effect area in an evaluation: number and name, score, change since the baseline,
 * reason. It shows what it is given and tells what the person enters; it changes nothing itself.
 *
 * Signals: "score-entered" (int state, int steps), see #SpannScore; "score-refused";
 * "row-requested" (int rows, see #SpannScoreCell); "reason-edited"; "entered" and "left" when the
 * focus comes to the row and goes. CSS node: assessment-row.
 */
#define SPANN_TYPE_ASSESSMENT_ROW (spann_assessment_row_get_type ())
G_DECLARE_FINAL_TYPE (SpannAssessmentRow, spann_assessment_row, SPANN, ASSESSMENT_ROW, GtkWidget)

GtkWidget *spann_assessment_row_new (void);

void spann_assessment_row_show_assessment (SpannAssessmentRow *self,
                                           const SpannAssessment *assessment);

/* The area's key. Borrowed. */
const char *spann_assessment_row_get_key (SpannAssessmentRow *self);

/* The reason as written. (transfer full) */
char *spann_assessment_row_dup_reason (SpannAssessmentRow *self);

/* What the score means. (transfer full) */
char *spann_assessment_row_describe_score (SpannAssessmentRow *self);

/* Puts the focus on the score. */
void spann_assessment_row_focus_score (SpannAssessmentRow *self);
