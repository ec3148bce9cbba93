/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The headings of a long figure stay in sight while one scrolls through its rows. */

#include "spann-drawing.h"
#include "spann-figure-mark.h"
#include "spann-figure-view-private.h"

#define LINE_WIDTH 1.0

static const SpannDrawingHead *
get_head (SpannFigureView *self)
{
  return self->drawing != NULL ? spann_drawing_get_head (self->drawing) : NULL;
}

/* The viewport above whose visible part most of the view lies; NULL when all of its top is seen.
 * @out_top: where that part begins, in the view. */
static GtkWidget *
find_viewport (SpannFigureView *self, double *out_top)
{
  GtkWidget *found = NULL;

  *out_top = 0;
  for (GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self)); parent != NULL;
       parent = gtk_widget_get_parent (parent)) {
    graphene_point_t top;

    if (GTK_IS_VIEWPORT (parent) &&
        gtk_widget_compute_point (parent, GTK_WIDGET (self), &GRAPHENE_POINT_INIT (0, 0), &top) &&
        top.y > *out_top) {
      *out_top = top.y;
      found = parent;
    }
  }
  return found;
}

/* Where the head stands, when that is not its own place; it goes out of sight with the last row. */
static gboolean
find_head (SpannFigureView *self, double *out_top)
{
  const SpannDrawingHead *head = get_head (self);
  double top;

  if (head == NULL)
    return FALSE;
  find_viewport (self, &top);
  top = MIN (top, head->end - (head->bottom - head->top));
  *out_top = top;
  return top > head->top;
}

void
_spann_figure_view_snapshot_head (SpannFigureView *self, GtkSnapshot *snapshot)
{
  const SpannDrawingHead *head = get_head (self);
  SpannColor color;
  const float width = (float)gtk_widget_get_width (GTK_WIDGET (self));
  double top;
  float height;

  if (!find_head (self, &top))
    return;
  color = spann_theme_get (self->drawn->theme)->grid_strong;
  height = (float)(head->bottom - head->top);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, (float)top, width, height));
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, (float)(top - head->top)));
  _spann_figure_view_snapshot_part (self, snapshot, head->top, head->bottom);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_append_color (snapshot,
                             &(GdkRGBA){(float)color.red, (float)color.green, (float)color.blue, 1},
                             &GRAPHENE_RECT_INIT (0, (float)top + height, width, LINE_WIDTH));
}

gboolean
_spann_figure_view_is_under_head (SpannFigureView *self, double y)
{
  const SpannDrawingHead *head = get_head (self);
  double top;

  return find_head (self, &top) && y >= top && y < top + head->bottom - head->top;
}

/* --- Scrolling -------------------------------------------------------------------------------- */

static void
foreach_adjustment (SpannFigureView *self,
                    void (*func) (SpannFigureView *self, GtkAdjustment *adjustment))
{
  for (GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self)); parent != NULL;
       parent = gtk_widget_get_parent (parent)) {
    if (GTK_IS_VIEWPORT (parent))
      func (self, gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (parent)));
  }
}

/* Where the headings stand, and which strips are drawn, depends on what is in sight. */
static void
connect_adjustment (SpannFigureView *self, GtkAdjustment *adjustment)
{
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
}

static void
disconnect_adjustment (SpannFigureView *self, GtkAdjustment *adjustment)
{
  g_signal_handlers_disconnect_by_data (adjustment, self);
}

static void
mapped_cb (SpannFigureView *self)
{
  foreach_adjustment (self, connect_adjustment);
}

static void
unmapped_cb (SpannFigureView *self)
{
  foreach_adjustment (self, disconnect_adjustment);
}

/* A viewport scrolls what gets the focus just into sight, where the head may cover it. */
static gboolean
uncover_focus_cb (gpointer data)
{
  SpannFigureView *self = data;
  GtkWidget *mark = gtk_widget_get_focus_child (GTK_WIDGET (self));
  const SpannDrawingHead *head = get_head (self);
  const GdkRectangle *box = NULL;
  GtkAdjustment *adjustment = NULL;
  double top;

  self->uncover_source = 0;
  if (mark == NULL || !find_head (self, &top))
    return G_SOURCE_REMOVE;
  box = spann_figure_mark_get_box (SPANN_FIGURE_MARK (mark));
  if (box->y < head->bottom || box->y >= top + head->bottom - head->top)
    return G_SOURCE_REMOVE;
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (find_viewport (self, &top)));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) -
                                            (top + head->bottom - head->top - box->y));
  return G_SOURCE_REMOVE;
}

void
_spann_figure_view_uncover_focus (SpannFigureView *self)
{
  if (get_head (self) != NULL && self->uncover_source == 0)
    self->uncover_source = g_idle_add (uncover_focus_cb, self);
}

void
_spann_figure_view_add_head (SpannFigureView *self)
{
  g_signal_connect (self, "map", G_CALLBACK (mapped_cb), NULL);
  g_signal_connect (self, "unmap", G_CALLBACK (unmapped_cb), NULL);
}
