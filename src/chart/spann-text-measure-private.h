/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-text-layout-private.h"

/* How wide texts are, and how many lines they take. A layout asks for the same again and again: the
 * context remembers. */

/* Width of the line in points. */
double spann_text_measure (PangoContext *context, const char *text, SpannFont font);

/* The same; @out_right_to_left: whether the line begins at its right end. */
double spann_text_measure_line (PangoContext *context, const char *text, SpannFont font,
                                gboolean *out_right_to_left);

/* How many lines spann_text_block_new () breaks @text into, remembered like its width. */
guint spann_text_count_lines (PangoContext *context, const char *text, SpannFont font, double width,
                              guint max_lines);
