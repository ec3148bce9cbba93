/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-chart-frame-private.h"
#include "spann-dumbbell.h"
#include "spann-linear-scale.h"

/**
 * SpannDumbbellColumns:
 * @labels: at the left; @plot: the scale; @notes: at the right. Only x and width count
 * @number_end: where numbers end, from the left of @notes
 * @words_start: where words begin, from the left of @notes; NAN where they have no room
 *
 * The columns that all groups share, in points.
 */
typedef struct {
  SpannBox labels;
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

/* Shares @box out from left to right. */
SpannDumbbellColumns spann_dumbbell_columns_new (PangoContext *context,
                                                 const SpannDumbbellSpec *spec,
                                                 const SpannMetrics *metrics, SpannBox box);

/* Rows are never higher; nor lower than rows are in any chart. */
double spann_dumbbell_get_max_row_height (const SpannMetrics *metrics);

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
