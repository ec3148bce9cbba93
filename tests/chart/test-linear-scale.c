/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-linear-scale.h"

#include <glib.h>
#include <math.h>

static const SpannLinearScale forward = {0.0, 4.0, 100.0, 300.0};
static const SpannLinearScale backward = {2020.0, 2033.0, 650.0, 0.0};

static void
test_map (void)
{
  static const struct {
    const SpannLinearScale *scale;
    double value;
    double place;
    double clamped;
  } cases[] = {
      {&forward, 0.0, 100.0, 100.0},      {&forward, 4.0, 300.0, 300.0},
      {&forward, 1.5, 175.0, 175.0},      {&forward, -1.0, 50.0, 100.0},
      {&forward, 5.0, 350.0, 300.0},      {&backward, 2020.0, 650.0, 650.0},
      {&backward, 2033.0, 0.0, 0.0},      {&backward, 2021.0, 600.0, 600.0},
      {&backward, 2000.0, 1650.0, 650.0},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    double place = spann_linear_scale_map (cases[i].scale, cases[i].value);

    g_assert_cmpfloat_with_epsilon (place, cases[i].place, 1e-9);
    g_assert_cmpfloat_with_epsilon (spann_linear_scale_invert (cases[i].scale, place),
                                    cases[i].value, 1e-9);
    g_assert_cmpfloat_with_epsilon (spann_linear_scale_map_clamped (cases[i].scale, cases[i].value),
                                    cases[i].clamped, 1e-9);
  }
}

static void
test_missing (void)
{
  g_assert_true (isnan (spann_linear_scale_map (&forward, NAN)));
  g_assert_true (isnan (spann_linear_scale_map_clamped (&forward, NAN)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/linear-scale/map", test_map);
  g_test_add_func ("/linear-scale/missing", test_missing);
  return g_test_run ();
}
