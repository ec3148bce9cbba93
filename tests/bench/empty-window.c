/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the start of the window is held against: a window of libadwaita with nothing in it. */

#include <adwaita.h>

#include "first-frame.h"

#define WIDTH 1200
#define HEIGHT 800

static void
activate_cb (GtkApplication *application)
{
  GtkWidget *window = adw_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_present (GTK_WINDOW (window));
}

static gboolean
is_ready (GtkWindow *window)
{
  return TRUE;
}

int
main (int argc, char *argv[])
{
  g_autoptr (AdwApplication) application =
      adw_application_new ("io.github.spann.Empty", G_APPLICATION_DEFAULT_FLAGS);

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);
  first_frame_end_process (GTK_APPLICATION (application), is_ready);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
