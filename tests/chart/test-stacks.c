/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-checks.h"
#include "hostile-names.h"
#include "stacks-samples.h"

#include "spann-stacks-private.h"

#include <math.h>

static const double sizes[][2] = {
    {200, 150}, {150, 400},  {320, 200},   {400, 300},   {560, 420},
    {800, 600}, {1190, 842}, {1684, 1190}, {1920, 1080},
};

static SpannDrawing *
lay_out (const SpannStacksSpec *spec, double width, double height)
{
  SpannStacksSpec speaking = sample_stacks_speak (spec);

  return spann_stacks_lay_out (&speaking, &sample_stacks_frame, spann_theme_get (SPANN_THEME_LIGHT),
                               width, height);
}

static void
check_every_size (const SpannStacksSpec *spec)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (spec, sizes[i][0], sizes[i][1]);

    check_fits_page (drawing, sizes[i][0], sizes[i][1]);
  }
}

static void
test_sound (void)
{
  check_every_size (&sample_columns);
  check_every_size (&sample_rows);
}

/* Heights and widths follow the values, from zero; what stands on another begins where it ends. */
static void
test_places (void)
{
  g_autoptr (SpannDrawing) columns = lay_out (&sample_columns, 1000, 600);
  g_autoptr (SpannDrawing) rows = lay_out (&sample_rows, 1000, 600);
  const SpannMark *paid = check_look_up_mark (columns, "paid/3");
  const SpannMark *left = check_look_up_mark (columns, "left/3");
  const SpannMark *first = check_look_up_mark (rows, "paid/2");
  const SpannMark *second = check_look_up_mark (rows, "left/4");

  g_assert_cmpfloat_with_epsilon (paid->height / left->height, 1775.0 / 2075.0, 0.02);
  g_assert_cmpfloat_with_epsilon (left->y + left->height, paid->y, 2.5);
  g_assert_cmpfloat_with_epsilon (check_look_up_mark (columns, "paid/1")->y +
                                      check_look_up_mark (columns, "paid/1")->height,
                                  paid->y + paid->height, 0.01);
  g_assert_cmpfloat_with_epsilon (first->width / second->width, 4200.0 / 600.0, 0.2);
  g_assert_cmpfloat_with_epsilon (first->x, second->x, 0.01);
}

/* Reading order: stack by stack, each its name and its parts; a part without a value has no mark.
 */
static void
test_marks (void)
{
  static const char *const expected[] = {"year/2024", "paid/1", "year/2025", "paid/2", "left/2"};
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_columns, 1000, 600);
  const SpannMark *part = check_look_up_mark (drawing, "left/3");
  int picked = spann_drawing_pick (drawing, part->x + part->width / 2, part->y + part->height / 2);

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (spann_drawing_get_mark (drawing, i)->id, ==, expected[i]);
  g_assert_cmpstr (spann_drawing_get_mark (drawing, (guint)picked)->id, ==, "left/3");
  g_assert_null (check_look_up_mark (drawing, "paid/4"));
  g_assert_nonnull (check_look_up_mark (drawing, "year/2030"));
}

/* The line of limits breaks where there is none: what is not given is not zero. */
static void
test_limit (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannStacksSpec spec = sample_columns;
  SpannStack stacks[9];
  static const struct {
    double limits[4];
    guint n_lines;
  } cases[] = {
      {{5, 5, 5, 5}, 1},         {{NAN, 5, 5, NAN}, 1}, {{5, NAN, 5, 5}, 2},
      {{NAN, NAN, NAN, NAN}, 0}, {{0, NAN, 0, NAN}, 2},
  };

  spec.stacks = stacks;
  spec.n_stacks = 4;
  spec.limit_name = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannDrawing) drawing = NULL;

    for (guint j = 0; j < 4; j++) {
      stacks[j] = sample_columns.stacks[6];
      stacks[j].limit = cases[i].limits[j];
    }
    drawing = lay_out (&spec, 800, 600);
    g_assert_cmpuint (check_count_strokes (drawing, SPANN_SHAPE_POLYLINE, theme->text), ==,
                      cases[i].n_lines);
  }
}

