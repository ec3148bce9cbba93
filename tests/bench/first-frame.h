/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Ends the process once a window of @application that @is_ready has been painted, and there: what
 * comes after is no part of a start. */
void first_frame_end_process (GtkApplication *application,
                              gboolean (*is_ready) (GtkWindow *window));
