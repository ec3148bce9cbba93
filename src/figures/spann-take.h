/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What holds copies of texts is handed the texts themselves. */

/* Keeps @text (transfer full) (nullable) as long as @strings. Borrowed. */
const char *spann_take_text (GStringChunk *strings, char *text);

/* Adds @cell (transfer full) to @row. */
void spann_take_cell (GStrvBuilder *row, char *cell);
