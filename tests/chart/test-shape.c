/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-shape-private.h"

static void
assert_bounds (const SpannShape *shape, SpannBox expected)
{
  SpannBox bounds = spann_shape_get_bounds (shape);

  g_assert_true (spann_box_contains (bounds, expected));
  g_assert_true (spann_box_contains (expected, bounds));
}

static void
test_bounds (void)
{
  SpannPoint points[] = {{5, 40}, {25, 10}, {15, 30}};
  SpannShape path = {.kind = SPANN_SHAPE_POLYLINE, .paint = {.stroke_width = 2.0}};
  SpannShape circle = {.kind = SPANN_SHAPE_CIRCLE, .paint = {.stroke_width = 2.0}};
  SpannShape rect = {.kind = SPANN_SHAPE_RECT, .paint = {.is_filled = TRUE}};

  path.path.points = points;
  path.path.n_points = G_N_ELEMENTS (points);
  assert_bounds (&path, (SpannBox){4, 9, 22, 32});
  circle.circle.center = (SpannPoint){50, 60};
  circle.circle.radius = 9.0;
  assert_bounds (&circle, (SpannBox){40, 50, 20, 20});
  rect.rect.box = (SpannBox){1, 2, 3, 4};
  assert_bounds (&rect, rect.rect.box);
}

static void
test_text_bounds (void)
{
  static const struct {
    SpannAnchor anchor;
    double left;
  } cases[] = {{SPANN_ANCHOR_LEFT, 100}, {SPANN_ANCHOR_MIDDLE, 80}, {SPANN_ANCHOR_RIGHT, 60}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannShape text = {.kind = SPANN_SHAPE_TEXT};

    text.text.x = 100.0;
    text.text.y = 50.0;
    text.text.width = 40.0;
    text.text.font.size = 10.0;
    text.text.anchor = cases[i].anchor;
    g_assert_cmpfloat (spann_shape_get_text_left (&text), ==, cases[i].left);
    assert_bounds (&text, (SpannBox){cases[i].left, 40.3, 40, 12.8});
  }
}

/* A copy can be moved; what it was made from stays. */
static void
test_move (void)
{
  SpannPoint points[] = {{5, 40}, {25, 10}, {15, 30}};
  char letters[] = "Gap";
  SpannShape shapes[] = {
      {.kind = SPANN_SHAPE_POLYGON, .path = {points, G_N_ELEMENTS (points)}},
      {.kind = SPANN_SHAPE_RECT, .rect = {{5, 10, 20, 30}, 2}},
      {.kind = SPANN_SHAPE_CIRCLE, .circle = {{15, 25}, 10}},
      {.kind = SPANN_SHAPE_TEXT, .text = {.text = letters, .font = {.size = 10}}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++) {
    SpannBox expected = spann_shape_get_bounds (&shapes[i]);
    SpannShape copy = spann_shape_copy (&shapes[i]);

    spann_shape_move (&copy, 100, 200);
    assert_bounds (&shapes[i], expected);
    expected.x += 100;
    expected.y += 200;
    assert_bounds (&copy, expected);
    spann_shape_clear (&copy);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shape/bounds", test_bounds);
  g_test_add_func ("/shape/text-bounds", test_text_bounds);
  g_test_add_func ("/shape/move", test_move);
  return g_test_run ();
}
