/* SPDX-License-Identifier: GPL-3.0-or-later */

/* When a window is first seen, and what it shows while nothing is open. */

#include "spann-start-page.h"
#include "spann-window-private.h"

/* Most portfolios are read in less: their window need not be drawn without them first. */
#define PATIENCE_MS 300

static gboolean
on_patience_over_cb (gpointer window)
{
  SpannWindow *self = window;

  self->patience = 0;
  gtk_window_present (GTK_WINDOW (self));
  return G_SOURCE_REMOVE;
}

void
_spann_window_present_soon (SpannWindow *self)
{
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    gtk_window_present (GTK_WINDOW (self));
  else if (self->patience == 0)
    self->patience = g_timeout_add (PATIENCE_MS, on_patience_over_cb, self);
}

void
_spann_window_present_now (SpannWindow *self)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    gtk_window_present (GTK_WINDOW (self));
}

/* Without a portfolio, with the start page. */
void
_spann_window_appear (SpannWindow *self)
{
  g_clear_handle_id (&self->patience, g_source_remove);
  if (self->document != NULL)
    return;
  if (gtk_stack_get_child_by_name (self->states, "start") == NULL)
    gtk_stack_add_named (self->states, g_object_new (SPANN_TYPE_START_PAGE, NULL), "start");
  gtk_stack_set_visible_child_name (self->states, "start");
}
