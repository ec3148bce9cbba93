/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-chart-frame-private.h"
#include "spann-heat.h"
#include "spann-rows-private.h"

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
 * @has_long_names: whether some name needs two lines
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
 *
 * Where the parts of the table are from left to right, and how high its head is.
 */
typedef struct {
  SpannHeatLines lines;
  SpannHeatContents contents;
  gboolean shows_values;
  SpannBox names;
  gboolean has_long_names;
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
} SpannHeatGrid;

/* For the sizes in it. */
SpannRowsNeeds spann_heat_get_needs (const SpannHeatSpec *spec);

/* Shares out @left and @width; @room is the height that the table may have. (transfer full) */
SpannHeatGrid *spann_heat_grid_new (PangoContext *context, const SpannHeatSpec *spec,
                                    const SpannMetrics *metrics, double left, double width,
                                    double room);
void spann_heat_grid_free (SpannHeatGrid *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannHeatGrid, spann_heat_grid_free)

/* Rows are never lower than the one and never higher than the other. */
double spann_heat_grid_get_min_row_height (const SpannHeatGrid *self, const SpannMetrics *metrics);
double spann_heat_grid_get_max_row_height (const SpannHeatGrid *self, const SpannMetrics *metrics);

/* Measures all cells of @spec with values in @value_font. */
SpannHeatContents spann_heat_measure_contents (PangoContext *context, const SpannHeatSpec *spec,
                                               const SpannMetrics *metrics, SpannFont value_font);

/* Width that a cell needs for them. */
double spann_heat_contents_get_width (const SpannHeatContents *self, const SpannMetrics *metrics,
                                      SpannHeatLines lines);

/**
 * SpannHeatPlot:
 * @builder: what is drawn on
 * @spec: what is drawn
 * @theme: in which colours
 * @metrics: how large
 * @grid: where
 *
 * What the parts of the table share while it is laid out.
 */
typedef struct {
  SpannDrawingBuilder *builder;
  const SpannHeatSpec *spec;
  const SpannTheme *theme;
  SpannMetrics metrics;
  const SpannHeatGrid *grid;
} SpannHeatPlot;

/* A cell in @box. */
void spann_heat_draw_cell (const SpannHeatPlot *plot, const SpannHeatCell *cell, SpannBox box);

/* For the legend: the colours in a row, a hatched and an empty cell, the shapes of
 * moves. @data is not used. */
#define SPANN_HEAT_SCALE_SAMPLE_WIDTH 80.0
#define SPANN_HEAT_CELL_SAMPLE_WIDTH 24.0
#define SPANN_HEAT_MOVE_SAMPLE_WIDTH 42.0
void spann_heat_draw_scale_sample (SpannDrawingBuilder *builder, SpannBox box,
                                   const SpannMetrics *metrics, const SpannTheme *theme,
                                   gconstpointer data);
void spann_heat_draw_missing_sample (SpannDrawingBuilder *builder, SpannBox box,
                                     const SpannMetrics *metrics, const SpannTheme *theme,
                                     gconstpointer data);
void spann_heat_draw_none_sample (SpannDrawingBuilder *builder, SpannBox box,
                                  const SpannMetrics *metrics, const SpannTheme *theme,
                                  gconstpointer data);
void spann_heat_draw_move_sample (SpannDrawingBuilder *builder, SpannBox box,
                                  const SpannMetrics *metrics, const SpannTheme *theme,
                                  gconstpointer data);

/* The warning triangle, as high as capitals of @size, standing on @baseline; and its width. */
#define SPANN_HEAT_SIGN_WIDTH 1.05
#define SPANN_HEAT_SIGN_GAP 0.8 /* to the word beside it, in steps of the metrics' gap */
void spann_heat_draw_sign (SpannDrawingBuilder *builder, double left, double baseline, double size,
                           const SpannTheme *theme);

/* For the legend. */
void spann_heat_draw_sign_sample (SpannDrawingBuilder *builder, SpannBox box,
                                  const SpannMetrics *metrics, const SpannTheme *theme,
                                  gconstpointer data);