/* What lies above the limit is told by a frame and a triangle, and by how much where there is room;
 * to reach the limit is not to exceed it. */
static void
test_excess (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannStackPart part = {100, SPANN_BAR_LIGHT, "100", "p", "p"};
  SpannStack stack = {"2027", NULL, &part, 1, "0", 0, "gräns", NULL, 100.0, "+x", "2027", "2027"};
  SpannStacksSpec spec = sample_columns;

  spec.stacks = &stack;
  spec.n_stacks = 1;
  spec.strong = 0;
  spec.excess_name = NULL;
  for (int limit = 80; limit <= 120; limit += 20) {
    g_autoptr (SpannDrawing) drawing = NULL;

    stack.limit = limit;
    drawing = lay_out (&spec, 800, 600);
    check_drawing_is_sound (drawing);
    g_assert_cmpuint (check_count_strokes (drawing, SPANN_SHAPE_RECT, theme->back), ==,
                      limit < 100);
    g_assert_true ((check_find_text (drawing, "+x") != NULL) == (limit < 100));
    g_assert_nonnull (check_find_text (drawing, "gräns"));
  }
}

/* The word that names the line gives way to the bare number, and that to nothing. */
static void
test_limit_texts (void)
{
  static const struct {
    double width;
    gboolean has_long;
    gboolean has_short;
  } cases[] = {{900, TRUE, FALSE}, {400, FALSE, TRUE}, {200, FALSE, FALSE}};
  SpannStack stacks[9];
  SpannStacksSpec spec = sample_columns;

  for (guint i = 0; i < G_N_ELEMENTS (stacks); i++) {
    stacks[i] = sample_columns.stacks[6];
    stacks[i].limit = i;
  }
  stacks[4].limit_text = "ram 4 000";
  stacks[4].limit_short_text = "4000";
  spec.stacks = stacks;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (&spec, cases[i].width, 400);

    g_test_message ("%g", cases[i].width);
    check_drawing_is_sound (drawing);
    g_assert_true ((check_find_text (drawing, "ram 4 000") != NULL) == cases[i].has_long);
    g_assert_true ((check_find_text (drawing, "4000") != NULL) == cases[i].has_short);
  }
}

/* The largest and the least that can be, all equal, all nothing. */
static void
test_amounts (void)
{
  static const double amounts[][3] = {
      {0, 0, 0},         {1, 1, 1},       {1e15, 1e15, 1e15}, {9e18, 0.001, 0},
      {0.001, 0.001, 0}, {1e-9, 0, 1e-9}, {123456.789, 1, 0}, {1000, 999, 1000},
  };

  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++) {
    SpannStackPart parts[] = {{amounts[i][0], SPANN_BAR_SOLID, "1 000 000", "a", "a"},
                              {amounts[i][1], SPANN_BAR_HATCHED, "1", "b", "b"},
                              {amounts[i][2], SPANN_BAR_DASHED, "1", "c", "c"}};
    SpannStack stacks[] = {{"2027", "1 000 000 000", parts, 3, "0", amounts[i][2], "1 000", "1",
                            amounts[i][0], "+1 000", "2027", "2027"},
                           {"2028", "1", parts, 1, "0", NAN, NULL, NULL, 0, NULL, "x", "x"}};
    SpannStacksSpec spec = sample_columns;

    spec.stacks = stacks;
    spec.n_stacks = G_N_ELEMENTS (stacks);
    spec.strong = 1;
    g_test_message ("amounts %u", i);
    check_every_size (&spec);
    spec.flow = SPANN_STACKS_ROWS;
    check_every_size (&spec);
  }
}

