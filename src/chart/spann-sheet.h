/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing.h"
#include "spann-frame.h"
#include "spann-theme.h"

#define SPANN_SHEET_MAX_BLOCKS 12
#define SPANN_SHEET_MAX_PARTS 4

/**
 * SpannSheetBlock:
 * @name: the ids of its marks begin with it, "heat"
 * @part: index of the part that it belongs to; not before that of the block before it
 * @lay_out: (transfer full): draws @data with names of @label_size points, as high as asked for or
 * higher
 * @get_natural_height: the height that suits it
 * @data: of the two
 *
 * A figure on a sheet.
 */
typedef struct {
  const char *name;
  guint part;
  SpannDrawing *(*lay_out) (gconstpointer data, const SpannTheme *theme, double label_size,
                            double width, double height);
  double (*get_natural_height) (gconstpointer data, double label_size, double width);
  gconstpointer data;
} SpannSheetBlock;

/**
 * SpannSheetSpec:
 * @parts: what stands above the first block of each part
 * @n_parts: 1…SPANN_SHEET_MAX_PARTS
 * @blocks: in reading order; every part has at least one
 * @n_blocks: 1…SPANN_SHEET_MAX_BLOCKS
 *
 * Several figures on one sheet, with type of one size. A wide sheet has a column for each part, a
 * narrow one fewer; one with a single part has two columns where there is room. Plain data,
 * borrowed for the call.
 */
typedef struct {
  const char *const *parts;
  guint n_parts;
  const SpannSheetBlock *blocks;
  guint n_blocks;
} SpannSheetSpec;

/**
 * spann_sheet_lay_out:
 * @width: in points, from 200
 * @height: in points, from 150
 *
 * Returns: (transfer full): a drawing of that width, and of that height unless the figures need
 * more with the smallest type that is legible on paper: then it is higher. Marks come block by
 * block
 */
SpannDrawing *spann_sheet_lay_out (const SpannSheetSpec *spec, const SpannFrameSpec *frame,
                                   const SpannTheme *theme, double width, double height);

/* The height in points of a page that lies, or what the figures need, whichever is more. */
double spann_sheet_get_natural_height (const SpannSheetSpec *spec, const SpannFrameSpec *frame,
                                       const SpannTheme *theme, double width);
