/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-checks.h"
#include "chart-samples.h"

#include "spann-drawing-blend.h"
#include "spann-radar.h"

#include <math.h>

#define N_AXES 5

static const char *const names[N_AXES] = {"A", "B", "C", "D", "E"};

/* A radar of one series, on axes whose names are short enough to leave it in its place. */
static SpannDrawing *
lay_out (const double *values)
{
  SpannRadarAxis axes[N_AXES] = {0};
  SpannRadarPoint points[N_AXES] = {0};
  const SpannRadarSeries series = {SPANN_SERIES_NOW, "Nu", points};
  SpannRadarSpec spec = sample_radar;

  for (guint i = 0; i < N_AXES; i++) {
    axes[i].label = names[i];
    points[i] = (SpannRadarPoint){values[i], names[i], names[i]};
  }
  spec.axes = axes;
  spec.n_axes = N_AXES;
  spec.series = &series;
  spec.n_series = 1;
  return spann_radar_lay_out (&spec, &sample_radar_frame, spann_theme_get (SPANN_THEME_LIGHT), 800,
                              600);
}

static const SpannShape *
find_outline (const SpannDrawing *drawing, SpannShapeKind kind)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    if (shape->kind == kind && shape->key != 0 && !shape->paint.is_filled &&
        fabs (shape->paint.stroke.blue - theme->now.blue) < 1e-9)
      return shape;
  }
  return NULL;
}

/* Half the way is halfway, for outline and markers; nothing else moves. */
static void
test_moves (void)
{
  static const double before[N_AXES] = {1, 1, 1, 1, 1};
  static const double after[N_AXES] = {3, 1, 2, 4, 1};
  g_autoptr (SpannDrawing) from = lay_out (before);
  g_autoptr (SpannDrawing) to = lay_out (after);
  g_autoptr (SpannDrawing) half = spann_drawing_blend (from, to, 0.5);
  g_autoptr (SpannDrawing) end = spann_drawing_blend (from, to, 1.0);
  const SpannShape *first = find_outline (from, SPANN_SHAPE_POLYGON);
  const SpannShape *middle = find_outline (half, SPANN_SHAPE_POLYGON);
  const SpannShape *last = find_outline (to, SPANN_SHAPE_POLYGON);

  g_assert_cmpuint (half->shapes->len, ==, to->shapes->len);
  g_assert_cmpuint (spann_drawing_get_n_marks (half), ==, 0);
  for (guint i = 0; i < N_AXES; i++) {
    g_assert_cmpfloat_with_epsilon (middle->path.points[i].y,
                                    (first->path.points[i].y + last->path.points[i].y) / 2, 1e-9);
    g_assert_cmpfloat_with_epsilon (find_outline (end, SPANN_SHAPE_POLYGON)->path.points[i].x,
                                    last->path.points[i].x, 1e-9);
  }
  for (guint i = 0; i < to->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (to->shapes, SpannShape, i);

    if (shape->key == 0)
      g_assert_cmpfloat (spann_shape_get_bounds (shape).x, ==,
                         spann_shape_get_bounds (&g_array_index (half->shapes, SpannShape, i)).x);
  }
}

/* An outline that breaks at a value that is not there moves no point to it: the old one fades where
 * it was, the new one comes up where it will be. */
static void
test_missing_fades (void)
{
  static const double before[N_AXES] = {1, 1, 1, 1, 1};
  static const double after[N_AXES] = {3, 1, NAN, 4, 1};
  g_autoptr (SpannDrawing) from = lay_out (before);
  g_autoptr (SpannDrawing) to = lay_out (after);
  g_autoptr (SpannDrawing) begin = spann_drawing_blend (from, to, 0.0);
  g_autoptr (SpannDrawing) back = spann_drawing_blend (to, from, 0.0);
  const SpannShape *old = find_outline (from, SPANN_SHAPE_POLYGON);
  const SpannShape *leaving = find_outline (begin, SPANN_SHAPE_POLYGON);
  guint n_markers = 0;

  g_assert_nonnull (leaving);
  for (guint i = 0; i < N_AXES; i++)
    g_assert_cmpfloat (leaving->path.points[i].y, ==, old->path.points[i].y);
  /* What is yet to come up is as the ground. */
  g_assert_null (find_outline (begin, SPANN_SHAPE_POLYLINE));
  g_assert_nonnull (find_outline (to, SPANN_SHAPE_POLYLINE));
  g_assert_nonnull (find_outline (back, SPANN_SHAPE_POLYLINE));
  for (guint i = 0; i < begin->shapes->len; i++)
    n_markers += g_array_index (begin->shapes, SpannShape, i).kind == SPANN_SHAPE_CIRCLE &&
                 g_array_index (begin->shapes, SpannShape, i).key != 0;
  g_assert_cmpuint (n_markers, ==, N_AXES);
}

/* A step during a step goes on from where it is. */
static void
test_again (void)
{
  static const double values[3][N_AXES] = {{0, 0, 0, 0, 0}, {4, 4, 4, 4, 4}, {0, 0, 0, 0, 0}};
  g_autoptr (SpannDrawing) first = lay_out (values[0]);
  g_autoptr (SpannDrawing) second = lay_out (values[1]);
  g_autoptr (SpannDrawing) third = lay_out (values[2]);
  g_autoptr (SpannDrawing) half = spann_drawing_blend (first, second, 0.5);
  g_autoptr (SpannDrawing) on = spann_drawing_blend (half, third, 0.0);
  const SpannShape *outline = find_outline (half, SPANN_SHAPE_POLYGON);

  g_assert_true (spann_drawing_can_move (half));
  g_assert_cmpfloat (find_outline (on, SPANN_SHAPE_POLYGON)->path.points[0].y, ==,
                     outline->path.points[0].y);
  g_assert_cmpfloat (outline->path.points[0].y, <,
                     find_outline (first, SPANN_SHAPE_POLYGON)->path.points[0].y);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/drawing-blend/moves", test_moves);
  g_test_add_func ("/drawing-blend/missing-fades", test_missing_fades);
  g_test_add_func ("/drawing-blend/again", test_again);
  return g_test_run ();
}
