/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-shape-private.h"

double
spann_shape_get_text_left (const SpannShape *self)
{
  switch (self->text.anchor) {
  case SPANN_ANCHOR_MIDDLE: return self->text.x - self->text.width / 2.0;
  case SPANN_ANCHOR_RIGHT: return self->text.x - self->text.width;
  case SPANN_ANCHOR_LEFT:
  default: return self->text.x;
  }
}

static SpannBox
bound_points (const SpannPoint *points, guint n_points)
{
  double left = G_MAXDOUBLE;
  double top = G_MAXDOUBLE;
  double right = -G_MAXDOUBLE;
  double bottom = -G_MAXDOUBLE;

  for (guint i = 0; i < n_points; i++) {
    left = MIN (left, points[i].x);
    top = MIN (top, points[i].y);
    right = MAX (right, points[i].x);
    bottom = MAX (bottom, points[i].y);
  }
  return (SpannBox){left, top, right - left, bottom - top};
}

static SpannBox
bound_text (const SpannShape *self)
{
  double size = self->text.font.size;

  return (SpannBox){spann_shape_get_text_left (self), self->text.y - size * SPANN_TEXT_ASCENT,
                    self->text.width, size * SPANN_TEXT_LINE_HEIGHT};
}

SpannBox
spann_shape_get_bounds (const SpannShape *self)
{
  double half = self->paint.stroke_width / 2.0;

  switch (self->kind) {
  case SPANN_SHAPE_RECT: return spann_box_grow (self->rect.box, half);
  case SPANN_SHAPE_CIRCLE:
    return spann_box_grow ((SpannBox){self->circle.center.x, self->circle.center.y, 0.0, 0.0},
                           self->circle.radius + half);
  case SPANN_SHAPE_TEXT: return bound_text (self);
  case SPANN_SHAPE_POLYLINE:
  case SPANN_SHAPE_POLYGON:
  case SPANN_SHAPE_SEGMENTS:
  default: return spann_box_grow (bound_points (self->path.points, self->path.n_points), half);
  }
}

SpannShape
spann_shape_copy (const SpannShape *self)
{
  SpannShape copy = *self;

  copy.mark = -1;
  if (self->kind == SPANN_SHAPE_TEXT)
    copy.text.text = g_strdup (self->text.text);
  else if (self->kind <= SPANN_SHAPE_SEGMENTS)
    copy.path.points = g_memdup2 (self->path.points, self->path.n_points * sizeof (SpannPoint));
  return copy;
}

static SpannAnchor
mirror_anchor (SpannAnchor anchor)
{
  switch (anchor) {
  case SPANN_ANCHOR_LEFT: return SPANN_ANCHOR_RIGHT;
  case SPANN_ANCHOR_RIGHT: return SPANN_ANCHOR_LEFT;
  case SPANN_ANCHOR_MIDDLE:
  default: return anchor;
  }
}

void
spann_shape_mirror (SpannShape *self, double width)
{
  switch (self->kind) {
  case SPANN_SHAPE_RECT: self->rect.box.x = width - self->rect.box.x - self->rect.box.width; break;
  case SPANN_SHAPE_CIRCLE: self->circle.center.x = width - self->circle.center.x; break;
  case SPANN_SHAPE_TEXT:
    self->text.x = width - self->text.x;
    self->text.anchor = mirror_anchor (self->text.anchor);
    break;
  case SPANN_SHAPE_POLYLINE:
  case SPANN_SHAPE_POLYGON:
  case SPANN_SHAPE_SEGMENTS:
  default:
    for (guint i = 0; i < self->path.n_points; i++)
      self->path.points[i].x = width - self->path.points[i].x;
    break;
  }
}

void
spann_shape_move (SpannShape *self, double x, double y)
{
  switch (self->kind) {
  case SPANN_SHAPE_RECT:
    self->rect.box.x += x;
    self->rect.box.y += y;
    break;
  case SPANN_SHAPE_CIRCLE:
    self->circle.center.x += x;
    self->circle.center.y += y;
    break;
  case SPANN_SHAPE_TEXT:
    self->text.x += x;
    self->text.y += y;
    break;
  case SPANN_SHAPE_POLYLINE:
  case SPANN_SHAPE_POLYGON:
  case SPANN_SHAPE_SEGMENTS:
  default:
    for (guint i = 0; i < self->path.n_points; i++) {
      self->path.points[i].x += x;
      self->path.points[i].y += y;
    }
  }
}

void
spann_shape_clear (SpannShape *self)
{
  if (self->kind == SPANN_SHAPE_TEXT)
    g_free (self->text.text);
  else if (self->kind <= SPANN_SHAPE_SEGMENTS)
    g_free (self->path.points);
}

SpannPaint
spann_paint_fill (SpannColor color)
{
  return (SpannPaint){.is_filled = TRUE, .fill = color};
}

SpannPaint
spann_paint_stroke (SpannColor color, double width)
{
  return (SpannPaint){.stroke_width = width, .stroke = color};
}
