/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing-builder-private.h"
#include "spann-language.h"
#include "spann-linear-scale.h"
#include "spann-metrics-private.h"
#include "spann-ticks.h"

/**
 * SpannValueAxis:
 * @ticks: the values that are named
 * @language: of their numbers. Borrowed
 * @font: of their names
 * @gap: between a name and the plot
 * @is_upright: whether values grow upwards, with their names at the left; else to the right, with
 * names above
 *
 * A scale of values along a plot. A plain value.
 */
typedef struct {
  SpannTicks ticks;
  const SpannLanguage *language;
  SpannFont font;
  double gap;
  gboolean is_upright;
} SpannValueAxis;

/* An axis for values from @low to @high over @length points, with as many names as have room. */
SpannValueAxis spann_value_axis_new_upright (double low, double high, gboolean is_whole,
                                             double length, const SpannLanguage *language,
                                             const SpannMetrics *metrics);
SpannValueAxis spann_value_axis_new_level (PangoContext *context, double low, double high,
                                           gboolean is_whole, double length,
                                           const SpannLanguage *language,
                                           const SpannMetrics *metrics);

/* How much the names take beside the plot: their width at the left, or their height above. */
double spann_value_axis_measure (const SpannValueAxis *self, PangoContext *context);

/* How much of a level axis's last name stands beside the plot: half of it. */
double spann_value_axis_measure_overhang (const SpannValueAxis *self, PangoContext *context);

/* From values to places in @plot. */
SpannLinearScale spann_value_axis_make_scale (const SpannValueAxis *self, SpannBox plot);

/* A pale line over @plot for each tick, a stronger one for zero; and the names. */
void spann_value_axis_draw (const SpannValueAxis *self, SpannDrawingBuilder *builder, SpannBox plot,
                            const SpannMetrics *metrics, const SpannTheme *theme);
