/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-marks.h"

#include <math.h>

#include "spann-figure-mark.h"

/**
 * SpannFigureMarks:
 * @drawing: whose marks they are; NULL for none
 * @n_marks: how many it has
 * @index: the children that there were, by their marks' ids
 * @last: child that was placed; NULL before the first
 */
struct _SpannFigureMarks {
  GtkWidget *view;
  SpannDrawing *drawing;
  guint n_marks;
  GHashTable *index;
  GtkWidget *last;
};

static gboolean
is_mark (GtkWidget *child, const char *id)
{
  return g_strcmp0 (spann_figure_mark_get_id (SPANN_FIGURE_MARK (child)), id) == 0;
}

GtkWidget *
spann_figure_marks_find (GtkWidget *view, const char *id)
{
  GtkWidget *child = gtk_widget_get_first_child (view);

  while (child != NULL && !is_mark (child, id))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static GtkWidget *
get_child_after (GtkWidget *view, GtkWidget *previous)
{
  return previous != NULL ? gtk_widget_get_next_sibling (previous)
                          : gtk_widget_get_first_child (view);
}

/* The children by their marks' ids. (transfer full) */
static GHashTable *
make_index (GtkWidget *view)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (GtkWidget *child = gtk_widget_get_first_child (view); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    g_hash_table_insert (index, (char *)spann_figure_mark_get_id (SPANN_FIGURE_MARK (child)),
                         child);
  return index;
}

/* The child for @mark, moved or made to stand after @previous. */
static GtkWidget *
place_child (GtkWidget *view, GtkWidget *previous, const SpannMark *mark, GHashTable *index)
{
  GtkWidget *child = get_child_after (view, previous);

  if (child != NULL && is_mark (child, mark->id))
    return child;
  child = g_hash_table_lookup (index, mark->id);
  if (child == NULL)
    child = spann_figure_mark_new (mark);
  gtk_widget_insert_after (child, view, previous);
  return child;
}

SpannFigureMarks *
spann_figure_marks_new (GtkWidget *view, SpannDrawing *drawing)
{
  SpannFigureMarks *self = g_new0 (SpannFigureMarks, 1);

  self->view = view;
  if (drawing != NULL)
    self->drawing = spann_drawing_ref (drawing);
  self->n_marks = drawing != NULL ? spann_drawing_get_n_marks (drawing) : 0;
  self->index = make_index (view);
  return self;
}

void
spann_figure_marks_free (SpannFigureMarks *self)
{
  g_clear_pointer (&self->drawing, spann_drawing_unref);
  g_hash_table_unref (self->index);
  g_free (self);
}

static void
place_next (SpannFigureMarks *self, GPtrArray *marks)
{
  const SpannMark *mark = spann_drawing_get_mark (self->drawing, marks->len);

  self->last = place_child (self->view, self->last, mark, self->index);
  spann_figure_mark_set_mark (SPANN_FIGURE_MARK (self->last), mark);
  g_ptr_array_add (marks, self->last);
}

gboolean
spann_figure_marks_place (SpannFigureMarks *self, GPtrArray *marks, guint n)
{
  GtkWidget *rest = NULL;

  for (guint i = 0; i < n; i++) {
    if (marks->len < self->n_marks) {
      place_next (self, marks);
      continue;
    }
    rest = get_child_after (self->view, self->last);
    if (rest == NULL)
      return FALSE;
    gtk_widget_unparent (rest);
  }
  return TRUE;
}

/* How far @to lies from @from when going down (@sign 1) or up (-1); INFINITY on the wrong side. */
static double
measure_way (const GdkRectangle *from, const GdkRectangle *to, int sign)
{
  const double dx = (to->x + to->width / 2.0) - (from->x + from->width / 2.0);
  const double dy = sign * ((to->y + to->height / 2.0) - (from->y + from->height / 2.0));

  return dy > from->height / 4.0 ? fabs (dx) + 2 * dy : INFINITY;
}

static GtkWidget *
find_nearest (GtkWidget *mark, int sign)
{
  const GdkRectangle *from = spann_figure_mark_get_box (SPANN_FIGURE_MARK (mark));
  GtkWidget *nearest = NULL;
  double shortest = INFINITY;

  for (GtkWidget *child = gtk_widget_get_first_child (gtk_widget_get_parent (mark)); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    const double way =
        measure_way (from, spann_figure_mark_get_box (SPANN_FIGURE_MARK (child)), sign);

    if (way < shortest) {
      shortest = way;
      nearest = child;
    }
  }
  return nearest;
}

GtkWidget *
spann_figure_marks_find_next (GtkWidget *mark, GtkDirectionType direction)
{
  switch (direction) {
  case GTK_DIR_LEFT: return gtk_widget_get_prev_sibling (mark);
  case GTK_DIR_RIGHT: return gtk_widget_get_next_sibling (mark);
  case GTK_DIR_UP: return find_nearest (mark, -1);
  case GTK_DIR_DOWN: return find_nearest (mark, 1);
  case GTK_DIR_TAB_FORWARD:
  case GTK_DIR_TAB_BACKWARD:
  default: return NULL;
  }
}
