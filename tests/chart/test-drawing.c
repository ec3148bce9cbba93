/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-drawing-builder-private.h"

static SpannDrawing *
make_drawing (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", 200.0, 100.0);
  SpannPaint paint = spann_paint_fill (theme->now);
  int first = spann_drawing_builder_add_mark (builder, "first", "The first");
  int second = spann_drawing_builder_add_mark (builder, "second", "The second");
  int third = spann_drawing_builder_add_mark (builder, "third", "The third");

  g_assert_cmpint (spann_drawing_builder_add_mark (builder, NULL, NULL), ==, -1);
  spann_drawing_builder_enter_mark (builder, second);
  spann_drawing_builder_add_circle (builder, (SpannPoint){50.0, 50.0}, 20.0, &paint);
  spann_drawing_builder_enter_mark (builder, first);
  spann_drawing_builder_add_circle (builder, (SpannPoint){80.0, 50.0}, 2.0, &paint);
  spann_drawing_builder_enter_mark (builder, -1);
  spann_drawing_builder_add_segments (builder, NULL, 0, &paint);
  spann_drawing_builder_set_mark_box (builder, third, (SpannBox){100.0, 0.0, 100.0, 100.0});
  spann_drawing_builder_set_mark_box (builder, -1, (SpannBox){0.0, 0.0, 200.0, 100.0});
  return spann_drawing_builder_finish (builder);
}

/* Marks come as they were named, not as they were drawn. */
static void
test_marks (void)
{
  g_autoptr (SpannDrawing) drawing = make_drawing ();
  const SpannMark *mark;

  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 3);
  mark = spann_drawing_get_mark (drawing, 0);
  g_assert_cmpstr (mark->id, ==, "first");
  g_assert_cmpstr (mark->label, ==, "The first");
  /* Too small to hit, so it was grown around its middle. */
  g_assert_cmpfloat (mark->width, ==, 16.0);
  g_assert_cmpfloat (mark->x, ==, 72.0);
  mark = spann_drawing_get_mark (drawing, 1);
  g_assert_cmpfloat (mark->x, ==, 30.0);
  g_assert_cmpfloat (mark->height, ==, 40.0);
}

static void
test_pick (void)
{
  static const struct {
    double x;
    double y;
    int mark;
  } cases[] = {
      {50, 50, 1},  {80, 50, 0},  {73, 50, 0},  {31, 31, 1}, {29, 50, -1},
      {150, 50, 2}, {199, 99, 2}, {-5, 50, -1}, {90, 5, -1},
  };
  g_autoptr (SpannDrawing) drawing = make_drawing ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (spann_drawing_pick (drawing, cases[i].x, cases[i].y), ==, cases[i].mark);
}

static void
test_shapes (void)
{
  g_autoptr (SpannDrawing) drawing = make_drawing ();
  const SpannShape *shapes = (const SpannShape *)(gconstpointer)drawing->shapes->data;

  g_assert_cmpfloat (spann_drawing_get_width (drawing), ==, 200.0);
  g_assert_cmpfloat (spann_drawing_get_height (drawing), ==, 100.0);
  g_assert_cmpuint (drawing->shapes->len, ==, 2);
  g_assert_cmpint (shapes[0].mark, ==, 1);
  g_assert_cmpint (shapes[1].mark, ==, 0);
}

/* What was set on a drawing is read after its own title and before its foot, each with its words.
 */
