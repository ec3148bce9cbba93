/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/**
 * SpannLinearScale:
 * @domain_min: the value that lies at @range_min
 * @domain_max: the value that lies at @range_max; not @domain_min
 * @range_min: a place, in points
 * @range_max: another; not @range_min, and before it for a scale that runs backwards
 *
 * Values on a line, and back. A plain value.
 */
typedef struct {
  double domain_min;
  double domain_max;
  double range_min;
  double range_max;
} SpannLinearScale;

/* The place of @value, also outside the domain; NAN stays NAN. */
double spann_linear_scale_map (const SpannLinearScale *self, double value);

/* The same, but never outside the range. */
double spann_linear_scale_map_clamped (const SpannLinearScale *self, double value);

/* The value at @place. */
double spann_linear_scale_invert (const SpannLinearScale *self, double place);
