/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Marks @entry as holding what cannot be read: by colour, and to the screen reader. */
void spann_wrong_entry_mark (GtkEditable *entry, gboolean is_wrong);

gboolean spann_wrong_entry_is_marked (GtkEditable *entry);
