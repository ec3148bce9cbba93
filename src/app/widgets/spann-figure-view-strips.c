/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is drawn of a figure: the strips of it that are seen, however long it is. */

#include "spann-figure-mark.h"
#include "spann-figure-view-private.h"

/* In pixels: some make a window. What is drawn beside what is seen is soon scrolled to. */
#define STRIP_HEIGHT 512

/* From the top of the view to its end, both in it, as far as no viewport hides them. */
static void
find_visible (SpannFigureView *self, double *out_top, double *out_bottom)
{
  GtkWidget *widget = GTK_WIDGET (self);

  *out_top = 0;
  *out_bottom = gtk_widget_get_height (widget);
  for (GtkWidget *parent = gtk_widget_get_parent (widget); parent != NULL;
       parent = gtk_widget_get_parent (parent)) {
    graphene_point_t top;

    if (!GTK_IS_VIEWPORT (parent) ||
        !gtk_widget_compute_point (parent, widget, &GRAPHENE_POINT_INIT (0, 0), &top))
      continue;
    *out_top = MAX (*out_top, (double)top.y);
    *out_bottom = MIN (*out_bottom, (double)top.y + gtk_widget_get_height (parent));
  }
}

static GskRenderNode *
make_strip (SpannFigureView *self, SpannDrawing *drawing, guint index)
{
  const int width = gtk_widget_get_width (GTK_WIDGET (self));
  const int height = gtk_widget_get_height (GTK_WIDGET (self));
  const int top = (int)index * STRIP_HEIGHT;
  GskRenderNode *node = gsk_cairo_node_new (
      &GRAPHENE_RECT_INIT (0, (float)top, (float)width, (float)MIN (STRIP_HEIGHT, height - top)));
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  spann_drawing_render (drawing, cr);
  cairo_destroy (cr);
  return node;
}

/* Of strips that were drawn already, what was drawn then: focus that moves from mark to mark asks
 * for them again. */
static GskRenderNode *
ensure_strip (SpannFigureView *self, SpannDrawing *drawing, guint index)
{
  if (index >= self->strips->len)
    g_ptr_array_set_size (self->strips, (int)index + 1);
  if (self->strips->pdata[index] == NULL)
    self->strips->pdata[index] = make_strip (self, drawing, index);
  return self->strips->pdata[index];
}

void
_spann_figure_view_snapshot_part (SpannFigureView *self, GtkSnapshot *snapshot, double top,
                                  double bottom)
{
  g_autoptr (SpannDrawing) moment = _spann_figure_view_dup_moment (self);
  const double end = MIN (bottom, gtk_widget_get_height (GTK_WIDGET (self)));

  for (guint i = (guint)MAX (top, 0) / STRIP_HEIGHT; (double)i * STRIP_HEIGHT < end; i++)
    gtk_snapshot_append_node (snapshot, ensure_strip (self, moment, i));
}

/* Those that are out of sight have nothing to show. */
static void
snapshot_marks (SpannFigureView *self, GtkSnapshot *snapshot, double top, double bottom)
{
  for (GtkWidget *mark = gtk_widget_get_first_child (GTK_WIDGET (self)); mark != NULL;
       mark = gtk_widget_get_next_sibling (mark)) {
    const GdkRectangle *box = spann_figure_mark_get_box (SPANN_FIGURE_MARK (mark));

    if (box->y + box->height >= top && box->y <= bottom)
      gtk_widget_snapshot_child (GTK_WIDGET (self), mark, snapshot);
  }
}

void
_spann_figure_view_snapshot_visible (SpannFigureView *self, GtkSnapshot *snapshot)
{
  double top, bottom;

  find_visible (self, &top, &bottom);
  _spann_figure_view_snapshot_part (self, snapshot, top, bottom);
  snapshot_marks (self, snapshot, top, bottom);
}

void
_spann_figure_view_drop_strips (SpannFigureView *self)
{
  g_ptr_array_set_size (self->strips, 0);
}

static void
free_strip (gpointer node)
{
  if (node != NULL)
    gsk_render_node_unref (node);
}

void
_spann_figure_view_add_strips (SpannFigureView *self)
{
  self->strips = g_ptr_array_new_with_free_func (free_strip);
}
