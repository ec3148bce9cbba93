/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text-scale.h"

/* What gtk-xft-dpi holds when text has its usual size. */
#define USUAL_DPI (96 * PANGO_SCALE)

double
spann_text_scale_get (GtkWidget *widget)
{
  int dpi = 0;

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? CLAMP ((double)dpi / USUAL_DPI, 0.5, 4.0) : 1.0;
}

void
spann_text_scale_watch (GtkWidget *widget)
{
  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-xft-dpi",
                           G_CALLBACK (gtk_widget_queue_resize), widget, G_CONNECT_SWAPPED);
}
