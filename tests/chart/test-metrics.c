/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-metrics-private.h"

static void
test_steps (void)
{
  static const struct {
    double width;
    double height;
    double label_size;
    double title;
    double label;
    double small;
  } cases[] = {
      {800, 600, 0, 20, 14, 12},  {1600, 1200, 0, 40, 28, 24}, {1600, 600, 0, 20, 14, 12},
      {800, 1200, 0, 20, 14, 12}, {200, 150, 0, 13, 10.5, 9},  {200, 150, 14, 20, 14, 12},
      {800, 600, 28, 40, 28, 24},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const SpannFrameSpec frame = {.language = "sv", .label_size = cases[i].label_size};
    SpannMetrics metrics =
        spann_metrics_new (&frame, spann_metrics_suggest_scale (cases[i].width, cases[i].height));

    g_assert_cmpfloat_with_epsilon (metrics.title.size, cases[i].title, 1e-9);
    g_assert_cmpfloat_with_epsilon (metrics.label.size, cases[i].label, 1e-9);
    g_assert_cmpfloat_with_epsilon (metrics.small.size, cases[i].small, 1e-9);
  }
}

/* A figure that may grow is never drawn larger than at the size that it is made for. */
static void
test_natural (void)
{
  static const struct {
    double width;
    double label;
  } cases[] = {{800, 14}, {640, 11.2}, {400, 10.5}, {2000, 14}};
  const SpannFrameSpec frame = {.language = "sv"};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpfloat_with_epsilon (spann_metrics_new_natural (&frame, cases[i].width).label.size,
                                    cases[i].label, 1e-9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/metrics/steps", test_steps);
  g_test_add_func ("/metrics/natural", test_natural);
  return g_test_run ();
}
