/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing.h"
#include "spann-frame.h"
#include "spann-move.h"
#include "spann-scale-level.h"
#include "spann-series.h"
#include "spann-theme.h"

/**
 * SpannDumbbellRow:
 * @label: what has changed, "1 Forskning"; wrapped to two lines where the row is high enough, then
 * ellipsized
 * @before: on the group's scale; NAN for none, or for one on another scale. A value outside the
 * scale is drawn at its nearest end
 * @after: likewise
 * @move: which way it went; %SPANN_MOVE_NONE when that cannot be said
 * @number: (nullable): how far, "+0,5"; needed unless @move is %SPANN_MOVE_NONE
 * @words: the move, "framåt", or why there is none, "ej bedömt i utgångsläget"
 * @mark_id: (nullable): the mark's id, unique in the figure, "gap/research"; NULL for no mark
 * @mark_label: (nullable): the row in words; needed with @mark_id
 */
typedef struct {
  const char *label;
  double before;
  double after;
  SpannMove move;
  const char *number;
  const char *words;
  const char *mark_id;
  const char *mark_label;
} SpannDumbbellRow;

/**
 * SpannDumbbellGroup:
 * @heading: (nullable): above the labels, "Gap"
 * @rows: from the top
 * @min: the value at the left
 * @max: the value at the right, above @min
 * @levels: lines across the rows, in rising order
 * @low_label: (nullable): what the left end means, "stort gap"
 * @high_label: (nullable): what the right end means, "överbryggat"
 *
 * Rows on one scale.
 */
typedef struct {
  const char *heading;
  const SpannDumbbellRow *rows;
  guint n_rows;
  double min;
  double max;
  const SpannScaleLevel *levels;
  guint n_levels;
  const char *low_label;
  const char *high_label;
} SpannDumbbellGroup;

/**
 * SpannDumbbellSpec:
 * @groups: from the top
 * @before_style: how the earlier value looks; %SPANN_SERIES_BASELINE or %SPANN_SERIES_PREVIOUS
 * @before_name: (nullable): its name in the legend; NULL when there is none
 * @after_name: (nullable): name of the later value, which looks like %SPANN_SERIES_NOW
 * @empty_text: (nullable): in the place of rows when there are none
 *
 * Dumbbells: a row for each thing that may have changed, its value before and after on one scale,
 * and the change as a shape, a number and a word. A value that is missing has no marker, and a row
 * without any is hatched. Plain data, borrowed for the call.
 */
typedef struct {
  const SpannDumbbellGroup *groups;
  guint n_groups;
  SpannSeriesStyle before_style;
  const char *before_name;
  const char *after_name;
  const char *empty_text;
} SpannDumbbellSpec;

/**
 * spann_dumbbell_lay_out:
 * @width: in points, from 200
 * @height: in points, from 150. Rows grow and shrink with it within limits
 *
 * Returns: (transfer full): a drawing of that width, and of that height unless the rows at their
 * smallest legible height need more: then it is higher. Marks come row by row
 */
SpannDrawing *spann_dumbbell_lay_out (const SpannDumbbellSpec *spec, const SpannFrameSpec *frame,
                                      const SpannTheme *theme, double width, double height);

/* The height in points at which rows are comfortably high. */
double spann_dumbbell_get_natural_height (const SpannDumbbellSpec *spec,
                                          const SpannFrameSpec *frame, const SpannTheme *theme,
                                          double width);
