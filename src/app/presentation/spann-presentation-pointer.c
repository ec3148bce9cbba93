/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A pointer that rests is out of the way. */

#include "spann-presentation-private.h"

#define POINTER_RESTS_MS 3000

/* A pointer that rests is nowhere: no arrow, and no tooltip of what it happens to lie on. */
static void
set_pointer_shown (SpannPresentation *self, gboolean shown)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), shown ? NULL : "none");
  gtk_widget_set_can_target (GTK_WIDGET (self->view), shown);
  self->rests = !shown;
  if (shown)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "at-rest");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "at-rest");
}

static gboolean
on_pointer_rests_cb (gpointer data)
{
  SpannPresentation *self = data;

  self->pointer_timeout = 0;
  set_pointer_shown (self, FALSE);
  return G_SOURCE_REMOVE;
}

static void
wait_for_rest (SpannPresentation *self)
{
  g_clear_handle_id (&self->pointer_timeout, g_source_remove);
  self->pointer_timeout = g_timeout_add (POINTER_RESTS_MS, on_pointer_rests_cb, self);
}

/* Told also when what is under the pointer moves, and once when the window comes up under it. */
static void
on_pointer_moved_cb (SpannPresentation *self, double x, double y)
{
  const gboolean moved = ABS (self->pointer_x - x) >= 1 || ABS (self->pointer_y - y) >= 1;

  if (!moved)
    return;
  self->misses = self->rests;
  if (self->pointer_x >= 0)
    set_pointer_shown (self, TRUE);
  self->pointer_x = x;
  self->pointer_y = y;
  wait_for_rest (self);
}

/* What lies under a pointer at rest is not told of it, but a click is meant for it. */
static void
on_clicked_cb (SpannPresentation *self, int n_press, double x, double y)
{
  graphene_point_t point;

  if (!self->rests && !self->misses)
    return;
  set_pointer_shown (self, TRUE);
  wait_for_rest (self);
  if (gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (self->view),
                                &GRAPHENE_POINT_INIT ((float)x, (float)y), &point))
    spann_figure_view_click (self->view, point.x, point.y);
}

void
_spann_presentation_bind_pointer (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, on_pointer_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_clicked_cb);
}

void
_spann_presentation_add_pointer (SpannPresentation *self)
{
  self->pointer_x = -1;
  set_pointer_shown (self, FALSE);
}
