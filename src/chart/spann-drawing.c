/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-drawing-private.h"

#include <math.h>

SpannDrawing *
spann_drawing_ref (SpannDrawing *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
spann_drawing_unref (SpannDrawing *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->shapes);
  g_array_unref (self->marks);
  g_free (self->font_family);
  g_free (self->language);
  g_free (self);
}

double
spann_drawing_get_width (const SpannDrawing *self)
{
  return self->width;
}

double
spann_drawing_get_height (const SpannDrawing *self)
{
  return self->height;
}

guint
spann_drawing_get_n_marks (const SpannDrawing *self)
{
  return self->marks->len;
}

const SpannMark *
spann_drawing_get_mark (const SpannDrawing *self, guint index)
{
  g_return_val_if_fail (index < self->marks->len, NULL);
  return &g_array_index (self->marks, SpannMark, index);
}

int
spann_drawing_pick (const SpannDrawing *self, double x, double y)
{
  int nearest = -1;
  double shortest = G_MAXDOUBLE;

  for (guint i = 0; i < self->marks->len; i++) {
    const SpannMark *mark = &g_array_index (self->marks, SpannMark, i);
    SpannBox box = {mark->x, mark->y, mark->width, mark->height};
    double distance = hypot (box.x + box.width / 2.0 - x, box.y + box.height / 2.0 - y);

    if (spann_box_get_distance (box, x, y) > 0.0 || distance >= shortest)
      continue;
    nearest = i;
    shortest = distance;
  }
  return nearest;
}

double
spann_drawing_get_year_at (const SpannDrawing *self, double x)
{
  if (!self->has_years)
    return NAN;
  return CLAMP (spann_linear_scale_invert (&self->years, x), self->years.domain_min,
                self->years.domain_max);
}