/* One stack and forty of them, with hostile names; rows grow rather than become illegible. */
static void
test_numbers (void)
{
  SpannStack stacks[40];

  for (guint i = 0; i < G_N_ELEMENTS (stacks); i++) {
    stacks[i] = sample_columns.stacks[i % sample_columns.n_stacks];
    stacks[i].name = hostile_names[i % N_HOSTILE_NAMES];
    stacks[i].note = stacks[i].name;
  }
  for (guint n = 0; n <= G_N_ELEMENTS (stacks); n += n < 2 ? 1 : 38) {
    SpannStacksSpec spec = sample_columns;

    spec.stacks = stacks;
    spec.n_stacks = n;
    spec.strong = MIN ((int)n - 1, 2);
    g_test_message ("%u stacks", n);
    check_every_size (&spec);
    spec.flow = SPANN_STACKS_ROWS;
    check_every_size (&spec);
  }
}

/* Whatever the size of the figure and its type, each part that is high enough has its number, and
 * numbers are of one size. */
static void
test_part_numbers (void)
{
  static const struct {
    double width;
    double label_size;
  } cases[] = {{1000, 0}, {400, 0}, {900, 29}, {840, 29}};
  static const char *const numbers[] = {"3 750", "1 775", "2 075"};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannFrameSpec frame = sample_stacks_frame;
    SpannStacksSpec spec = sample_stacks_speak (&sample_columns);
    const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
    g_autoptr (SpannDrawing) drawing = NULL;
    double size;

    frame.label_size = cases[i].label_size;
    drawing = spann_stacks_lay_out (
        &spec, &frame, theme, cases[i].width,
        spann_stacks_get_natural_height (&spec, &frame, theme, cases[i].width));
    g_test_message ("%g × %g", cases[i].width, cases[i].label_size);
    g_assert_nonnull (check_find_text (drawing, numbers[0]));
    size = check_find_text (drawing, numbers[0])->text.font.size;
    for (guint j = 0; j < G_N_ELEMENTS (numbers); j++) {
      g_assert_nonnull (check_find_text (drawing, numbers[j]));
      g_assert_cmpfloat (check_find_text (drawing, numbers[j])->text.font.size, ==, size);
    }
  }
}

static void
test_words (void)
{
  static const char *const words[] = {
      "", "Det gränsöverskridande ekosystemet för fossilfria material i hela Norra inlandet",
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", "👩‍🔬 🚀",
      "a\xe2\x80\x8bz"};

  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    SpannStackPart part = {100, SPANN_BAR_HATCHED, words[i], "p", "p"};
    SpannStack stack = {words[i], words[i], &part, 1,        words[i], 80,
                        words[i], words[i], 100,   words[i], "s",      "s"};
    SpannBarKey key = {SPANN_BAR_HATCHED, words[i]};
    SpannStacksSpec spec = {.stacks = &stack, .n_stacks = 1, .bar_keys = &key, .n_bar_keys = 1};

    spec.unit = spec.name_heading = spec.note_heading = words[i];
    spec.limit_name = spec.excess_name = words[i];
    for (spec.flow = SPANN_STACKS_COLUMNS; spec.flow <= SPANN_STACKS_ROWS; spec.flow++)
      check_every_size (&spec);
  }
}

static void
test_natural_height (void)
{
  SpannStacksSpec specs[] = {sample_stacks_speak (&sample_columns),
                             sample_stacks_speak (&sample_rows)};

  for (guint i = 0; i < G_N_ELEMENTS (specs); i++) {
    for (double width = 400; width <= 2000; width += 400) {
      const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
      double height =
          spann_stacks_get_natural_height (&specs[i], &sample_stacks_frame, theme, width);
      g_autoptr (SpannDrawing) drawing =
          spann_stacks_lay_out (&specs[i], &sample_stacks_frame, theme, width, height);

      check_drawing_is_sound (drawing);
      g_assert_cmpfloat (spann_drawing_get_height (drawing), ==, height);
    }
  }
}

