/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-checks.h"
#include "color-checks.h"
#include "heat-samples.h"
#include "hostile-names.h"

#include "spann-heat-private.h"

#include <math.h>

#define N_MANY 40

static const double sizes[][2] = {
    {200, 150}, {150, 400}, {320, 200}, {400, 300},  {560, 420},
    {800, 600}, {595, 842}, {842, 595}, {1191, 842}, {1920, 1080},
};

static SpannDrawing *
lay_out (const SpannHeatSpec *spec, double width, double height)
{
  return spann_heat_lay_out (spec, &sample_heat_frame, spann_theme_get (SPANN_THEME_LIGHT), width,
                             height);
}

/* In every @step-th size. */
static void
check_sizes (const SpannHeatSpec *spec, guint step)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i += step) {
    g_autoptr (SpannDrawing) drawing = lay_out (spec, sizes[i][0], sizes[i][1]);

    check_fits_page (drawing, sizes[i][0], sizes[i][1]);
  }
}

static void
check_every_size (const SpannHeatSpec *spec)
{
  check_sizes (spec, 1);
}

/* The first shape of a kind that belongs to a mark; NULL for none. */
static const SpannShape *
find_shape (const SpannDrawing *drawing, const char *id, SpannShapeKind kind)
{
  int mark = check_find_mark (drawing, id);

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    if (shape->mark == mark && shape->kind == kind)
      return shape;
  }
  return NULL;
}

/* The texts that belong to a mark, joined by a space. (transfer full) */
static char *
list_texts (const SpannDrawing *drawing, const char *id)
{
  GString *texts = g_string_new (NULL);
  int mark = check_find_mark (drawing, id);

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    if (shape->mark == mark && shape->kind == SPANN_SHAPE_TEXT)
      g_string_append_printf (texts, texts->len > 0 ? " %s" : "%s", shape->text.text);
  }
  return g_string_free (texts, FALSE);
}

static void
test_sound (void)
{
  check_every_size (&sample_heat);
}

/* Each cell has its digit and its change, or its word; what is missing is hatched and has no
 * digit. */
static void
test_cells (void)
{
  static const struct {
    const char *id;
    const char *texts;
    gboolean is_hatched;
  } cases[] = {
      {"gap/a1", "3 +1,5", FALSE},   {"gap/a4", "2,5 ±0", FALSE},
      {"gap/b1", "ej bedömt", TRUE}, {"gap/b3", "ej tillämpligt", FALSE},
      {"gap/b5", "0 −0,5", FALSE},   {"gap/c1", "0,5", FALSE},
      {"gap/c7", "5", FALSE},
  };
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_heat, 1000, 560);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *texts = list_texts (drawing, cases[i].id);

    g_assert_cmpstr (texts, ==, cases[i].texts);
    g_assert_cmpint (find_shape (drawing, cases[i].id, SPANN_SHAPE_SEGMENTS) != NULL, ==,
                     cases[i].is_hatched);
  }
}

/* What of the cell's width its texts leave, in sizes of its value; -1 unless they stand on one
 * line. */
static double
measure_air (const SpannDrawing *drawing, const char *id)
{
  const SpannShape *cell = find_shape (drawing, id, SPANN_SHAPE_RECT);
  const SpannShape *value = NULL;
  const SpannShape *change = NULL;
  int mark = check_find_mark (drawing, id);

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    if (shape->mark != mark || shape->kind != SPANN_SHAPE_TEXT)
      continue;
    value = value == NULL ? shape : value;
    change = shape;
  }
  if (value == NULL || value == change || fabs (value->text.y - change->text.y) > 4.0)
    return -1.0;
  return (cell->rect.box.width -
          spann_box_union (spann_shape_get_bounds (value), spann_shape_get_bounds (change)).width) /
         value->text.font.size;
}

/* A value and its change side by side are not crammed between the edges of their cell. */
static void
test_air (void)
{
  guint n_lines = 0;

  for (double width = 400; width <= 1400; width += 20) {
    g_autoptr (SpannDrawing) drawing = lay_out (&sample_heat, width, width / 4);
    double air = measure_air (drawing, "gap/a2");

    if (air < 0.0)
      continue;
    n_lines++;
    g_assert_cmpfloat (air, >=, 0.9);
  }
  g_assert_cmpuint (n_lines, >, 5);
}

static gboolean
is_color (SpannColor a, SpannColor b)
{
  return a.red == b.red && a.green == b.green && a.blue == b.blue;
}

/* Half a level more is still the colour of the level below; the ends are the first and the last. */
static void
test_colors (void)
{
  static const struct {
    const char *id;
    guint level;
  } cases[] = {{"gap/b5", 0}, {"gap/c1", 0}, {"gap/c2", 1}, {"gap/c4", 1}, {"gap/a6", 2},
               {"gap/a2", 2}, {"gap/a1", 3}, {"gap/b7", 3}, {"gap/a5", 4}};
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_heat, 1000, 560);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_true (is_color (find_shape (drawing, cases[i].id, SPANN_SHAPE_RECT)->paint.fill,
                             theme->heat[cases[i].level]));
  /* On another scale there is no colour. */
  g_assert_true (
      is_color (find_shape (drawing, "gap/c7", SPANN_SHAPE_RECT)->paint.fill, theme->background));
}

