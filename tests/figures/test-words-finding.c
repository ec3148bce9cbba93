/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-fixture.h"
#include "spann-speaking.h"
#include "spann-words.h"

static SpannObject *
make_portfolio (const char *name)
{
  SpannObject *ecosystem = fixture_ecosystem ("eco", name);
  SpannObject *portfolio = fixture_portfolio (fixture_strategy (3, 1));

  ecosystem = fixture_add_period (ecosystem, "one", 1, 2024, 2026, 100, NULL);
  ecosystem = fixture_add_period (ecosystem, "three", 3, 2031, 2033, 100, NULL);
  return fixture_add_ecosystem (portfolio, ecosystem);
}

/* With a period of the portfolio: "Period 3 of Skogsslingan". */
static const struct {
  SpannFinding finding;
  const char *words[N_SPEAKING];
} tellings[] = {
    {{.rule = "goal-year",
      .years = {2031, 2033},
      .actual = 2033,
      .limit = 2032,
      .fits = {2031, 2032}},
     {"Period 3 för Skogsslingan slutar 2033, efter målåret 2032. Senaste slut som ryms är 2032.",
      "Period 3 of Skogsslingan ends in 2033, after the goal year 2032. The latest end that fits "
      "is 2032."}},
    {{.rule = "goal-year",
      .years = {2033, 2035},
      .actual = 2035,
      .limit = 2032,
      .fits = {2030, 2032}},
     {"Period 3 för Skogsslingan slutar 2035, efter målåret 2032. 2030–2032 ryms.",
      "Period 3 of Skogsslingan ends in 2035, after the goal year 2032. 2030–2032 would fit."}},
    {{.rule = "goal-year", .years = {2033, 2035}, .actual = 2035, .limit = 2032},
     {"Period 3 för Skogsslingan slutar 2035, efter målåret 2032. Inga år ryms.",
      "Period 3 of Skogsslingan ends in 2035, after the goal year 2032. No years fit."}},
    {{.rule = "period-length",
      .years = {2027, 2030},
      .actual = 4,
      .limit = 3,
      .fits = {2027, 2029}},
     {"Period 3 för Skogsslingan, 2027–2030, är fyra år lång. En period får vara högst tre år. "
      "2027–2029 ryms.",
      "Period 3 of Skogsslingan, 2027–2030, is four years long. A period may be at most three "
      "years. 2027–2029 would fit."}},
    {{.rule = "period-length",
      .years = {2027, 2028},
      .actual = 2,
      .limit = 1,
      .fits = {2027, 2027}},
     {"Period 3 för Skogsslingan, 2027–2028, är två år lång. En period får vara högst ett år. "
      "2027 ryms.",
      "Period 3 of Skogsslingan, 2027–2028, is two years long. A period may be at most one "
      "year. 2027 would fit."}},
    {{.rule = "period-count", .years = {2031, 2032}, .actual = 4, .limit = 3},
     {"Period 3 för Skogsslingan, 2031–2032, gör att perioderna blir fyra. Strategin medger "
      "högst tre perioder. Ta bort en av dem.",
      "Period 3 of Skogsslingan, 2031–2032, makes four periods. The strategy allows at most "
      "three periods. Remove one of them."}},
    {{.rule = "period-count", .years = {2031, 2032}, .actual = 2, .limit = 1},
     {"Period 3 för Skogsslingan, 2031–2032, gör att perioderna blir två. Strategin medger en "
      "period. Ta bort en av dem.",
      "Period 3 of Skogsslingan, 2031–2032, makes two periods. The strategy allows one period. "
      "Remove one of them."}},
    {{.rule = "years-in-all",
      .years = {2030, 2033},
      .actual = 10,
      .limit = 9,
      .fits = {2030, 2032}},
     {"Period 3 för Skogsslingan, 2030–2033, ger sammanlagt tio år med stöd. Strategin medger "
      "högst "
      "nio år. 2030–2032 ryms.",
      "Period 3 of Skogsslingan, 2030–2033, makes ten years of funding in all. The strategy "
      "allows at most nine years. 2030–2032 would fit."}},
    {{.rule = "period-order", .years = {2026, 2028}, .actual = 1, .fits = {2027, 2029}},
     {"Period 3 för Skogsslingan, 2026–2028, överlappar period 1, 2024–2026. 2027–2029 ryms.",
      "Period 3 of Skogsslingan, 2026–2028, overlaps period 1, 2024–2026. 2027–2029 would "
      "fit."}},
    {{.rule = "period-order", .years = {2021, 2023}, .actual = 1},
     {"Period 3 för Skogsslingan, 2021–2023, ligger före period 1, 2024–2026. Inga år ryms.",
      "Period 3 of Skogsslingan, 2021–2023, comes before period 1, 2024–2026. No years fit."}},
    {{.rule = "period-order", .years = {2030, 2032}, .actual = 1, .fits = {2021, 2023}},
     {"Period 3 för Skogsslingan, 2030–2032, ligger efter period 1, 2024–2026. 2021–2023 ryms.",
      "Period 3 of Skogsslingan, 2030–2032, comes after period 1, 2024–2026. 2021–2023 would "
      "fit."}},
    {{.rule = "baseline-before-funding", .years = {2024, 2026}},
     {"Period 3 för Skogsslingan börjar 2024, och inget utgångsläge är bedömt före dess. Lägg in "
      "utgångsläget.",
      "Period 3 of Skogsslingan begins in 2024, and no baseline was assessed before that. Enter "
      "the baseline."}},
    {{.rule = "evaluation-before-next-period", .years = {2027, 2029}, .actual = 1},
     {"Period 3 för Skogsslingan börjar 2027, och ingen utvärdering är gjord sedan period 1 "
      "började. Lägg in en utvärdering.",
      "Period 3 of Skogsslingan begins in 2027, and nothing has been evaluated since period 1 "
      "began. Enter an evaluation."}},
    {{.rule = "phase-eligible", .phase = (char *)"new", .years = {2024, 2026}},
     {"Period 3 för Skogsslingan gäller ett ekosystem i fasen ”new”, som strategin inte i "
      "första hand är till för. Ändra fasen om den är inaktuell; överväg annars ett annat stöd.",
      "Period 3 of Skogsslingan is for an ecosystem in the phase ‘new’, which the strategy is "
      "not primarily meant for. Change the phase if it is out of date; otherwise consider other "
      "support."}},
    {{.rule = "phase-eligible", .years = {2024, 2026}},
     {"Period 3 för Skogsslingan gäller ett ekosystem vars fas inte är angiven. Ange fasen.",
      "Period 3 of Skogsslingan is for an ecosystem whose phase is not entered. Enter the "
      "phase."}},
};

