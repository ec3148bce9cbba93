/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-likeness.h"

static void
test_close (void)
{
  static const struct {
    const char *typed;
    const char *meant;
    gboolean close;
  } cases[] = {
      {"name", "name", TRUE},
      {"Name", "name", TRUE},
      {"evalutions", "evaluations", TRUE},
      {"evaluatoins", "evaluations", TRUE},
      {"evaluations2", "evaluations", TRUE},
      {"strategy_version", "strategyVersion", TRUE},
      {"strategy-verison", "strategyVersion", TRUE},
      {"nmae", "name", TRUE},
      {"naam", "name", FALSE},
      {"kind", "id", FALSE},
      {"ID", "id", TRUE},
      {"ids", "id", FALSE},
      {"date", "note", FALSE},
      {"scores", "score", TRUE},
      {"effects", "evaluations", FALSE},
      {"", "", TRUE},
      {"", "id", FALSE},
      {"år", "year", FALSE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s, %s", cases[i].typed, cases[i].meant);
    g_assert_cmpint (spann_likeness_is_close (cases[i].typed, cases[i].meant), ==, cases[i].close);
    g_assert_cmpint (spann_likeness_is_close (cases[i].meant, cases[i].typed), ==, cases[i].close);
  }
}

static void
test_long (void)
{
  g_autofree char *longest = g_strnfill (64, 'a');
  g_autofree char *longer = g_strnfill (65, 'a');

  g_assert_true (spann_likeness_is_close (longest, longest));
  g_assert_false (spann_likeness_is_close (longer, longest));
  g_assert_false (spann_likeness_is_close (longest, longer));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/likeness/close", test_close);
  g_test_add_func ("/likeness/long", test_long);
  return g_test_run ();
}
