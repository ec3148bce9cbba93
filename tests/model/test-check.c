/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-check.h"
#include "spann-edit.h"
#include "spann-endurance.h"
#include "spann-error.h"
#include "spann-fixture.h"
#include "spann-measured.h"
#include "spann-random-edit.h"
#include "spann-sample.h"

#define EVALUATION "ecosystems/eco/evaluations/first"

static SpannObject *
make_portfolio (void)
{
  static const int scores[] = {1, 2, FIXTURE_MISSING};
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Påhittade");
  SpannObject *portfolio;

  ecosystem = fixture_add_evaluation (ecosystem, "first", "2022-05-01",
                                      SPANN_EVALUATION_KIND_BASELINE, scores, 3);
  ecosystem = fixture_add_period (ecosystem, "p1", 1, 2024, 2026, 900000, "grant-1");
  ecosystem = fixture_add_target (ecosystem, "gap-1", 2032, 8);
  portfolio = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
  return fixture_add_matter (portfolio, "grant-1", SPANN_MATTER_KIND_GRANT, "eco", "2023-12-06",
                             SPANN_MATTER_OUTCOME_APPROVED);
}

static SpannObject *
make (SpannNounIndex noun, const char *key)
{
  return spann_object_new (spann_noun_get (noun), key);
}

static void
score_high (SpannEdit *edit)
{
  spann_edit_set (edit, EVALUATION "/scores/gap-1", SPANN_GAP_ASSESSMENT_SCORE,
                  spann_value_score (spann_score_new (14)));
}

static void
score_low (SpannEdit *edit)
{
  spann_edit_set (edit, EVALUATION "/scores/gap-1", SPANN_GAP_ASSESSMENT_SCORE,
                  spann_value_score (spann_score_new (-1)));
}

static void
effect_high (SpannEdit *edit)
{
  SpannObject *assessment = make (SPANN_NOUN_EFFECT_ASSESSMENT, "effect-2");

  assessment = spann_object_with (assessment, SPANN_EFFECT_ASSESSMENT_SCORE,
                                  spann_value_score (spann_score_new (9)));
  spann_edit_append (edit, EVALUATION, SPANN_EVALUATION_EFFECTS, assessment);
}

static void
target_high (SpannEdit *edit)
{
  spann_edit_set (edit, "ecosystems/eco/targets/target-gap-1-2032", SPANN_TARGET_SCORE,
                  spann_value_score (spann_score_new (10)));
}

static void
year_far (SpannEdit *edit)
{
  spann_edit_set (edit, "ecosystems/eco/periods/p1", SPANN_PERIOD_LAST_YEAR,
                  spann_value_integer (20266));
}

static void
years_swapped (SpannEdit *edit)
{
  spann_edit_set (edit, "ecosystems/eco/periods/p1", SPANN_PERIOD_LAST_YEAR,
                  spann_value_integer (2023));
}

static void
grant_outside (SpannEdit *edit)
{
  spann_edit_set (edit, "ecosystems/eco/periods/p1", SPANN_PERIOD_LAST_YEAR,
                  spann_value_integer (2025));
}

static void
use_too_much (SpannEdit *edit)
{
  SpannObject *use = make (SPANN_NOUN_USE, "u1");

  use = spann_object_with (use, SPANN_USE_KIND, spann_value_string ("freed-resources"));
  use = spann_object_with (use, SPANN_USE_AMOUNT, spann_value_integer (2700001));
  spann_edit_append (edit, "ecosystems/eco/periods/p1", SPANN_PERIOD_USES, use);
}

static void
gap_unknown (SpannEdit *edit)
{
  spann_edit_append (edit, EVALUATION, SPANN_EVALUATION_SCORES,
                     make (SPANN_NOUN_GAP_ASSESSMENT, "gap-9"));
}

static void
matter_unknown (SpannEdit *edit)
{
  spann_edit_set (edit, "ecosystems/eco/periods/p1", SPANN_PERIOD_MATTER,
                  spann_value_string ("nothing"));
}

static void
matter_gone (SpannEdit *edit)
{
  spann_edit_remove (edit, "meetings/meeting-grant-1");
}

static void
ecosystem_gone (SpannEdit *edit)
{
  spann_edit_remove (edit, "ecosystems/eco");
}

