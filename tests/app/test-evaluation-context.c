/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-evaluation-context.h"

#include "spann-page-fixture.h"

static const SpannDate today = {2026, 11, 23};

static const char *
get_key (const SpannObject *object)
{
  return object != NULL ? spann_object_get_key (object) : NULL;
}

/* The evaluation that is asked for, shown, and compared with. */
typedef struct {
  const char *asked;
  const char *shown;
  const char *baseline;
} Case;

static const Case cases[] = {
    {NULL, "now", "base"},
    {"now", "now", "base"},
    {"base", "base", NULL},
    {"gone", "now", "base"},
};

static void
test_find (void)
{
  g_autoptr (SpannObject) root = page_fixture_make_root ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannEvaluationContext context;

    g_assert_true (spann_evaluation_context_find (root, "eco", cases[i].asked, today, &context));
    g_assert_cmpstr (get_key (context.evaluation), ==, cases[i].shown);
    g_assert_cmpstr (get_key (context.baseline), ==, cases[i].baseline);
  }
}

static void
test_find_nothing (void)
{
  g_autoptr (SpannObject) root = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (7, 1)),
                                                        fixture_ecosystem ("eco", "Skogsslingan"));
  SpannEvaluationContext context;

  g_assert_false (spann_evaluation_context_find (root, "other", NULL, today, &context));
  g_assert_false (spann_evaluation_context_find (root, NULL, NULL, today, &context));
  g_assert_true (spann_evaluation_context_find (root, "eco", NULL, today, &context));
  g_assert_null (context.evaluation);
  g_assert_nonnull (context.strategy);
}

/* One that is dated ahead is not the last, but can be looked at. */
static void
test_find_ahead (void)
{
  g_autoptr (SpannObject) root = page_fixture_make_root ();
  const SpannDate before = {2025, 1, 1};
  SpannEvaluationContext context;

  g_assert_true (spann_evaluation_context_find (root, "eco", NULL, before, &context));
  g_assert_cmpstr (get_key (context.evaluation), ==, "base");
  g_assert_true (spann_evaluation_context_find (root, "eco", "now", before, &context));
  g_assert_cmpstr (get_key (context.evaluation), ==, "now");
  g_assert_cmpint (context.as_of.year, ==, 2026);
}

static void
test_start (void)
{
  g_autoptr (SpannObject) root = page_fixture_make_root ();
  g_autoptr (SpannObject) evaluation = spann_evaluation_start (root, "eco", today, "new");

  g_assert_cmpint (spann_object_get_choice (evaluation, SPANN_EVALUATION_KIND), ==,
                   SPANN_EVALUATION_KIND_FOLLOW_UP);
  g_assert_cmpint (spann_object_get_choice (evaluation, SPANN_EVALUATION_ASSESSOR), ==,
                   SPANN_ASSESSOR_REGION);
  g_assert_cmpint (
      spann_date_compare (spann_object_get_date (evaluation, SPANN_EVALUATION_DATE), today), ==, 0);
  g_assert_cmpint (spann_evaluation_get_gap_score (evaluation, "gap-1").steps, ==, 4);
  g_assert_cmpint (spann_evaluation_get_gap_score (evaluation, "gap-7").state, ==,
                   SPANN_SCORE_NOT_ASSESSED);
}

static void
test_start_baseline (void)
{
  g_autoptr (SpannObject) root = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (7, 1)),
                                                        fixture_ecosystem ("eco", "Skogsslingan"));
  g_autoptr (SpannObject) evaluation = spann_evaluation_start (root, "eco", today, "new");

  g_assert_cmpint (spann_object_get_choice (evaluation, SPANN_EVALUATION_KIND), ==,
                   SPANN_EVALUATION_KIND_BASELINE);
  g_assert_cmpuint (spann_object_get_n_items (evaluation, SPANN_EVALUATION_SCORES), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/evaluation-context/find", test_find);
  g_test_add_func ("/evaluation-context/find-nothing", test_find_nothing);
  g_test_add_func ("/evaluation-context/find-ahead", test_find_ahead);
  g_test_add_func ("/evaluation-context/start", test_start);
  g_test_add_func ("/evaluation-context/start-baseline", test_start_baseline);
  return g_test_run ();
}
