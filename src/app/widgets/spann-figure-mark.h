/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-drawing.h"

/**
 * SpannFigureMark:
 *
 * One mark of a figure, as the keyboard and the screen reader meet it: a widget that draws nothing
 * but its focus ring. GTK 4.8 gives an accessible object to widgets only. A line of the legend is a
 * toggle button, pressed while what it explains is shown.
 *
 * CSS node: figure-mark.
 */
#define SPANN_TYPE_FIGURE_MARK (spann_figure_mark_get_type ())
G_DECLARE_FINAL_TYPE (SpannFigureMark, spann_figure_mark, SPANN, FIGURE_MARK, GtkWidget)

/* For a mark like @mark. */
GtkWidget *spann_figure_mark_new (const SpannMark *mark);

/* Takes id, words and box of @mark. */
void spann_figure_mark_set_mark (SpannFigureMark *self, const SpannMark *mark);

/* The mark's id. Borrowed. */
const char *spann_figure_mark_get_id (SpannFigureMark *self);

/* The series that it shows and hides; 0 for one that is no line of the legend. */
guint spann_figure_mark_get_series (SpannFigureMark *self);

/* What it says. Borrowed. */
const char *spann_figure_mark_get_label (SpannFigureMark *self);

/* What it says, and of a line of the legend what a click does. (transfer full) */
char *spann_figure_mark_make_tooltip (SpannFigureMark *self);

/* Its box in the figure view. */
const GdkRectangle *spann_figure_mark_get_box (SpannFigureMark *self);