/* Another meeting with the same matters. */
static void
matter_ambiguous (SpannEdit *edit)
{
  const SpannObject *meeting =
      spann_object_get_item (spann_edit_get_root (edit), SPANN_PORTFOLIO_MEETINGS, 0);
  SpannObject *later = make (SPANN_NOUN_MEETING, "later");

  later = spann_object_with (later, SPANN_MEETING_DATE,
                             spann_value_date (spann_date_new (2024, 12, 6)));
  later = spann_object_with (
      later, SPANN_MEETING_MATTERS,
      spann_value_copy (spann_object_get_value (meeting, SPANN_MEETING_MATTERS)));
  spann_edit_append (edit, "", SPANN_PORTFOLIO_MEETINGS, later);
}

static void
version_unknown (SpannEdit *edit)
{
  spann_edit_set (edit, EVALUATION, SPANN_EVALUATION_STRATEGY_VERSION, spann_value_integer (7));
}

static void
kind_unknown (SpannEdit *edit)
{
  spann_edit_set (edit, EVALUATION, SPANN_EVALUATION_KIND, spann_value_string ("guess"));
}

static void
date_missing (SpannEdit *edit)
{
  spann_edit_set (edit, EVALUATION, SPANN_EVALUATION_DATE, spann_value_none ());
}

static void
name_empty (SpannEdit *edit)
{
  spann_edit_set (edit, "ecosystems/eco", SPANN_ECOSYSTEM_NAME, spann_value_string (""));
}

static void
id_bad (SpannEdit *edit)
{
  spann_edit_append (edit, "", SPANN_PORTFOLIO_ECOSYSTEMS, fixture_ecosystem ("no good", "Ny"));
}

static void
decided_undated (SpannEdit *edit)
{
  spann_edit_set (edit, "meetings/meeting-grant-1/matters/grant-1", SPANN_MATTER_DECIDED,
                  spann_value_none ());
}

static void
english_missing (SpannEdit *edit)
{
  spann_edit_set (edit, "strategies/strategy-1/gaps/gap-2", SPANN_GAP_NAME,
                  spann_value_text (spann_text_new ("sv", "Gapet", NULL)));
}

static void
scale_upside_down (SpannEdit *edit)
{
  spann_edit_set (edit, "strategies/strategy-1/gapScale/levels/level-3", SPANN_LEVEL_LEVEL,
                  spann_value_integer (1));
}

static void
gaps_few (SpannEdit *edit)
{
  spann_edit_remove (edit, "strategies/strategy-1/gaps/gap-3");
}

static void
goal_before_start (SpannEdit *edit)
{
  spann_edit_set (edit, "strategies/strategy-1/goalYear", SPANN_YEAR_PARAMETER_YEAR,
                  spann_value_integer (2020));
}

static void
amount_negative (SpannEdit *edit)
{
  spann_edit_set (edit, "ecosystems/eco/periods/p1/granted/2024", SPANN_GRANT_AMOUNT,
                  spann_value_integer (-1));
}

static void
grant_key_bad (SpannEdit *edit)
{
  SpannObject *grant = make (SPANN_NOUN_GRANT, "20x6");

  spann_edit_append (edit, "ecosystems/eco/periods/p1", SPANN_PERIOD_GRANTED,
                     spann_object_with (grant, SPANN_GRANT_AMOUNT, spann_value_integer (1)));
}

static void
rule_unknown (SpannEdit *edit)
{
  spann_edit_append (edit, "strategies/strategy-1", SPANN_STRATEGY_FUNDING_RULES,
                     make (SPANN_NOUN_FUNDING_RULE, "kindness"));
}

static void
criterion_unknown (SpannEdit *edit)
{
  SpannObject *result = make (SPANN_NOUN_CRITERION_RESULT, "r1");

  result = spann_object_with (result, SPANN_CRITERION_RESULT_LIST, spann_value_string ("eccp"));
  spann_edit_append (edit, "ecosystems/eco", SPANN_ECOSYSTEM_CRITERIA_RESULTS, result);
}

