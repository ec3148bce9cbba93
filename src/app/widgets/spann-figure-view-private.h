/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure-view.h"

#include <adwaita.h>

#include "spann-figure-marks.h"
#include "spann-figure-setting.h"
#include "spann-latest-work.h"

/* What the files of the view share: -layout lays out, -size measures, -marks
 * has the marks' widgets, -strips draws what is seen, -head keeps
 * headings in sight, -years shows fewer years, -stretch moves the end of a mark, -move goes from
 * one drawing to the next. */

struct _SpannFigureView {
  GtkWidget parent_instance;

  /* What to show. */
  SpannFigure *figure;
  SpannFigureParts parts;
  int minimum_width;
  double aspect;
  int maximum_height;
  int slide_height;       /* 0 for none */
  SpannYearRange years;   /* what is shown of them; {0, 0} for all */
  SpannYearRange pinched; /* what was shown when a pinch began */
  guint hidden;           /* the series that are not shown */

  /* The room that it was given last. */
  double width;
  double height;
  int asked_width; /* that its height was asked for last; 0 before that */

  /* The drawing, and what it was laid out for; of the figure before until this one is laid out. */
  SpannDrawing *drawing;
  SpannFigureSetting *drawn;
  SpannFigureSetting *awaited; /* what a thread lays out; NULL for nothing */
  SpannLatestWork *work;
  GArray *heights;           /* that were measured */
  GPtrArray *marks;          /* its marks' widgets, borrowed: the pointer asks by number */
  SpannFigureMarks *placing; /* those that have no widget yet; NULL when all have */
  guint placing_source;
  GPtrArray *strips; /* nodes of the drawing as it was drawn last, from the top; NULL for others */

  SpannDrawing *origin; /* what the drawing comes from; NULL when it is there */
  AdwAnimation *move;   /* how far it is from there */

  guint uncover_source; /* while the focus may lie under the head */

  const char *stretchable; /* nullable: how the ids of such marks begin */
  char *stretched;         /* id of the mark whose end is being dragged; nullable */
  double pointer_x;        /* where it was last */
  gboolean activatable;
  char *last_focus; /* id of the mark that had the focus last; nullable */
};

/* spann-figure-view-layout.c */
void _spann_figure_view_add_layout (SpannFigureView *self);
void _spann_figure_view_free_layout (SpannFigureView *self);

/* Whether the figure is laid out in a thread. There must be one. */
gboolean _spann_figure_view_has_many_rows (SpannFigureView *self);

/* Lays out anew when what is shown, or how, is not that of the drawing at hand. */
void _spann_figure_view_update_drawing (SpannFigureView *self, double width, double height);

void _spann_figure_view_drop_drawing (SpannFigureView *self);

/* What was measured is of another figure. */
void _spann_figure_view_forget_heights (SpannFigureView *self);

/* At @width, -1 for any. */
int _spann_figure_view_measure_height (SpannFigureView *self, int width);

/* spann-figure-view-size.c */

/* Of the names in a figure on a page, in points. */
double _spann_figure_view_get_text_size (SpannFigureView *self);

int _spann_figure_view_get_minimum_width (SpannFigureView *self);
void _spann_figure_view_measure_width (SpannFigureView *self, int *minimum, int *natural);

/* spann-figure-view-marks.c */

/* Gives the drawing's marks their widgets. */
void _spann_figure_view_update_marks (SpannFigureView *self);
void _spann_figure_view_stop_marks (SpannFigureView *self);

/* spann-figure-view-move.c */
void _spann_figure_view_add_move (SpannFigureView *self);
void _spann_figure_view_end_move (SpannFigureView *self);

/* What is to be seen of the drawing at the moment. (transfer full) */
SpannDrawing *_spann_figure_view_dup_moment (SpannFigureView *self);

/* The drawing comes from @moment (transfer full) (nullable: from nowhere). */
void _spann_figure_view_begin_move (SpannFigureView *self, SpannDrawing *moment);

/* spann-figure-view-strips.c */
void _spann_figure_view_add_strips (SpannFigureView *self);

/* What is in sight of the drawing, and its marks. There must be a drawing. */
void _spann_figure_view_snapshot_visible (SpannFigureView *self, GtkSnapshot *snapshot);

/* The drawing from @top to @bottom, or a little more of it. */
void _spann_figure_view_snapshot_part (SpannFigureView *self, GtkSnapshot *snapshot, double top,
                                       double bottom);

/* What was drawn is not what is to be seen. */
void _spann_figure_view_drop_strips (SpannFigureView *self);

/* spann-figure-view-head.c */
void _spann_figure_view_add_head (SpannFigureView *self);

/* Above the drawing. */
void _spann_figure_view_snapshot_head (SpannFigureView *self, GtkSnapshot *snapshot);

/* Whether what is at @y cannot be seen, because headings that stay in sight lie on it. */
gboolean _spann_figure_view_is_under_head (SpannFigureView *self, double y);

/* Scrolls what got the focus out from under them, once it is in sight. */
void _spann_figure_view_uncover_focus (SpannFigureView *self);

/* spann-figure-view-years.c */
void _spann_figure_view_add_zoom (SpannFigureView *self);
gboolean _spann_figure_view_zoom_by_key (SpannFigureView *self, guint keyval);
void _spann_figure_view_keep_years (SpannFigureView *self);

/* Where an arrow key leads in time: a year ahead (1) or back (-1), as the years are drawn; 0 for
 * another key. */
int _spann_figure_view_get_years_of_key (SpannFigureView *self, guint keyval);

/* spann-figure-view-stretch.c */
void _spann_figure_view_add_stretch (SpannFigureView *self);
gboolean _spann_figure_view_nudge_by_key (SpannFigureView *self, GtkWidget *mark, guint keyval);

/* The mark whose end is at the point and can be moved; NULL when there is none. */
const SpannMark *_spann_figure_view_pick_end (SpannFigureView *self, double x, double y);
