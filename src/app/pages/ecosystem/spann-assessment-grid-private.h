/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-assessment-grid.h"

/* What the files of the grid share: the grid shows, spann-assessment-entering.c takes what a person
 * enters. */

struct _SpannAssessmentGrid {
  GtkWidget parent_instance;

  const SpannAreaKind *kind;
  SpannDocument *document;
  GSignalGroup *saves;   /* of the document */
  SpannObject *strategy; /* the version that the evaluation was made by */
  char *path;            /* of the evaluation */
  GPtrArray *edited;     /* paths of the judgements whose reason was edited since the focus came */
  gboolean locked;
  gboolean editable; /* neither locked nor in a portfolio that may only be read */

  /* Template widgets. */
  GtkLabel *area_title;
  GtkLabel *score_title;
  GtkLabel *change_title;
  GtkBox *rows;
  GtkLabel *hint;
};

/* The code of the document's language. */
const char *_spann_assessment_grid_get_language (SpannAssessmentGrid *self);

/* spann-assessment-entering.c */

/* Below the rows, when nothing else is to be said there. */
void _spann_assessment_grid_show_usual_hint (SpannAssessmentGrid *self);

/* What is entered in @row, which is the grid's, is the document's. */
void _spann_assessment_grid_follow_row (SpannAssessmentGrid *self, GtkWidget *row);

/* What was typed last is part of what is saved. */
void _spann_assessment_grid_follow_saves (SpannAssessmentGrid *self);
