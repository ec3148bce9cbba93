/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-missing-texts.h"

#include "spann-fixture.h"

static SpannObject *
with_text (SpannObject *object, SpannFieldId field, const char *language, const char *own,
           const char *other)
{
  return spann_object_with (object, field,
                            spann_value_text (spann_text_new (language, own, other)));
}

/* An ecosystem with a text in Swedish and an empty one in English, and below it one in Swedish
 * alone, one in English alone, one in both. */
static SpannObject *
make_ecosystem (void)
{
  static const int scores[] = {2, 2, 2};
  SpannObject *ecosystem =
      fixture_add_evaluation (fixture_ecosystem ("eco", "Skogsslingan"), "e", "2026-10-15",
                              SPANN_EVALUATION_KIND_BASELINE, scores, G_N_ELEMENTS (scores));
  SpannObject *evaluation = spann_object_ref (
      (SpannObject *)spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, "e"));

  evaluation = with_text (evaluation, SPANN_EVALUATION_STRENGTHS, "sv", "Vilja", NULL);
  evaluation = with_text (evaluation, SPANN_EVALUATION_WEAKNESSES, "sv", "Tid", "Time");
  ecosystem = spann_object_with_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, evaluation, NULL);
  ecosystem = with_text (ecosystem, SPANN_ECOSYSTEM_FOCUS_AREA, "sv", "Skog", "");
  return with_text (ecosystem, SPANN_ECOSYSTEM_VALUE_PROPOSITION, "en", "Wood", NULL);
}

/* Each finding as "ecosystem language number"; the portfolio's as ".". (transfer full) */
static char *
describe (const GPtrArray *findings)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++) {
    const SpannFinding *finding = findings->pdata[i];

    g_assert_cmpstr (finding->rule, ==, SPANN_RULE_MISSING_TEXTS);
    g_assert_cmpint (finding->severity, ==, SPANN_FUNDING_RULE_SEVERITY_INFORMATION);
    g_string_append_printf (text, "%s%s %s %d", text->len > 0 ? ", " : "",
                            finding->ecosystem == NULL ? "." : finding->ecosystem,
                            finding->language, finding->actual);
  }
  return g_string_free (text, FALSE);
}

static void
test_ecosystem (void)
{
  static const char *const cases[][2] = {{"en", "eco en 2"}, {"sv", "eco sv 1"}};
  g_autoptr (SpannObject) ecosystem = make_ecosystem ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) findings = spann_missing_texts_check_ecosystem (ecosystem, cases[i][0]);
    g_autofree char *told = describe (findings);

    g_assert_cmpstr (told, ==, cases[i][1]);
  }
}

/* A strategy's notes are its own affair, and nobody is told of what is there. */
static void
test_portfolio (void)
{
  static const char *const cases[][2] = {{"en", "eco en 2, . en 1"}, {"sv", "eco sv 1"}};
  SpannObject *strategy = fixture_strategy (3, 1);
  g_autoptr (SpannObject) portfolio = NULL;

  strategy = with_text (strategy, SPANN_STRATEGY_GOAL, "sv", "Målet", NULL);
  portfolio = with_text (fixture_portfolio (strategy), SPANN_PORTFOLIO_NAME, "sv", "Norr", NULL);
  portfolio = fixture_add_ecosystem (g_steal_pointer (&portfolio), make_ecosystem ());
  portfolio =
      fixture_add_ecosystem (g_steal_pointer (&portfolio), fixture_ecosystem ("b", "Inget"));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) findings = spann_missing_texts_check (portfolio, cases[i][0]);
    g_autofree char *told = describe (findings);

    g_assert_cmpstr (told, ==, cases[i][1]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/missing-texts/ecosystem", test_ecosystem);
  g_test_add_func ("/missing-texts/portfolio", test_portfolio);
  return g_test_run ();
}
