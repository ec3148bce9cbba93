/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-sheet-private.h"

#include "spann-chart-frame-private.h"

#include <math.h>

/* A column is at least so many sizes of names wide. */
#define MIN_COLUMN_SIZES 36.0

/* The sheet's title beside those of its figures. */
#define TITLE_SHARE 1.5

/* In steps of the metrics' gap; figures have margins of their own, which overlap a little. */
#define BLOCK_GAPS (-1.0)
#define HEADING_GAPS 1.2

static SpannMetrics
make_metrics (double label_size)
{
  const SpannFrameSpec frame = {.label_size = label_size};
  SpannMetrics metrics = spann_metrics_new (&frame, 1.0);

  metrics.title.size *= TITLE_SHARE;
  return metrics;
}

gboolean
spann_sheet_begins_part (const SpannSheetSpec *spec, guint block)
{
  return block == 0 || spec->blocks[block].part != spec->blocks[block - 1].part;
}

double
spann_sheet_plan_get_block_gap (const SpannSheetPlan *self)
{
  return BLOCK_GAPS * self->metrics.gap;
}

double
spann_sheet_plan_get_heading_gap (const SpannSheetPlan *self)
{
  return HEADING_GAPS * self->metrics.gap;
}

double
spann_sheet_plan_get_heading_height (const SpannSheetPlan *self)
{
  return spann_sheet_plan_get_heading_gap (self) + spann_font_get_line_height (self->metrics.small);
}

static SpannSheetColumn
make_column (const SpannSheetSpec *spec, const SpannSheetPlan *plan, guint first, guint n_blocks)
{
  SpannSheetColumn column = {first, n_blocks, 0.0,
                             (n_blocks - 1) * spann_sheet_plan_get_block_gap (plan)};

  for (guint i = first; i < first + n_blocks; i++) {
    column.height += plan->heights[i];
    if (spann_sheet_begins_part (spec, i))
      column.fixed += spann_sheet_plan_get_heading_height (plan);
  }
  return column;
}

/* The first block that is of no part up to @part. */
static guint
find_end (const SpannSheetSpec *spec, guint part)
{
  guint end = 0;

  while (end < spec->n_blocks && spec->blocks[end].part <= part)
    end++;
  return end;
}

/* A column for each part. */
static void
share_by_part (const SpannSheetSpec *spec, SpannSheetPlan *plan)
{
  guint first = 0;

  for (guint i = 0; i < spec->n_parts; i++) {
    guint end = find_end (spec, i);

    plan->columns[i] = make_column (spec, plan, first, end - first);
    first = end;
  }
}

/* Two columns, as even as they become without changing the order. */
static void
share_by_height (const SpannSheetSpec *spec, SpannSheetPlan *plan)
{
  double lowest = G_MAXDOUBLE;

  for (guint n = 1; n < spec->n_blocks; n++) {
    SpannSheetColumn left = make_column (spec, plan, 0, n);
    SpannSheetColumn right = make_column (spec, plan, n, spec->n_blocks - n);
    double height = MAX (left.height + left.fixed, right.height + right.fixed);

    if (height >= lowest)
      continue;
    lowest = height;
    plan->columns[0] = left;
    plan->columns[1] = right;
  }
}

static guint
count_columns (const SpannSheetSpec *spec, double label_size, double width)
{
  guint fitting = (guint)MAX (floor (width / (MIN_COLUMN_SIZES * label_size)), 1.0);

  if (spec->n_parts > 1 && fitting >= spec->n_parts)
    return spec->n_parts;
  return MIN (MIN (fitting, 2), spec->n_blocks);
}

/* What is in the figures of the first column begins where the sheet's title does, what is in those
 * of the last ends where the sheet's own lines may. */
static void
place_columns (SpannSheetPlan *plan, const SpannFrameSpec *frame, double width)
{
  const SpannFrameSpec titled = {.title = ""};
  double inner = spann_chart_frame_get_inner_width (&plan->metrics, frame, width);
  double room = inner / plan->n_columns;

  plan->margin = (room - spann_chart_frame_get_inner_width (&plan->metrics, &titled, room)) / 2.0;
  plan->left = (width - inner) / 2.0 - plan->margin;
  plan->column_width = (inner + 2.0 * plan->margin) / plan->n_columns;
}

SpannSheetPlan
spann_sheet_plan_new (const SpannSheetSpec *spec, const SpannFrameSpec *frame, double label_size,
                      double width)
{
  SpannSheetPlan plan = {
      .label_size = label_size,
      .metrics = make_metrics (label_size),
      .n_columns = count_columns (spec, label_size, width),
  };

  place_columns (&plan, frame, width);
  for (guint i = 0; i < spec->n_blocks; i++)
    plan.heights[i] =
        spec->blocks[i].get_natural_height (spec->blocks[i].data, label_size, plan.column_width);
  if (plan.n_columns > 1 && plan.n_columns == spec->n_parts)
    share_by_part (spec, &plan);
  else if (plan.n_columns == 2)
    share_by_height (spec, &plan);
  else
    plan.columns[0] = make_column (spec, &plan, 0, spec->n_blocks);
  return plan;
}
