/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing-builder-private.h"
#include "spann-metrics-private.h"

/**
 * SpannSlots:
 * @from: where the first begins
 * @width: of each
 * @n: how many there are
 *
 * Equal places side by side, such as a year each. A plain value.
 */
typedef struct {
  double from;
  double width;
  guint n;
} SpannSlots;

/* @n slots that share @width. */
SpannSlots spann_slots_new (double from, double width, guint n);

double spann_slots_get_start (const SpannSlots *self, guint index);
double spann_slots_get_center (const SpannSlots *self, guint index);

/* The names of the slots in the middle of @line, as many as have room, counted back from the last;
 * one may be strong (-1 for none), and has room before the others. */
void spann_slots_draw_names (const SpannSlots *self, SpannDrawingBuilder *builder,
                             const char *const *names, int strong, SpannBox line,
                             const SpannMetrics *metrics, const SpannTheme *theme);
