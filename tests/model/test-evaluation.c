/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-evaluation.h"
#include "spann-fixture.h"
#include "spann-strategy.h"

static SpannDate
day (const char *text)
{
  SpannDate date = SPANN_DATE_UNSET;

  g_assert_true (text == NULL || spann_date_parse (text, &date));
  return date;
}

/* Entered out of order; "third" is corrected by "fourth", of the same day. */
static SpannObject *
make_ecosystem (void)
{
  static const int scores[] = {1, FIXTURE_MISSING, 8};
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Påhittade");
  SpannObject *evaluation;

  ecosystem = fixture_add_evaluation (ecosystem, "third", "2025-10-01",
                                      SPANN_EVALUATION_KIND_FOLLOW_UP, scores, 3);
  ecosystem = fixture_add_evaluation (ecosystem, "first", "2022-05-01",
                                      SPANN_EVALUATION_KIND_BASELINE, scores, 3);
  ecosystem = fixture_add_evaluation (ecosystem, "second", "2024-10-01",
                                      SPANN_EVALUATION_KIND_FOLLOW_UP, scores, 3);
  ecosystem = fixture_add_evaluation (ecosystem, "fourth", "2025-12-01",
                                      SPANN_EVALUATION_KIND_FOLLOW_UP, scores, 3);
  evaluation = spann_object_ref (
      (SpannObject *)spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, "fourth"));
  evaluation =
      spann_object_with (evaluation, SPANN_EVALUATION_REPLACES, spann_value_string ("third"));
  return spann_object_with_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, evaluation, NULL);
}

/* @expected: keys, parted by spaces */
static void
assert_list (const SpannObject *ecosystem, const char *as_of, int assessor, const char *expected)
{
  g_autoptr (GPtrArray) list = spann_ecosystem_list_evaluations (ecosystem, day (as_of), assessor);
  g_autoptr (GString) keys = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    g_string_append_printf (keys, "%s%s", i == 0 ? "" : " ", spann_object_get_key (list->pdata[i]));
  g_assert_cmpstr (keys->str, ==, expected);
}

static void
test_list (void)
{
  static const struct {
    const char *as_of;
    int assessor;
    const char *expected;
  } cases[] = {
      {NULL, SPANN_ANY_ASSESSOR, "first second fourth"},
      {"2025-11-30", SPANN_ANY_ASSESSOR, "first second third"},
      {"2025-10-01", SPANN_ASSESSOR_REGION, "first second third"},
      {"2025-09-30", SPANN_ANY_ASSESSOR, "first second"},
      {"2022-04-30", SPANN_ANY_ASSESSOR, ""},
      {NULL, SPANN_ASSESSOR_SELF, ""},
  };
  g_autoptr (SpannObject) ecosystem = make_ecosystem ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_list (ecosystem, cases[i].as_of, cases[i].assessor, cases[i].expected);
}

/* A correction of who assessed takes the evaluation from the wrong assessor, too. */
static void
test_corrected_assessor (void)
{
  static const struct {
    const char *as_of;
    int assessor;
    const char *expected;
  } cases[] = {
      {NULL, SPANN_ASSESSOR_REGION, "first second"},
      {NULL, SPANN_ASSESSOR_SELF, "fourth"},
      {NULL, SPANN_ANY_ASSESSOR, "first second fourth"},
      {"2025-11-30", SPANN_ASSESSOR_REGION, "first second third"},
  };
  g_autoptr (SpannObject) ecosystem = make_ecosystem ();
  SpannObject *fourth = spann_object_ref (
      (SpannObject *)spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, "fourth"));

  fourth = spann_object_with (fourth, SPANN_EVALUATION_ASSESSOR, spann_value_string ("self"));
  ecosystem = spann_object_with_item (g_steal_pointer (&ecosystem), SPANN_ECOSYSTEM_EVALUATIONS,
                                      fourth, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_list (ecosystem, cases[i].as_of, cases[i].assessor, cases[i].expected);
}

