/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-legend-private.h"

/**
 * SpannLegendPlace:
 * @SPANN_LEGEND_BELOW: below the chart
 * @SPANN_LEGEND_BESIDE: at its right, where a wide figure has room to spare
 */
typedef enum {
  SPANN_LEGEND_BELOW,
  SPANN_LEGEND_BESIDE,
} SpannLegendPlace;

/**
 * SpannChartFrame:
 *
 * What stands above and below a chart: title, subtitle, what the chart's ends mean, legend, foot.
 * Where the figure is small, parts get fewer lines and the least needed go first, so that the
 * chart keeps the larger part.
 */
typedef struct _SpannChartFrame SpannChartFrame;

/**
 * spann_chart_frame_new:
 * @legend: (transfer full) (nullable): dropped last
 * @notes: (transfer full) (nullable): what the chart's ends mean, nearest to it
 * @place: of legend and notes
 * @width: of the figure
 * @height: of the figure
 *
 * Returns: (transfer full)
 */
SpannChartFrame *spann_chart_frame_new (PangoContext *context, const SpannMetrics *metrics,
                                        const SpannFrameSpec *spec, SpannLegend *legend,
                                        SpannLegend *notes, SpannLegendPlace place, double width,
                                        double height);

/* The same for a chart that is at least @min_chart_height high. Where that takes a higher figure,
 * or would shorten the title or leave out the foot, the figure becomes so high that the parts keep
 * their share of it, too. (transfer full) */
SpannChartFrame *spann_chart_frame_new_around (PangoContext *context, const SpannMetrics *metrics,
                                               const SpannFrameSpec *spec, SpannLegend *legend,
                                               SpannLegend *notes, SpannLegendPlace place,
                                               double width, double height,
                                               double min_chart_height);

/* Whether the title is whole and the foot is there, where @spec asks for them. */
gboolean spann_chart_frame_keeps_words (const SpannChartFrame *self, const SpannFrameSpec *spec);

void spann_chart_frame_free (SpannChartFrame *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannChartFrame, spann_chart_frame_free)

/* Width inside the margins of a figure of @width: what a legend may take. */
double spann_chart_frame_get_inner_width (const SpannMetrics *metrics, const SpannFrameSpec *spec,
                                          double width);

/* Gives the chart exactly @chart_height: the figure grows by what it lacks, and where it has more,
 * what stands below the chart moves up. */
void spann_chart_frame_fit (SpannChartFrame *self, double chart_height);

/* The same, and how high the figure is then without what is empty at its bottom, in whole points.
 */
double spann_chart_frame_get_natural_height (SpannChartFrame *self, double chart_height);

/* Of the whole figure. */
double spann_chart_frame_get_height (const SpannChartFrame *self);

/* The box that is left for the chart. */
SpannBox spann_chart_frame_get_chart_box (const SpannChartFrame *self);

void spann_chart_frame_draw (const SpannChartFrame *self, SpannDrawingBuilder *builder,
                             const SpannTheme *theme);