static const struct {
  const char *name;
  void (*edit) (SpannEdit *edit);
  const char *expected;
} bad[] = {
    {"score-high", score_high,
     "Påhittade, evaluation of 2022-05-01, The gap 1: 7 is not on the scale from 0 to 4 "
     "(ecosystems[0].evaluations[0].scores.gap-1.score)"},
    {"score-low", score_low,
     "Påhittade, evaluation of 2022-05-01, The gap 1: -0.5 is not on the scale from 0 to 4 "
     "(ecosystems[0].evaluations[0].scores.gap-1.score)"},
    {"effect-high", effect_high,
     "Påhittade, evaluation of 2022-05-01, effect-2: 4.5 is not on the scale from 0 to 4 "
     "(ecosystems[0].evaluations[0].effects.effect-2.score)"},
    {"target-high", target_high,
     "Påhittade, The gap 1: 5 is not on the scale from 0 to 4 "
     "(ecosystems[0].targets[0].score)"},
    {"year-far", year_far,
     "Påhittade: 20266 is not a year between 1900 and 2200 (ecosystems[0].periods[0].lastYear)"},
    {"years-swapped", years_swapped,
     "Påhittade: the last year comes before the first (ecosystems[0].periods[0])"},
    {"grant-outside", grant_outside,
     "Påhittade: an amount is granted for 2026, which is not in the period 2024–2025 "
     "(ecosystems[0].periods[0])"},
    {"use-too-much", use_too_much,
     "Påhittade: the uses come to 2700001 SEK, more than the 2700000 SEK granted "
     "(ecosystems[0].periods[0])"},
    {"gap-unknown", gap_unknown,
     "Påhittade, evaluation of 2022-05-01: the strategy has no \"gap-9\" among its gaps "
     "(ecosystems[0].evaluations[0].scores.gap-9)"},
    {"matter-unknown", matter_unknown,
     "Påhittade: there is no \"nothing\" among the matters (ecosystems[0].periods[0].matter)"},
    {"matter-ambiguous", matter_ambiguous,
     "Påhittade: there is more than one \"grant-1\" among the matters; give each an id of its own "
     "(ecosystems[0].periods[0].matter)"},
    {"matter-gone", matter_gone,
     "Påhittade: there is no \"grant-1\" among the matters (ecosystems[0].periods[0].matter)"},
    {"ecosystem-gone", ecosystem_gone,
     "meetings[0].matters[0].ecosystems: there is no \"eco\" among the ecosystems"},
    {"version-unknown", version_unknown,
     "Påhittade, evaluation of 2022-05-01: the portfolio has no version 7 of its strategy "
     "(ecosystems[0].evaluations[0])"},
    {"kind-unknown", kind_unknown,
     "Påhittade, evaluation of 2022-05-01: \"guess\" is not one of baseline, follow-up, final "
     "(ecosystems[0].evaluations[0].kind)"},
    {"date-missing", date_missing, "Påhittade: \"date\" is missing (ecosystems[0].evaluations[0])"},
    {"name-empty", name_empty, "ecosystems[0].name: the text is empty"},
    {"id-bad", id_bad, "Ny: \"no good\" is no id: use letters, digits, . _ and - (ecosystems[1])"},
    {"decided-undated", decided_undated,
     "meetings[0].matters[0]: a decided matter needs the day and the outcome of the decision"},
    {"english-missing", english_missing,
     "strategies[0].gaps[1].name: the text in \"en\" is missing"},
    {"scale-upside-down", scale_upside_down,
     "strategies[0].gapScale: the scale is upside down: level 1 comes after level 2, and outward "
     "must be better"},
    {"gaps-few", gaps_few, "strategies[0]: a strategy has between 3 and 16 gaps, this one has 2"},
    {"goal-before-start", goal_before_start,
     "strategies[0]: the programme starts after its goal year"},
    {"amount-negative", amount_negative,
     "Påhittade: -1 is below 0 (ecosystems[0].periods[0].granted.2024.amount)"},
    {"grant-key-bad", grant_key_bad,
     "Påhittade: \"20x6\" is not a year between 1900 and 2200 "
     "(ecosystems[0].periods[0].granted.20x6)"},
    {"rule-unknown", rule_unknown,
     "strategies[0].fundingRules.kindness: \"kindness\" is not one of period-length, period-count, "
     "years-in-all, goal-year, period-order, phase-eligible, baseline-before-funding, "
     "evaluation-before-next-period"},
    {"criterion-unknown", criterion_unknown,
     "Påhittade: the strategy has no \"eccp\" among its criteriaLists "
     "(ecosystems[0].criteriaResults[0].list)"},
};

static void
test_good (void)
{
  g_autoptr (SpannObject) root = make_portfolio ();
  g_autoptr (GError) error = NULL;

  spann_check_root (root, &error);
  g_assert_no_error (error);
}

