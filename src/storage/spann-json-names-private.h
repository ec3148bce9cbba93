/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* A set of names as they stand in a JSON text: pointers to the character after the opening
 * quotation mark, equal when they spell the same name, with escapes or without. The text has
 * passed the gate that far, without U+0000, and outlives the set. (transfer full) */
GHashTable *spann_json_names_new (void);
