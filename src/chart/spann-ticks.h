/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Values farther from zero are held to be this far: no scale of a figure means anything there. */
#define SPANN_TICKS_LIMIT 1e15

/**
 * SpannTicks:
 * @digit: 1, 2 or 5
 * @exponent: a step is @digit × 10 to this
 * @first: the first tick, counted in steps from zero
 * @n: how many there are, at least 2
 *
 * Round values, evenly apart, for a scale. A plain value.
 */
typedef struct {
  int digit;
  int exponent;
  gint64 first;
  guint n;
} SpannTicks;

/**
 * spann_ticks_new:
 * @low: the least value to show
 * @high: the largest, not below @low
 * @most: how many ticks there may be, at least 2
 * @is_whole: whether only whole numbers make sense: of people there are no halves
 *
 * Returns: as many ticks as there may be and make a round scale; the first is not above @low, the
 * last not below @high, and they are never the same
 */
SpannTicks spann_ticks_new (double low, double high, guint most, gboolean is_whole);

/* The value of a tick, from 0. */
double spann_ticks_get_value (const SpannTicks *self, guint index);

/* The values of the first and of the last tick. */
double spann_ticks_get_low (const SpannTicks *self);
double spann_ticks_get_high (const SpannTicks *self);

/* How many decimals it takes to write any of them. */
int spann_ticks_get_decimals (const SpannTicks *self);