static void
test_neighbours (void)
{
  g_autoptr (SpannObject) ecosystem = make_ecosystem ();
  g_autoptr (GPtrArray) list =
      spann_ecosystem_list_evaluations (ecosystem, SPANN_DATE_UNSET, SPANN_ANY_ASSESSOR);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  g_assert_true (spann_evaluations_find_baseline (list) == list->pdata[0]);
  g_assert_null (spann_evaluations_find_baseline (none));
  g_assert_null (spann_evaluations_find_previous (list, list->pdata[0]));
  g_assert_true (spann_evaluations_find_previous (list, list->pdata[2]) == list->pdata[1]);
}

static void
test_scores (void)
{
  g_autoptr (SpannObject) ecosystem = make_ecosystem ();
  g_autoptr (SpannObject) strategy = fixture_strategy (3, 1);
  const SpannObject *first =
      spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, "first");

  g_assert_cmpint (spann_evaluation_get_gap_score (first, "gap-3").steps, ==, 8);
  g_assert_false (spann_score_is_assessed (spann_evaluation_get_gap_score (first, "gap-2")));
  g_assert_false (spann_score_is_assessed (spann_evaluation_get_gap_score (first, "nothing")));
  g_assert_false (spann_score_is_assessed (spann_evaluation_get_effect_score (first, "effect-1")));
  g_assert_cmpuint (spann_evaluation_count_assessed_gaps (first, strategy), ==, 2);
}

static void
test_targets (void)
{
  static const struct {
    int year;
    int expected; /* FIXTURE_MISSING: none */
  } cases[] = {{2026, 5}, {2028, 5}, {2029, 8}, {2032, 8}, {2033, FIXTURE_MISSING}};
  g_autoptr (SpannObject) ecosystem = make_ecosystem ();

  ecosystem = fixture_add_target (g_steal_pointer (&ecosystem), "gap-1", 2032, 8);
  ecosystem = fixture_add_target (g_steal_pointer (&ecosystem), "gap-1", 2028, 5);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannScore score = spann_ecosystem_get_target (ecosystem, "gap-1", cases[i].year);

    g_assert_true (spann_score_is_assessed (score) == (cases[i].expected != FIXTURE_MISSING));
    if (cases[i].expected != FIXTURE_MISSING)
      g_assert_cmpint (score.steps, ==, cases[i].expected);
  }
  g_assert_false (spann_score_is_assessed (spann_ecosystem_get_target (ecosystem, "gap-2", 2026)));
}

static void
test_phase (void)
{
  static const struct {
    const char *date;
    const char *expected;
  } cases[] = {
      {"2019-12-31", NULL},
      {"2020-01-01", "mature"},
      {"2025-05-31", "mature"},
      {"2025-06-01", "new"},
      {NULL, "new"},
  };
  g_autoptr (SpannObject) ecosystem = make_ecosystem ();
  SpannObject *change = spann_object_new (spann_noun_get (SPANN_NOUN_PHASE_CHANGE), "phase-2");

  change = spann_object_with (change, SPANN_PHASE_CHANGE_FROM,
                              spann_value_date (spann_date_new (2025, 6, 1)));
  change = spann_object_with (change, SPANN_PHASE_CHANGE_PHASE, spann_value_string ("new"));
  ecosystem =
      spann_object_with_item (g_steal_pointer (&ecosystem), SPANN_ECOSYSTEM_PHASES, change, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (spann_ecosystem_get_phase (ecosystem, day (cases[i].date)), ==,
                     cases[i].expected);
}

static void
test_scale (void)
{
  static const struct {
    int steps;
    const char *level; /* NULL: not on the scale */
  } cases[] = {{-1, NULL}, {0, "level-0"}, {5, "level-2"}, {8, "level-4"}, {9, NULL}};
  g_autoptr (SpannObject) strategy = fixture_strategy (3, 1);
  const SpannObject *scale = spann_object_get_child (strategy, SPANN_STRATEGY_GAP_SCALE);

  g_assert_cmpint (spann_scale_get_minimum (scale), ==, 0);
  g_assert_cmpint (spann_scale_get_maximum (scale), ==, 4);
  g_assert_true (spann_scale_contains (scale, spann_score_not_assessed ()));
  g_assert_null (spann_scale_find_level (scale, spann_score_not_applicable ()));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannScore score = spann_score_new (cases[i].steps);

    g_assert_true (spann_scale_contains (scale, score) == (cases[i].level != NULL));
    if (cases[i].level != NULL)
      g_assert_cmpstr (spann_object_get_key (spann_scale_find_level (scale, score)), ==,
                       cases[i].level);
  }
}

