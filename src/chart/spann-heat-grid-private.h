/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-heat.h"
#include "spann-rows-private.h"
#include "spann-text-block-private.h"
#include "spann-whole-private.h"

/**
 * SpannHeatLines:
 * @SPANN_HEAT_TWO_LINES: the change below the value
 * @SPANN_HEAT_ONE_LINE: the change beside the value
 * @SPANN_HEAT_VALUES_ONLY: without changes
 *
 * How a cell is filled.
 */
typedef enum {
  SPANN_HEAT_TWO_LINES,
  SPANN_HEAT_ONE_LINE,
  SPANN_HEAT_VALUES_ONLY,
} SpannHeatLines;

/**
 * SpannHeatContents:
 * @value: width of the widest value, in @value_font
 * @number: of the widest number of a change; 0 when there are none
 * @value_font: of values
 *
 * What cells have to hold, in points.
 */
typedef struct {
  double value;
  double number;
  SpannFont value_font;
} SpannHeatContents;

/**
 * SpannHeatGrid:
 * @lines: how cells are filled
 * @contents: what they have to hold
 * @shows_values: whether a value has room in a cell at all
 * @names: the column of names
 * @has_names_above: whether names, notes and signals stand above the cells, which have the whole
 * width
 * @set_names: how names are set
 * @has_notes_below: whether notes stand below the names
 * @notes: else the column of notes; empty for none
 * @cells: all cells
 * @cell_width: of each
 * @signals: the last column; empty for none
 * @has_signal_words: whether a signal has room beside its triangle
 * @headings: (element-type SpannTextBlock): of the cells' columns
 * @signal_heading: of the last column, without lines where it has no words
 * @has_numbers: whether the headings are only numbers
 * @head_height: of the headings, with the space below them
 * @columns_height: of the cells' headings
 *
 * Where the parts of the table are from left to right, and how high its head is.
 */
typedef struct {
  SpannHeatLines lines;
  SpannHeatContents contents;
  gboolean shows_values;
  SpannBox names;
  gboolean has_names_above;
  SpannRowsNames set_names;
  gboolean has_notes_below;
  SpannBox notes;
  SpannBox cells;
  double cell_width;
  SpannBox signals;
  gboolean has_signal_words;
  GPtrArray *headings;
  SpannTextBlock *signal_heading;
  gboolean has_numbers;
  double head_height;
  double columns_height;
} SpannHeatGrid;

/* What its rows are a part of: itself, when that is all. */
const SpannHeatSpec *spann_heat_get_whole (const SpannHeatSpec *spec);

/* The first of what @measure, which is given that, tells of it. */
double spann_heat_measure_whole (PangoContext *context, const SpannHeatSpec *spec,
                                 SpannWholeFunc measure, SpannFont font);

/* For the sizes in it. */
SpannRowsNeeds spann_heat_get_needs (const SpannHeatSpec *spec);

/* Shares out @left and @width; @room is the height that the table may have. (transfer full) */
SpannHeatGrid *spann_heat_grid_new (PangoContext *context, const SpannHeatSpec *spec,
                                    const SpannMetrics *metrics, double left, double width,
                                    double room);
void spann_heat_grid_free (SpannHeatGrid *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannHeatGrid, spann_heat_grid_free)

/**
 * SpannHeatRoom:
 * @left: of the table; @width: its width
 * @row: height that there is for each row
 *
 * What there is to share out.
 */
typedef struct {
  double left;
  double width;
  double row;
} SpannHeatRoom;

/* The columns from left to right, with names that take no more than @share of the width. */
void spann_heat_grid_share_beside (SpannHeatGrid *self, PangoContext *context,
                                   const SpannHeatSpec *spec, const SpannMetrics *metrics,
                                   const SpannHeatRoom *room, double share);

/* The cells over the whole width; above them name, note and signal, of which the last two give way
 * where the name would have no room. */
void spann_heat_grid_share_above (SpannHeatGrid *self, PangoContext *context,
                                  const SpannHeatSpec *spec, const SpannMetrics *metrics,
                                  const SpannHeatRoom *room);

/* Whether some name needs several lines. */
gboolean spann_heat_grid_has_long_names (const SpannHeatGrid *self, const SpannMetrics *metrics);

/* Height of a name above its cells. */
double spann_heat_grid_get_title_height (const SpannHeatGrid *self, const SpannMetrics *metrics);

/* The part of a row above its cells; 0 where names stand beside them. */
double spann_heat_grid_get_band_height (const SpannHeatGrid *self, const SpannMetrics *metrics);

/* Sets the names anew for rows of that height. */
void spann_heat_grid_fit_names (SpannHeatGrid *self, PangoContext *context,
                                const SpannHeatSpec *spec, const SpannMetrics *metrics,
                                double row_height);

/* Rows are never lower than the one and never higher than the other. */
double spann_heat_grid_get_min_row_height (const SpannHeatGrid *self, const SpannMetrics *metrics);
double spann_heat_grid_get_max_row_height (const SpannHeatGrid *self, const SpannMetrics *metrics);

/* Measures all cells of @spec with values in @value_font. */
SpannHeatContents spann_heat_measure_contents (PangoContext *context, const SpannHeatSpec *spec,
                                               const SpannMetrics *metrics, SpannFont value_font);

/* Width that a cell needs for them. */
double spann_heat_contents_get_width (const SpannHeatContents *self, const SpannMetrics *metrics,
                                      SpannHeatLines lines);
