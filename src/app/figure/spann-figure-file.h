/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "spann-picture.h"
#include "spann-save.h"

/**
 * SpannFigureSize:
 * @SPANN_FIGURE_SIZE_NATURAL: what suits the figure
 * @SPANN_FIGURE_SIZE_COLUMN: half as wide as a page's text, as high as suits it
 * @SPANN_FIGURE_SIZE_TEXT: as wide as a page's text, as high as suits it
 * @SPANN_FIGURE_SIZE_A4: a page, landscape
 * @SPANN_FIGURE_SIZE_A3: a page, landscape
 * @SPANN_FIGURE_SIZE_SLIDE: 16:9
 * @SPANN_FIGURE_SIZE_OWN: as the person says
 */
typedef enum {
  SPANN_FIGURE_SIZE_NATURAL,
  SPANN_FIGURE_SIZE_COLUMN,
  SPANN_FIGURE_SIZE_TEXT,
  SPANN_FIGURE_SIZE_A4,
  SPANN_FIGURE_SIZE_A3,
  SPANN_FIGURE_SIZE_SLIDE,
  SPANN_FIGURE_SIZE_OWN,
} SpannFigureSize;

/**
 * SpannFigureFile:
 * @format: of the file
 * @size: of the figure
 * @own_width: in millimetres, like @own_height: for a size of the person's own
 * @dpi: for PNG: pixels in an inch
 * @theme: its colours
 * @text_as_paths: for SVG: letters as shapes
 *
 * What a person has chosen for the file of a figure.
 */
typedef struct {
  SpannPictureFormat format;
  SpannFigureSize size;
  double own_width;
  double own_height;
  int dpi;
  SpannThemeKind theme;
  gboolean text_as_paths;
} SpannFigureFile;

/* The size in points, at least what a figure can be laid out in. */
void spann_figure_file_get_size (const SpannFigureFile *self, const SpannFigure *figure,
                                 double *out_width, double *out_height);

/* The size in pixels, for PNG. */
void spann_figure_file_get_pixels (const SpannFigureFile *self, const SpannFigure *figure,
                                   int *out_width, int *out_height);

/* Whether this is a picture that most computers can make: not more than 100 million pixels. */
gboolean spann_figure_file_is_possible (const SpannFigureFile *self, const SpannFigure *figure);

/* Draws @figure and saves it at @place, here or on a server, in a thread of its own. */
void spann_figure_file_write_async (const SpannFigureFile *self, SpannFigure *figure, GFile *place,
                                    GAsyncReadyCallback callback, gpointer data);

/* How that went; NULL with an error when the figure is not saved. (transfer full) */
SpannSaved *spann_figure_file_write_finish (GAsyncResult *result, GError **error);