/* Where the area begins: the left end of its scale. */
static double
find_area (const SpannStacksSpec *spec, const SpannFrameSpec *frame)
{
  g_autoptr (SpannDrawing) drawing =
      spann_stacks_lay_out (spec, frame, spann_theme_get (SPANN_THEME_LIGHT), 960, 480);
  double left = G_MAXDOUBLE;

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    if (shape->kind == SPANN_SHAPE_RECT && shape->mark >= 0)
      left = MIN (left, shape->rect.box.x);
  }
  return left;
}

/* The names of the whole are measured for the first of its pages, and for no other. */
static void
test_memory (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  g_autoptr (SpannTextMemory) memory = spann_text_memory_new (theme, sample_stacks_frame.language);
  SpannFrameSpec frame = sample_stacks_frame;
  SpannStacksSpec whole = sample_stacks_speak (&sample_rows);
  SpannStacksSpec page = whole;
  g_autofree SpannStack *stacks = g_memdup2 (whole.stacks, whole.n_stacks * sizeof *whole.stacks);
  double area;

  frame.memory = memory;
  for (guint i = 0; i < whole.n_stacks; i++)
    stacks[i].name = "A";
  whole.stacks = stacks;
  page.n_stacks = 1;
  page.whole = &whole;
  area = find_area (&page, &frame);
  stacks[whole.n_stacks - 1].name = "A longer name";
  g_assert_cmpfloat (find_area (&page, &frame), ==, area);
  g_assert_cmpfloat (find_area (&page, &sample_stacks_frame), >, area);
}

/* What is hidden leaves its room empty: the scale and what stands on it stay. */
static void
test_hidden (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  const SpannStacksSpec *specs[] = {&sample_columns, &sample_rows};

  for (guint i = 0; i < G_N_ELEMENTS (specs); i++) {
    SpannStacksSpec spec = sample_stacks_speak (specs[i]);
    SpannFrameSpec frame = sample_stacks_frame;
    const SpannBarStyle style = spec.stacks[0].parts[0].style;
    g_autoptr (SpannDrawing) all = NULL;
    g_autoptr (SpannDrawing) some = NULL;
    guint n_kept = 0;

    frame.shown_word = "visas";
    frame.hidden_word = "visas inte";
    all = spann_stacks_lay_out (&spec, &frame, theme, 800, 500);
    frame.hidden = SPANN_SERIES_BIT (style) | SPANN_STACKS_LIMIT_BIT | SPANN_STACKS_EXCESS_BIT;
    some = spann_stacks_lay_out (&spec, &frame, theme, 800, 500);
    g_assert_cmpuint (spann_drawing_get_n_marks (some), <, spann_drawing_get_n_marks (all));
    for (guint j = 0; j < spann_drawing_get_n_marks (all); j++) {
      const SpannMark *mark = spann_drawing_get_mark (all, j);
      const SpannMark *kept =
          n_kept < spann_drawing_get_n_marks (some) ? spann_drawing_get_mark (some, n_kept) : NULL;

      if (kept == NULL || !g_str_equal (kept->id, mark->id))
        continue;
      g_assert_cmpfloat (kept->x, ==, mark->x);
      g_assert_cmpfloat (kept->y, ==, mark->y);
      n_kept++;
    }
    g_assert_cmpuint (n_kept, ==, spann_drawing_get_n_marks (some));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stacks/sound", test_sound);
  g_test_add_func ("/stacks/places", test_places);
  g_test_add_func ("/stacks/marks", test_marks);
  g_test_add_func ("/stacks/limit", test_limit);
  g_test_add_func ("/stacks/excess", test_excess);
  g_test_add_func ("/stacks/limit-texts", test_limit_texts);
  g_test_add_func ("/stacks/amounts", test_amounts);
  g_test_add_func ("/stacks/numbers", test_numbers);
  g_test_add_func ("/stacks/part-numbers", test_part_numbers);
  g_test_add_func ("/stacks/words", test_words);
  g_test_add_func ("/stacks/natural-height", test_natural_height);
  g_test_add_func ("/stacks/memory", test_memory);
  g_test_add_func ("/stacks/hidden", test_hidden);
  return g_test_run ();
}
