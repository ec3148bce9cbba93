/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-checks.h"

static const SpannShape *
get_shape (const SpannDrawing *drawing, guint index)
{
  return &g_array_index (drawing->shapes, SpannShape, index);
}

/* Where the letters are: from the baseline to the height of capitals. */
static SpannBox
get_letters (const SpannShape *text)
{
  double height = text->text.font.size * SPANN_TEXT_CAP_HEIGHT;

  return (SpannBox){spann_shape_get_text_left (text), text->text.y - height, text->text.width,
                    height};
}

static gboolean
segment_meets (const SpannShape *shape, guint from, guint to, SpannBox box)
{
  SpannBox grown = spann_box_grow (box, shape->paint.stroke_width / 2.0);

  return spann_box_meets_segment (grown, shape->path.points[from], shape->path.points[to]);
}

/* Whether a line of the shape runs through the box. */
static gboolean
strokes_box (const SpannShape *shape, SpannBox box)
{
  guint step = shape->kind == SPANN_SHAPE_SEGMENTS ? 2 : 1;
  gboolean closed = shape->kind == SPANN_SHAPE_POLYGON;

  if (shape->kind > SPANN_SHAPE_SEGMENTS || shape->paint.stroke_width <= 0.0)
    return FALSE;
  for (guint i = 0; i + 1 < shape->path.n_points; i += step) {
    if (segment_meets (shape, i, i + 1, box))
      return TRUE;
  }
  return closed && segment_meets (shape, shape->path.n_points - 1, 0, box);
}

static gboolean
fills_box (const SpannShape *shape, SpannBox box)
{
  return shape->paint.is_filled && shape->kind != SPANN_SHAPE_TEXT &&
         spann_box_intersects (spann_shape_get_bounds (shape), box);
}

/* Something opaque that lies between the line and the text. */
static gboolean
has_plate (const SpannDrawing *drawing, guint line, guint text)
{
  SpannBox letters = get_letters (get_shape (drawing, text));

  for (guint i = line + 1; i < text; i++) {
    const SpannShape *shape = get_shape (drawing, i);

    if (shape->paint.is_filled && shape->kind != SPANN_SHAPE_TEXT &&
        spann_box_contains (spann_shape_get_bounds (shape), letters))
      return TRUE;
  }
  return FALSE;
}

static void
check_texts_apart (const SpannShape *text, const SpannShape *other)
{
  if (other->kind != SPANN_SHAPE_TEXT)
    return;
  if (spann_box_intersects (spann_shape_get_bounds (text), spann_shape_get_bounds (other)))
    g_error ("'%s' overlaps '%s'", text->text.text, other->text.text);
}

static void
check_text (const SpannDrawing *drawing, guint index)
{
  const SpannShape *text = get_shape (drawing, index);
  SpannBox letters = get_letters (text);

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *other = get_shape (drawing, i);

    if (i == index)
      continue;
    check_texts_apart (text, other);
    if (i > index && fills_box (other, letters))
      g_error ("something is drawn over '%s'", text->text.text);
    if (strokes_box (other, letters) && (i > index || !has_plate (drawing, i, index)))
      g_error ("a line runs through '%s'", text->text.text);
  }
}

static void
check_mark (const SpannDrawing *drawing, const SpannMark *mark)
{
  const SpannBox page = {0.0, 0.0, drawing->width, drawing->height};

  g_assert_true (
      spann_box_intersects (page, (SpannBox){mark->x, mark->y, mark->width, mark->height}));
  g_assert_nonnull (mark->label);
  g_assert_cmpstr (mark->label, !=, "");
}

static void
check_on_page (const SpannDrawing *drawing, const SpannShape *shape)
{
  const SpannBox page = {0.0, 0.0, drawing->width, drawing->height};
  SpannBox box = spann_shape_get_bounds (shape);

  if (!spann_box_contains (page, box))
    g_error ("a shape of kind %d leaves the page: %g %g, %g × %g", shape->kind, box.x, box.y,
             box.width, box.height);
}

void
check_drawing_is_sound (const SpannDrawing *drawing)
{
  for (guint i = 0; i < drawing->shapes->len; i++) {
    check_on_page (drawing, get_shape (drawing, i));
    if (get_shape (drawing, i)->kind == SPANN_SHAPE_TEXT)
      check_text (drawing, i);
  }
  for (guint i = 0; i < drawing->marks->len; i++)
    check_mark (drawing, spann_drawing_get_mark (drawing, i));
}

void
check_fits_page (const SpannDrawing *drawing, double width, double height)
{
  g_test_message ("%g × %g", width, height);
  check_drawing_is_sound (drawing);
  g_assert_cmpfloat (spann_drawing_get_width (drawing), ==, width);
  g_assert_cmpfloat (spann_drawing_get_height (drawing), >=, height);
}

const SpannShape *
check_find_text (const SpannDrawing *drawing, const char *text)
{
  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = get_shape (drawing, i);

    if (shape->kind == SPANN_SHAPE_TEXT && g_str_equal (shape->text.text, text))
      return shape;
  }
  return NULL;
}

const SpannMark *
check_look_up_mark (const SpannDrawing *drawing, const char *id)
{
  for (guint i = 0; i < spann_drawing_get_n_marks (drawing); i++) {
    const SpannMark *mark = spann_drawing_get_mark (drawing, i);

    if (g_str_equal (mark->id, id))
      return mark;
  }
  return NULL;
}

int
check_find_mark (const SpannDrawing *drawing, const char *id)
{
  for (guint i = 0; i < drawing->marks->len; i++) {
    if (g_str_equal (spann_drawing_get_mark (drawing, i)->id, id))
      return (int)i;
  }
  g_error ("there is no mark %s", id);
}

guint
check_count_strokes (const SpannDrawing *drawing, SpannShapeKind kind, SpannColor color)
{
  guint n = 0;

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = get_shape (drawing, i);

    n += shape->kind == kind && shape->paint.stroke_width > 0.0 &&
         shape->paint.stroke.red == color.red && shape->paint.stroke.green == color.green &&
         shape->paint.stroke.blue == color.blue;
  }
  return n;
}