/* Digit, shape and number of a change stand out from the cell in every theme. */
static void
test_contrast (void)
{
  for (SpannThemeKind kind = SPANN_THEME_LIGHT; kind < SPANN_N_THEME_KINDS; kind++) {
    const SpannTheme *theme = spann_theme_get (kind);
    g_autoptr (SpannDrawing) drawing =
        spann_heat_lay_out (&sample_heat, &sample_heat_frame, theme, 1000, 560);
    SpannColor ground = theme->background;

    for (guint i = 0; i < drawing->shapes->len; i++) {
      const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

      if (shape->mark < 0)
        continue;
      if (shape->kind == SPANN_SHAPE_RECT && shape->rect.box.height > 20.0 &&
          shape->paint.is_filled)
        ground = shape->paint.fill;
      else if (shape->kind == SPANN_SHAPE_TEXT &&
               g_str_has_prefix (spann_drawing_get_mark (drawing, (guint)shape->mark)->id, "gap/"))
        g_assert_cmpfloat (color_get_contrast (shape->paint.fill, ground), >=, 4.5);
    }
  }
}

/* Changes are on all cells or on none, whatever the size. */
static void
test_changes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (&sample_heat, sizes[i][0], sizes[i][1]);
    g_autofree char *first = list_texts (drawing, "gap/a1");
    g_autofree char *other = list_texts (drawing, "gap/b7");

    g_assert_cmpint (g_str_has_suffix (first, "+1,5"), ==, g_str_has_suffix (other, "−0,5"));
    if (sizes[i][0] >= 400)
      g_assert_true (g_str_has_suffix (first, "+1,5"));
  }
}

/* Columns too narrow for their names carry numbers, and a key has the names. */
static void
test_headings (void)
{
  g_autoptr (SpannDrawing) wide = lay_out (&sample_heat, 1200, 600);
  g_autoptr (SpannDrawing) narrow = lay_out (&sample_heat, 400, 300);

  g_assert_nonnull (check_find_text (wide, "1 Forskning"));
  g_assert_null (check_find_text (wide, "7"));
  g_assert_nonnull (check_find_text (narrow, "7"));
  g_assert_nonnull (check_find_text (narrow, "7 Global marknad"));
}

/* In a low table whose type is set, as on a sheet, rows become higher before words and months are
 * given up: a signal that is unknown must not look like none. */
static void
test_words (void)
{
  static const char *const words[] = {"nej", "ja", "okänt", "okt 2026"};
  SpannFrameSpec frame = sample_heat_frame;

  frame.label_size = 9.5;
  for (double width = 440; width <= 680; width += 40) {
    g_autoptr (SpannDrawing) drawing =
        spann_heat_lay_out (&sample_heat, &frame, spann_theme_get (SPANN_THEME_LIGHT), width, 150);

    for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
      g_test_message ("%s at %g", words[i], width);
      g_assert_nonnull (check_find_text (drawing, words[i]));
    }
    g_assert_true (check_find_text (drawing, "prövas") != NULL ||
                   check_find_text (drawing, "Bör prövas") != NULL);
  }
}

/* A name that has no room beside its cells stands above them, whole, and they keep their changes:
 * in a small figure, and where type is large. */
static void
test_names (void)
{
  static const struct {
    double width;
    double label_size;
    gboolean is_above;
  } cases[] = {{1000, 0, FALSE}, {1200, 14, FALSE}, {400, 0, TRUE}, {800, 28, TRUE}};
  static const char name[] = "Det gränsöverskridande ekosystemet för fossilfria material";

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannFrameSpec frame = sample_heat_frame;
    g_autoptr (SpannDrawing) drawing = NULL;
    const SpannMark *row;
    const SpannMark *cell;
    g_autofree char *lines = NULL;

    frame.label_size = cases[i].label_size;
    drawing = spann_heat_lay_out (&sample_heat, &frame, spann_theme_get (SPANN_THEME_LIGHT),
                                  cases[i].width, 300);
    row = check_look_up_mark (drawing, "ecosystem/d");
    cell = check_look_up_mark (drawing, "gap/d1");
    lines = list_texts (drawing, "ecosystem/d");
    g_test_message ("%g × %g: %s", cases[i].width, cases[i].label_size, lines);
    g_assert_true (g_str_has_prefix (lines, name));
    g_assert_cmpint (row->y + row->height <= cell->y, ==, cases[i].is_above);
    g_assert_cmpint (row->x + row->width <= cell->x, ==, !cases[i].is_above);
    g_assert_nonnull (check_find_text (drawing, "+2,5"));
  }
}

