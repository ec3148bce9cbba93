/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text-scale.h"

/* What gtk-xft-dpi holds when text has its usual size. */
#define USUAL_DPI (96 * PANGO_SCALE)

/* Of a screen, what its bars may leave to a window. */
#define SCREEN_SHARE 0.9

/* The smallest screen: on which one a window comes is not known before. (0, 0) without any. */
static void
get_room (GtkWindow *window, int *out_width, int *out_height)
{
  GListModel *monitors = gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (window)));

  *out_width = *out_height = 0;
  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++) {
    g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);
    GdkRectangle area;

    gdk_monitor_get_geometry (monitor, &area);
    *out_width = i == 0 ? area.width : MIN (*out_width, area.width);
    *out_height = i == 0 ? area.height : MIN (*out_height, area.height);
  }
}

/* @size as much larger as the text, but not more than fits. */
static int
enlarge (int size, double scale, int room)
{
  return MAX (size, (int)MIN (size * scale, room * SCREEN_SHARE));
}

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

void
spann_text_scale_fit (GtkWindow *window)
{
  const double scale = spann_text_scale_get (GTK_WIDGET (window));
  int width, height;
  int room_width, room_height;

  get_room (window, &room_width, &room_height);
  gtk_window_get_default_size (window, &width, &height);
  gtk_window_set_default_size (window, enlarge (width, scale, room_width),
                               enlarge (height, scale, room_height));
}

void
spann_text_scale_widen (GtkWindow *window, int width)
{
  const double scale = spann_text_scale_get (GTK_WIDGET (window));
  int room_width, room_height;

  get_room (window, &room_width, &room_height);
  gtk_widget_set_size_request (GTK_WIDGET (window), enlarge (width, scale, room_width), -1);
}
