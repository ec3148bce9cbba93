/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radial-scale.h"

#include <math.h>

static SpannRadialScale
make_scale (guint n_axes)
{
  return (SpannRadialScale){{200.0, 150.0}, n_axes, {0.0, 4.0, 10.0, 90.0}};
}

static void
test_first_axis_points_up (void)
{
  SpannRadialScale scale = make_scale (4);
  SpannPoint top = spann_radial_scale_map (&scale, 0, 4.0);
  SpannPoint right = spann_radial_scale_map (&scale, 1, 4.0);

  g_assert_cmpfloat_with_epsilon (top.x, 200.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (top.y, 60.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (right.x, 290.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (right.y, 150.0, 1e-9);
}

static void
test_there_and_back (void)
{
  for (guint n_axes = 3; n_axes <= 16; n_axes++) {
    SpannRadialScale scale = make_scale (n_axes);

    for (guint axis = 0; axis < n_axes; axis++) {
      for (double value = 0.0; value <= 4.0; value += 0.5) {
        double back;

        g_assert_cmpuint (
            spann_radial_scale_invert (&scale, spann_radial_scale_map (&scale, axis, value), &back),
            ==, axis);
        g_assert_cmpfloat_with_epsilon (back, value, 1e-9);
      }
    }
  }
}

static void
test_ends (void)
{
  SpannRadialScale scale = make_scale (7);
  SpannPoint outside = spann_radial_scale_map (&scale, 0, 9.0);
  SpannPoint below = spann_radial_scale_map (&scale, 0, -9.0);

  g_assert_cmpfloat_with_epsilon (outside.y, 60.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (below.y, 140.0, 1e-9);
  g_assert_true (isnan (spann_radial_scale_map (&scale, 0, NAN).x));
}

/* Turned, the axes follow the other way, and the middle's way back stays right. */
static void
test_turned (void)
{
  SpannRadialScale scale = make_scale (5);
  SpannRadialScale turned = scale;

  turned.is_turned = TRUE;
  for (guint axis = 0; axis < 5; axis++) {
    SpannPoint place = spann_radial_scale_map (&turned, axis, 3.0);
    SpannPoint other = spann_radial_scale_map (&scale, (5 - axis) % 5, 3.0);
    double value;

    g_assert_cmpfloat_with_epsilon (place.x, other.x, 1e-9);
    g_assert_cmpfloat_with_epsilon (place.y, other.y, 1e-9);
    g_assert_cmpuint (spann_radial_scale_invert (&turned, place, &value), ==, axis);
    g_assert_cmpfloat_with_epsilon (value, 3.0, 1e-9);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/radial-scale/first-axis-points-up", test_first_axis_points_up);
  g_test_add_func ("/radial-scale/there-and-back", test_there_and_back);
  g_test_add_func ("/radial-scale/ends", test_ends);
  g_test_add_func ("/radial-scale/turned", test_turned);
  return g_test_run ();
}
