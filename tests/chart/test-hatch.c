/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-hatch-private.h"

static SpannDrawing *
draw_hatch (SpannBox box, gboolean is_rising, double scale)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", 400, 300);

  spann_hatch_draw (builder, box, is_rising, theme->text, scale);
  return spann_drawing_builder_finish (builder);
}

static gboolean
has_point (SpannBox box, SpannPoint point)
{
  return spann_box_contains (box, (SpannBox){point.x, point.y, 0.0, 0.0});
}

/* No line leaves the box, and all lean the way that was asked for. */
static void
test_inside (void)
{
  static const SpannBox boxes[] = {{10, 10, 300, 20}, {10, 10, 20, 200}, {10, 10, 9, 8}};

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++) {
    for (gboolean is_rising = FALSE; is_rising <= TRUE; is_rising++) {
      g_autoptr (SpannDrawing) drawing = draw_hatch (boxes[i], is_rising, 1.0);
      const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, 0);

      g_assert_cmpuint (drawing->shapes->len, ==, 1);
      for (guint j = 0; j < shape->path.n_points; j += 2) {
        SpannPoint low = shape->path.points[j];
        SpannPoint high = shape->path.points[j + 1];

        g_assert_true (has_point (boxes[i], low) && has_point (boxes[i], high));
        g_assert_cmpfloat ((high.x - low.x) * (is_rising ? 1 : -1), >=, 0.0);
        g_assert_cmpfloat (high.y, <=, low.y);
      }
    }
  }
}

/* A larger figure has a coarser hatch, not a denser one. */
static void
test_scale (void)
{
  const SpannBox box = {10, 10, 300, 100};
  g_autoptr (SpannDrawing) fine = draw_hatch (box, TRUE, 1.0);
  g_autoptr (SpannDrawing) coarse = draw_hatch (box, TRUE, 2.0);
  guint n_fine = g_array_index (fine->shapes, SpannShape, 0).path.n_points;
  guint n_coarse = g_array_index (coarse->shapes, SpannShape, 0).path.n_points;

  g_assert_cmpuint (n_coarse, <, n_fine * 6 / 10);
  g_assert_cmpuint (n_coarse, >, n_fine * 4 / 10);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hatch/inside", test_inside);
  g_test_add_func ("/hatch/scale", test_scale);
  return g_test_run ();
}
