/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-chart-frame-private.h"
#include "spann-dumbbell.h"
#include "spann-linear-scale.h"
#include "spann-rows-private.h"

/**
 * SpannDumbbellColumns:
 * @labels: at the left; @plot: the scale; @notes: at the right. Only x and width count
 * @label_font: of all labels
 * @number_end: where numbers end, from the left of @notes
 * @words_start: where words begin, from the left of @notes; NAN where they have no room
 *
 * The columns that all groups share, in points.
 */
typedef struct {
  SpannBox labels;
  SpannFont label_font;
  SpannBox plot;
  SpannBox notes;
  double number_end;
  double words_start;
} SpannDumbbellColumns;

/**
 * SpannDumbbellPlot:
 * @builder: what is drawn on
 * @spec: what is drawn
 * @theme: in which colours
 * @hidden: the series that are left out, as a frame has them
 * @metrics: how large
 * @columns: where from left to right
 * @row_height: of each row
 *
 * What the parts of the chart share while it is laid out.
 */
typedef struct {
  SpannDrawingBuilder *builder;
  const SpannDumbbellSpec *spec;
  const SpannTheme *theme;
  guint hidden;
  SpannMetrics metrics;
  SpannDumbbellColumns columns;
  double row_height;
} SpannDumbbellPlot;

/* Shares @box out from left to right, for rows of @row_height. */
SpannDumbbellColumns spann_dumbbell_columns_new (PangoContext *context,
                                                 const SpannDumbbellSpec *spec,
                                                 const SpannMetrics *metrics, SpannBox box,
                                                 double row_height);

guint spann_dumbbell_count_rows (const SpannDumbbellSpec *spec);

/* Rows are never higher than the one and never lower than the other, in a chart of @width. */
double spann_dumbbell_get_max_row_height (const SpannMetrics *metrics);
double spann_dumbbell_measure_min_row (PangoContext *context, const SpannDumbbellSpec *spec,
                                       const SpannMetrics *metrics, double width);

/* Height of a group's heading and scale, and of the space between two groups. */
double spann_dumbbell_get_head_height (const SpannMetrics *metrics);
double spann_dumbbell_get_group_gap (const SpannMetrics *metrics);

/* Height of the whole chart with rows of that height. */
double spann_dumbbell_measure_height (const SpannDumbbellSpec *spec, const SpannMetrics *metrics,
                                      double row_height);

/* The group's scale over the width of the plot. */
SpannLinearScale spann_dumbbell_get_scale (const SpannDumbbellPlot *plot,
                                           const SpannDumbbellGroup *group);

/* Heading, what the scale's ends mean, levels, and lines down through the rows. */
void spann_dumbbell_draw_scale (const SpannDumbbellPlot *plot, const SpannDumbbellGroup *group,
                                double top);

/* A row in @box, which has the width of the chart. */
void spann_dumbbell_draw_row (const SpannDumbbellPlot *plot, const SpannDumbbellGroup *group,
                              const SpannDumbbellRow *row, SpannBox box, int mark);
