/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-progress.h"

#include "spann-fixture.h"
#include "spann-strategy.h"

#define N_GAPS 5
#define N_EFFECT_AREAS 2 /* as the fixture's strategy has */
#define NA FIXTURE_MISSING

static SpannObject *
with_child (SpannObject *object, SpannFieldId field, SpannObject *child)
{
  return spann_object_with (object, field, spann_value_object (child));
}

static SpannObject *
with_integer (SpannObject *object, SpannFieldId field, int integer)
{
  return spann_object_with (object, field, spann_value_integer (integer));
}

static SpannObject *
dup_child (SpannObject *object, SpannFieldId field)
{
  return spann_object_ref ((SpannObject *)spann_object_get_child (object, field));
}

static SpannObject *
with_rule (SpannObject *strategy, const char *reading, int areas, int steps)
{
  SpannObject *rule = dup_child (strategy, SPANN_STRATEGY_PROGRESS_RULE);

  rule = spann_object_with (rule, SPANN_PROGRESS_RULE_READING, spann_value_string (reading));
  rule = with_integer (rule, SPANN_PROGRESS_RULE_AREAS, areas);
  rule = with_integer (rule, SPANN_PROGRESS_RULE_STEPS, steps);
  return with_child (strategy, SPANN_STRATEGY_PROGRESS_RULE, rule);
}

static SpannObject *
with_quarter_steps (SpannObject *strategy, SpannFieldId scale)
{
  return with_child (strategy, scale,
                     with_integer (dup_child (strategy, scale), SPANN_SCALE_STEPS_PER_LEVEL, 4));
}

/* An evaluation with a score of each gap, and of each effect area if @effects is not NULL.
 * (transfer full) */
static SpannObject *
make_evaluation (const int *gaps, const int *effects, int version)
{
  g_autoptr (SpannObject) ecosystem =
      fixture_add_evaluation (fixture_ecosystem ("eco", "Påhittade"), "evaluation", "2026-10-15",
                              SPANN_EVALUATION_KIND_FOLLOW_UP, gaps, N_GAPS);
  SpannObject *evaluation = spann_object_ref (
      (SpannObject *)spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, 0));

  for (int i = 0; effects != NULL && i < N_EFFECT_AREAS; i++) {
    g_autofree char *key = g_strdup_printf ("effect-%d", i + 1);
    SpannObject *assessment = spann_object_new (spann_noun_get (SPANN_NOUN_EFFECT_ASSESSMENT), key);

    assessment = spann_object_with (assessment, SPANN_EFFECT_ASSESSMENT_SCORE,
                                    spann_value_score (spann_score_new (effects[i])));
    evaluation = spann_object_append_item (evaluation, SPANN_EVALUATION_EFFECTS, assessment);
  }
  return with_integer (evaluation, SPANN_EVALUATION_STRATEGY_VERSION, version);
}

/* Areas as letters, forward, still, back, not comparable and unknown: "FSBN?". */
static void
assert_kinds (const SpannProgress *progress, const char *expected)
{
  g_autoptr (GString) letters = g_string_new (NULL);
  guint counts[SPANN_N_PROGRESS_KINDS] = {0};

  for (guint i = 0; i < progress->areas->len; i++) {
    const SpannAreaProgress *area = &g_array_index (progress->areas, SpannAreaProgress, i);

    g_string_append_c (letters, "FSBN?"[area->kind]);
    counts[area->kind]++;
  }
  g_assert_cmpstr (letters->str, ==, expected);
  for (guint kind = 0; kind < SPANN_N_PROGRESS_KINDS; kind++)
    g_assert_cmpuint (progress->counts[kind], ==, counts[kind]);
}

/* By the strategy in force. (transfer full) */
static SpannProgress *
judge (const SpannObject *portfolio, const SpannObject *before, const SpannObject *after)
{
  return spann_progress_new (portfolio, spann_portfolio_root_get_strategy (portfolio), before,
                             after);
}

