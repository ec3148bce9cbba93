/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A figure over years, from nearer and farther. */

#include "spann-figure-mark.h"
#include "spann-figure-view-private.h"

#include <math.h>

/* As near as one can go: fewer years show nothing that more do not. */
#define LEAST_YEARS 3

/* The years that are shown; FALSE for a figure that shows all there is. */
static gboolean
get_shown_years (SpannFigureView *self, SpannYearRange *out_shown, SpannYearRange *out_all)
{
  if (self->figure == NULL || !spann_figure_get_years (self->figure, out_all))
    return FALSE;
  *out_shown = self->years.first != 0 ? self->years : *out_all;
  return TRUE;
}

/* Shows @n years from @first on, as far as there are any. */
static void
show_years (SpannFigureView *self, SpannYearRange all, int first, int n)
{
  const int n_all = all.last - all.first + 1;
  SpannYearRange years = {0, 0};

  n = CLAMP (n, MIN (LEAST_YEARS, n_all), n_all);
  if (n < n_all) {
    years.first = CLAMP (first, all.first, all.last - n + 1);
    years.last = years.first + n - 1;
  }
  if (years.first == self->years.first && years.last == self->years.last)
    return;
  self->years = years;
  /* At once, since the next step starts from what is drawn. */
  _spann_figure_view_update_drawing (self, self->width, self->height);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Shows @n years, and keeps the year at @x where it is. */
static void
zoom_to (SpannFigureView *self, int n, double x)
{
  SpannYearRange shown, all;
  double at, part;

  if (!get_shown_years (self, &shown, &all) || self->drawing == NULL)
    return;
  at = spann_drawing_get_year_at (self->drawing, x);
  part = (at - shown.first) / (shown.last - shown.first + 1);
  show_years (self, all, (int)round (at - part * n), n);
}

/* One step nearer (1) or farther (-1). */
static gboolean
zoom (SpannFigureView *self, int direction, double x)
{
  SpannYearRange shown, all;
  int n;

  if (!get_shown_years (self, &shown, &all))
    return FALSE;
  n = shown.last - shown.first + 1;
  zoom_to (self, direction > 0 ? MIN (n - 1, n * 3 / 4) : MAX (n + 1, n * 4 / 3), x);
  return TRUE;
}

/* FALSE when there is nothing to move. */
static gboolean
pan (SpannFigureView *self, int years)
{
  SpannYearRange shown, all;

  if (self->years.first == 0 || !get_shown_years (self, &shown, &all))
    return FALSE;
  show_years (self, all, shown.first + years, shown.last - shown.first + 1);
  return TRUE;
}

/* What a step to the right (1) or to the left (-1) is in time. */
static int
to_years (SpannFigureView *self, int step)
{
  return self->drawing != NULL && spann_drawing_runs_left (self->drawing) ? -step : step;
}

int
_spann_figure_view_get_years_of_key (SpannFigureView *self, guint keyval)
{
  switch (keyval) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left: return to_years (self, -1);
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right: return to_years (self, 1);
  default: return 0;
  }
}

/* The middle of the mark that has the focus, else of the figure. */
static double
get_focus_x (SpannFigureView *self)
{
  GtkWidget *mark = gtk_widget_get_focus_child (GTK_WIDGET (self));
  const GdkRectangle *box = NULL;

  if (mark == NULL)
    return gtk_widget_get_width (GTK_WIDGET (self)) / 2.0;
  box = spann_figure_mark_get_box (SPANN_FIGURE_MARK (mark));
  return box->x + box->width / 2.0;
}

gboolean
_spann_figure_view_zoom_by_key (SpannFigureView *self, guint keyval)
{
  SpannYearRange shown, all;

  if (!get_shown_years (self, &shown, &all))
    return FALSE;
  switch (keyval) {
  case GDK_KEY_plus:
  case GDK_KEY_equal:
  case GDK_KEY_KP_Add: return zoom (self, 1, get_focus_x (self));
  case GDK_KEY_minus:
  case GDK_KEY_KP_Subtract: return zoom (self, -1, get_focus_x (self));
  case GDK_KEY_0:
  case GDK_KEY_KP_0: show_years (self, all, all.first, all.last - all.first + 1); return TRUE;
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right: return pan (self, _spann_figure_view_get_years_of_key (self, keyval));
  default: return FALSE;
  }
}

static gboolean
scroll_cb (GtkEventControllerScroll *controller, double dx, double dy, SpannFigureView *self)
{
  const GdkModifierType state =
      gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if (state & GDK_CONTROL_MASK)
    return dy != 0 && zoom (self, dy < 0 ? 1 : -1, self->pointer_x);
  if (state & GDK_SHIFT_MASK && dx == 0)
    dx = dy;
  return dx != 0 && pan (self, to_years (self, dx < 0 ? -1 : 1));
}

static void
pinch_begun_cb (GtkGesture *gesture, GdkEventSequence *sequence, SpannFigureView *self)
{
  SpannYearRange all;

  get_shown_years (self, &self->pinched, &all);
}

static void
pinched_cb (GtkGestureZoom *gesture, double scale, SpannFigureView *self)
{
  const int n = self->pinched.last - self->pinched.first + 1;
  double x, y;

  if (scale > 0 && gtk_gesture_get_bounding_box_center (GTK_GESTURE (gesture), &x, &y))
    zoom_to (self, (int)round (n / scale), x);
}

void
_spann_figure_view_add_zoom (SpannFigureView *self)
{
  GtkEventController *scroll =
      gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  g_signal_connect (pinch, "begin", G_CALLBACK (pinch_begun_cb), self);
  g_signal_connect (pinch, "scale-changed", G_CALLBACK (pinched_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
}

/* Another figure may have other years. */
void
_spann_figure_view_keep_years (SpannFigureView *self)
{
  SpannYearRange all;

  if (self->figure == NULL || !spann_figure_get_years (self->figure, &all) ||
      self->years.first < all.first || self->years.last > all.last)
    self->years = (SpannYearRange){0, 0};
}

gboolean
spann_figure_view_get_years (SpannFigureView *self, SpannYearRange *out_years)
{
  SpannYearRange all;

  g_return_val_if_fail (SPANN_IS_FIGURE_VIEW (self), FALSE);

  return get_shown_years (self, out_years, &all);
}
