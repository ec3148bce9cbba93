/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Names as they stand in a JSON text: pointers to the character after the opening quotation mark,
 * equal when they spell the same name, with escapes or without. The text has passed the gate that
 * far, without U+0000. */
gboolean spann_json_name_equal (gconstpointer a, gconstpointer b);

/* What g_str_hash() makes of the name that is spelled. */
guint spann_json_name_hash (gconstpointer name);