static void
test_kinds (void)
{
  static const struct {
    int steps;
    int before[N_GAPS], after[N_GAPS];
    const char *expected; /* the two effect areas are never assessed here */
  } cases[] = {
      {1, {2, 2, 2, 0, 8}, {3, 2, 1, 8, 0}, "FSBFB??"},
      {2, {2, 2, 2, 2, 2}, {4, 3, 2, 1, 0}, "FSSSB??"},
      {1, {NA, 2, NA, 2, 2}, {3, NA, NA, 3, 2}, "???FS??"},
      {1, {NA, NA, NA, NA, NA}, {0, 0, 0, 0, 0}, "???????"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = fixture_portfolio (
        with_rule (fixture_strategy (N_GAPS, 1), "too-few-forward", 3, cases[i].steps));
    g_autoptr (SpannObject) before = make_evaluation (cases[i].before, NULL, 1);
    g_autoptr (SpannObject) after = make_evaluation (cases[i].after, NULL, 1);
    g_autoptr (SpannProgress) progress = judge (portfolio, before, after);

    assert_kinds (progress, cases[i].expected);
  }
}

static void
assert_score (SpannScore score, int steps)
{
  g_assert_true (spann_score_equal (score, steps == NA ? spann_score_not_assessed ()
                                                       : spann_score_new (steps)));
}

static void
test_areas (void)
{
  static const int before_gaps[] = {2, 2, 2, 2, NA}, before_effects[] = {4, 4};
  static const int after_gaps[] = {5, 2, 0, NA, 2}, after_effects[] = {6, 3};
  static const int steps[] = {3, 0, -2, 0, 0, 2, -1};
  g_autoptr (SpannObject) portfolio = fixture_portfolio (fixture_strategy (N_GAPS, 1));
  g_autoptr (SpannObject) before = make_evaluation (before_gaps, before_effects, 1);
  g_autoptr (SpannObject) after = make_evaluation (after_gaps, after_effects, 1);
  g_autoptr (SpannProgress) progress = judge (portfolio, before, after);

  assert_kinds (progress, "FSB??FB");
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    const SpannAreaProgress *area = &g_array_index (progress->areas, SpannAreaProgress, i);
    gboolean is_effect_area = i >= N_GAPS;
    g_autofree char *key = is_effect_area ? g_strdup_printf ("effect-%u", i + 1 - N_GAPS)
                                          : g_strdup_printf ("gap-%u", i + 1);

    g_assert_cmpint (area->steps, ==, steps[i]);
    assert_score (area->before, is_effect_area ? before_effects[i - N_GAPS] : before_gaps[i]);
    assert_score (area->after, is_effect_area ? after_effects[i - N_GAPS] : after_gaps[i]);
    g_assert_cmpint (area->is_effect_area, ==, is_effect_area);
    g_assert_cmpstr (area->area, ==, key);
  }
}

static void
test_no_evaluation_before (void)
{
  static const int gaps[] = {5, 2, 0, NA, 2}, effects[] = {6, 3};
  g_autoptr (SpannObject) portfolio = fixture_portfolio (fixture_strategy (N_GAPS, 1));
  g_autoptr (SpannObject) after = make_evaluation (gaps, effects, 1);
  g_autoptr (SpannProgress) progress = judge (portfolio, NULL, after);

  assert_kinds (progress, "???????");
  g_assert_false (progress->signals_review);
}

static void
test_no_evaluation (void)
{
  static const int gaps[] = {5, 2, 0, NA, 2};
  g_autoptr (SpannObject) portfolio = fixture_portfolio (fixture_strategy (N_GAPS, 1));
  g_autoptr (SpannObject) before = make_evaluation (gaps, NULL, 1);
  g_autoptr (SpannProgress) later = judge (portfolio, before, NULL);
  g_autoptr (SpannProgress) never = judge (portfolio, NULL, NULL);

  assert_kinds (later, "???????");
  assert_kinds (never, "???????");
  assert_score (g_array_index (later->areas, SpannAreaProgress, 0).before, 5);
  assert_score (g_array_index (later->areas, SpannAreaProgress, 0).after, NA);
}

/* An earlier version of the strategy judges by its own areas and its own rule. */
static void
test_strategy_versions (void)
{
  static const int before_gaps[] = {2, 2, 2, 2, 2}, after_gaps[] = {3, 4, 1, 0, 2};
  static const char *const expected[] = {"FFBBS??", "SFSB??"};
  SpannObject *second = with_rule (fixture_strategy (N_GAPS - 1, 2), "too-few-forward", 3, 2);
  g_autoptr (SpannObject) portfolio = spann_object_append_item (
      fixture_portfolio (fixture_strategy (N_GAPS, 1)), SPANN_PORTFOLIO_STRATEGIES, second);
  g_autoptr (SpannObject) before = make_evaluation (before_gaps, NULL, 1);
  g_autoptr (SpannObject) after = make_evaluation (after_gaps, NULL, 1);

  for (int version = 1; version <= 2; version++) {
    const SpannObject *strategy = spann_portfolio_root_find_strategy (portfolio, version);
    g_autoptr (SpannProgress) progress = spann_progress_new (portfolio, strategy, before, after);

    assert_kinds (progress, expected[version - 1]);
    g_assert_cmpint (spann_strategy_get_progress_steps (strategy), ==, version);
  }
}

