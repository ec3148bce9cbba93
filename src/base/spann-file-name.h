/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * spann_file_name_make:
 * @kind: "radar"
 * @name: what a person called it
 * @taken: (nullable): the names given so far; the new one is added
 *
 * A file's name without its ending, safe on every system: a–z, 0–9 and hyphens, not taken yet.
 *
 * Returns: (transfer full): "radar-skogsslingan", "radar-skogsslingan-2"
 */
char *spann_file_name_make (const char *kind, const char *name, GHashTable *taken);
