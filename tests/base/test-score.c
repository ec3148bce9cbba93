/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-score.h"

#include <math.h>

static void
test_states (void)
{
  const SpannScore zero = {0};
  const SpannScore scores[] = {spann_score_not_assessed (), spann_score_not_applicable (),
                               spann_score_new (0), spann_score_new (5)};

  g_assert_true (spann_score_equal (zero, spann_score_not_assessed ()));
  for (gsize i = 0; i < G_N_ELEMENTS (scores); i++) {
    g_assert_cmpint (spann_score_is_assessed (scores[i]), ==, i >= 2);
    for (gsize j = 0; j < G_N_ELEMENTS (scores); j++)
      g_assert_cmpint (spann_score_equal (scores[i], scores[j]), ==, i == j);
  }
}

static void
test_difference (void)
{
  const SpannScore none = spann_score_not_assessed (), not_here = spann_score_not_applicable ();
  const struct {
    SpannScore before, after;
    gboolean is_known;
    int steps;
  } cases[] = {
      {spann_score_new (2), spann_score_new (5), TRUE, 3},
      {spann_score_new (5), spann_score_new (2), TRUE, -3},
      {spann_score_new (0), spann_score_new (0), TRUE, 0},
      {none, spann_score_new (5), FALSE, 0},
      {spann_score_new (5), none, FALSE, 0},
      {not_here, spann_score_new (5), FALSE, 0},
      {none, none, FALSE, 0},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    int steps = 99;

    g_assert_cmpint (spann_score_difference (cases[i].before, cases[i].after, &steps), ==,
                     cases[i].is_known);
    g_assert_cmpint (steps, ==, cases[i].is_known ? cases[i].steps : 99);
  }
}

static void
test_level (void)
{
  static const struct {
    double level;
    int steps_per_level;
    gboolean is_step;
    int steps;
  } cases[] = {
      {0, 2, TRUE, 0},       {2.5, 2, TRUE, 5},  {4, 2, TRUE, 8},         {0.1 + 0.2, 10, TRUE, 3},
      {1.0 / 3, 3, TRUE, 1}, {-1, 2, TRUE, -2},  {2.5, 1, FALSE, 0},      {2.25, 2, FALSE, 0},
      {2.5001, 2, FALSE, 0}, {NAN, 2, FALSE, 0}, {INFINITY, 2, FALSE, 0}, {1e18, 1, FALSE, 0},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannScore score = spann_score_new (99);

    g_assert_cmpint (spann_score_from_level (cases[i].level, cases[i].steps_per_level, &score), ==,
                     cases[i].is_step);
    g_assert_cmpint (score.steps, ==, cases[i].is_step ? cases[i].steps : 99);
    if (cases[i].is_step)
      g_assert_cmpfloat_with_epsilon (spann_score_to_level (score, cases[i].steps_per_level),
                                      cases[i].level, 1e-9);
  }
  g_assert_true (isnan (spann_score_to_level (spann_score_not_assessed (), 2)));
  g_assert_true (isnan (spann_score_to_level (spann_score_not_applicable (), 2)));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/score/states", test_states);
  g_test_add_func ("/score/difference", test_difference);
  g_test_add_func ("/score/level", test_level);
  return g_test_run ();
}