/* Version 2 has another scale for the gaps, the same one for the effect areas. */
static void
test_scale_versions (void)
{
  static const int gaps[] = {2, 2, 2, 2, NA}, effects[] = {4, 4};
  SpannObject *second = with_quarter_steps (fixture_strategy (N_GAPS, 2), SPANN_STRATEGY_GAP_SCALE);
  g_autoptr (SpannObject) portfolio = spann_object_append_item (
      fixture_portfolio (fixture_strategy (N_GAPS, 1)), SPANN_PORTFOLIO_STRATEGIES, second);
  static const struct {
    int before, after;
    const char *expected;
  } cases[] = {
      {1, 1, "SSSS?SS"}, {2, 2, "SSSS?SS"}, {1, 2, "NNNN?SS"}, {2, 1, "NNNN?SS"}, {1, 3, "NNNN?NN"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) before = make_evaluation (gaps, effects, cases[i].before);
    g_autoptr (SpannObject) after = make_evaluation (gaps, effects, cases[i].after);
    g_autoptr (SpannProgress) progress = judge (portfolio, before, after);

    assert_kinds (progress, cases[i].expected);
    for (guint j = 0; j < N_GAPS; j++) {
      const SpannAreaProgress *area = &g_array_index (progress->areas, SpannAreaProgress, j);

      g_assert_cmpint (area->steps, ==, 0);
      g_assert_cmpint (area->is_comparable, ==, cases[i].before == cases[i].after);
    }
  }
}

static void
test_review (void)
{
  static const struct {
    const char *reading;
    int areas;
    int before[N_GAPS], after[N_GAPS];
    gboolean signals, tells;
  } cases[] = {
      {"too-few-forward", 3, {2, 2, 2, 2, 2}, {3, 3, 3, 2, 1}, FALSE, TRUE},
      {"too-few-forward", 3, {2, 2, 2, 2, 2}, {3, 3, 2, 2, 1}, TRUE, TRUE},
      {"too-few-forward", 1, {2, 2, 2, 2, 2}, {2, 2, 2, 2, 2}, TRUE, TRUE},
      {"too-few-forward", 3, {2, 2, 2, NA, NA}, {3, 3, 2, 2, 2}, TRUE, TRUE},
      {"too-few-forward", 3, {2, 2, NA, NA, NA}, {3, 3, 2, 2, 2}, FALSE, FALSE},
      {"too-few-forward", 3, {NA, NA, NA, NA, NA}, {3, 3, 2, 2, 2}, FALSE, FALSE},
      {"several-not-forward", 3, {2, 2, 2, 2, 2}, {3, 3, 3, 2, 1}, FALSE, TRUE},
      {"several-not-forward", 2, {2, 2, 2, 2, 2}, {3, 3, 3, 2, 1}, TRUE, TRUE},
      {"several-not-forward", 3, {2, 2, 2, 2, 2}, {3, 3, 2, 2, 1}, TRUE, TRUE},
      {"several-not-forward", 3, {2, 2, 2, 2, 2}, {3, 3, NA, 2, 1}, FALSE, TRUE},
      {"several-not-forward", 1, {NA, NA, NA, NA, NA}, {2, 2, 2, 2, 2}, FALSE, FALSE},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = fixture_portfolio (
        with_rule (fixture_strategy (N_GAPS, 1), cases[i].reading, cases[i].areas, 1));
    g_autoptr (SpannObject) before = make_evaluation (cases[i].before, NULL, 1);
    g_autoptr (SpannObject) after = make_evaluation (cases[i].after, NULL, 1);
    g_autoptr (SpannProgress) progress = judge (portfolio, before, after);

    g_assert_cmpint (progress->signals_review, ==, cases[i].signals);
    g_assert_cmpint (progress->can_tell, ==, cases[i].tells);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/progress/kinds", test_kinds);
  g_test_add_func ("/progress/areas", test_areas);
  g_test_add_func ("/progress/no-evaluation-before", test_no_evaluation_before);
  g_test_add_func ("/progress/no-evaluation", test_no_evaluation);
  g_test_add_func ("/progress/strategy-versions", test_strategy_versions);
  g_test_add_func ("/progress/scale-versions", test_scale_versions);
  g_test_add_func ("/progress/review", test_review);
  return g_test_run ();
}
