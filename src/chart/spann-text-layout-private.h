/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

/* Text in a figure: made in one way for every surface, without a display. */

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
