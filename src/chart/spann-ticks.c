/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-ticks.h"

#include <math.h>

/* Nobody tells values apart that are closer: a billionth. */
#define MIN_EXPONENT (-9)

/* In tens of @exponent; a power below zero would not be exact. */
static double
scale_up (double value, int exponent)
{
  return exponent >= 0 ? value * pow (10, exponent) : value / pow (10, -exponent);
}

static double
get_step (const SpannTicks *self)
{
  return scale_up (self->digit, self->exponent);
}

/* Puts the first tick at or below @low and counts them up to @high. */
static void
cover (SpannTicks *self, double low, double high)
{
  double step = get_step (self);
  double last = ceil (high / step);

  self->first = (gint64)floor (low / step);
  /* A quotient may be rounded across a whole number. */
  while (self->first * step > low)
    self->first--;
  while (last * step < high)
    last++;
  self->n = (guint)((gint64)last - self->first) + 1;
}

/* The next longer step: 1, 2, 5, 10. */
static void
lengthen (SpannTicks *self)
{
  static const int next[] = {[1] = 2, [2] = 5, [5] = 1};

  self->exponent += self->digit == 5;
  self->digit = next[self->digit];
}

SpannTicks
spann_ticks_new (double low, double high, guint most, gboolean is_whole)
{
  SpannTicks self = {.digit = 1};
  double least;

  g_return_val_if_fail (low <= high && most >= 2, self);

  low = CLAMP (low, -SPANN_TICKS_LIMIT, SPANN_TICKS_LIMIT);
  high = CLAMP (high, -SPANN_TICKS_LIMIT, SPANN_TICKS_LIMIT);
  if (low == high)
    high = low + MAX (1.0, fabs (low) / 10.0);
  least = (high - low) / most;
  self.exponent = MAX ((int)floor (log10 (least)), is_whole ? 0 : MIN_EXPONENT);
  cover (&self, low, high);
  /* Two ticks may not be enough for values on both sides of one. */
  while (self.n > MAX (most, 3)) {
    lengthen (&self);
    cover (&self, low, high);
  }
  return self;
}

double
spann_ticks_get_value (const SpannTicks *self, guint index)
{
  return scale_up ((double)((self->first + index) * self->digit), self->exponent);
}

double
spann_ticks_get_low (const SpannTicks *self)
{
  return spann_ticks_get_value (self, 0);
}

double
spann_ticks_get_high (const SpannTicks *self)
{
  return spann_ticks_get_value (self, self->n - 1);
}

int
spann_ticks_get_decimals (const SpannTicks *self)
{
  return MAX (0, -self->exponent);
}
