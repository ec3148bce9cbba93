/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where a mark ends in time, and can be taken hold of. */

#include <math.h>

#include "spann-drawing-private.h"

/* How near the end of a mark one has to be to take hold of it. Half of a short mark is left to be
 * pressed. */
#define REACH_WITHIN 10.0
#define REACH_BEYOND 8.0

/* How far @x is from the end of the mark, towards its beginning. */
static double
measure_within (const SpannDrawing *self, const SpannMark *mark, double x)
{
  return spann_drawing_runs_left (self) ? x - mark->x : mark->x + mark->width - x;
}

/* How far the point is from the end of the mark; INFINITY where it has no hold. */
static double
measure_hold (const SpannDrawing *self, const SpannMark *mark, double x, double y)
{
  const double within = measure_within (self, mark, x);

  if (y < mark->y || y > mark->y + mark->height || -within > REACH_BEYOND ||
      within > MIN (REACH_WITHIN, mark->width / 2.0))
    return INFINITY;
  return fabs (within);
}

/* Beyond its end, a mark has a hold only on what is nobody else's. */
static gboolean
is_free (const SpannDrawing *self, int mark, double x, double y)
{
  const int other = spann_drawing_pick (self, x, y);

  return other < 0 || other == mark ||
         measure_within (self, spann_drawing_get_mark (self, (guint)mark), x) >= 0.0;
}

gboolean
spann_drawing_runs_left (const SpannDrawing *self)
{
  return self->has_years && self->years.range_max < self->years.range_min;
}

int
spann_drawing_pick_end (const SpannDrawing *self, const char *prefix, double x, double y)
{
  int nearest = -1;
  double shortest = INFINITY;
  guint n;
  const guint *near = spann_drawing_get_marks_near (self, y, &n);

  for (guint i = 0; i < n; i++) {
    const SpannMark *mark = spann_drawing_get_mark (self, near[i]);
    const double distance = measure_hold (self, mark, x, y);

    if (distance >= shortest || !g_str_has_prefix (mark->id, prefix))
      continue;
    nearest = (int)near[i];
    shortest = distance;
  }
  return nearest >= 0 && is_free (self, nearest, x, y) ? nearest : -1;
}
