/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-drawing-builder-private.h"

#include "spann-text-measure-private.h"

/* A mark's box is at least this wide and high, in points: a fingertip on a small figure. */
#define MIN_MARK_SIZE 16.0

struct _SpannDrawingBuilder {
  SpannDrawing *drawing;
  PangoContext *context;
  int mark;
  guint key;
  SpannPart part;
  guint figure;
};

SpannDrawingBuilder *
spann_drawing_builder_new (const SpannTheme *theme, const char *language, double width,
                           double height)
{
  SpannDrawingBuilder *self = g_new0 (SpannDrawingBuilder, 1);

  self->drawing = spann_drawing_new (theme, language, width, height);
  self->context = spann_text_context_new (theme->font_family, language);
  self->mark = -1;
  self->part = SPANN_PART_CHART;
  return self;
}

/* Grows a side that is too short, around its middle. */
static void
grow_side (double *start, double *length)
{
  double missing = MAX (MIN_MARK_SIZE - *length, 0.0);

  *start -= missing / 2.0;
  *length += missing;
}

SpannDrawing *
spann_drawing_builder_finish (SpannDrawingBuilder *self)
{
  SpannDrawing *drawing = self->drawing;

  for (guint i = 0; i < drawing->marks->len; i++) {
    SpannMark *mark = &g_array_index (drawing->marks, SpannMark, i);

    grow_side (&mark->x, &mark->width);
    grow_side (&mark->y, &mark->height);
  }
  if (spann_text_runs_left (self->context))
    spann_drawing_mirror (drawing);
  spann_drawing_index_marks (drawing);
  g_object_unref (self->context);
  g_free (self);
  return drawing;
}

PangoContext *
spann_drawing_builder_get_context (SpannDrawingBuilder *self)
{
  return self->context;
}

int
spann_drawing_builder_add_mark (SpannDrawingBuilder *self, const char *id, const char *label)
{
  SpannMark mark = {0};

  if (id == NULL)
    return -1;
  mark.id = g_strdup (id);
  mark.label = g_strdup (label);
  g_array_append_val (self->drawing->marks, mark);
  return self->drawing->marks->len - 1;
}

void
spann_drawing_builder_set_mark_kind (SpannDrawingBuilder *self, int mark, SpannMarkKind kind,
                                     guint series)
{
  SpannMark *entry = &g_array_index (self->drawing->marks, SpannMark, mark);

  entry->kind = kind;
  entry->series = series;
}

void
spann_drawing_builder_enter_mark (SpannDrawingBuilder *self, int mark)
{
  self->mark = mark;
}

void
spann_drawing_builder_set_mark_box (SpannDrawingBuilder *self, int mark, SpannBox box)
{
  SpannMark *entry;

  if (mark < 0)
    return;
  entry = &g_array_index (self->drawing->marks, SpannMark, mark);
  entry->x = box.x;
  entry->y = box.y;
  entry->width = box.width;
  entry->height = box.height;
}

void
spann_drawing_builder_set_key (SpannDrawingBuilder *self, guint key)
{
  self->key = key;
  self->drawing->moves |= key != 0;
}

/* Gives the index of what is read next. */
static guint
add_reading (SpannDrawingBuilder *self)
{
  GArray *readings = self->drawing->readings;

  g_array_set_size (readings, readings->len + 1);
  return readings->len - 1;
}

static void
set_words (SpannDrawingBuilder *self, guint figure, SpannPart part, const char *words)
{
  SpannReading *reading = &g_array_index (self->drawing->readings, SpannReading, figure);

  g_free (reading->words[part]);
  reading->words[part] = g_strdup (words);
}

void
spann_drawing_builder_enter_part (SpannDrawingBuilder *self, SpannPart part, const char *words)
{
  self->part = part;
  self->figure = part == SPANN_PART_SECTION ? add_reading (self) : 0;
  if (words != NULL)
    set_words (self, self->figure, part, words);
}

static void
add_shape (SpannDrawingBuilder *self, SpannShape *shape)
{
  shape->mark = self->mark;
  shape->key = self->key;
  shape->part = self->part;
  shape->figure = self->figure;
  g_array_append_val (self->drawing->shapes, *shape);
  if (self->mark >= 0) {
    const SpannMark *mark = &g_array_index (self->drawing->marks, SpannMark, self->mark);
    SpannBox old = {mark->x, mark->y, mark->width, mark->height};

    spann_drawing_builder_set_mark_box (self, self->mark,
                                        spann_box_union (old, spann_shape_get_bounds (shape)));
  }
}

static void
add_path (SpannDrawingBuilder *self, SpannShapeKind kind, const SpannPoint *points, guint n_points,
          const SpannPaint *paint)
{
  SpannShape shape = {.kind = kind, .paint = *paint};

  if (n_points == 0)
    return;
  shape.path.points = g_memdup2 (points, n_points * sizeof (SpannPoint));
  shape.path.n_points = n_points;
  add_shape (self, &shape);
}

void
spann_drawing_builder_add_polyline (SpannDrawingBuilder *self, const SpannPoint *points,
                                    guint n_points, const SpannPaint *paint)
{
  add_path (self, SPANN_SHAPE_POLYLINE, points, n_points, paint);
}

