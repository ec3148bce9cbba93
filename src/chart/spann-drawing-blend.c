/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-drawing-blend.h"

#include "spann-drawing-private.h"

static gboolean
has_points (const SpannShape *shape)
{
  return shape->kind <= SPANN_SHAPE_SEGMENTS;
}

/* Whether a shape can become the other without being torn. */
static gboolean
is_same (const SpannShape *a, const SpannShape *b)
{
  return a->key == b->key && a->kind == b->kind &&
         (!has_points (a) || a->path.n_points == b->path.n_points);
}

/* The shape of @drawing that @shape comes from, or goes to; NULL for none. */
static const SpannShape *
find_same (const SpannDrawing *drawing, const SpannShape *shape)
{
  for (guint i = 0; shape->key != 0 && i < drawing->shapes->len; i++) {
    const SpannShape *other = &g_array_index (drawing->shapes, SpannShape, i);

    if (is_same (other, shape))
      return other;
  }
  return NULL;
}

static double
mix (double from, double to, double part)
{
  return from + (to - from) * part;
}

static SpannPoint
mix_points (SpannPoint from, SpannPoint to, double part)
{
  return (SpannPoint){mix (from.x, to.x, part), mix (from.y, to.y, part)};
}

static SpannColor
mix_colors (SpannColor from, SpannColor to, double part)
{
  return (SpannColor){mix (from.red, to.red, part), mix (from.green, to.green, part),
                      mix (from.blue, to.blue, part)};
}

static void
move_shape (SpannShape *shape, const SpannShape *from, double part)
{
  const SpannBox *old = &from->rect.box;
  SpannBox *box = &shape->rect.box;

  switch (shape->kind) {
  case SPANN_SHAPE_RECT:
    *box = (SpannBox){mix (old->x, box->x, part), mix (old->y, box->y, part),
                      mix (old->width, box->width, part), mix (old->height, box->height, part)};
    break;
  case SPANN_SHAPE_CIRCLE:
    shape->circle.center = mix_points (from->circle.center, shape->circle.center, part);
    shape->circle.radius = mix (from->circle.radius, shape->circle.radius, part);
    break;
  case SPANN_SHAPE_TEXT: break;
  case SPANN_SHAPE_POLYLINE:
  case SPANN_SHAPE_POLYGON:
  case SPANN_SHAPE_SEGMENTS:
  default:
    for (guint i = 0; i < shape->path.n_points; i++)
      shape->path.points[i] = mix_points (from->path.points[i], shape->path.points[i], part);
  }
  /* It may have been on its way in, or out. */
  shape->paint.fill = mix_colors (from->paint.fill, shape->paint.fill, part);
  shape->paint.stroke = mix_colors (from->paint.stroke, shape->paint.stroke, part);
}

/* @part: how much of it is to be seen. */
static void
fade_shape (SpannShape *shape, SpannColor background, double part)
{
  shape->paint.fill = mix_colors (background, shape->paint.fill, part);
  shape->paint.stroke = mix_colors (background, shape->paint.stroke, part);
}

/* What is on its way out lies below all that stays. */
static void
add_leaving (GArray *shapes, const SpannDrawing *from, const SpannDrawing *to, double part)
{
  for (guint i = 0; i < from->shapes->len; i++) {
    const SpannShape *old = &g_array_index (from->shapes, SpannShape, i);
    SpannShape shape;

    if (old->key == 0 || find_same (to, old) != NULL)
      continue;
    shape = spann_shape_copy (old);
    fade_shape (&shape, to->background, 1.0 - part);
    g_array_append_val (shapes, shape);
  }
}

SpannDrawing *
spann_drawing_blend (const SpannDrawing *from, const SpannDrawing *to, double part)
{
  SpannDrawing *self = spann_drawing_new_like (to);
  gboolean has_left = FALSE;

  /* It may be left before it is there. */
  self->moves = from->moves || to->moves;
  for (guint i = 0; i < to->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (to->shapes, SpannShape, i);
    const SpannShape *old = find_same (from, shape);
    SpannShape copy = spann_shape_copy (shape);

    if (shape->key != 0 && !has_left) {
      add_leaving (self->shapes, from, to, part);
      has_left = TRUE;
    }
    if (old != NULL)
      move_shape (&copy, old, part);
    else if (shape->key != 0)
      fade_shape (&copy, to->background, part);
    g_array_append_val (self->shapes, copy);
  }
  if (!has_left)
    add_leaving (self->shapes, from, to, part);
  return self;
}
