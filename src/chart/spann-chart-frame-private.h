/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-legend-private.h"

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
 * @notes: (transfer full) (nullable): what the chart's ends mean, just below it
 * @width: of the figure
 * @height: of the figure
 *
 * Returns: (transfer full)
 */
SpannChartFrame *spann_chart_frame_new (PangoContext *context, const SpannMetrics *metrics,
                                        const SpannFrameSpec *spec, SpannLegend *legend,
                                        SpannLegend *notes, double width, double height);

void spann_chart_frame_free (SpannChartFrame *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannChartFrame, spann_chart_frame_free)

/* Width inside the margins of a figure of @width: what a legend may take. */
double spann_chart_frame_get_inner_width (const SpannMetrics *metrics, const SpannFrameSpec *spec,
                                          double width);

/* Makes the figure as much higher as the chart lacks of @chart_height. */
void spann_chart_frame_grow (SpannChartFrame *self, double chart_height);

/* Of the whole figure. */
double spann_chart_frame_get_height (const SpannChartFrame *self);

/* The box that is left for the chart. */
SpannBox spann_chart_frame_get_chart_box (const SpannChartFrame *self);

void spann_chart_frame_draw (const SpannChartFrame *self, SpannDrawingBuilder *builder,
                             const SpannTheme *theme);
