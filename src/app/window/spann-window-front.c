/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands in front of the window: who is in the middle of a dialog is not to get another one
 * over it that comes by itself. */

#include "spann-window-others-private.h"

/* Whether @window is one of @self's dialogs, or in front of one. */
static gboolean
is_in_front (GtkWindow *window, SpannWindow *self)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (window)))
    return FALSE;
  do {
    window = gtk_window_get_transient_for (window);
  } while (window != NULL && window != GTK_WINDOW (self));
  return window != NULL;
}

/* A dialog or a file chooser; NULL when nothing is in front. Borrowed. */
static GObject *
find_front (SpannWindow *self)
{
  GListModel *windows = gtk_window_get_toplevels ();

  if (self->question != NULL)
    return G_OBJECT (self->question);
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++) {
    g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

    if (is_in_front (window, self))
      return G_OBJECT (window);
  }
  return NULL;
}

/* What answers a dialog may open the next one at once. */
static gboolean
on_idle_cb (gpointer data)
{
  SpannWindow *self = data;

  if (g_cancellable_is_cancelled (self->cancellable))
    return G_SOURCE_REMOVE;
  if (self->waiting != NULL)
    _spann_window_do_when_free (self, self->waiting);
  _spann_window_say_messages (self);
  return G_SOURCE_REMOVE;
}

static void
on_front_hidden_cb (SpannWindow *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, on_idle_cb, g_object_ref (self), g_object_unref);
}

gboolean
_spann_window_waits_for_front (SpannWindow *self)
{
  GObject *front = find_front (self);

  if (front == NULL)
    return FALSE;
  g_signal_handlers_disconnect_by_func (front, on_front_hidden_cb, self);
  /* A window that is destroyed does not say that it is no longer visible. */
  g_signal_connect_object (front, GTK_IS_WINDOW (front) ? "unmap" : "notify::visible",
                           G_CALLBACK (on_front_hidden_cb), self, G_CONNECT_SWAPPED);
  return TRUE;
}

void
_spann_window_do_when_free (SpannWindow *self, SpannWindowAct act)
{
  const gboolean waits = _spann_window_waits_for_front (self);

  self->waiting = waits ? act : NULL;
  if (!waits)
    act (self);
}
