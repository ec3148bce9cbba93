/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-checks.h"
#include "hostile-names.h"
#include "radars-samples.h"

#include "spann-export.h"
#include "spann-radars-private.h"

#include <math.h>

#define N_MANY 40

/* Small ones, A4 and A3 both ways, a screen. */
static const double sizes[][2] = {
    {200, 150}, {150, 400}, {400, 300},  {560, 420},  {800, 600},
    {595, 842}, {842, 595}, {842, 1191}, {1191, 842}, {1920, 1080},
};

static SpannDrawing *
lay_out (const SpannRadarsSpec *spec, double width, double height)
{
  return spann_radars_lay_out (spec, &sample_radars_frame, spann_theme_get (SPANN_THEME_LIGHT),
                               width, height);
}

/* The rims: polygons of the strong line of the grid. They come item by item. (transfer full) */
static GArray *
list_rims (const SpannDrawing *drawing, guint n_axes)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  GArray *boxes = g_array_new (FALSE, FALSE, sizeof (SpannBox));

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);
    SpannBox box;

    if (shape->kind != SPANN_SHAPE_POLYGON || shape->path.n_points != n_axes ||
        shape->paint.is_filled || shape->paint.stroke.red != theme->grid_strong.red)
      continue;
    box = spann_shape_get_bounds (shape);
    /* The samples of the legend are rims, too. */
    if (box.width > 30.0)
      g_array_append_val (boxes, box);
  }
  return boxes;
}

static void
check_rims (const SpannDrawing *drawing, const SpannRadarsSpec *spec)
{
  g_autoptr (GArray) rims = list_rims (drawing, spec->n_axes);

  g_assert_cmpuint (rims->len, ==, spec->n_items);
  for (guint i = 0; i < rims->len; i++) {
    SpannBox rim = g_array_index (rims, SpannBox, i);

    g_assert_cmpfloat_with_epsilon (rim.width, g_array_index (rims, SpannBox, 0).width, 0.01);
    g_assert_cmpfloat (MAX (rim.width, rim.height), >, 40.0);
    for (guint j = 0; j < i; j++)
      g_assert_false (spann_box_intersects (rim, g_array_index (rims, SpannBox, j)));
  }
}

/* All radars are there, of one size, legible, and beside each other, in every @step-th size. */
static void
check_sizes (const SpannRadarsSpec *spec, guint step)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i += step) {
    g_autoptr (SpannDrawing) drawing = lay_out (spec, sizes[i][0], sizes[i][1]);

    check_fits_page (drawing, sizes[i][0], sizes[i][1]);
    check_rims (drawing, spec);
  }
}

static void
check_every_size (const SpannRadarsSpec *spec)
{
  check_sizes (spec, 1);
}

static void
test_sound (void)
{
  check_every_size (&sample_radars);
}

/* Equal values lie equally far from the middle in every radar. */
static void
test_one_scale (void)
{
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_radars, 842, 595);
  g_autoptr (GArray) rims = list_rims (drawing, sample_radars.n_axes);
  static const struct {
    const char *id;
    guint item;
  } cases[] = {{"now/a/3", 0}, {"now/c/1", 2}};
  double shares[G_N_ELEMENTS (cases)];

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const SpannMark *mark = check_look_up_mark (drawing, cases[i].id);
    SpannBox rim = g_array_index (rims, SpannBox, cases[i].item);
    /* The upper corner of a heptagon is a radius above its middle. */
    double radius = rim.height / (1.0 + cos (G_PI / 7.0));
    double dx = mark->x + mark->width / 2.0 - rim.x - rim.width / 2.0;
    double dy = mark->y + mark->height / 2.0 - rim.y - radius;

    shares[i] = hypot (dx, dy) / radius;
  }
  g_assert_cmpfloat_with_epsilon (shares[0], shares[1], 0.02);
}

/* A number stands in brackets where there is no value now; what is missing is read there. */
static void
test_missing (void)
{
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_radars, 842, 595);
  const SpannMark *missing = check_look_up_mark (drawing, "now/b/1");
  const SpannMark *known = check_look_up_mark (drawing, "now/b/2");
  guint n_brackets = 0;

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    n_brackets += shape->kind == SPANN_SHAPE_TEXT && shape->text.text[0] == '(';
  }
  /* Two, three, seven, and one in the legend. */
  g_assert_cmpuint (n_brackets, ==, 13);
  g_assert_nonnull (missing);
  g_assert_cmpfloat (missing->y + missing->height, <, known->y);
}

