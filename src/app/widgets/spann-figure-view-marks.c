/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The widgets of the drawing's marks. */

#include "spann-figure-view-private.h"

/* A widget takes some 15 µs to make: of a long figure not all are made in one turn. */
#define MARKS_A_TURN 1500

void
_spann_figure_view_stop_marks (SpannFigureView *self)
{
  g_clear_handle_id (&self->placing_source, g_source_remove);
  g_clear_pointer (&self->placing, spann_figure_marks_free);
}

static gboolean
place_more_cb (gpointer data)
{
  SpannFigureView *self = data;

  if (spann_figure_marks_place (self->placing, self->marks, MARKS_A_TURN))
    return G_SOURCE_CONTINUE;
  self->placing_source = 0;
  _spann_figure_view_stop_marks (self);
  /* A widget that was there already keeps the place that the view gave it before its turn. */
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

void
_spann_figure_view_update_marks (SpannFigureView *self)
{
  _spann_figure_view_stop_marks (self);
  g_ptr_array_set_size (self->marks, 0);
  self->placing = spann_figure_marks_new (GTK_WIDGET (self), self->drawing);
  if (spann_figure_marks_place (self->placing, self->marks, MARKS_A_TURN))
    self->placing_source = g_idle_add (place_more_cb, self);
  else
    _spann_figure_view_stop_marks (self);
}
