/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-bar.h"
#include "spann-legend-private.h"

/* Bars as every chart draws them. */

/* Of a bar that stands alone; 0 for bars that stand on each other. */
#define SPANN_BAR_RADIUS 4.0

/* Ground, pattern and frame. @radius: of its corners, at scale 1. */
void spann_bar_draw (SpannDrawingBuilder *builder, SpannBox box, SpannBarStyle style, double radius,
                     const SpannMetrics *metrics, const SpannTheme *theme);

/* The font that a bar's text is measured in, whatever the style. */
SpannFont spann_bar_get_font (const SpannMetrics *metrics);

/* The part of a bar that its text may take: a pattern stays in sight on both sides of it. */
SpannBox spann_bar_get_text_room (SpannBox box, SpannBarStyle style, const SpannMetrics *metrics);

/* Where something that needs @needed stands between @from and @to: in the middle, or in the wider
 * part beside @obstacle (NAN for none); FALSE, untouched, when neither has room. */
gboolean spann_bar_find_room (double from, double to, double obstacle, double needed,
                              double *out_center);

/* A line of text around @center, in a bar of @height, on a plate where the pattern would run
 * through it. */
void spann_bar_draw_text (SpannDrawingBuilder *builder, SpannPoint center, double height,
                          SpannBarStyle style, const char *text, const SpannMetrics *metrics,
                          const SpannTheme *theme);

/* For legends: @data is the style. */
#define SPANN_BAR_SAMPLE_WIDTH 30.0
void spann_bar_draw_sample (SpannDrawingBuilder *builder, SpannBox box, const SpannMetrics *metrics,
                            const SpannTheme *theme, gconstpointer data);