static void
test_parts (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  const SpannPaint paint = spann_paint_fill (theme->now);
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", 200.0, 100.0);
  g_autoptr (SpannDrawing) drawing = make_drawing ();
  g_autoptr (SpannDrawing) sheet = NULL;
  const SpannShape *shapes;
  const SpannReading *readings;

  spann_drawing_builder_enter_part (builder, SPANN_PART_SECTION, "section");
  spann_drawing_builder_add_circle (builder, (SpannPoint){50.0, 50.0}, 20.0, &paint);
  spann_drawing_builder_add_drawing (builder, drawing, "figure", 0.0, 0.0);
  spann_drawing_builder_enter_part (builder, SPANN_PART_FOOT, "foot");
  spann_drawing_builder_add_circle (builder, (SpannPoint){50.0, 50.0}, 20.0, &paint);
  sheet = spann_drawing_builder_finish (builder);
  shapes = (const SpannShape *)(gconstpointer)sheet->shapes->data;
  readings = (const SpannReading *)(gconstpointer)sheet->readings->data;
  g_assert_cmpuint (sheet->readings->len, ==, 3);
  g_assert_cmpstr (readings[0].words[SPANN_PART_FOOT], ==, "foot");
  g_assert_cmpstr (readings[1].words[SPANN_PART_SECTION], ==, "section");
  g_assert_null (readings[2].words[SPANN_PART_CHART]);
  g_assert_cmpuint (shapes[0].figure, ==, 1);
  g_assert_cmpint (shapes[0].part, ==, SPANN_PART_SECTION);
  g_assert_cmpuint (shapes[1].figure, ==, 2);
  g_assert_cmpint (shapes[1].part, ==, SPANN_PART_CHART);
  g_assert_cmpuint (shapes[3].figure, ==, 0);
  g_assert_cmpint (shapes[3].part, ==, SPANN_PART_FOOT);
}

/* A drawing on another: its marks come after those that are there, with names of their own. */
static void
test_add_drawing (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", 400.0, 300.0);
  g_autoptr (SpannDrawing) inner = make_drawing ();
  g_autoptr (SpannDrawing) drawing = NULL;
  const SpannShape *shapes;
  const SpannMark *mark;

  spann_drawing_builder_add_mark (builder, "own", "Its own");
  spann_drawing_builder_add_drawing (builder, inner, "inner", 100.0, 200.0);
  drawing = spann_drawing_builder_finish (builder);
  shapes = (const SpannShape *)(gconstpointer)drawing->shapes->data;
  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 4);
  mark = spann_drawing_get_mark (drawing, 2);
  g_assert_cmpstr (mark->id, ==, "inner/second");
  g_assert_cmpstr (mark->label, ==, "The second");
  g_assert_cmpfloat (mark->x, ==, 130.0);
  g_assert_cmpfloat (mark->y, ==, 230.0);
  g_assert_cmpuint (drawing->shapes->len, ==, 2);
  g_assert_cmpint (shapes[0].mark, ==, 2);
  g_assert_cmpfloat (shapes[0].circle.center.x, ==, 150.0);
  g_assert_cmpfloat (shapes[0].circle.center.y, ==, 250.0);
  g_assert_cmpint (spann_drawing_pick (drawing, 150, 250), ==, 2);
}

/* What hides and shows in a window does nothing in a drawing on another. */
static void
test_add_legend (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  const SpannPaint paint = spann_paint_fill (theme->now);
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", 100.0, 100.0);
  int line = spann_drawing_builder_add_mark (builder, "legend", "Hide");
  g_autoptr (SpannDrawing) inner = NULL;
  g_autoptr (SpannDrawing) drawing = NULL;

  spann_drawing_builder_set_mark_kind (builder, line, SPANN_MARK_SHOWN, 1);
  spann_drawing_builder_enter_mark (builder, line);
  spann_drawing_builder_add_circle (builder, (SpannPoint){50.0, 50.0}, 20.0, &paint);
  inner = spann_drawing_builder_finish (builder);
  builder = spann_drawing_builder_new (theme, "sv", 400.0, 300.0);
  spann_drawing_builder_add_drawing (builder, inner, "inner", 0.0, 0.0);
  drawing = spann_drawing_builder_finish (builder);
  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 0);
  g_assert_cmpuint (drawing->shapes->len, ==, 1);
  g_assert_cmpint (g_array_index (drawing->shapes, SpannShape, 0).mark, ==, -1);
}

static void
test_block (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", 200.0, 100.0);
  g_autoptr (SpannTextBlock) block =
      spann_text_block_new (spann_drawing_builder_get_context (builder), "Mellan ekosystem",
                            (SpannFont){10.0, SPANN_FACE_REGULAR}, 70.0, 3);
  SpannBox box = spann_drawing_builder_add_block (builder, block, theme->text, SPANN_ANCHOR_RIGHT,
                                                  100.0, 20.0);
  g_autoptr (SpannDrawing) drawing = spann_drawing_builder_finish (builder);

  g_assert_cmpuint (drawing->shapes->len, ==, 2);
  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    g_assert_true (spann_box_contains (box, spann_shape_get_bounds (shape)));
    g_assert_cmpfloat (shape->text.x, ==, 100.0);
  }
}

