/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radial-scale.h"

#include <math.h>

SpannPoint
spann_radial_scale_get_direction (const SpannRadialScale *self, guint axis)
{
  double angle = 2.0 * G_PI * axis / self->n_axes;

  return (SpannPoint){self->is_turned ? -sin (angle) : sin (angle), -cos (angle)};
}

SpannPoint
spann_radial_scale_map (const SpannRadialScale *self, guint axis, double value)
{
  SpannPoint direction = spann_radial_scale_get_direction (self, axis);
  double distance = spann_linear_scale_map_clamped (&self->distance, value);

  return (SpannPoint){self->center.x + direction.x * distance,
                      self->center.y + direction.y * distance};
}

guint
spann_radial_scale_invert (const SpannRadialScale *self, SpannPoint place, double *out_value)
{
  double dx = place.x - self->center.x;
  double dy = place.y - self->center.y;
  double turn = atan2 (self->is_turned ? -dx : dx, -dy) / (2.0 * G_PI);
  long step = lround (turn * self->n_axes);
  guint axis = (step + self->n_axes) % self->n_axes;
  SpannPoint direction = spann_radial_scale_get_direction (self, axis);

  *out_value = spann_linear_scale_invert (&self->distance, dx * direction.x + dy * direction.y);
  return axis;
}
