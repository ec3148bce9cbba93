/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* A place in a figure, in points from its top left corner. */
typedef struct {
  double x;
  double y;
} SpannPoint;

/* An upright box; empty when a side is 0. */
typedef struct {
  double x;
  double y;
  double width;
  double height;
} SpannBox;

/* The smallest box around both; an empty one adds nothing. */
SpannBox spann_box_union (SpannBox a, SpannBox b);

/* @box grown by @by on every side. */
SpannBox spann_box_grow (SpannBox box, double by);

gboolean spann_box_intersects (SpannBox a, SpannBox b);

/* Whether @inner lies in @outer, give or take a hundredth of a point. */
gboolean spann_box_contains (SpannBox outer, SpannBox inner);

/* Whether the line from @a to @b touches the inside of @box. */
gboolean spann_box_meets_segment (SpannBox box, SpannPoint a, SpannPoint b);

/* Distance from the point to the box; 0 inside. */
double spann_box_get_distance (SpannBox box, double x, double y);

/* Cuts the line from @a to @b to what lies inside the convex polygon; FALSE when nothing does. */
gboolean spann_polygon_clip_segment (const SpannPoint *corners, guint n_corners, SpannPoint *a,
                                     SpannPoint *b);
