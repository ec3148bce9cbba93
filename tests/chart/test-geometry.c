/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-geometry-private.h"

static const SpannBox box = {10.0, 20.0, 30.0, 40.0};

static void
assert_box (SpannBox a, SpannBox b)
{
  g_assert_cmpfloat_with_epsilon (a.x, b.x, 1e-9);
  g_assert_cmpfloat_with_epsilon (a.y, b.y, 1e-9);
  g_assert_cmpfloat_with_epsilon (a.width, b.width, 1e-9);
  g_assert_cmpfloat_with_epsilon (a.height, b.height, 1e-9);
}

static void
test_boxes (void)
{
  const SpannBox nothing = {0};
  const SpannBox other = {0.0, 50.0, 20.0, 30.0};

  assert_box (spann_box_union (box, other), (SpannBox){0.0, 20.0, 40.0, 60.0});
  assert_box (spann_box_union (box, nothing), box);
  assert_box (spann_box_union (nothing, box), box);
  assert_box (spann_box_grow (box, 5.0), (SpannBox){5.0, 15.0, 40.0, 50.0});
  g_assert_true (spann_box_intersects (box, other));
  g_assert_true (spann_box_intersects (other, box));
  g_assert_false (spann_box_intersects (box, (SpannBox){40.0, 20.0, 5.0, 5.0}));
  g_assert_false (spann_box_intersects (box, (SpannBox){10.0, 60.0, 5.0, 5.0}));
  g_assert_true (spann_box_contains (box, box));
  g_assert_false (spann_box_contains (box, other));
  g_assert_cmpfloat (spann_box_get_distance (box, 25.0, 40.0), ==, 0.0);
  g_assert_cmpfloat (spann_box_get_distance (box, 43.0, 64.0), ==, 5.0);
}

static void
test_segments (void)
{
  static const struct {
    SpannPoint from;
    SpannPoint to;
    gboolean meets;
  } cases[] = {
      {{0, 40}, {100, 40}, TRUE},  {{25, 0}, {25, 100}, TRUE},  {{20, 30}, {30, 50}, TRUE},
      {{0, 0}, {100, 10}, FALSE},  {{0, 40}, {9, 40}, FALSE},   {{0, 60}, {20, 100}, FALSE},
      {{60, 40}, {30, 80}, FALSE}, {{0, 20}, {100, 20}, FALSE}, {{100, 40}, {0, 40}, TRUE},
      {{25, 40}, {200, 40}, TRUE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("case %u", i);
    g_assert_cmpint (spann_box_meets_segment (box, cases[i].from, cases[i].to), ==, cases[i].meets);
    g_assert_cmpint (spann_box_meets_segment (box, cases[i].to, cases[i].from), ==, cases[i].meets);
  }
}

static void
test_clip (void)
{
  static const SpannPoint corners[] = {{0, 0}, {10, 0}, {10, 10}, {0, 10}};
  SpannPoint a = {-5.0, 5.0};
  SpannPoint b = {15.0, 5.0};

  g_assert_true (spann_polygon_clip_segment (corners, G_N_ELEMENTS (corners), &a, &b));
  g_assert_cmpfloat_with_epsilon (a.x, 0.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (b.x, 10.0, 1e-9);
  a = (SpannPoint){-5.0, 5.0};
  b = (SpannPoint){5.0, -5.0};
  g_assert_false (spann_polygon_clip_segment (corners, G_N_ELEMENTS (corners), &a, &b));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/geometry/boxes", test_boxes);
  g_test_add_func ("/geometry/segments", test_segments);
  g_test_add_func ("/geometry/clip", test_clip);
  return g_test_run ();
}
