/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing.h"
#include "spann-frame.h"
#include "spann-scale-level.h"
#include "spann-series.h"
#include "spann-theme.h"

#define SPANN_RADAR_MIN_AXES 3
#define SPANN_RADAR_MAX_AXES 16

/**
 * SpannRadarAxis:
 * @label: its name without the number, "Forskning": the chart puts '1 ' in front
 * @short_label: (nullable): a shorter name for small figures; NULL for none
 * @state: (nullable): a word in place of a value in the main series, "ej bedömt"; NULL when the
 * main series has a value there
 */
typedef struct {
  const char *label;
  const char *short_label;
  const char *state;
} SpannRadarAxis;

/**
 * SpannRadarPoint:
 * @value: on the scale; NAN when there is none (not assessed, not applicable). A value outside the
 * scale is drawn at its nearest end
 * @mark_id: (nullable): the mark's id, unique in the figure, "now/research"; NULL for no mark
 * @mark_label: (nullable): the mark in words, "1 Forskning, nu: 3 av 4"; needed with @mark_id
 *
 * One series on one axis. The mark of a missing value lies on the axis's label.
 */
typedef struct {
  double value;
  const char *mark_id;
  const char *mark_label;
} SpannRadarPoint;

/**
 * SpannRadarSeries:
 * @style: how it looks
 * @name: its name in the legend, "Nu, okt 2026"
 * @points: one for each axis, in the axes' order
 */
typedef struct {
  SpannSeriesStyle style;
  const char *name;
  const SpannRadarPoint *points;
} SpannRadarSeries;

/**
 * SpannRadarSpec:
 * @axes: in the order of their numbers: the first at twelve o'clock, then clockwise
 * @n_axes: SPANN_RADAR_MIN_AXES…SPANN_RADAR_MAX_AXES
 * @series: in any order, each style at most once; markers are drawn and marks read with 'now'
 * foremost
 * @n_series: 0…4; none gives an empty radar
 * @min: the value in the middle
 * @max: the value at the rim, above @min
 * @levels: the rings, from @min to @max, both included
 * @n_levels: at least 2
 * @middle_label: what the middle means, "Mitten: stort gap"
 * @rim_label: what the rim means, "Kanten: överbryggat"
 *
 * A radar: one fixed scale from the middle to the rim on numbered axes. The outline of a series is
 * broken at every axis where it has no value, also between the last axis and the first; a value
 * between two missing ones is a lone marker. Values that coincide are drawn as nested markers.
 * Labels are wrapped by measured width; where even the short ones leave too little room for the
 * radar, the axes carry their numbers and a key lists the names.
 *
 * Plain data, borrowed for the call.
 */
typedef struct {
  const SpannRadarAxis *axes;
  guint n_axes;
  const SpannRadarSeries *series;
  guint n_series;
  double min;
  double max;
  const SpannScaleLevel *levels;
  guint n_levels;
  const char *middle_label;
  const char *rim_label;
} SpannRadarSpec;

/**
 * spann_radar_lay_out:
 * @width: in points, like @height; from 200 × 150. Type, lines and markers follow the size: at
 * 800 × 600 the title is 20, labels 14, small text 12
 *
 * Returns: (transfer full): a drawing of exactly that size. Marks come series by series, 'now',
 * 'previous', 'baseline', 'target', each in the axes' order
 */
SpannDrawing *spann_radar_lay_out (const SpannRadarSpec *spec, const SpannFrameSpec *frame,
                                   const SpannTheme *theme, double width, double height);
