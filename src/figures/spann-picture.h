/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure.h"

typedef enum {
  SPANN_PICTURE_SVG,
  SPANN_PICTURE_PDF,
  SPANN_PICTURE_PNG,
} SpannPictureFormat;

#define SPANN_N_PICTURE_FORMATS 3

/* The smallest drawing that figures are laid out for, in points. */
#define SPANN_PICTURE_MIN_WIDTH 200
#define SPANN_PICTURE_MIN_HEIGHT 150

/**
 * SpannPicture:
 * @theme: its colours
 * @language: "sv" or "en", that of the figure's words
 * @width: in points, for PNG in pixels; 0 with @height 0 for the figure's natural size
 * @height: likewise
 * @scale: for PNG: pixels in a point; 0 for what suits the size
 * @text_as_paths: for SVG: letters as shapes
 *
 * How a figure is put into a file.
 */
typedef struct {
  const SpannTheme *theme;
  const char *language;
  int width;
  int height;
  double scale;
  gboolean text_as_paths;
} SpannPicture;

/* "svg", "pdf", "png". */
const char *spann_picture_format_get_ending (SpannPictureFormat format);

/* The format that the ending of @path names, in any case; FALSE, untouched, for another. */
gboolean spann_picture_format_find (const char *path, SpannPictureFormat *out_format);

/* The size in points that suits @figure in such a file: its natural size; for a PDF of a figure
 * that would be too long for paper, A4, of which it takes several. */
void spann_picture_get_natural_size (const SpannFigure *figure, SpannPictureFormat format,
                                     double *out_width, double *out_height);

/* The file's bytes; in any thread. A PDF of a set size has several pages where one is too small; an
 * SVG or a PNG becomes higher. (transfer full) */
GBytes *spann_picture_make (const SpannFigure *figure, SpannPictureFormat format,
                            const SpannPicture *picture, GError **error);