/* Reading order: radar by radar, its name, then its values. */
static void
test_marks (void)
{
  static const char *const expected[] = {"ecosystem/a", "now/a/1"};
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_radars, 842, 595);
  const SpannMark *mark = check_look_up_mark (drawing, "now/c/5");
  int picked =
      spann_drawing_pick (drawing, mark->x + mark->width / 2.0, mark->y + mark->height / 2.0);

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (spann_drawing_get_mark (drawing, i)->id, ==, expected[i]);
  g_assert_cmpstr (spann_drawing_get_mark (drawing, 22)->id, ==, "ecosystem/b");
  g_assert_cmpstr (spann_drawing_get_mark (drawing, (guint)picked)->id, ==, "now/c/5");
}

static void
test_key (void)
{
  SpannFrameSpec bare = {.language = "sv"};
  g_autoptr (SpannDrawing) drawing =
      spann_radars_lay_out (&sample_radars, &bare, spann_theme_get (SPANN_THEME_DARK), 842, 595);

  /* Numbers alone mean nothing: the key is there without the legend. */
  g_assert_nonnull (check_find_text (drawing, "7 Global marknad"));
  g_assert_null (check_find_text (drawing, "Utgångsläge"));
}

static void
test_empty (void)
{
  SpannRadarsSpec spec = sample_radars;
  g_autoptr (SpannDrawing) drawing = NULL;

  spec.n_items = 0;
  check_every_size (&spec);
  drawing = lay_out (&spec, 800, 600);
  g_assert_nonnull (check_find_text (drawing, spec.empty_text));
}

/**
 * Many:
 *
 * Radars with as many axes as asked for and values at both ends, all on each other, and names that
 * nobody should choose.
 */
typedef struct {
  SpannRadarPoint points[SPANN_RADAR_MAX_AXES];
  gboolean is_missing[SPANN_RADAR_MAX_AXES];
  const char *axes[SPANN_RADAR_MAX_AXES];
  SpannRadarSeries series[3];
  SpannRadarsItem items[N_MANY];
} Many;

static void
fill_many (Many *self)
{
  for (guint i = 0; i < SPANN_RADAR_MAX_AXES; i++) {
    self->points[i] = (SpannRadarPoint){.value = i % 3 == 0 ? 4 : i % 3 == 1 ? 0 : NAN};
    self->is_missing[i] = i % 3 == 2;
    self->axes[i] = sample_radars.axes[i % sample_radars.n_axes];
  }
  for (guint i = 0; i < G_N_ELEMENTS (self->series); i++)
    self->series[i] = (SpannRadarSeries){(SpannSeriesStyle)i, NULL, self->points};
  for (guint i = 0; i < N_MANY; i++)
    self->items[i] = (SpannRadarsItem){hostile_names[i % N_HOSTILE_NAMES],
                                       "okt 2026 · 12 av 16",
                                       self->series,
                                       G_N_ELEMENTS (self->series),
                                       self->is_missing,
                                       NULL,
                                       NULL};
}

static void
test_many (void)
{
  static const guint n_axes[] = {3, 7, 16};
  static const guint n_items[] = {1, 7, N_MANY};
  Many many;

  fill_many (&many);
  for (guint i = 0; i < G_N_ELEMENTS (n_axes); i++) {
    for (guint j = 0; j < G_N_ELEMENTS (n_items); j++) {
      SpannRadarsSpec spec = sample_radars;

      spec.axes = many.axes;
      spec.n_axes = n_axes[i];
      spec.items = many.items;
      spec.n_items = n_items[j];
      g_test_message ("%u axes, %u items", n_axes[i], n_items[j]);
      check_sizes (&spec, n_items[j] < N_MANY ? 1 : 3);
    }
  }
}

