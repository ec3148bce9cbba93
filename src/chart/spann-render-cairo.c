/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-render-cairo-private.h"

#include <math.h>

static void
set_color (cairo_t *cr, SpannColor color)
{
  cairo_set_source_rgb (cr, color.red, color.green, color.blue);
}

static void
trace_points (cairo_t *cr, const SpannShape *shape)
{
  guint step = shape->kind == SPANN_SHAPE_SEGMENTS ? 2 : shape->path.n_points;

  for (guint i = 0; i < shape->path.n_points; i++) {
    if (i % step == 0)
      cairo_move_to (cr, shape->path.points[i].x, shape->path.points[i].y);
    else
      cairo_line_to (cr, shape->path.points[i].x, shape->path.points[i].y);
  }
  if (shape->kind == SPANN_SHAPE_POLYGON)
    cairo_close_path (cr);
}

static void
trace_rect (cairo_t *cr, SpannBox box, double radius)
{
  double right = box.x + box.width - radius;
  double bottom = box.y + box.height - radius;

  if (radius <= 0.0) {
    cairo_rectangle (cr, box.x, box.y, box.width, box.height);
    return;
  }
  /* From the left end of the upper side, as SVG does: dashes are counted from there. */
  cairo_move_to (cr, box.x + radius, box.y);
  cairo_arc (cr, right, box.y + radius, radius, -G_PI_2, 0.0);
  cairo_arc (cr, right, bottom, radius, 0.0, G_PI_2);
  cairo_arc (cr, box.x + radius, bottom, radius, G_PI_2, G_PI);
  cairo_arc (cr, box.x + radius, box.y + radius, radius, G_PI, 3.0 * G_PI_2);
  cairo_close_path (cr);
}

static void
trace_shape (cairo_t *cr, const SpannShape *shape)
{
  switch (shape->kind) {
  case SPANN_SHAPE_RECT: trace_rect (cr, shape->rect.box, shape->rect.radius); break;
  case SPANN_SHAPE_CIRCLE:
    cairo_new_sub_path (cr);
    cairo_arc (cr, shape->circle.center.x, shape->circle.center.y, shape->circle.radius, 0.0,
               2.0 * G_PI);
    cairo_close_path (cr);
    break;
  case SPANN_SHAPE_POLYLINE:
  case SPANN_SHAPE_POLYGON:
  case SPANN_SHAPE_SEGMENTS: trace_points (cr, shape); break;
  case SPANN_SHAPE_TEXT:
  default: break;
  }
}

static void
paint_path (cairo_t *cr, const SpannPaint *paint)
{
  if (paint->is_filled) {
    set_color (cr, paint->fill);
    cairo_fill_preserve (cr);
  }
  if (paint->stroke_width > 0.0) {
    set_color (cr, paint->stroke);
    cairo_set_line_width (cr, paint->stroke_width);
    cairo_set_dash (cr, paint->dashes, paint->n_dashes, 0.0);
    cairo_stroke_preserve (cr);
  }
  cairo_new_path (cr);
}

static PangoLayout *
place_text (cairo_t *cr, PangoContext *context, const SpannShape *shape)
{
  PangoLayout *layout = spann_text_layout_new (context, shape->text.text, shape->text.font);
  double baseline = pango_units_to_double (pango_layout_get_baseline (layout));

  cairo_move_to (cr, spann_shape_get_text_left (shape), shape->text.y - baseline);
  return layout;
}

static void
draw_text (cairo_t *cr, PangoContext *context, const SpannShape *shape)
{
  g_autoptr (PangoLayout) layout = place_text (cr, context, shape);

  set_color (cr, shape->paint.fill);
  pango_cairo_show_layout (cr, layout);
  cairo_new_path (cr);
}

/* Adds its outline to the path of @cr. */
static void
trace_text (cairo_t *cr, PangoContext *context, const SpannShape *shape)
{
  g_autoptr (PangoLayout) layout = place_text (cr, context, shape);

  pango_cairo_layout_path (cr, layout);
}

cairo_path_t *
_spann_shape_copy_path (const SpannShape *shape, PangoContext *context)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  cairo_path_t *path;

  if (shape->kind == SPANN_SHAPE_TEXT)
    trace_text (cr, context, shape);
  else
    trace_shape (cr, shape);
  path = cairo_copy_path (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return path;
}

void
_spann_shape_draw (const SpannShape *shape, cairo_t *cr, PangoContext *context)
{
  if (shape->kind == SPANN_SHAPE_TEXT) {
    draw_text (cr, context, shape);
    return;
  }
  trace_shape (cr, shape);
  paint_path (cr, &shape->paint);
}

void
_spann_shape_draw_begin (cairo_t *cr)
{
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
}

static SpannBox
get_clip (cairo_t *cr)
{
  double left, top, right, bottom;

  cairo_clip_extents (cr, &left, &top, &right, &bottom);
  return (SpannBox){left, top, right - left, bottom - top};
}

/* Letters may reach above and below their line, and what is drawn may be smoothed beyond its edge:
 * better some shapes too many than one too few. */
static gboolean
is_seen (const SpannShape *shape, SpannBox clip)
{
  const double margin = shape->kind == SPANN_SHAPE_TEXT ? shape->text.font.size : 1.0;

  return spann_box_intersects (spann_box_grow (spann_shape_get_bounds (shape), margin), clip);
}

void
spann_drawing_render (const SpannDrawing *self, cairo_t *cr)
{
  PangoContext *context = spann_text_context_new (self->font_family, self->language);
  const SpannBox clip = get_clip (cr);

  cairo_save (cr);
  _spann_shape_draw_begin (cr);
  set_color (cr, self->background);
  cairo_rectangle (cr, 0.0, 0.0, self->width, self->height);
  cairo_fill (cr);
  for (guint i = 0; i < self->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (self->shapes, SpannShape, i);

    if (is_seen (shape, clip))
      _spann_shape_draw (shape, cr, context);
  }
  cairo_restore (cr);
  g_object_unref (context);
}
