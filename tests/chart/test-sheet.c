/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-sheet.h"

#include "chart-checks.h"
#include "spann-drawing-builder-private.h"

static const SpannFrameSpec frame = {.title = "All of it", .subtitle = "Now", .foot = "Source"};

/**
 * Sample:
 * @lines: height that suits it, in sizes of its names
 * @least: that it needs, likewise
 * @label_size: that it was last drawn with
 *
 * A figure of one square as large as the figure, which is a mark.
 */
typedef struct {
  double lines;
  double least;
  double label_size;
} Sample;

static SpannDrawing *
lay_out_sample (gconstpointer data, const SpannTheme *theme, double label_size, double width,
                double height)
{
  Sample *sample = (Sample *)data;
  double drawn = MAX (height, sample->least * label_size);
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "en", width, drawn);
  SpannPaint paint = spann_paint_fill (theme->now);

  sample->label_size = label_size;
  spann_drawing_builder_enter_mark (builder,
                                    spann_drawing_builder_add_mark (builder, "all", "All of it"));
  spann_drawing_builder_add_rect (builder, (SpannBox){0.0, 0.0, width, drawn}, 0.0, &paint);
  return spann_drawing_builder_finish (builder);
}

static double
get_sample_height (gconstpointer data, double label_size, double width)
{
  const Sample *sample = data;

  return sample->lines * label_size;
}

#define BLOCK(block_name, block_part, sample)                                                      \
  {                                                                                                \
    .name = block_name, .part = block_part, .lay_out = lay_out_sample,                             \
    .get_natural_height = get_sample_height, .data = sample                                        \
  }

/* Three parts: of two figures, one and one. */
static SpannDrawing *
lay_out (Sample *samples, const SpannFrameSpec *around, double width, double height)
{
  static const char *const parts[] = {"The first", "The second", "The third"};
  const SpannSheetBlock blocks[] = {
      BLOCK ("a", 0, &samples[0]),
      BLOCK ("b", 0, &samples[1]),
      BLOCK ("c", 1, &samples[2]),
      BLOCK ("d", 2, &samples[3]),
  };
  const SpannSheetSpec spec = {parts, G_N_ELEMENTS (parts), blocks, G_N_ELEMENTS (blocks)};
  SpannDrawing *drawing =
      spann_sheet_lay_out (&spec, around, spann_theme_get (SPANN_THEME_PRINT), width, height);

  g_assert_cmpfloat (spann_drawing_get_width (drawing), ==, width);
  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, G_N_ELEMENTS (blocks));
  check_drawing_is_sound (drawing);
  return drawing;
}

static SpannBox
get_box (const SpannDrawing *drawing, guint mark)
{
  const SpannMark *found = spann_drawing_get_mark (drawing, mark);

  return (SpannBox){found->x, found->y, found->width, found->height};
}

/* A column for each part, a heading above each, everything on the page. */
static void
test_columns (void)
{
  Sample samples[] = {{30, 10}, {30, 10}, {50, 10}, {40, 10}};
  g_autoptr (SpannDrawing) drawing = lay_out (samples, &frame, 1191, 842);
  SpannBox a = get_box (drawing, 0);
  SpannBox b = get_box (drawing, 1);
  SpannBox c = get_box (drawing, 2);
  SpannBox d = get_box (drawing, 3);

  g_assert_cmpfloat (spann_drawing_get_height (drawing), ==, 842);
  g_assert_cmpstr (spann_drawing_get_mark (drawing, 1)->id, ==, "b/all");
  g_assert_cmpfloat (a.x, ==, b.x);
  g_assert_cmpfloat (a.y, ==, c.y);
  g_assert_cmpfloat (a.y, ==, d.y);
  g_assert_cmpfloat_with_epsilon (c.x, a.x + a.width, 0.01);
  g_assert_cmpfloat_with_epsilon (d.x, c.x + c.width, 0.01);
  g_assert_cmpfloat (b.y, >, a.y + a.height - 6);
  g_assert_cmpfloat (b.y + b.height, <, 842);
  g_assert_cmpfloat (check_find_text (drawing, "The first")->text.y, <, a.y);
  g_assert_cmpfloat (check_find_text (drawing, "The third")->text.x, >, d.x);
  /* One size of type, and it is larger than the least. */
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    g_assert_cmpfloat (samples[i].label_size, ==, samples[0].label_size);
  g_assert_cmpfloat (samples[0].label_size, >, 7.0);
}

