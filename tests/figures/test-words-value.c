/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-path.h"
#include "spann-sample.h"
#include "spann-speaking.h"
#include "spann-words-place.h"

#define ECO "ecosystems/eco"
#define SCORE ECO "/evaluations/e1/scores/gap-"
#define MATTER "meetings/meeting-m1/matters/m1"

/* What stands in the sample, field by field. */
static void
test_value (void)
{
  static const struct {
    const char *path;
    SpannFieldId field;
    const char *words[N_SPEAKING];
  } cases[] = {
      {SCORE "1", SPANN_GAP_ASSESSMENT_SCORE, {"2", "2"}},
      {SCORE "2", SPANN_GAP_ASSESSMENT_SCORE, {"2,5", "2.5"}},
      {SCORE "3", SPANN_GAP_ASSESSMENT_SCORE, {"ej bedömt", "not assessed"}},
      {SCORE "1", SPANN_GAP_ASSESSMENT_REASON, {"”Två avtal.”", "“Two agreements.”"}},
      {SCORE "2", SPANN_GAP_ASSESSMENT_REASON, {"", ""}},
      {ECO "/evaluations/e1", SPANN_EVALUATION_DATE, {"15 oktober 2026", "15 October 2026"}},
      {ECO "/evaluations/e1", SPANN_EVALUATION_KIND, {"uppföljning", "follow-up"}},
      {ECO "/periods/p1", SPANN_PERIOD_FIRST_YEAR, {"2025", "2025"}},
      {ECO "/periods/p1", SPANN_PERIOD_GRANTED, {"2025, 2026 och 2027", "2025, 2026 and 2027"}},
      {ECO "/phases/phase-1", SPANN_PHASE_CHANGE_PHASE, {"mature", "mature"}},
      {ECO "/bridges/b1", SPANN_BRIDGE_GAP, {"sida 1", "side 1"}},
      {ECO "/bridges/b1", SPANN_BRIDGE_TO_ACTOR, {"Aurora AB", "Aurora AB"}},
      {ECO, SPANN_ECOSYSTEM_NAME, {"”Skogsslingan”", "“Skogsslingan”"}},
      {ECO, SPANN_ECOSYSTEM_BRIDGES, {"”Testbädden”", "“The test bed”"}},
      {MATTER, SPANN_MATTER_ECOSYSTEMS, {"Skogsslingan", "Skogsslingan"}},
      {"strategies/strategy-1/phases/new", SPANN_PHASE_ELIGIBLE, {"nej", "no"}},
      {"strategies/strategy-1", SPANN_STRATEGY_GOAL_YEAR, {"målår", "goal year"}},
  };
  g_autoptr (SpannObject) portfolio = sample_portfolio ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const SpannObject *object = spann_path_resolve (portfolio, cases[i].path);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words =
          spann_words_value (portfolio, cases[i].path, cases[i].field,
                             spann_object_get_value (object, cases[i].field), speaking (j));

      g_test_message ("%s %s", cases[i].path, spann_field_get (cases[i].field)->name);
      g_assert_cmpstr (words, ==, cases[i].words[j]);
    }
  }
}

static void
assert_words (const char *path, SpannFieldId field, SpannValue value, const char *expected)
{
  g_autoptr (SpannObject) portfolio = sample_portfolio ();
  g_auto (SpannValue) owned = value;
  g_autofree char *words =
      spann_words_value (portfolio, path, field, &owned, speaking (SPEAKING_SWEDISH));

  g_assert_cmpstr (words, ==, expected);
}

/* Amounts are exact, in thousands where those are. */
static void
test_money (void)
{
  assert_words ("frames/2026", SPANN_FRAME_AMOUNT, spann_value_integer (900000), "900\u00a0tkr");
  assert_words ("frames/2026", SPANN_FRAME_AMOUNT, spann_value_integer (2700000),
                "2\u202f700\u00a0tkr");
  assert_words ("frames/2026", SPANN_FRAME_AMOUNT, spann_value_integer (900001),
                "900\u202f001\u00a0kr");
}

/* What points at nothing, or says what no version knows, is told as it stands. */
static void
test_strangers (void)
{
  static const char *const matters[] = {"m2", "nobody", NULL};
  GPtrArray *members = spann_unknown_list_new ();

  assert_words (ECO "/bridges/b1", SPANN_BRIDGE_GAP, spann_value_string ("gap-9"), "”gap-9”");
  assert_words (ECO "/bridges/b1", SPANN_BRIDGE_STATUS, spann_value_string ("lost"), "”lost”");
  assert_words ("meetings/meeting-m1", SPANN_MEETING_MATTERS, spann_value_strings (matters), "");
  assert_words ("not/there", SPANN_PERIOD_MATTER, spann_value_string ("m2"), "”m2”");
  assert_words (ECO "/evaluations/e1", SPANN_EVALUATION_REPLACES, spann_value_string ("e1"),
                "15 oktober 2026");
  g_ptr_array_add (members, spann_unknown_new ("mood", NULL, "1"));
  g_ptr_array_add (members, spann_unknown_new ("weather", "mood", "2"));
  assert_words ("", SPANN_FIELD_UNKNOWN, spann_value_members (members), "”mood” och ”weather”");
}

/* What the strategy in force has no more is told as the version had it that did. */
static void
test_older_strategy (void)
{
  g_autoptr (SpannObject) portfolio = spann_object_append_item (
      sample_portfolio (), SPANN_PORTFOLIO_STRATEGIES, fixture_strategy (2, 2));
  g_auto (SpannValue) gap = spann_value_string ("gap-3");
  g_autofree char *words = spann_words_value (portfolio, ECO "/bridges/b1", SPANN_BRIDGE_GAP, &gap,
                                              speaking (SPEAKING_SWEDISH));

  g_assert_cmpstr (words, ==, "sida 3");
}

/* Of many things only the first are told. */
static void
test_many (void)
{
  static const char *const keys[] = {"a", "b", "c", "d", "e", "f", "g",
                                     "h", "i", "j", "k", "l", "m", NULL};

  assert_words (MATTER, SPANN_MATTER_RECIPIENTS, spann_value_strings (keys + 1),
                "”b”, ”c”, ”d”, ”e”, ”f”, ”g”, ”h”, ”i”, ”j”, ”k”, ”l” och ”m”");
  assert_words (MATTER, SPANN_MATTER_RECIPIENTS, spann_value_strings (keys),
                "”a”, ”b”, ”c”, ”d”, ”e”, ”f”, ”g”, ”h”, ”i”, ”j”, ”k”, ”l”, …");
}

/* Without a value: nothing, but a score is not assessed then. */
static void
test_none (void)
{
  assert_words (SCORE "1", SPANN_GAP_ASSESSMENT_SCORE, spann_value_none (), "ej bedömt");
  assert_words (SCORE "1", SPANN_GAP_ASSESSMENT_REASON, spann_value_none (), "");
  assert_words ("", SPANN_FIELD_UNKNOWN, spann_value_none (), "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/value", test_value);
  g_test_add_func ("/words/value/money", test_money);
  g_test_add_func ("/words/value/strangers", test_strangers);
  g_test_add_func ("/words/value/older-strategy", test_older_strategy);
  g_test_add_func ("/words/value/many", test_many);
  g_test_add_func ("/words/value/none", test_none);
  return g_test_run ();
}
