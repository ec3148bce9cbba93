/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "first-frame.h"

#include <unistd.h>

typedef struct {
  GtkWindow *window;
  gboolean (*is_ready) (GtkWindow *window);
} FirstFrame;

static void
painted_cb (GdkFrameClock *clock, FirstFrame *frame)
{
  if (frame->is_ready (frame->window))
    _exit (0);
}

static void
realized_cb (GtkWidget *window, FirstFrame *frame)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (painted_cb),
                    frame);
}

static void
window_added_cb (GtkApplication *application, GtkWindow *window, gpointer is_ready)
{
  FirstFrame *frame = g_new (FirstFrame, 1);

  *frame = (FirstFrame){window, is_ready};
  g_signal_connect_data (window, "realize", G_CALLBACK (realized_cb), frame,
                         (GClosureNotify)(GCallback)g_free, 0);
}

void
first_frame_end_process (GtkApplication *application, gboolean (*is_ready) (GtkWindow *window))
{
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), is_ready);
}
