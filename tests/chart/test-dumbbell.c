/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-checks.h"
#include "dumbbell-samples.h"
#include "hostile-names.h"

#include "spann-dumbbell-private.h"

#include <math.h>

static const double sizes[][2] = {
    {200, 150}, {150, 400}, {320, 200}, {400, 300},  {560, 420},
    {800, 600}, {595, 842}, {842, 595}, {1191, 842}, {1920, 1080},
};

static SpannDrawing *
lay_out (const SpannDumbbellSpec *spec, double width, double height)
{
  return spann_dumbbell_lay_out (spec, &sample_dumbbells_frame, spann_theme_get (SPANN_THEME_LIGHT),
                                 width, height);
}

static void
check_every_size (const SpannDumbbellSpec *spec)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (spec, sizes[i][0], sizes[i][1]);

    check_fits_page (drawing, sizes[i][0], sizes[i][1]);
  }
}

static void
test_sound (void)
{
  check_every_size (&sample_dumbbells);
}

/* The shapes of a kind that belong to a mark. */
static guint
count_shapes (const SpannDrawing *drawing, int mark, SpannShapeKind kind)
{
  guint n = 0;

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    n += shape->mark == mark && shape->kind == kind;
  }
  return n;
}

/* The first such shape. */
static const SpannShape *
find_shape (const SpannDrawing *drawing, int mark, SpannShapeKind kind)
{
  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    if (shape->mark == mark && shape->kind == kind)
      return shape;
  }
  return NULL;
}

static double
find_x (const SpannDrawing *drawing, const char *text)
{
  const SpannShape *shape = check_find_text (drawing, text);

  g_assert_nonnull (shape);
  return shape->text.x;
}

/* A marker stands below the level that it has. */
static void
test_places (void)
{
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_dumbbells, 800, 600);
  const SpannShape *now = find_shape (drawing, 0, SPANN_SHAPE_CIRCLE);
  const SpannShape *baseline = find_shape (drawing, 0, SPANN_SHAPE_RECT);

  g_assert_cmpfloat_with_epsilon (now->circle.center.x, find_x (drawing, "4"), 0.01);
  g_assert_cmpfloat_with_epsilon (baseline->rect.box.x + baseline->rect.box.width / 2.0,
                                  find_x (drawing, "0"), 0.01);
  now = find_shape (drawing, 1, SPANN_SHAPE_CIRCLE);
  g_assert_cmpfloat_with_epsilon (now->circle.center.x,
                                  (find_x (drawing, "2") + find_x (drawing, "3")) / 2.0, 0.01);
}

/* What is missing has no marker and no link, what has not moved no link, and what is missing both
 * times is hatched. */
static void
test_missing (void)
{
  static const struct {
    int row;
    guint n_circles;
    guint n_rects;
    guint n_lines;
  } cases[] = {
      {0, 1, 1, 1}, /* forward */
      {2, 1, 2, 0}, /* still: the shape of its move is a bar */
      {3, 1, 1, 1}, /* back */
      {4, 1, 0, 0}, /* only now */
      {5, 0, 1, 0}, /* only then */
      {6, 0, 1, 1}, /* neither: a ground and its hatch */
  };
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_dumbbells, 800, 600);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    int row = cases[i].row;

    g_test_message ("row %d", row);
    g_assert_cmpuint (count_shapes (drawing, row, SPANN_SHAPE_CIRCLE), ==, cases[i].n_circles);
    g_assert_cmpuint (count_shapes (drawing, row, SPANN_SHAPE_RECT), ==, cases[i].n_rects);
    g_assert_cmpuint (count_shapes (drawing, row, SPANN_SHAPE_SEGMENTS), ==, cases[i].n_lines);
  }
}

/* Values at one place and values that all but touch: both markers stay in sight. */
static void
test_touching (void)
{
  for (double after = 1.0; after < 1.2; after += 0.01) {
    const SpannDumbbellRow row = {"a", 1.0, after, SPANN_MOVE_FORWARD, "+", "framåt", "a", "a"};
    SpannDumbbellGroup group = sample_dumbbells.groups[0];
    SpannDumbbellSpec spec = sample_dumbbells;
    g_autoptr (SpannDrawing) drawing = NULL;
    SpannBox below, above;

    group.rows = &row;
    group.n_rows = 1;
    spec.groups = &group;
    spec.n_groups = 1;
    drawing = lay_out (&spec, 560, 420);
    check_drawing_is_sound (drawing);
    below = spann_shape_get_bounds (find_shape (drawing, 0, SPANN_SHAPE_RECT));
    above = spann_shape_get_bounds (find_shape (drawing, 0, SPANN_SHAPE_CIRCLE));
    g_assert_true (below.x < above.x - 1.0 || below.width > above.width + 1.0);
  }
}