void
spann_drawing_builder_add_polygon (SpannDrawingBuilder *self, const SpannPoint *points,
                                   guint n_points, const SpannPaint *paint)
{
  add_path (self, SPANN_SHAPE_POLYGON, points, n_points, paint);
}

void
spann_drawing_builder_add_segments (SpannDrawingBuilder *self, const SpannPoint *points,
                                    guint n_points, const SpannPaint *paint)
{
  add_path (self, SPANN_SHAPE_SEGMENTS, points, n_points, paint);
}

void
spann_drawing_builder_add_line (SpannDrawingBuilder *self, SpannPoint from, SpannPoint to,
                                const SpannPaint *paint)
{
  const SpannPoint points[] = {from, to};

  add_path (self, SPANN_SHAPE_SEGMENTS, points, G_N_ELEMENTS (points), paint);
}

void
spann_drawing_builder_add_rect (SpannDrawingBuilder *self, SpannBox box, double radius,
                                const SpannPaint *paint)
{
  SpannShape shape = {.kind = SPANN_SHAPE_RECT, .paint = *paint};

  shape.rect.box = box;
  shape.rect.radius = MIN (radius, MIN (box.width, box.height) / 2.0);
  add_shape (self, &shape);
}

void
spann_drawing_builder_add_circle (SpannDrawingBuilder *self, SpannPoint center, double radius,
                                  const SpannPaint *paint)
{
  SpannShape shape = {.kind = SPANN_SHAPE_CIRCLE, .paint = *paint};

  shape.circle.center = center;
  shape.circle.radius = radius;
  add_shape (self, &shape);
}

void
spann_drawing_builder_add_text (SpannDrawingBuilder *self, const char *text, SpannFont font,
                                SpannColor color, SpannAnchor anchor, double x, double baseline)
{
  SpannShape shape = {.kind = SPANN_SHAPE_TEXT, .paint = spann_paint_fill (color)};

  shape.text.text = g_strdup (text);
  shape.text.x = x;
  shape.text.y = baseline;
  shape.text.anchor = anchor;
  shape.text.font = font;
  shape.text.width =
      spann_text_measure_line (self->context, text, font, &shape.text.is_right_to_left);
  add_shape (self, &shape);
}

SpannBox
spann_drawing_builder_add_block (SpannDrawingBuilder *self, const SpannTextBlock *block,
                                 SpannColor color, SpannAnchor anchor, double x, double top)
{
  double size = block->font.size;
  double share = anchor == SPANN_ANCHOR_LEFT ? 0.0 : anchor == SPANN_ANCHOR_MIDDLE ? 0.5 : 1.0;

  for (guint i = 0; i < block->lines->len; i++)
    spann_drawing_builder_add_text (self, g_ptr_array_index (block->lines, i), block->font, color,
                                    anchor, x,
                                    top + size * (SPANN_TEXT_ASCENT + i * SPANN_TEXT_LINE_HEIGHT));
  return (SpannBox){x - share * block->width, top, block->width, block->height};
}

/* The marks of @drawing, moved; gives the new index of each, -1 for what is only for a window.
 * (transfer full) */
static int *
add_moved_marks (SpannDrawingBuilder *self, const SpannDrawing *drawing, const char *name, double x,
                 double y)
{
  int *indexes = g_new (int, drawing->marks->len);

  for (guint i = 0; i < drawing->marks->len; i++) {
    const SpannMark *mark = spann_drawing_get_mark (drawing, i);
    g_autofree char *id = g_strconcat (name, "/", mark->id, NULL);
    double left =
        spann_text_runs_left (self->context) ? drawing->width - mark->x - mark->width : mark->x;

    indexes[i] = mark->kind == SPANN_MARK_VALUE
                     ? spann_drawing_builder_add_mark (self, id, mark->label)
                     : -1;
    spann_drawing_builder_set_mark_box (
        self, indexes[i], (SpannBox){left + x, mark->y + y, mark->width, mark->height});
  }
  return indexes;
}

void
spann_drawing_builder_add_drawing (SpannDrawingBuilder *self, const SpannDrawing *drawing,
                                   const char *name, double x, double y)
{
  g_autofree int *marks = add_moved_marks (self, drawing, name, x, y);
  guint figure = add_reading (self);

  for (SpannPart part = 0; part < SPANN_N_PARTS; part++)
    set_words (self, figure, part, g_array_index (drawing->readings, SpannReading, 0).words[part]);
  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *original = &g_array_index (drawing->shapes, SpannShape, i);
    SpannShape shape = spann_shape_copy (original);

    /* It has been turned around, and will be once more with all that is on the page. */
    if (spann_text_runs_left (self->context))
      spann_shape_mirror (&shape, drawing->width);
    spann_shape_move (&shape, x, y);
    shape.figure = figure;
    /* Its marks keep the boxes that they have. */
    if (original->mark >= 0)
      shape.mark = marks[original->mark];
    g_array_append_val (self->drawing->shapes, shape);
  }
}

void
spann_drawing_builder_set_head (SpannDrawingBuilder *self, const SpannDrawingHead *head)
{
  self->drawing->has_head = TRUE;
  self->drawing->head = *head;
}

void
spann_drawing_builder_set_years (SpannDrawingBuilder *self, const SpannLinearScale *years)
{
  self->drawing->has_years = TRUE;
  self->drawing->years = *years;
}
