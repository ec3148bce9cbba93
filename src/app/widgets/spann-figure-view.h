/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-figure.h"

/**
 * SpannFigureView:
 *
 * A figure in a window. It is laid out at the size that the widget gets, in the theme that the
 * desktop asks for; the drawing is kept until one of those changes. Its labels have the desktop's
 * text size, and grow with it; with the heading among its parts the figure stands for itself, as on
 * a slide, and labels are as large as the height allows. Nothing here knows what the figure shows.
 *
 * Marks: each mark of the drawing is a child that draws nothing (see #SpannFigureMark). Tab goes to
 * the mark that had the focus last and out again; Left and Right walk the marks in reading order,
 * Up and Down go to the nearest above and below, Home and End to the first and last. Return, Space
 * and a click emit "mark-activated". The tooltip has the words that the screen reader reads.
 *
 * The lines of the legend are marks, too. Return, Space and a click hide and show what they
 * explain; the others stay where they are.
 *
 * A figure over years can be looked at from nearer: Ctrl with plus, minus and 0, Ctrl with the
 * wheel, or a pinch; then Ctrl with Left and Right, Shift with the wheel, or a sideways scroll
 * moves along.
 *
 * A drawing whose shapes move (a radar's) goes over into that of the next figure, unless the
 * desktop wants no animation. Marks, words and what the pointer meets are the next figure's at
 * once.
 *
 * Headings above many rows stay in sight while one scrolls through them.
 *
 * A figure of many rows is laid out in a thread. Until it is there, the drawing of the figure
 * before stays, and so do its marks; the first time the view is empty. Of figures that follow each
 * other fast only the last is laid out.
 *
 * Without a figure it draws nothing and asks for no room.
 *
 * A mark with an end that can be moved (its id begins with what spann_figure_view_set_stretchable()
 * says) is stretched by dragging that end along the years, or by Shift with Left and Right. Escape
 * gives the drag up, and so does losing the focus.
 *
 * Signals: "mark-activated" (const char *id), for a mark that is no line of the legend;
 * "mark-stretched" (const char *id, double year, gboolean done): its end is at @year, which is NAN
 * when the drag was given up; "mark-nudged" (const char *id, int years): its end shall be so many
 * years later. CSS node: figure-view, its children figure-mark. Role: list, with the figure's title
 * as name and its summary as description.
 */
#define SPANN_TYPE_FIGURE_VIEW (spann_figure_view_get_type ())
G_DECLARE_FINAL_TYPE (SpannFigureView, spann_figure_view, SPANN, FIGURE_VIEW, GtkWidget)

GtkWidget *spann_figure_view_new (void);

/* Shows @parts of @figure (nullable). The focus stays on the mark with the same id. */
void spann_figure_view_set_figure (SpannFigureView *self, SpannFigure *figure,
                                   SpannFigureParts parts);

/* The figure shown, borrowed; NULL when there is none. */
SpannFigure *spann_figure_view_get_figure (SpannFigureView *self);

/**
 * spann_figure_view_set_shape:
 * @minimum_width: the least width that it asks for
 * @aspect: height over width that it asks for; 0 for the figure's natural height at any width
 * @maximum_height: with an aspect, the most height that it asks for
 *
 * Sizes are in pixels at the usual text size, and grow with it.
 */
void spann_figure_view_set_shape (SpannFigureView *self, int minimum_width, double aspect,
                                  int maximum_height);

/* Makes the view a slide of @height: its type is made for that, and a figure that takes more asks
 * for more, so that one can scroll to its end. 0 for no slide. */
void spann_figure_view_set_slide_height (SpannFigureView *self, int height);

/* Whether the marks lead anywhere; not unless set. */
void spann_figure_view_set_activatable (SpannFigureView *self, gboolean activatable);
gboolean spann_figure_view_is_activatable (SpannFigureView *self);

/* Puts the focus on the mark @id; FALSE when the figure has none like it. */
gboolean spann_figure_view_focus_mark (SpannFigureView *self, const char *id);

/* As if the mark at the point had been clicked; FALSE when there is none. */
gboolean spann_figure_view_click (SpannFigureView *self, double x, double y);

/* Gives the focus back to the mark that had it, once what closes over the figure has left it to
 * something else. */
void spann_figure_view_take_focus_back (SpannFigureView *self);

/* The box of the mark @id in the view; FALSE, untouched, when the figure has none like it. */
gboolean spann_figure_view_get_mark_box (SpannFigureView *self, const char *id,
                                         GdkRectangle *out_box);

/* The words of the mark @id, borrowed; NULL when the figure has none like it. */
const char *spann_figure_view_get_mark_label (SpannFigureView *self, const char *id);

/* The drawing, small: for under the pointer while it is dragged. NULL before there is one.
 * (transfer full) */
GdkPaintable *spann_figure_view_make_icon (SpannFigureView *self, int width);

/* The series that are hidden, as a #SpannFigureRequest has them. They stay so in the next figure.
 */
guint spann_figure_view_get_hidden (SpannFigureView *self);
void spann_figure_view_set_hidden (SpannFigureView *self, guint hidden);

/* Whether the figure is being laid out in a thread. */
gboolean spann_figure_view_is_awaited (SpannFigureView *self);

/* Whether its drawing is on the way from that of another figure. */
gboolean spann_figure_view_is_moving (SpannFigureView *self);

/* The years that are shown; FALSE, untouched, for a figure that shows all there is. */
gboolean spann_figure_view_get_years (SpannFigureView *self, SpannYearRange *out_years);

/* Lets the ends of marks whose id begins with @prefix (nullable: none) be moved. */
void spann_figure_view_set_stretchable (SpannFigureView *self, const char *prefix);

/* Gives up the drag of a mark's end, as Escape does; FALSE when there is none. For who changes what
 * lies underneath. */
gboolean spann_figure_view_give_up_stretch (SpannFigureView *self);
