/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-bar-private.h"
#include "spann-chart-frame-private.h"
#include "spann-linear-scale.h"
#include "spann-rows-private.h"
#include "spann-timeline.h"

/**
 * SpannTimelineGrid:
 * @years: from years to places
 * @names: the column of names; @notes: of notes, empty when there is no room for it
 * @name_font: of all names
 * @headings: the line of year headings, over the width of the years
 * @bands: the line of named stretches below it; without height when there are none
 * @rows: all rows
 * @row_height: of each
 * @plates: below the rows: where the lines of today and the goal year are named
 *
 * Where the parts of a timeline are, in points.
 */
typedef struct {
  SpannLinearScale years;
  SpannBox names;
  SpannFont name_font;
  SpannBox notes;
  SpannBox headings;
  SpannBox bands;
  SpannBox rows;
  double row_height;
  SpannBox plates;
} SpannTimelineGrid;

/**
 * SpannTimelinePlot:
 * @builder: what is drawn on
 * @spec: what is drawn
 * @theme: in which colours
 * @metrics: how large
 * @grid: where
 * @has_events: whether any row has events, which then need room below the bars of all
 *
 * What the parts of a timeline share while it is laid out.
 */
typedef struct {
  SpannDrawingBuilder *builder;
  const SpannTimelineSpec *spec;
  const SpannTheme *theme;
  SpannMetrics metrics;
  SpannTimelineGrid grid;
  gboolean has_events;
} SpannTimelinePlot;

/* What its rows are a part of: itself, when that is all. */
const SpannTimelineSpec *spann_timeline_get_whole (const SpannTimelineSpec *spec);

/* For the sizes in it. */
SpannRowsNeeds spann_timeline_get_needs (const SpannTimelineSpec *spec);

/* The least height of rows in a chart of @width. */
double spann_timeline_measure_min_row (PangoContext *context, const SpannTimelineSpec *spec,
                                       const SpannMetrics *metrics, double width);

/* Height of the chart with rows of that height. */
double spann_timeline_measure_height (const SpannTimelineSpec *spec, const SpannMetrics *metrics,
                                      double row_height);

/* Shares @box out. */
SpannTimelineGrid spann_timeline_grid_new (PangoContext *context, const SpannTimelineSpec *spec,
                                           const SpannMetrics *metrics, SpannBox box);

/* The row at @index, over the whole width of the chart. */
SpannBox spann_timeline_grid_get_row (const SpannTimelineGrid *self, guint index);

/* Columns, year headings, named stretches; behind everything. */
void spann_timeline_draw_years (const SpannTimelinePlot *plot);

/* The lines of today and of the goal year with their plates; above the bars. */
void spann_timeline_draw_lines (const SpannTimelinePlot *plot);

/* Where the line of today is; NAN when the figure has none. */
double spann_timeline_get_today_x (const SpannTimelinePlot *plot);

/* A bar with its text, which keeps clear of the line of today. */
void spann_timeline_draw_bar (const SpannTimelinePlot *plot, SpannBox box,
                              const SpannTimelineBar *bar);

/* The events of a row around the height @y, none on top of another. @marks: their indices. */
void spann_timeline_draw_events (const SpannTimelinePlot *plot, const SpannTimelineRow *row,
                                 double y, const int *marks);

/* Half the width of the largest event in a row of that height. */
double spann_timeline_get_event_radius (const SpannMetrics *metrics, double row_height);

/* For the legend: @data is the style. */
void spann_timeline_draw_event_sample (SpannDrawingBuilder *builder, SpannBox box,
                                       const SpannMetrics *metrics, const SpannTheme *theme,
                                       gconstpointer data);
