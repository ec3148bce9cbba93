/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* How much larger than usual the person wants text: 2.0 for 200 %. What is laid out in fixed sizes
 * multiplies by it. Changes are told by notify::gtk-xft-dpi of the widget's GtkSettings. */
double spann_text_scale_get (GtkWidget *widget);

/* Asks @widget for a new size whenever the scale changes, for as long as it lives. */
void spann_text_scale_watch (GtkWidget *widget);

/* Makes the default size of @window, which is yet to be shown, as much larger as its text is, as
 * far as the screen goes. */
void spann_text_scale_fit (GtkWindow *window);

/* Makes @window, which has its own ideas of its size, at least @width wide at the usual size of
 * text, and as much wider as its text is larger, as far as the screen goes. */
void spann_text_scale_widen (GtkWindow *window, int width);
