/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-geometry-private.h"

#include <math.h>

#define TOLERANCE 0.01

static gboolean
is_empty (SpannBox box)
{
  return box.width <= 0.0 || box.height <= 0.0;
}

SpannBox
spann_box_union (SpannBox a, SpannBox b)
{
  double left;
  double top;

  if (is_empty (a))
    return b;
  if (is_empty (b))
    return a;
  left = MIN (a.x, b.x);
  top = MIN (a.y, b.y);
  return (SpannBox){left, top, MAX (a.x + a.width, b.x + b.width) - left,
                    MAX (a.y + a.height, b.y + b.height) - top};
}

SpannBox
spann_box_grow (SpannBox box, double by)
{
  return (SpannBox){box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by};
}

gboolean
spann_box_intersects (SpannBox a, SpannBox b)
{
  return a.x + TOLERANCE < b.x + b.width && b.x + TOLERANCE < a.x + a.width &&
         a.y + TOLERANCE < b.y + b.height && b.y + TOLERANCE < a.y + a.height;
}

gboolean
spann_box_contains (SpannBox outer, SpannBox inner)
{
  return inner.x >= outer.x - TOLERANCE && inner.y >= outer.y - TOLERANCE &&
         inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
         inner.y + inner.height <= outer.y + outer.height + TOLERANCE;
}

gboolean
spann_box_meets_segment (SpannBox box, SpannPoint a, SpannPoint b)
{
  const SpannPoint corners[] = {{box.x, box.y},
                                {box.x + box.width, box.y},
                                {box.x + box.width, box.y + box.height},
                                {box.x, box.y + box.height}};

  return !is_empty (box) && spann_polygon_clip_segment (corners, G_N_ELEMENTS (corners), &a, &b);
}

double
spann_box_get_distance (SpannBox box, double x, double y)
{
  double dx = MAX (MAX (box.x - x, x - box.x - box.width), 0.0);
  double dy = MAX (MAX (box.y - y, y - box.y - box.height), 0.0);

  return hypot (dx, dy);
}

/* How far the point lies on the inner side of the edge; the corners run clockwise on the page. */
static double
measure_side (SpannPoint from, SpannPoint to, SpannPoint point)
{
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}

static SpannPoint
interpolate (SpannPoint a, SpannPoint b, double t)
{
  return (SpannPoint){a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
}

gboolean
spann_polygon_clip_segment (const SpannPoint *corners, guint n_corners, SpannPoint *a,
                            SpannPoint *b)
{
  for (guint i = 0; i < n_corners; i++) {
    SpannPoint from = corners[i];
    SpannPoint to = corners[(i + 1) % n_corners];
    double side_a = measure_side (from, to, *a);
    double side_b = measure_side (from, to, *b);

    if (side_a <= 0.0 && side_b <= 0.0)
      return FALSE;
    if (side_a < 0.0)
      *a = interpolate (*a, *b, side_a / (side_a - side_b));
    else if (side_b < 0.0)
      *b = interpolate (*a, *b, side_a / (side_a - side_b));
  }
  return TRUE;
}
