/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-drawing.h"

/* The marks of a figure view as its children: #SpannFigureMark widgets in reading order. */

/* Makes the children of @view those of @drawing (nullable: none). A mark that stays keeps its
 * widget, and with it the focus. */
void spann_figure_marks_update (GtkWidget *view, SpannDrawing *drawing);

/* The child of @view for the mark @id (nullable), or NULL. */
GtkWidget *spann_figure_marks_find (GtkWidget *view, const char *id);

/* Where an arrow key goes from @mark: Left and Right in reading order, Up and Down to the nearest.
 * NULL at the end. */
GtkWidget *spann_figure_marks_find_next (GtkWidget *mark, GtkDirectionType direction);
