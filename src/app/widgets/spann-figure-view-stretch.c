/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Moving the end of a mark. */

#include "spann-figure-mark.h"
#include "spann-figure-marks.h"
#include "spann-figure-view-private.h"

#include <math.h>

static gboolean
is_stretchable (SpannFigureView *self, const char *id)
{
  return self->stretchable != NULL && g_str_has_prefix (id, self->stretchable);
}

const SpannMark *
_spann_figure_view_pick_end (SpannFigureView *self, double x, double y)
{
  const int mark = self->drawing != NULL && self->stretchable != NULL
                       ? spann_drawing_pick_end (self->drawing, self->stretchable, x, y)
                       : -1;

  return mark >= 0 ? spann_drawing_get_mark (self->drawing, (guint)mark) : NULL;
}

static void
stretch_begun_cb (GtkGestureDrag *gesture, double x, double y, SpannFigureView *self)
{
  const SpannMark *mark = _spann_figure_view_pick_end (self, x, y);

  if (mark == NULL) {
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
    return;
  }
  self->stretched = g_strdup (mark->id);
  gtk_widget_grab_focus (spann_figure_marks_find (GTK_WIDGET (self), mark->id));
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
tell_stretched (SpannFigureView *self, double year, gboolean done)
{
  g_autofree char *id = done ? g_steal_pointer (&self->stretched) : g_strdup (self->stretched);

  if (id != NULL)
    g_signal_emit_by_name (self, "mark-stretched", id, year, done);
}

static double
get_dragged_year (GtkGestureDrag *gesture, SpannFigureView *self, double offset)
{
  double x = 0;

  gtk_gesture_drag_get_start_point (gesture, &x, NULL);
  return spann_drawing_get_year_at (self->drawing, x + offset);
}

static void
stretched_cb (GtkGestureDrag *gesture, double dx, double dy, SpannFigureView *self)
{
  if (self->stretched != NULL)
    tell_stretched (self, get_dragged_year (gesture, self, dx), FALSE);
}

static void
stretch_ended_cb (GtkGestureDrag *gesture, double dx, double dy, SpannFigureView *self)
{
  if (self->stretched != NULL)
    tell_stretched (self, get_dragged_year (gesture, self, dx), TRUE);
}

/* Before what takes a drag for one of the whole figure. */
void
_spann_figure_view_add_stretch (SpannFigureView *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (drag), GTK_PHASE_CAPTURE);
  g_signal_connect (drag, "drag-begin", G_CALLBACK (stretch_begun_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (stretched_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (stretch_ended_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (spann_figure_view_give_up_stretch), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (spann_figure_view_give_up_stretch), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

gboolean
_spann_figure_view_nudge_by_key (SpannFigureView *self, GtkWidget *mark, guint keyval)
{
  const int years = _spann_figure_view_get_years_of_key (self, keyval);
  g_autofree char *id = NULL;

  if (mark == NULL || years == 0)
    return FALSE;
  id = g_strdup (spann_figure_mark_get_id (SPANN_FIGURE_MARK (mark)));
  if (!is_stretchable (self, id))
    return FALSE;
  g_signal_emit_by_name (self, "mark-nudged", id, years);
  return TRUE;
}

void
spann_figure_view_set_stretchable (SpannFigureView *self, const char *prefix)
{
  g_return_if_fail (SPANN_IS_FIGURE_VIEW (self));

  self->stretchable = g_intern_string (prefix);
}

/* What the pointer still does with the button held is nobody's. */
gboolean
spann_figure_view_give_up_stretch (SpannFigureView *self)
{
  g_return_val_if_fail (SPANN_IS_FIGURE_VIEW (self), FALSE);

  if (self->stretched == NULL)
    return FALSE;
  tell_stretched (self, NAN, TRUE);
  return TRUE;
}
