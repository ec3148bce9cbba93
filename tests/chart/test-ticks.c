/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-ticks.h"

#include <math.h>

static void
test_values (void)
{
  static const struct {
    double low;
    double high;
    guint most;
    gboolean is_whole;
    double first;
    double last;
    guint n;
    int decimals;
  } cases[] = {
      {0, 4500, 6, FALSE, 0, 5000, 6, 0},
      {0, 4500, 4, FALSE, 0, 6000, 4, 0},
      {0, 4500, 2, FALSE, 0, 5000, 2, 0},
      {0, 49, 6, TRUE, 0, 50, 6, 0},
      {0, 3, 9, TRUE, 0, 3, 4, 0},
      {0, 1, 9, TRUE, 0, 1, 2, 0},
      {0, 1, 6, FALSE, 0, 1, 6, 1},
      {0, 0, 6, TRUE, 0, 1, 2, 0},
      {7, 7, 4, TRUE, 7, 8, 2, 0},
      {0, 0.3, 4, FALSE, 0, 0.3, 4, 1},
      {0, 0.00007, 5, FALSE, 0, 0.00008, 5, 5},
      {-3, 8, 6, TRUE, -5, 10, 4, 0},
      {-3, -1, 4, TRUE, -3, -1, 3, 0},
      {-1, 1, 2, TRUE, -1, 1, 3, 0},
      {0, 1e12, 6, FALSE, 0, 1e12, 6, 0},
      {0, 1e300, 6, FALSE, 0, 1e15, 6, 0},
      {0, 1e-300, 6, FALSE, 0, 1e-9, 2, 9},
      {0, 100, 11, FALSE, 0, 100, 11, 0},
      {0, 100.0001, 11, FALSE, 0, 120, 7, 0},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannTicks ticks =
        spann_ticks_new (cases[i].low, cases[i].high, cases[i].most, cases[i].is_whole);

    g_test_message ("case %u", i);
    g_assert_cmpfloat (spann_ticks_get_low (&ticks), ==, cases[i].first);
    g_assert_cmpfloat (spann_ticks_get_high (&ticks), ==, cases[i].last);
    g_assert_cmpuint (ticks.n, ==, cases[i].n);
    g_assert_cmpint (spann_ticks_get_decimals (&ticks), ==, cases[i].decimals);
  }
}

/* Whatever is asked for: few enough, round, evenly apart, around all values. */
static void
test_any (void)
{
  for (guint i = 0; i < 2000; i++) {
    double size = pow (10, g_test_rand_double_range (-8, 14));
    double low = g_test_rand_double_range (-1, 1) * size;
    double high = low + g_test_rand_double_range (0, 1) * size;
    guint most = (guint)g_test_rand_int_range (2, 12);
    SpannTicks ticks = spann_ticks_new (low, high, most, i % 2);

    g_assert_cmpuint (ticks.n, >=, 2);
    g_assert_cmpuint (ticks.n, <=, MAX (most, 3));
    g_assert_cmpfloat (spann_ticks_get_low (&ticks), <=, low);
    g_assert_cmpfloat (spann_ticks_get_high (&ticks), >=, high);
    g_assert_true (i % 2 == 0 || spann_ticks_get_decimals (&ticks) == 0);
    for (guint j = 1; j < ticks.n; j++)
      g_assert_cmpfloat (spann_ticks_get_value (&ticks, j), >,
                         spann_ticks_get_value (&ticks, j - 1));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ticks/values", test_values);
  g_test_add_func ("/ticks/any", test_any);
  return g_test_run ();
}