/* The example's seven fit on an A4 page, forty on an A3. */
static void
test_pages (void)
{
  Many many;
  SpannRadarsSpec spec = sample_radars;
  g_autoptr (SpannDrawing) a4 = NULL;
  g_autoptr (SpannDrawing) a3 = NULL;

  fill_many (&many);
  spec.items = many.items;
  spec.n_items = 7;
  a4 = lay_out (&spec, 842, 595);
  spec.n_items = N_MANY;
  a3 = lay_out (&spec, 1191, 842);
  g_assert_cmpfloat (spann_drawing_get_height (a4), ==, 595);
  g_assert_cmpfloat (spann_drawing_get_height (a3), ==, 842);
}

static void
test_natural_height (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);

  for (double width = 400; width <= 2000; width += 400) {
    double height =
        spann_radars_get_natural_height (&sample_radars, &sample_radars_frame, theme, width);
    g_autoptr (SpannDrawing) drawing = lay_out (&sample_radars, width, height);

    check_drawing_is_sound (drawing);
    g_assert_cmpfloat (spann_drawing_get_height (drawing), <=, height * 1.05);
  }
}

/* Rims in the first row, and how many rows there are. */
static guint
count_columns (const GArray *rims, guint *out_n_rows)
{
  guint n_columns = 0;
  double y = -1.0;

  *out_n_rows = 0;
  for (guint i = 0; i < rims->len; i++) {
    const SpannBox *rim = &g_array_index (rims, SpannBox, i);

    n_columns += ABS (rim->y - g_array_index (rims, SpannBox, 0).y) < 1.0;
    if (ABS (rim->y - y) < 1.0)
      continue;
    y = rim->y;
    ++*out_n_rows;
  }
  return n_columns;
}

/* On a page the last row has no gap that fewer columns would close. */
static void
test_balanced (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannFrameSpec frame = sample_radars_frame;
  SpannRadarsSpec spec = sample_radars;
  Many many;

  fill_many (&many);
  spec.items = many.items;
  spec.n_items = 7;
  frame.title = frame.subtitle = frame.foot = NULL;
  frame.label_size = 14.0;
  for (double width = 400; width <= 1400; width += 50) {
    double height = spann_radars_get_natural_height (&spec, &frame, theme, width);
    g_autoptr (SpannDrawing) drawing = spann_radars_lay_out (&spec, &frame, theme, width, height);
    g_autoptr (GArray) rims = list_rims (drawing, spec.n_axes);
    guint n_rows;
    guint n_columns = count_columns (rims, &n_rows);

    g_test_message ("%g: %u in %u rows", width, n_columns, n_rows);
    g_assert_cmpuint (n_columns, ==, (spec.n_items + n_rows - 1) / n_rows);
  }
}

static char *
dup_svg (const SpannDrawing *drawing)
{
  const SpannExportInfo info = {.title = "Radars", .language = "sv"};
  g_autoptr (GBytes) svg = spann_export_svg (drawing, &info, NULL);

  return g_strndup (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg));
}

/* What is remembered of one figure changes nothing in the next, be it of another size. */
static void
test_memory (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  g_autoptr (SpannTextMemory) memory = spann_text_memory_new (theme, sample_radars_frame.language);
  SpannFrameSpec frame = sample_radars_frame;

  frame.memory = memory;
  for (guint i = 0; i < 2 * G_N_ELEMENTS (sizes); i++) {
    const double *size = sizes[i % G_N_ELEMENTS (sizes)];
    g_autoptr (SpannDrawing) expected = lay_out (&sample_radars, size[0], size[1]);
    g_autoptr (SpannDrawing) drawing =
        spann_radars_lay_out (&sample_radars, &frame, theme, size[0], size[1]);
    g_autofree char *expected_svg = dup_svg (expected);
    g_autofree char *svg = dup_svg (drawing);

    g_assert_cmpstr (svg, ==, expected_svg);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/radars/sound", test_sound);
  g_test_add_func ("/radars/one-scale", test_one_scale);
  g_test_add_func ("/radars/missing", test_missing);
  g_test_add_func ("/radars/marks", test_marks);
  g_test_add_func ("/radars/key", test_key);
  g_test_add_func ("/radars/empty", test_empty);
  g_test_add_func ("/radars/many", test_many);
  g_test_add_func ("/radars/pages", test_pages);
  g_test_add_func ("/radars/balanced", test_balanced);
  g_test_add_func ("/radars/natural-height", test_natural_height);
  g_test_add_func ("/radars/memory", test_memory);
  return g_test_run ();
}
