/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-move-private.h"

static SpannDrawing *
draw_move (SpannMove move)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", 100, 100);

  spann_move_draw (builder, move, 20, 50, 20, spann_move_get_color (move, theme));
  return spann_drawing_builder_finish (builder);
}

/* Each has a shape of its own, and where there is no verdict there is none. */
static void
test_shapes (void)
{
  static const struct {
    SpannMove move;
    int kind; /* -1 for no shape */
    double tip;
  } cases[] = {
      {SPANN_MOVE_FORWARD, SPANN_SHAPE_POLYGON, -1},
      {SPANN_MOVE_STILL, SPANN_SHAPE_RECT, 0},
      {SPANN_MOVE_BACK, SPANN_SHAPE_POLYGON, 1},
      {SPANN_MOVE_NONE, -1, 0},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannDrawing) drawing = draw_move (cases[i].move);
    const SpannShape *shape;

    g_assert_cmpuint (drawing->shapes->len, ==, cases[i].kind >= 0);
    if (cases[i].kind < 0)
      continue;
    shape = &g_array_index (drawing->shapes, SpannShape, 0);
    g_assert_cmpint (shape->kind, ==, cases[i].kind);
    if (cases[i].tip != 0)
      g_assert_cmpfloat ((shape->path.points[1].y - shape->path.points[0].y) * cases[i].tip, >,
                         8.0);
  }
}

/* Beside capitals, and no wider than it says. */
static void
test_place (void)
{
  for (SpannMove move = 0; move < SPANN_MOVE_NONE; move++) {
    g_autoptr (SpannDrawing) drawing = draw_move (move);
    SpannBox box = spann_shape_get_bounds (&g_array_index (drawing->shapes, SpannShape, 0));

    g_assert_cmpfloat_with_epsilon (box.x, 20, 0.01);
    g_assert_cmpfloat_with_epsilon (box.width, 20 * SPANN_MOVE_WIDTH, 0.01);
    g_assert_cmpfloat_with_epsilon (box.y + box.height / 2.0, 50 - 20 * SPANN_TEXT_CAP_HEIGHT / 2.0,
                                    0.01);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/move/shapes", test_shapes);
  g_test_add_func ("/move/place", test_place);
  return g_test_run ();
}