/* Too much for the page at first: type becomes smaller, figures lower, and then it has room. */
static void
test_smaller (void)
{
  Sample samples[] = {{60, 40}, {60, 40}, {50, 40}, {40, 40}};
  g_autoptr (SpannDrawing) drawing = lay_out (samples, &frame, 1191, 842);

  g_assert_cmpfloat (spann_drawing_get_height (drawing), ==, 842);
  g_assert_cmpfloat (samples[0].label_size, <, 9.5);
  g_assert_cmpfloat (samples[0].label_size, >=, 7.0);
}

/* A figure that takes more than its part leaves less to the other of its column. */
static void
test_shares (void)
{
  Sample samples[] = {{40, 55}, {40, 20}, {10, 10}, {10, 10}};
  g_autoptr (SpannDrawing) drawing = lay_out (samples, &frame, 1191, 842);

  g_assert_cmpfloat (spann_drawing_get_height (drawing), ==, 842);
  g_assert_cmpfloat (get_box (drawing, 1).height, <, get_box (drawing, 0).height);
  g_assert_cmpfloat (get_box (drawing, 0).height, ==, 55 * samples[0].label_size);
}

/* What has no room with the smallest type makes the sheet higher, and type never smaller. */
static void
test_grows (void)
{
  Sample samples[] = {{300, 300}, {60, 40}, {50, 40}, {40, 40}};
  g_autoptr (SpannDrawing) drawing = lay_out (samples, &frame, 842, 595);

  g_assert_cmpfloat (spann_drawing_get_height (drawing), >, 300 * 7.0);
  g_assert_cmpfloat (samples[0].label_size, ==, 7.0);
}

/* On narrow sheets parts follow each other, in two columns as even as they become, or in one. */
static void
test_narrow (void)
{
  Sample samples[] = {{30, 20}, {30, 20}, {30, 20}, {30, 20}};
  g_autoptr (SpannDrawing) two = lay_out (samples, &frame, 595, 842);
  g_autoptr (SpannDrawing) one = lay_out (samples, &frame, 200, 150);

  g_assert_cmpfloat (get_box (two, 0).x, ==, get_box (two, 1).x);
  g_assert_cmpfloat (get_box (two, 2).x, >, get_box (two, 1).x);
  g_assert_cmpfloat (get_box (two, 2).x, ==, get_box (two, 3).x);
  for (guint i = 1; i < G_N_ELEMENTS (samples); i++) {
    g_assert_cmpfloat (get_box (one, i).x, ==, get_box (one, 0).x);
    g_assert_cmpfloat (get_box (one, i).y, >, get_box (one, i - 1).y);
  }
}

/* A part alone has two columns where there is room, and larger type. */
static void
test_one_part (void)
{
  static const char *const parts[] = {"The only"};
  Sample samples[] = {{20, 10}, {20, 10}};
  const SpannSheetBlock blocks[] = {BLOCK ("a", 0, &samples[0]), BLOCK ("b", 0, &samples[1])};
  const SpannSheetSpec spec = {parts, 1, blocks, G_N_ELEMENTS (blocks)};
  g_autoptr (SpannDrawing) drawing =
      spann_sheet_lay_out (&spec, &frame, spann_theme_get (SPANN_THEME_PRINT), 1191, 842);

  g_assert_cmpfloat (get_box (drawing, 1).x, >, get_box (drawing, 0).x);
  g_assert_cmpfloat (samples[0].label_size, ==, 13);
}

/* A window gives its own size of type. */
static void
test_set_size (void)
{
  Sample samples[] = {{30, 20}, {30, 20}, {30, 20}, {30, 20}};
  const SpannFrameSpec set = {.title = "All of it", .label_size = 20};
  g_autoptr (SpannDrawing) drawing = lay_out (samples, &set, 1191, 842);

  g_assert_cmpfloat (samples[0].label_size, ==, 20);
}

/* A page that lies; what needs more gets it. */
static void
test_natural_height (void)
{
  static const char *const parts[] = {"The only"};
  Sample sample = {30, 20};
  const SpannSheetBlock block = BLOCK ("a", 0, &sample);
  const SpannSheetSpec spec = {parts, 1, &block, 1};
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);

  g_assert_cmpfloat (spann_sheet_get_natural_height (&spec, &frame, theme, 1191), ==, 842);
  sample.least = 200;
  g_assert_cmpfloat (spann_sheet_get_natural_height (&spec, &frame, theme, 1191), >, 200 * 7.0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet/columns", test_columns);
  g_test_add_func ("/sheet/smaller", test_smaller);
  g_test_add_func ("/sheet/shares", test_shares);
  g_test_add_func ("/sheet/grows", test_grows);
  g_test_add_func ("/sheet/narrow", test_narrow);
  g_test_add_func ("/sheet/one-part", test_one_part);
  g_test_add_func ("/sheet/set-size", test_set_size);
  g_test_add_func ("/sheet/natural-height", test_natural_height);
  return g_test_run ();
}