/* One mark for each row, over its whole width, in reading order. */
static void
test_marks (void)
{
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_dumbbells, 800, 600);
  guint index = 0;

  for (guint i = 0; i < sample_dumbbells.n_groups; i++) {
    for (guint j = 0; j < sample_dumbbells.groups[i].n_rows; j++, index++) {
      const SpannMark *mark = spann_drawing_get_mark (drawing, index);

      g_assert_cmpstr (mark->id, ==, sample_dumbbells.groups[i].rows[j].mark_id);
      g_assert_cmpfloat (mark->width, >, 700.0);
      g_assert_cmpint (spann_drawing_pick (drawing, 30, mark->y + mark->height / 2.0), ==, index);
    }
  }
  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, index);
}

static void
test_empty (void)
{
  SpannDumbbellSpec spec = sample_dumbbells;
  g_autoptr (SpannDrawing) drawing = NULL;

  spec.n_groups = 0;
  check_every_size (&spec);
  drawing = lay_out (&spec, 800, 600);
  g_assert_nonnull (check_find_text (drawing, spec.empty_text));
  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 0);
}

/* From three rows to forty, with names that nobody should choose; the figure grows rather than
 * makes them illegible. */
static void
test_names (void)
{
  static const guint counts[] = {1, 3, 16, 40};
  SpannDumbbellRow rows[40];

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    const SpannDumbbellGroup *group = &sample_dumbbells.groups[0];

    rows[i] = group->rows[i % group->n_rows];
    rows[i].label = hostile_names[i % N_HOSTILE_NAMES];
    if (i % 3 == 0)
      rows[i].words = hostile_names[(i + 1) % N_HOSTILE_NAMES];
  }
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++) {
    SpannDumbbellGroup groups[] = {sample_dumbbells.groups[0], sample_dumbbells.groups[1]};
    SpannDumbbellSpec spec = sample_dumbbells;

    groups[0].rows = rows;
    groups[0].n_rows = counts[i];
    groups[0].low_label = hostile_names[2];
    groups[1].heading = hostile_names[3];
    spec.groups = groups;
    check_every_size (&spec);
  }
}

/* A scale with more levels than have room for their numbers keeps the one at its upper end. */
static void
test_dense_levels (void)
{
  SpannScaleLevel levels[21];
  char labels[G_N_ELEMENTS (levels)][8];
  SpannDumbbellGroup group = sample_dumbbells.groups[0];
  SpannDumbbellSpec spec = sample_dumbbells;

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++) {
    g_snprintf (labels[i], sizeof labels[i], "%u", 100 * i);
    levels[i] = (SpannScaleLevel){i / 5.0, labels[i]};
  }
  group.levels = levels;
  group.n_levels = G_N_ELEMENTS (levels);
  spec.groups = &group;
  spec.n_groups = 1;
  check_every_size (&spec);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (&spec, sizes[i][0], sizes[i][1]);

    g_assert_nonnull (check_find_text (drawing, "2000"));
  }
}

/* At its natural height a figure has no more room than its rows want. */
static void
test_natural_height (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);

  for (double width = 400; width <= 2000; width += 400) {
    double height = spann_dumbbell_get_natural_height (&sample_dumbbells, &sample_dumbbells_frame,
                                                       theme, width);
    g_autoptr (SpannDrawing) drawing = lay_out (&sample_dumbbells, width, height);
    const SpannMark *mark = spann_drawing_get_mark (drawing, 0);

    check_drawing_is_sound (drawing);
    g_assert_cmpfloat (spann_drawing_get_height (drawing), ==, height);
    g_assert_cmpfloat (mark->height, >=, 16.0);
    g_assert_cmpfloat (mark->height, <=, 50.0);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dumbbell/sound", test_sound);
  g_test_add_func ("/dumbbell/places", test_places);
  g_test_add_func ("/dumbbell/missing", test_missing);
  g_test_add_func ("/dumbbell/touching", test_touching);
  g_test_add_func ("/dumbbell/marks", test_marks);
  g_test_add_func ("/dumbbell/empty", test_empty);
  g_test_add_func ("/dumbbell/names", test_names);
  g_test_add_func ("/dumbbell/dense-levels", test_dense_levels);
  g_test_add_func ("/dumbbell/natural-height", test_natural_height);
  return g_test_run ();
}