/* All names are of one size, however long one of them is. */
static void
test_one_size (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (&sample_heat, sizes[i][0], sizes[i][1]);
    double size = find_shape (drawing, "ecosystem/a", SPANN_SHAPE_TEXT)->text.font.size;

    g_assert_cmpfloat (find_shape (drawing, "ecosystem/b", SPANN_SHAPE_TEXT)->text.font.size, ==,
                       size);
    g_assert_cmpfloat (find_shape (drawing, "ecosystem/d", SPANN_SHAPE_TEXT)->text.font.size, ==,
                       size);
  }
}

/* Reading order: row by row, its name and its cells. */
static void
test_marks (void)
{
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_heat, 1000, 560);
  const SpannMark *cell =
      spann_drawing_get_mark (drawing, (guint)check_find_mark (drawing, "gap/b4"));
  int picked =
      spann_drawing_pick (drawing, cell->x + cell->width / 2.0, cell->y + cell->height / 2.0);

  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==,
                    sample_heat.n_rows * (sample_heat.n_columns + 1));
  g_assert_cmpint (check_find_mark (drawing, "ecosystem/a"), ==, 0);
  g_assert_cmpint (check_find_mark (drawing, "gap/a1"), ==, 1);
  g_assert_cmpint (check_find_mark (drawing, "ecosystem/b"), ==, 8);
  g_assert_cmpstr (spann_drawing_get_mark (drawing, (guint)picked)->id, ==, "gap/b4");
}

static void
test_empty (void)
{
  SpannHeatSpec spec = sample_heat;
  g_autoptr (SpannDrawing) drawing = NULL;

  spec.n_rows = 0;
  check_every_size (&spec);
  drawing = lay_out (&spec, 800, 600);
  g_assert_nonnull (check_find_text (drawing, spec.empty_text));
}

/* One row and forty, three columns and sixteen, with names that nobody should choose. */
static void
test_many (void)
{
  static const guint n_columns[] = {1, 3, 16};
  static const guint n_rows[] = {1, 7, N_MANY};
  const char *columns[SPANN_HEAT_MAX_COLUMNS];
  SpannHeatCell cells[SPANN_HEAT_MAX_COLUMNS];
  SpannHeatRow rows[N_MANY];

  for (guint i = 0; i < SPANN_HEAT_MAX_COLUMNS; i++) {
    columns[i] = sample_heat.columns[i % sample_heat.n_columns];
    cells[i] = sample_heat.rows[i % 3].cells[i % sample_heat.n_columns];
  }
  columns[1] = hostile_names[3];
  for (guint i = 0; i < N_MANY; i++) {
    rows[i] = sample_heat.rows[i % sample_heat.n_rows];
    rows[i].name = hostile_names[i % N_HOSTILE_NAMES];
    rows[i].cells = cells;
  }
  for (guint i = 0; i < G_N_ELEMENTS (n_columns); i++) {
    for (guint j = 0; j < G_N_ELEMENTS (n_rows); j++) {
      SpannHeatSpec spec = sample_heat;

      spec.columns = columns;
      spec.n_columns = n_columns[i];
      spec.rows = rows;
      spec.n_rows = n_rows[j];
      g_test_message ("%u columns, %u rows", n_columns[i], n_rows[j]);
      check_sizes (&spec, n_rows[j] < N_MANY ? 1 : 3);
    }
  }
}

static void
test_natural_height (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);

  for (double width = 400; width <= 2000; width += 400) {
    double height = spann_heat_get_natural_height (&sample_heat, &sample_heat_frame, theme, width);
    g_autoptr (SpannDrawing) drawing = lay_out (&sample_heat, width, height);

    check_drawing_is_sound (drawing);
    g_assert_cmpfloat (spann_drawing_get_height (drawing), ==, height);
  }
}

/* The headings reach from above the first row to it, and what they explain to the last. */
static void
test_head (void)
{
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_heat, 1000, 560);
  const SpannDrawingHead *head = spann_drawing_get_head (drawing);
  const SpannMark *first = spann_drawing_get_mark (drawing, 0);
  const SpannMark *last = spann_drawing_get_mark (drawing, spann_drawing_get_n_marks (drawing) - 1);

  g_assert_cmpfloat_with_epsilon (head->bottom, first->y, 0.01);
  g_assert_cmpfloat (head->top, <, head->bottom - 10);
  g_assert_cmpfloat_with_epsilon (head->end, last->y + last->height, 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/heat/sound", test_sound);
  g_test_add_func ("/heat/cells", test_cells);
  g_test_add_func ("/heat/air", test_air);
  g_test_add_func ("/heat/colors", test_colors);
  g_test_add_func ("/heat/contrast", test_contrast);
  g_test_add_func ("/heat/changes", test_changes);
  g_test_add_func ("/heat/headings", test_headings);
  g_test_add_func ("/heat/words", test_words);
  g_test_add_func ("/heat/names", test_names);
  g_test_add_func ("/heat/one-size", test_one_size);
  g_test_add_func ("/heat/marks", test_marks);
  g_test_add_func ("/heat/empty", test_empty);
  g_test_add_func ("/heat/many", test_many);
  g_test_add_func ("/heat/natural-height", test_natural_height);
  g_test_add_func ("/heat/head", test_head);
  return g_test_run ();
}
