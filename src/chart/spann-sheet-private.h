/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-metrics-private.h"
#include "spann-sheet.h"

/**
 * SpannSheetColumn:
 * @first: index of its first block
 * @n_blocks: how many stand in it
 * @height: that suits them together, headings and gaps left out
 * @fixed: height of headings and gaps
 */
typedef struct {
  guint first;
  guint n_blocks;
  double height;
  double fixed;
} SpannSheetColumn;

/**
 * SpannSheetPlan:
 * @label_size: of names in every figure, in points
 * @metrics: sizes of what is the sheet's own
 * @left: of the first column
 * @margin: of the figures, at both sides of a column
 * @column_width: of each column, margins included
 * @columns: from the left
 * @heights: that suit each block
 *
 * Which figures stand in which column of a sheet, with type of one size.
 */
typedef struct {
  double label_size;
  SpannMetrics metrics;
  double left;
  double margin;
  double column_width;
  guint n_columns;
  SpannSheetColumn columns[SPANN_SHEET_MAX_PARTS];
  double heights[SPANN_SHEET_MAX_BLOCKS];
} SpannSheetPlan;

SpannSheetPlan spann_sheet_plan_new (const SpannSheetSpec *spec, const SpannFrameSpec *frame,
                                     double label_size, double width);

/* Whether the block is the first of its part, and has a heading; the heading's height. */
gboolean spann_sheet_begins_part (const SpannSheetSpec *spec, guint block);
double spann_sheet_plan_get_heading_height (const SpannSheetPlan *self);

/* From one block to the next; from a heading's line to its words. */
double spann_sheet_plan_get_block_gap (const SpannSheetPlan *self);
double spann_sheet_plan_get_heading_gap (const SpannSheetPlan *self);