/* A drawing in a language that is written from right to left is turned around, letters excepted. */
static void
test_mirrored (void)
{
  static const struct {
    const char *language;
    gboolean is_mirrored;
  } cases[] = {{"sv", FALSE}, {"en", FALSE}, {"ar", TRUE}, {"he", TRUE}, {"xx", FALSE}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannDrawingBuilder *builder = spann_drawing_builder_new (spann_theme_get (SPANN_THEME_LIGHT),
                                                              cases[i].language, 200.0, 100.0);
    const SpannLinearScale years = {2024.0, 2034.0, 50.0, 150.0};
    SpannPaint filled = spann_paint_fill ((SpannColor){0});
    int mark = spann_drawing_builder_add_mark (builder, "a", "A");
    gboolean mirrored = cases[i].is_mirrored;
    g_autoptr (SpannDrawing) drawing = NULL;
    const SpannShape *text;

    spann_drawing_builder_enter_mark (builder, mark);
    spann_drawing_builder_add_rect (builder, (SpannBox){10, 20, 30, 40}, 0.0, &filled);
    spann_drawing_builder_enter_mark (builder, -1);
    spann_drawing_builder_add_text (builder, "ab", (SpannFont){12, SPANN_FACE_REGULAR},
                                    (SpannColor){0}, SPANN_ANCHOR_LEFT, 60, 50);
    spann_drawing_builder_set_years (builder, &years);
    drawing = spann_drawing_builder_finish (builder);
    text = &g_array_index (drawing->shapes, SpannShape, 1);
    g_test_message ("%s", cases[i].language);
    g_assert_cmpfloat (spann_drawing_get_mark (drawing, 0)->x, ==, mirrored ? 160.0 : 10.0);
    g_assert_cmpint (spann_drawing_pick (drawing, mirrored ? 170.0 : 20.0, 30.0), ==, 0);
    g_assert_cmpfloat (text->text.x, ==, mirrored ? 140.0 : 60.0);
    g_assert_cmpint (text->text.anchor, ==, mirrored ? SPANN_ANCHOR_RIGHT : SPANN_ANCHOR_LEFT);
    g_assert_cmpfloat (spann_drawing_get_year_at (drawing, 60.0), ==, mirrored ? 2033.0 : 2025.0);
  }
}

/* A drawing on a mirrored one is at the other side, and as it is alone. */
static void
test_add_mirrored (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  const SpannPaint paint = spann_paint_fill (theme->now);
  SpannDrawingBuilder *inner_builder = spann_drawing_builder_new (theme, "ar", 100.0, 100.0);
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "ar", 400.0, 100.0);
  g_autoptr (SpannDrawing) inner = NULL;
  g_autoptr (SpannDrawing) drawing = NULL;

  spann_drawing_builder_enter_mark (inner_builder,
                                    spann_drawing_builder_add_mark (inner_builder, "a", "A"));
  spann_drawing_builder_add_rect (inner_builder, (SpannBox){10, 20, 30, 40}, 0.0, &paint);
  inner = spann_drawing_builder_finish (inner_builder);
  spann_drawing_builder_add_drawing (builder, inner, "inner", 0.0, 0.0);
  drawing = spann_drawing_builder_finish (builder);
  g_assert_cmpfloat (spann_drawing_get_mark (inner, 0)->x, ==, 60.0);
  g_assert_cmpfloat (spann_drawing_get_mark (drawing, 0)->x, ==, 360.0);
  g_assert_cmpfloat (g_array_index (drawing->shapes, SpannShape, 0).rect.box.x, ==, 360.0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/drawing/marks", test_marks);
  g_test_add_func ("/drawing/pick", test_pick);
  g_test_add_func ("/drawing/shapes", test_shapes);
  g_test_add_func ("/drawing/parts", test_parts);
  g_test_add_func ("/drawing/block", test_block);
  g_test_add_func ("/drawing/add-drawing", test_add_drawing);
  g_test_add_func ("/drawing/add-legend", test_add_legend);
  g_test_add_func ("/drawing/mirrored", test_mirrored);
  g_test_add_func ("/drawing/add-mirrored", test_add_mirrored);
  return g_test_run ();
}
