/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-text-layout-private.h"

/**
 * SpannTextBlock:
 * @lines: (element-type utf8): broken lines, none empty
 * @widths: (element-type double): of each line, in points
 * @font: that they were measured in
 * @width: of the widest line
 * @height: of all lines
 * @is_whole: whether no word was broken and nothing left out
 *
 * A text broken into lines by measured width.
 */
typedef struct {
  GPtrArray *lines;
  GArray *widths;
  SpannFont font;
  double width;
  double height;
  gboolean is_whole;
} SpannTextBlock;

/**
 * spann_text_block_new:
 * @text: (nullable): plain text; controls and runs of white space count as one space
 * @width: that no line exceeds, in points
 * @max_lines: at least 1; what is left over then ends in an ellipsis
 *
 * Breaks between words, inside a word only when it alone is too wide; where parts are set off by
 * " · ", between parts that fit on a line, of which none is cut. A width that has no room even for
 * an ellipsis gives no lines.
 *
 * Returns: (transfer full): without lines when there is no text
 */
SpannTextBlock *spann_text_block_new (PangoContext *context, const char *text, SpannFont font,
                                      double width, guint max_lines);

/* The same where one line after the other is read as one sentence: as many lines, but of about the
 * same width, so that no word is left alone on the last. */
SpannTextBlock *spann_text_block_new_even (PangoContext *context, const char *text, SpannFont font,
                                           double width, guint max_lines);

void spann_text_block_free (SpannTextBlock *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannTextBlock, spann_text_block_free)

/* Every way to break @text into at most @max_lines whole lines, from the widest, at most @width, to
 * the narrowest; one block without lines when there is no text. (transfer full) (element-type
 * SpannTextBlock) */
GPtrArray *spann_text_list_breaks (PangoContext *context, const char *text, SpannFont font,
                                   double width, guint max_lines);

/* The widest of @breaks that fits into @width; NULL when none does. */
const SpannTextBlock *spann_text_choose_breaks (const GPtrArray *breaks, double width);
