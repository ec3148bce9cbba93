/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-standing.h"

#include "spann-situation.h"
#include "spann-speaking.h"

enum {
  PROPOSED = SITUATION_PROPOSED,
  PLANNED = SITUATION_PLANNED,
  GRANTED = SPANN_MATTER_OUTCOME_APPROVED,
};

static SpannObject *
make_portfolio (const Plan *plans, const char *discontinued, SpannObject *strategy)
{
  SpannObject *portfolio =
      situation_add_funded (fixture_portfolio (strategy), "eco", "Skogsslingan", plans);

  if (discontinued == NULL)
    return portfolio;
  return fixture_add_matter (portfolio, "end", SPANN_MATTER_KIND_DISCONTINUE, "eco", discontinued,
                             GRANTED);
}

static const struct {
  Plan plans[SITUATION_MAX_PERIODS];
  const char *discontinued;
  const char *as_of;
  const char *words[N_SPEAKING];
  const char *spoken[N_SPEAKING];
} standings[] = {
    {{{2024, 2026, GRANTED}, {2027, 2029, PROPOSED}},
     NULL,
     "2026-11-23",
     {"3 av 9 år", "3 of 9 years"},
     {"3 av 9 år använda, 6 kvar", "3 of 9 years used, 6 left"}},
    /* Late: 2025–2032 are eight years. */
    {{{2025, 2027, GRANTED}, {2028, 2030, PLANNED}, {2031, 2032, PLANNED}},
     NULL,
     "2026-11-23",
     {"2 av 8 år", "2 of 8 years"},
     {"2 av 8 år använda, 6 kvar", "2 of 8 years used, 6 left"}},
    /* A period of two years cannot be made up for: three periods of three are all there is. */
    {{{2024, 2025, GRANTED}},
     NULL,
     "2025-11-23",
     {"2 av 8 år", "2 of 8 years"},
     {"2 av 8 år använda, 6 kvar", "2 of 8 years used, 6 left"}},
    {{{2024, 2026, GRANTED}},
     "2025-12-01",
     "2026-11-23",
     {"2 år", "2 years"},
     {"avbruten efter 2 år", "discontinued after 2 years"}},
    /* The decision is not known yet. */
    {{{2024, 2026, GRANTED}},
     "2025-12-01",
     "2025-11-30",
     {"2 av 9 år", "2 of 9 years"},
     {"2 av 9 år använda, 7 kvar", "2 of 9 years used, 7 left"}},
    /* Before the programme, and without anything planned. */
    {{{0}},
     NULL,
     "2022-06-01",
     {"0 av 9 år", "0 of 9 years"},
     {"0 av 9 år använda, 9 kvar", "0 of 9 years used, 9 left"}},
    {{{0}},
     NULL,
     "2026-11-23",
     {"0 av 6 år", "0 of 6 years"},
     {"0 av 6 år använda, 6 kvar", "0 of 6 years used, 6 left"}},
    /* Proposed for the year that has begun. */
    {{{2026, 2028, PROPOSED}},
     NULL,
     "2026-02-01",
     {"0 av 7 år", "0 of 7 years"},
     {"0 av 7 år använda, 7 kvar", "0 of 7 years used, 7 left"}},
    {{{2030, 2032, GRANTED}},
     NULL,
     "2032-12-31",
     {"3 av 3 år", "3 of 3 years"},
     {"3 av 3 år använda, 0 kvar", "3 of 3 years used, 0 left"}},
    {{{2032, 2032, GRANTED}},
     NULL,
     "2035-01-01",
     {"1 av 1 år", "1 of 1 year"},
     {"1 av 1 år använda, 0 kvar", "1 of 1 year used, 0 left"}},
};

static void
test_standing (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (standings); i++) {
    g_autoptr (SpannObject) portfolio =
        make_portfolio (standings[i].plans, standings[i].discontinued, fixture_strategy (3, 1));
    const SpannObject *ecosystem = spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, 0);
    SpannStanding standing;
    SpannDate as_of;

    g_assert_true (spann_date_parse (standings[i].as_of, &as_of));
    standing = spann_standing_read (portfolio, ecosystem, as_of);
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words = spann_standing_to_words (&standing, speaking (j));
      g_autofree char *spoken = spann_standing_to_spoken (&standing, speaking (j));

      g_assert_cmpstr (words, ==, standings[i].words[j]);
      g_assert_cmpstr (spoken, ==, standings[i].spoken[j]);
    }
  }
}

/* A strategy that sets fewer limits. */
static void
test_limits (void)
{
  static const struct {
    const char *rule;
    int limit;
    const char *words;
  } cases[] = {
      {"years-in-all", 0, "3 år"},       {"years-in-all", 5, "3 av 5 år"},
      {"period-count", 2, "3 av 6 år"},  {"period-count", 0, "3 av 9 år"},
      {"period-length", 1, "3 av 5 år"}, {"goal-year", 0, "3 av 9 år"},
  };
  static const Plan plans[SITUATION_MAX_PERIODS] = {{2024, 2026, GRANTED}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = make_portfolio (
        plans, NULL, fixture_with_limit (fixture_strategy (3, 1), cases[i].rule, cases[i].limit));
    SpannStanding standing = spann_standing_read (
        portfolio, spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, 0),
        spann_date_new (2026, 11, 23));
    g_autofree char *words = spann_standing_to_words (&standing, speaking (SPEAKING_SWEDISH));

    g_assert_cmpstr (words, ==, cases[i].words);
  }
}

/* A phase that the strategy is not meant for. */
static void
test_other_support (void)
{
  static const Plan none[SITUATION_MAX_PERIODS] = {{0}};
  static const Plan funded[SITUATION_MAX_PERIODS] = {{2024, 2026, GRANTED}};
  const struct {
    const Plan *plans;
    const char *words;
  } cases[] = {{none, "annat stöd"}, {funded, "3 av 9 år"}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio =
        make_portfolio (cases[i].plans, NULL, fixture_strategy (3, 1));
    g_autoptr (SpannObject) ecosystem = spann_object_ref (
        (SpannObject *)spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, 0));
    SpannObject *phase = spann_object_new (spann_noun_get (SPANN_NOUN_PHASE_CHANGE), "later");
    SpannStanding standing;
    g_autofree char *words = NULL;

    phase = spann_object_with (phase, SPANN_PHASE_CHANGE_FROM,
                               spann_value_date (spann_date_new (2026, 1, 1)));
    phase = spann_object_with (phase, SPANN_PHASE_CHANGE_PHASE, spann_value_string ("new"));
    ecosystem =
        spann_object_append_item (g_steal_pointer (&ecosystem), SPANN_ECOSYSTEM_PHASES, phase);
    standing = spann_standing_read (portfolio, ecosystem, spann_date_new (2026, 11, 23));
    words = spann_standing_to_words (&standing, speaking (SPEAKING_SWEDISH));
    g_assert_cmpstr (words, ==, cases[i].words);
    /* The year before it was in a phase that is eligible. */
    standing = spann_standing_read (portfolio, ecosystem, spann_date_new (2025, 11, 23));
    g_assert_cmpint (standing.kind, ==, SPANN_STANDING_OPEN);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/standing", test_standing);
  g_test_add_func ("/standing/limits", test_limits);
  g_test_add_func ("/standing/other-support", test_other_support);
  return g_test_run ();
}
