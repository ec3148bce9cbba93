/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Asks, above the window of @page, why a locked evaluation is corrected. @given is called with the
 * reason and @page; not at all when the person thinks better of it, or leaves no reason. */
void spann_correction_dialog_ask (GtkWidget *page,
                                  void (*given) (const char *reason, gpointer page));
