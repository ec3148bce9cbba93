/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

/* Text in a figure: made, measured and broken in one way for every surface, without a display. */

typedef enum {
  SPANN_FACE_REGULAR,
  SPANN_FACE_BOLD,
  SPANN_FACE_ITALIC,
} SpannFace;

/**
 * SpannFont:
 * @size: in points
 * @face: of the theme's font
 */
typedef struct {
  double size;
  SpannFace face;
} SpannFont;

/* Height of the part of a line above its baseline, and of the whole line, in font sizes: the same
 * for every font, so that a figure's lines stand where they stand even when a glyph is borrowed. */
#define SPANN_TEXT_ASCENT 0.97
#define SPANN_TEXT_LINE_HEIGHT 1.28

/* Height of capitals in font sizes, near enough for centring a line on something. */
#define SPANN_TEXT_CAP_HEIGHT 0.7

/* Height of a line in points. */
double spann_font_get_line_height (SpannFont font);

/**
 * spann_text_context_new:
 * @font_family: a stack of families, "Cantarell, DejaVu Sans, sans-serif"
 * @language: "sv" or "en"
 *
 * The context that all text of a figure is made in: 72 units an inch, nothing hinted or rounded, so
 * that a line is as wide on a screen as in a PDF. For one thread.
 *
 * Returns: (transfer full)
 */
PangoContext *spann_text_context_new (const char *font_family, const char *language);

/* Whether the context's language is written from right to left. */
gboolean spann_text_runs_left (PangoContext *context);

/* The only maker of layouts: one line as high as it is, plain text, never markup. (transfer full)
 */
PangoLayout *spann_text_layout_new (PangoContext *context, const char *text, SpannFont font);

/* Width of the line in points. */
double spann_text_measure (PangoContext *context, const char *text, SpannFont font);

/* The same; @out_right_to_left: whether the line begins at its right end. */
double spann_text_measure_line (PangoContext *context, const char *text, SpannFont font,
                                gboolean *out_right_to_left);

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
 * " · ", between parts that fit on a line. A width that has no room even for an ellipsis gives no
 * lines.
 *
 * Returns: (transfer full): without lines when there is no text
 */
SpannTextBlock *spann_text_block_new (PangoContext *context, const char *text, SpannFont font,
                                      double width, guint max_lines);

void spann_text_block_free (SpannTextBlock *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannTextBlock, spann_text_block_free)

/* How many lines spann_text_block_new () breaks @text into, remembered like its width. */
guint spann_text_count_lines (PangoContext *context, const char *text, SpannFont font, double width,
                              guint max_lines);

/* Every way to break @text into at most @max_lines whole lines, from the widest, at most @width, to
 * the narrowest; one block without lines when there is no text. (transfer full) (element-type
 * SpannTextBlock) */
GPtrArray *spann_text_list_breaks (PangoContext *context, const char *text, SpannFont font,
                                   double width, guint max_lines);

/* The widest of @breaks that fits into @width; NULL when none does. */
const SpannTextBlock *spann_text_choose_breaks (const GPtrArray *breaks, double width);