static void
test_bad (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (SpannObject) root = make_portfolio ();
  g_autoptr (SpannEdit) edit = spann_edit_new (root);
  g_autoptr (GError) error = NULL;

  bad[i].edit (edit);
  g_assert_false (spann_check_root (spann_edit_get_root (edit), &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, bad[i].expected);
}

/* A portfolio refuses each of these edits with the same words, and stays as it was. */
static void
test_commit (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  gint64 now = 0;
  guint counter = 0;
  SpannContext context = fixture_context (&now, &counter);
  g_autoptr (SpannObject) root = make_portfolio ();
  g_autoptr (SpannPortfolio) portfolio = spann_portfolio_new (root, &context);
  SpannEdit *edit = spann_edit_new (root);
  g_autoptr (GError) error = NULL;

  bad[i].edit (edit);
  g_assert_false (spann_portfolio_commit (portfolio, edit, "bad", NULL, &error));
  g_assert_cmpstr (error->message, ==, bad[i].expected);
  g_assert_true (spann_portfolio_get_root (portfolio) == root);
  g_assert_false (spann_portfolio_is_modified (portfolio));
}

/* Some changes of @root at random, done one after the other; *@out_root is what they make of it,
 * NULL when they cannot be done. (transfer full) */
static GPtrArray *
draw_changes (SpannObject *root, SpannObject **out_root)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_change_free);
  g_autoptr (SpannObject) now = spann_object_ref (root);

  for (gint32 i = g_test_rand_int_range (1, 4); i > 0; i--) {
    SpannChange *change = random_edit_draw (now);
    SpannObject *next = change == NULL ? NULL : spann_change_apply (now, change, NULL);

    if (next == NULL) {
      spann_change_free (change);
      continue;
    }
    g_ptr_array_add (changes, change);
    spann_object_unref (now);
    now = next;
  }
  *out_root = g_steal_pointer (&now);
  return changes;
}

/* Whatever changes make of a portfolio that held: they are refused at once, with the words with
 * which the whole would be when it is saved. */
static void
test_changes (void)
{
  guint n_tries = endurance_count (3000, 100000);
  guint n_refused = 0;
  g_autoptr (SpannObject) root = sample_portfolio ();

  for (guint i = 0; i < n_tries; i++) {
    g_autoptr (SpannObject) changed = NULL;
    g_autoptr (GPtrArray) changes = draw_changes (root, &changed);
    g_autoptr (GError) whole = NULL;
    g_autoptr (GError) parts = NULL;
    gboolean holds = spann_check_root (changed, &whole);

    g_assert_cmpint (spann_check_changes (changed, changes, &parts), ==, holds);
    g_assert_cmpstr (holds ? NULL : parts->message, ==, holds ? NULL : whole->message);
    n_refused += !holds;
    if (holds && i % 50 == 0) {
      spann_object_unref (root);
      root = spann_object_ref (changed);
    }
  }
  g_assert_cmpuint (n_refused, >, n_tries / 20);
  measured ("changes: %u at random judged as a whole is, %u of them refused", n_tries, n_refused);
}

static void
test_key_twice (void)
{
  g_autoptr (SpannObject) root = fixture_portfolio (fixture_strategy (3, 1));
  g_autoptr (GError) error = NULL;
  GPtrArray *twins = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);

  g_ptr_array_add (twins, fixture_ecosystem ("twin", "En"));
  g_ptr_array_add (twins, fixture_ecosystem ("twin", "Två"));
  root = spann_object_with (g_steal_pointer (&root), SPANN_PORTFOLIO_ECOSYSTEMS,
                            spann_value_objects (twins));
  g_assert_false (spann_check_root (root, &error));
  g_assert_cmpstr (error->message, ==, "ecosystems[1]: the id \"twin\" is used twice");
}

static void
test_describe (void)
{
  g_autoptr (SpannObject) root = make_portfolio ();
  g_autofree char *words = spann_check_describe_path (root, EVALUATION "/scores/gap-2");

  g_assert_cmpstr (words, ==, "ecosystems[0].evaluations[0].scores.gap-2");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/good", test_good);
  g_test_add_func ("/check/changes", test_changes);
  g_test_add_func ("/check/key-twice", test_key_twice);
  g_test_add_func ("/check/describe", test_describe);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_autofree char *checked = g_strdup_printf ("/check/bad/%s", bad[i].name);
    g_autofree char *committed = g_strdup_printf ("/check/commit/%s", bad[i].name);

    g_test_add_data_func (checked, GUINT_TO_POINTER (i), test_bad);
    g_test_add_data_func (committed, GUINT_TO_POINTER (i), test_commit);
  }
  return g_test_run ();
}
