/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing.h"

/**
 * SpannExportInfo:
 * @title: the figure's title: SVG's title, PDF's metadata
 * @description: the figure's summary in words: SVG's desc, PDF's subject
 * @language: "sv" or "en"
 * @text_as_paths: for SVG: letters as shapes, for programs that lack the font
 */
typedef struct {
  const char *title;
  const char *description;
  const char *language;
  gboolean text_as_paths;
} SpannExportInfo;

/* The same drawings and info give the same bytes each time. NULL with @error only when Cairo fails.
 * (transfer full) */
GBytes *spann_export_svg (const SpannDrawing *drawing, const SpannExportInfo *info, GError **error);

/* A page of @width × @height points for each of @drawings (element-type SpannDrawing), from its
 * upper left corner on. */
GBytes *spann_export_pdf_pages (const GPtrArray *drawings, double width, double height,
                                const SpannExportInfo *info, GError **error);

/* The same for one drawing, on a page of its size. */
GBytes *spann_export_pdf (const SpannDrawing *drawing, const SpannExportInfo *info, GError **error);

/* @scale: pixels in a point, above 0 */
GBytes *spann_export_png (const SpannDrawing *drawing, double scale, GError **error);
