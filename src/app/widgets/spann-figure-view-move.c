/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Going from one drawing to the next. */

#include "spann-drawing-blend.h"
#include "spann-figure-view-private.h"

#define MOVE_MS 200

static void
moved_cb (double value, gpointer data)
{
  gtk_widget_queue_draw (data);
}

/* What was drawn last was a moment on the way. */
static void
arrived_cb (SpannFigureView *self)
{
  g_clear_pointer (&self->origin, spann_drawing_unref);
  _spann_figure_view_drop_strips (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Where the desktop wants no animation, it arrives as soon as it begins. */
void
_spann_figure_view_add_move (SpannFigureView *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (moved_cb, self, NULL);

  self->move = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, MOVE_MS, target);
  g_signal_connect_swapped (self->move, "done", G_CALLBACK (arrived_cb), self);
}

void
_spann_figure_view_end_move (SpannFigureView *self)
{
  if (self->origin == NULL)
    return;
  adw_animation_reset (self->move);
  arrived_cb (self);
}

SpannDrawing *
_spann_figure_view_dup_moment (SpannFigureView *self)
{
  if (self->drawing == NULL)
    return NULL;
  if (self->origin == NULL)
    return spann_drawing_ref (self->drawing);
  return spann_drawing_blend (self->origin, self->drawing, adw_animation_get_value (self->move));
}

static gboolean
can_move (SpannDrawing *from, SpannDrawing *to)
{
  return from != NULL && to != NULL && spann_drawing_can_move (from) &&
         spann_drawing_can_move (to) &&
         spann_drawing_get_width (from) == spann_drawing_get_width (to) &&
         spann_drawing_get_height (from) == spann_drawing_get_height (to);
}

void
_spann_figure_view_begin_move (SpannFigureView *self, SpannDrawing *moment)
{
  g_autoptr (SpannDrawing) origin = moment;

  _spann_figure_view_end_move (self);
  if (!can_move (origin, self->drawing))
    return;
  self->origin = g_steal_pointer (&origin);
  adw_animation_play (self->move);
}

gboolean
spann_figure_view_is_moving (SpannFigureView *self)
{
  g_return_val_if_fail (SPANN_IS_FIGURE_VIEW (self), FALSE);

  return self->origin != NULL;
}
