/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Shows the keys that @window knows. GTK would make the list with every window; here it is made
 * when it is first asked for. */
void spann_shortcuts_show (GtkApplicationWindow *window);
