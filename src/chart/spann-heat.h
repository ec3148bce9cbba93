/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing.h"
#include "spann-frame.h"
#include "spann-move.h"
#include "spann-theme.h"

#define SPANN_HEAT_MAX_COLUMNS 16

/**
 * SpannHeatStyle:
 * @SPANN_HEAT_VALUE: coloured by its place on the scale
 * @SPANN_HEAT_PLAIN: a value on another scale: framed, without a colour
 * @SPANN_HEAT_MISSING: hatched
 * @SPANN_HEAT_NONE: framed, without a value
 *
 * How a cell looks.
 */
typedef enum {
  SPANN_HEAT_VALUE,
  SPANN_HEAT_PLAIN,
  SPANN_HEAT_MISSING,
  SPANN_HEAT_NONE,
} SpannHeatStyle;

/**
 * SpannHeatCell:
 * @style: how it looks
 * @share: where the value lies on the scale, from 0 at its lower to 1 at its upper end
 * @text: the value, "2,5", or a word in its place, "ej bedömt", which is left out where it has no
 * room: the legend has it
 * @move: which way it has gone; %SPANN_MOVE_NONE when that cannot be said
 * @number: (nullable): how far, "+0,5"; needed unless @move is %SPANN_MOVE_NONE
 * @mark_id: (nullable): the mark's id, unique in the figure; NULL for no mark
 * @mark_label: (nullable): the cell in words; needed with @mark_id
 */
typedef struct {
  SpannHeatStyle style;
  double share;
  const char *text;
  SpannMove move;
  const char *number;
  const char *mark_id;
  const char *mark_label;
} SpannHeatCell;

/**
 * SpannHeatRow:
 * @name: at the left, or above the cells where it has no room there; never shortened
 * @note: (nullable): below the name or beside it, "okt 2026"
 * @signal: (nullable): in the last column: "ja"
 * @is_raised: whether a warning triangle stands before @signal
 * @cells: one for each column
 * @mark_id: (nullable): the mark of the row's name
 * @mark_label: (nullable): the row in words; needed with @mark_id
 */
typedef struct {
  const char *name;
  const char *note;
  const char *signal;
  gboolean is_raised;
  const SpannHeatCell *cells;
  const char *mark_id;
  const char *mark_label;
} SpannHeatRow;

/**
 * SpannHeatSpec:
 * @columns: their headings, "1 Forskning": the part before the first space is a number that stands
 * alone where the headings have no room; then a key lists them
 * @n_columns: 1…SPANN_HEAT_MAX_COLUMNS
 * @rows: from the top
 * @n_rows: 0 draws @empty_text in the place of rows
 * @name_heading: (nullable): above the names
 * @signal_heading: (nullable): above the signals
 * @scale_name: in the legend, what the colours mean: "0 stort gap – 4 överbryggat"
 * @missing_name: likewise a hatched cell: "ej bedömt"
 * @none_name: (nullable): likewise an empty cell: "ej tillämpligt"
 * @move_name: likewise the shapes: "förändring sedan utgångsläget"
 * @signal_name: (nullable): likewise the triangle: "bör prövas: färre än tre områden framåt"
 * @empty_text: (nullable): "Portföljen har inga ekosystem"
 * @whole: (nullable): the table that these rows are a part of: columns and legend are as there, so
 * that its pages are alike
 *
 * A table of values, coloured from low to high, each with its change: as a digit, as a shape, as a
 * number, never as a colour alone. Where cells over the whole width are too narrow for a change
 * beside or below the value the changes are left out of all of them. Plain data, borrowed for the
 * call.
 */
typedef struct _SpannHeatSpec SpannHeatSpec;

struct _SpannHeatSpec {
  const char *const *columns;
  guint n_columns;
  const SpannHeatRow *rows;
  guint n_rows;
  const char *name_heading;
  const char *signal_heading;
  const char *scale_name;
  const char *missing_name;
  const char *none_name;
  const char *move_name;
  const char *signal_name;
  const char *empty_text;
  const SpannHeatSpec *whole;
};

/**
 * spann_heat_lay_out:
 * @width: in points, from 200
 * @height: in points, from 150. Rows grow and shrink with it within limits
 *
 * Returns: (transfer full): a drawing of that width, and of that height unless the rows at their
 * smallest legible height need more: then it is higher. Marks come row by row: the row's name, its
 * cells
 */
SpannDrawing *spann_heat_lay_out (const SpannHeatSpec *spec, const SpannFrameSpec *frame,
                                  const SpannTheme *theme, double width, double height);

/* The height in points at which rows are comfortably high. */
double spann_heat_get_natural_height (const SpannHeatSpec *spec, const SpannFrameSpec *frame,
                                      const SpannTheme *theme, double width);