static void
test_finding (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ("Skogsslingan");
  for (guint i = 0; i < G_N_ELEMENTS (tellings); i++) {
    SpannFinding finding = tellings[i].finding;

    finding.ecosystem = (char *)"eco";
    finding.period = (char *)"three";
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words = spann_words_finding (portfolio, &finding, speaking (j));

      g_assert_cmpstr (words, ==, tellings[i].words[j]);
    }
  }
}

/* While somebody types, the portfolio does not have the period yet, perhaps not the ecosystem. */
static void
test_subject (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ("<b>Skog</b>\n& slingan");
  static const struct {
    const char *ecosystem;
    const char *period;
    const char *words[N_SPEAKING];
  } cases[] = {
      {"eco",
       NULL,
       {"Den nya perioden för <b>Skog</b> & slingan slutar 2033, efter målåret 2032. Inga år ryms.",
        "The new period of <b>Skog</b> & slingan ends in 2033, after the goal year 2032. No years "
        "fit."}},
      {"gone",
       "three",
       {"Den nya perioden för gone slutar 2033, efter målåret 2032. Inga år ryms.",
        "The new period of gone ends in 2033, after the goal year 2032. No years fit."}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannFinding finding = {.rule = "goal-year",
                            .ecosystem = (char *)cases[i].ecosystem,
                            .period = (char *)cases[i].period,
                            .years = {2033, 2033},
                            .actual = 2033,
                            .limit = 2032};

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words = spann_words_finding (portfolio, &finding, speaking (j));

      g_assert_cmpstr (words, ==, cases[i].words[j]);
    }
  }
}

/* Every rule of the model's table can be told. */
static void
test_complete (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ("Skogsslingan");
  const SpannNoun *noun = spann_noun_get (SPANN_NOUN_FUNDING_RULE);

  for (guint i = 0; noun->key_words[i] != NULL; i++) {
    SpannFinding finding = {.rule = noun->key_words[i],
                            .ecosystem = (char *)"eco",
                            .period = (char *)"one",
                            .years = {2024, 2026},
                            .actual = 1,
                            .limit = 1};
    g_autofree char *words = spann_words_finding (portfolio, &finding, speaking (SPEAKING_SWEDISH));

    g_assert_true (g_str_has_prefix (words, "Period 1 för Skogsslingan"));
    g_assert_true (g_str_has_suffix (words, "."));
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/finding", test_finding);
  g_test_add_func ("/words/finding/subject", test_subject);
  g_test_add_func ("/words/finding/complete", test_complete);
  return g_test_run ();
}
