/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-drawing.h"

/**
 * SpannFigureMarks:
 *
 * The marks of a figure view as its children: #SpannFigureMark widgets in reading order, which
 * become those of a drawing by and by. A mark that stays keeps its widget, and with it the focus.
 */
typedef struct _SpannFigureMarks SpannFigureMarks;

/* The children of @view will be those of @drawing (nullable: none). (transfer full) */
SpannFigureMarks *spann_figure_marks_new (GtkWidget *view, SpannDrawing *drawing);
void spann_figure_marks_free (SpannFigureMarks *self);

/* Makes up to @n of them right, from the first on, and adds those that are there to @marks, which
 * are borrowed. FALSE when all are. */
gboolean spann_figure_marks_place (SpannFigureMarks *self, GPtrArray *marks, guint n);

/* The child of @view for the mark @id (nullable), or NULL. */
GtkWidget *spann_figure_marks_find (GtkWidget *view, const char *id);

/* Where an arrow key goes from @mark: Left and Right in reading order, Up and Down to the nearest.
 * NULL at the end. */
GtkWidget *spann_figure_marks_find_next (GtkWidget *mark, GtkDirectionType direction);
