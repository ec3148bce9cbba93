/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Long texts in part of a line. All (transfer full), without line breaks, as spann_plain_text()
 * makes them, and a few more than eighty characters long at most. */

/* The beginning of @text (nullable), cut between words: "…" stands for the rest. */
char *spann_excerpt (const char *text);

/* Where two texts differ, with a few words around it: "… för 2027 med …" and "… för 2028 med …".
 * Short texts are given whole. */
void spann_excerpt_difference (const char *before, const char *after, char **out_before,
                               char **out_after);
