/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing-builder-private.h"
#include "spann-metrics-private.h"
#include "spann-series.h"

/* How a style's line looks. */
SpannPaint spann_series_get_line_paint (SpannSeriesStyle style, const SpannMetrics *metrics,
                                        const SpannTheme *theme);

/* Draws a marker of the style; @n_covering: how many others lie on top of it, around which it has
 * to be seen. The target has none. */
void spann_series_draw_marker (SpannDrawingBuilder *builder, SpannSeriesStyle style,
                               SpannPoint place, guint n_covering, const SpannMetrics *metrics,
                               const SpannTheme *theme);

/* Whether markers at the two places lie on each other. */
gboolean spann_series_markers_touch (SpannPoint a, SpannPoint b, const SpannMetrics *metrics);

/* The box that such a marker covers. */
SpannBox spann_series_measure_marker (SpannSeriesStyle style, SpannPoint place, guint n_covering,
                                      const SpannMetrics *metrics);

#define SPANN_SERIES_SAMPLE_WIDTH 36.0

/* A piece of the series' line with its marker. For the legend: @data is the series' style. */
void spann_series_draw_sample (SpannDrawingBuilder *builder, SpannBox box,
                               const SpannMetrics *metrics, const SpannTheme *theme,
                               gconstpointer data);