static void
test_comparable (void)
{
  g_autoptr (SpannObject) strategy = fixture_strategy (3, 1);
  g_autoptr (SpannObject) other = fixture_strategy (3, 2);
  const SpannObject *scale = spann_object_get_child (strategy, SPANN_STRATEGY_GAP_SCALE);
  g_autoptr (SpannObject) finer =
      spann_object_with (spann_object_ref ((SpannObject *)scale), SPANN_SCALE_STEPS_PER_LEVEL,
                         spann_value_integer (4));
  g_autoptr (SpannObject) shorter = spann_object_without_item (
      spann_object_ref ((SpannObject *)scale), SPANN_SCALE_LEVELS, "level-4");

  g_assert_true (
      spann_scale_is_comparable (scale, spann_object_get_child (other, SPANN_STRATEGY_GAP_SCALE)));
  g_assert_false (spann_scale_is_comparable (scale, finer));
  g_assert_false (spann_scale_is_comparable (scale, shorter));
}

/* An evaluation by @version is read by @expected. */
static void
check_strategy_of (const SpannObject *portfolio, gint64 version, gint64 expected)
{
  g_autoptr (SpannObject) evaluation =
      spann_object_new (spann_noun_get (SPANN_NOUN_EVALUATION), "e");

  evaluation = spann_object_with (g_steal_pointer (&evaluation), SPANN_EVALUATION_STRATEGY_VERSION,
                                  spann_value_integer (version));
  g_assert_cmpint (
      spann_object_get_integer (spann_portfolio_root_get_strategy_of (portfolio, evaluation),
                                SPANN_STRATEGY_VERSION),
      ==, expected);
}

static void
test_versions (void)
{
  g_autoptr (SpannObject) portfolio = fixture_portfolio (fixture_strategy (3, 1));

  portfolio = spann_object_append_item (g_steal_pointer (&portfolio), SPANN_PORTFOLIO_STRATEGIES,
                                        fixture_with_years (fixture_strategy (5, 2), 2025, 2035));
  g_assert_cmpint (spann_strategy_get_goal_year (spann_portfolio_root_get_strategy (portfolio)), ==,
                   2035);
  g_assert_cmpint (
      spann_strategy_get_programme_start (spann_portfolio_root_find_strategy (portfolio, 1)), ==,
      2024);
  g_assert_null (spann_portfolio_root_find_strategy (portfolio, 3));
  check_strategy_of (portfolio, 1, 1);
  check_strategy_of (portfolio, 2, 2);
  check_strategy_of (portfolio, 3, 2);
  g_assert_nonnull (
      spann_strategy_find_rule (spann_portfolio_root_get_strategy (portfolio), "goal-year"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/evaluation/list", test_list);
  g_test_add_func ("/evaluation/corrected-assessor", test_corrected_assessor);
  g_test_add_func ("/evaluation/neighbours", test_neighbours);
  g_test_add_func ("/evaluation/scores", test_scores);
  g_test_add_func ("/evaluation/targets", test_targets);
  g_test_add_func ("/evaluation/phase", test_phase);
  g_test_add_func ("/strategy/scale", test_scale);
  g_test_add_func ("/strategy/comparable", test_comparable);
  g_test_add_func ("/strategy/versions", test_versions);
  return g_test_run ();
}
