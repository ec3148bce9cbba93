/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-geometry-private.h"
#include "spann-linear-scale.h"

/**
 * SpannRadialScale:
 * @center: of the axes
 * @n_axes: at even angles: the first points up, the others follow clockwise
 * @distance: from a value to its distance from @center
 * @is_turned: whether they follow counterclockwise: in a drawing that is mirrored when it is whole,
 * numbers then run as on a clock
 *
 * Values on axes around a middle, and back. A plain value.
 */
typedef struct {
  SpannPoint center;
  guint n_axes;
  SpannLinearScale distance;
  gboolean is_turned;
} SpannRadialScale;

/* The direction of an axis, of length 1. */
SpannPoint spann_radial_scale_get_direction (const SpannRadialScale *self, guint axis);

/* The place of @value on @axis, at the scale's end for a value outside; NAN stays NAN. */
SpannPoint spann_radial_scale_map (const SpannRadialScale *self, guint axis, double value);

/* The axis whose direction is nearest to the place, and the value there. */
guint spann_radial_scale_invert (const SpannRadialScale *self, SpannPoint place, double *out_value);
