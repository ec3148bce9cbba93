/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-linear-scale.h"

#include <glib.h>

double
spann_linear_scale_map (const SpannLinearScale *self, double value)
{
  double share = (value - self->domain_min) / (self->domain_max - self->domain_min);

  return self->range_min + share * (self->range_max - self->range_min);
}

double
spann_linear_scale_map_clamped (const SpannLinearScale *self, double value)
{
  double low = MIN (self->range_min, self->range_max);
  double high = MAX (self->range_min, self->range_max);

  /* NAN compares as neither, and so passes through. */
  return CLAMP (spann_linear_scale_map (self, value), low, high);
}

double
spann_linear_scale_invert (const SpannLinearScale *self, double place)
{
  const SpannLinearScale inverse = {self->range_min, self->range_max, self->domain_min,
                                    self->domain_max};

  return spann_linear_scale_map (&inverse, place);
}
