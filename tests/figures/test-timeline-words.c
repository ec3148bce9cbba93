/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-timeline-words.h"

#include "spann-situation.h"
#include "spann-speaking.h"

#define MAX_ECOSYSTEMS 4

enum {
  PROPOSED = SITUATION_PROPOSED,
  PLANNED = SITUATION_PLANNED,
  GRANTED = SPANN_MATTER_OUTCOME_APPROVED,
  POSTPONED = SPANN_MATTER_OUTCOME_POSTPONED,
  REFUSED = SPANN_MATTER_OUTCOME_NOT_CARRIED,
};

typedef Plan Plans[SITUATION_MAX_PERIODS];

static SpannTimelineData *
read_data (const SpannObject *portfolio, const char *as_of)
{
  SpannFigureRequest request = {.kind = SPANN_FIGURE_TIMELINE};
  g_autoptr (GError) error = NULL;
  SpannTimelineData *data;

  g_assert_true (spann_date_parse (as_of, &request.as_of));
  data = spann_timeline_data_new (portfolio, &request, &error);
  g_assert_no_error (error);
  return data;
}

static SpannObject *
make_portfolio (const Plans *ecosystems, guint n_ecosystems, SpannObject *strategy)
{
  SpannObject *portfolio = fixture_portfolio (strategy);

  for (guint i = 0; i < n_ecosystems; i++) {
    g_autofree char *key = g_strdup_printf ("eco%u", i);
    g_autofree char *name = g_strdup_printf ("Ekosystem %u", i);

    portfolio = situation_add_funded (portfolio, key, name, ecosystems[i]);
  }
  return portfolio;
}

static const struct {
  Plans ecosystems[MAX_ECOSYSTEMS];
  const char *as_of;
  const char *title[N_SPEAKING];
} titles[] = {
    {{{{2024, 2026, GRANTED}, {2027, 2029, PROPOSED}},
      {{2024, 2026, GRANTED}, {2027, 2029, PROPOSED}},
      {{2025, 2027, GRANTED}, {2028, 2030, PLANNED}},
      {{2024, 2026, GRANTED}, {2027, 2029, GRANTED}}},
     "2026-11-23",
     {"Tre ekosystem är på väg in i period 2; ett kan inte få nio år fram till 2032",
      "Three ecosystems are on their way into period 2; one cannot get nine years by 2032"}},
    {{{{2024, 2026, GRANTED}, {2027, 2029, GRANTED}},
      {{2024, 2026, GRANTED}, {2027, 2029, GRANTED}},
      {{2024, 2026, GRANTED}, {2027, 2029, GRANTED}},
      {{2024, 2026, GRANTED}, {2027, 2029, GRANTED}}},
     "2026-11-23",
     {"Fyra ekosystem går in i period 2", "Four ecosystems go into period 2"}},
    /* Postponed: not decided. In January it still waits. */
    {{{{2024, 2026, GRANTED}, {2027, 2029, POSTPONED}}, {{0}}, {{0}}, {{0}}},
     "2027-01-15",
     {"Ett ekosystem är på väg in i period 2; tre kan inte få nio år fram till 2032",
      "One ecosystem is on its way into period 2; three cannot get nine years by 2032"}},
    /* Planned is not on its way: nobody has proposed it. */
    {{{{2024, 2026, GRANTED}, {2027, 2029, PLANNED}},
      {{2024, 2026, GRANTED}},
      {{2024, 2026, GRANTED}},
      {{2024, 2026, GRANTED}, {2027, 2029, REFUSED}}},
     "2026-11-23",
     {"Fyra ekosystem är i period 1", "Four ecosystems are in period 1"}},
    {{{{2024, 2025, GRANTED}, {2026, 2028, GRANTED}},
      {{2024, 2026, GRANTED}},
      {{2024, 2026, GRANTED}},
      {{2024, 2026, GRANTED}}},
     "2026-11-23",
     {"Fyra ekosystem har stöd 2026; ett kan inte få nio år fram till 2032",
      "Four ecosystems are funded in 2026; one cannot get nine years by 2032"}},
    {{{{0}}, {{0}}, {{0}}, {{0}}},
     "2022-06-01",
     {"Inget ekosystem har stöd 2022", "No ecosystem is funded in 2022"}},
    {{{{0}}, {{0}}, {{0}}, {{0}}},
     "2026-06-01",
     {"Inget ekosystem har stöd 2026; fyra kan inte få nio år fram till 2032",
      "No ecosystem is funded in 2026; four cannot get nine years by 2032"}},
    {{{{2030, 2032, GRANTED}}, {{0}}, {{0}}, {{0}}},
     "2033-06-01",
     {"Inget ekosystem har stöd 2033", "No ecosystem is funded in 2033"}},
};

static void
test_title (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++) {
    g_autoptr (SpannObject) portfolio =
        make_portfolio (titles[i].ecosystems, MAX_ECOSYSTEMS, fixture_strategy (3, 1));
    g_autoptr (SpannTimelineData) data = read_data (portfolio, titles[i].as_of);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *title = spann_timeline_words_title (data, speaking (j));

      g_assert_cmpstr (title, ==, titles[i].title[j]);
    }
  }
}

static void
test_subtitle (void)
{
  static const struct {
    const char *rule; /* whose limit changes, or NULL */
    int limit;
    const char *subtitle[N_SPEAKING];
  } cases[] = {
      {NULL,
       0,
       {"Finansiering 2024–2032 · högst tre perioder om tre år · högst nio år sammanlagt · läget "
        "2026-11-23",
        "Funding 2024–2032 · at most three periods of three years · at most nine years in all · "
        "as of 2026-11-23"}},
      {"period-count",
       1,
       {"Finansiering 2024–2032 · högst en period om tre år · högst nio år sammanlagt · läget "
        "2026-11-23",
        "Funding 2024–2032 · at most one period of three years · at most nine years in all · as "
        "of 2026-11-23"}},
      {"period-count",
       0,
       {"Finansiering 2024–2032 · perioder om högst tre år · högst nio år sammanlagt · läget "
        "2026-11-23",
        "Funding 2024–2032 · periods of at most three years · at most nine years in all · as of "
        "2026-11-23"}},
      {"period-length",
       0,
       {"Finansiering 2024–2032 · högst tre perioder · högst nio år sammanlagt · läget 2026-11-23",
        "Funding 2024–2032 · at most three periods · at most nine years in all · as of "
        "2026-11-23"}},
      {"years-in-all",
       0,
       {"Finansiering 2024–2032 · högst tre perioder om tre år · läget 2026-11-23",
        "Funding 2024–2032 · at most three periods of three years · as of 2026-11-23"}},
  };
  static const Plans plans[] = {{{0}}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannObject *strategy = fixture_strategy (3, 1);
    g_autoptr (SpannObject) portfolio = NULL;
    g_autoptr (SpannTimelineData) data = NULL;

    if (cases[i].rule != NULL)
      strategy = fixture_with_limit (strategy, cases[i].rule, cases[i].limit);
    portfolio = make_portfolio (plans, 1, strategy);
    data = read_data (portfolio, "2026-11-23");
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *subtitle = spann_timeline_words_subtitle (data, speaking (j));

      g_assert_cmpstr (subtitle, ==, cases[i].subtitle[j]);
    }
  }
}

static void
test_summary (void)
{
  static const Plans plans[] = {
      {{2024, 2026, GRANTED}, {2027, 2029, PROPOSED}, {2030, 2032, PLANNED}},
      {{0}},
  };
  static const char *const expected[N_SPEAKING] = {
      "Ett ekosystem är på väg in i period 2; ett kan inte få nio år fram till 2032. Finansiering "
      "2024–2032, läget 23 november 2026. Ekosystem 0: 3 av 9 år använda, 6 kvar. Period 1, "
      "2024–2026, pågår, 900\u00a0tkr per år. Period 2, 2027–2029, föreslagen, 900\u00a0tkr per "
      "år. Period 3, 2030–2032, planerad, 900\u00a0tkr per år. Ekosystem 1: 0 av 6 år använda, 6 "
      "kvar.",
      "One ecosystem is on its way into period 2; one cannot get nine years by 2032. Funding "
      "2024–2032, as of 23 November 2026. Ekosystem 0: 3 of 9 years used, 6 left. Period 1, "
      "2024–2026, ongoing, SEK\u00a0900\u00a0thousand a year. Period 2, 2027–2029, proposed, "
      "SEK\u00a0900\u00a0thousand a year. Period 3, 2030–2032, planned, "
      "SEK\u00a0900\u00a0thousand a year. Ekosystem 1: 0 of 6 years used, 6 left.",
  };
  g_autoptr (SpannObject) portfolio =
      make_portfolio (plans, G_N_ELEMENTS (plans), fixture_strategy (3, 1));
  g_autoptr (SpannTimelineData) data = read_data (portfolio, "2026-11-23");

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autofree char *summary = spann_timeline_words_summary (data, speaking (i));

    g_assert_cmpstr (summary, ==, expected[i]);
  }
}

static void
test_foot (void)
{
  static const Plans plans[] = {{{0}}};
  g_autoptr (SpannObject) portfolio = make_portfolio (plans, 1, fixture_strategy (3, 1));
  g_autoptr (SpannTimelineData) data = read_data (portfolio, "2026-11-23");
  g_autofree char *swedish = spann_timeline_words_foot (data, speaking (SPEAKING_SWEDISH));
  g_autofree char *english = spann_timeline_words_foot (data, speaking (SPEAKING_ENGLISH));

  g_assert_cmpstr (swedish, ==, "Källa: beslut och planering, läget 2026-11-23. Belopp i tkr.");
  g_assert_cmpstr (english, ==,
                   "Source: decisions and planning, as of 2026-11-23. Amounts in SEK thousand.");
}

/* @period with another amount in @year. */
static SpannObject *
with_grant (SpannObject *period, const char *year, SpannMoney amount)
{
  SpannObject *grant = spann_object_new (spann_noun_get (SPANN_NOUN_GRANT), year);

  grant = spann_object_with (grant, SPANN_GRANT_AMOUNT, spann_value_integer (amount));
  return spann_object_with_item (period, SPANN_PERIOD_GRANTED, grant, NULL);
}

static void
test_bar (void)
{
  static const struct {
    SpannPeriodStatus status;
    SpannMoney amount;
    SpannMoney last; /* of the last year */
    const char *words[N_SPEAKING];
  } cases[] = {
      {SPANN_PERIOD_STATUS_ONGOING, 900000, 900000, {"900 tkr/år", "900/year"}},
      {SPANN_PERIOD_STATUS_ONGOING, 900000, 700000, {"2\u202f500 tkr totalt", "2,500 in all"}},
      {SPANN_PERIOD_STATUS_PLANNED, 0, 0, {NULL, NULL}},
      {SPANN_PERIOD_STATUS_PROPOSED, 1, 1, {"0,001 tkr/år", "0.001/year"}},
      {SPANN_PERIOD_STATUS_ENDED_EARLY, 900000, 900000, {"avbruten 2026", "discontinued 2026"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) ecosystem = fixture_add_period (fixture_ecosystem ("eco", "Eko"), "one",
                                                            1, 2024, 2026, cases[i].amount, NULL);
    g_autoptr (SpannObject) period =
        with_grant (spann_object_ref ((SpannObject *)spann_object_get_item (
                        ecosystem, SPANN_ECOSYSTEM_PERIODS, 0)),
                    "2026", cases[i].last);
    SpannTimelinePeriod read = {
        .period = period, .ordinal = 1, .status = cases[i].status, .years = {2024, 2026}};

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words = spann_timeline_words_bar (&read, speaking (j));

      g_assert_cmpstr (words, ==, cases[i].words[j]);
    }
  }
}

static void
test_evaluation (void)
{
  static const int scores[] = {1, 2, 3};
  g_autoptr (SpannObject) ecosystem =
      fixture_add_evaluation (fixture_ecosystem ("eco", "Eko"), "one", "2022-05-10",
                              SPANN_EVALUATION_KIND_BASELINE, scores, 3);
  const SpannObject *evaluation = spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, 0);
  g_autofree char *words =
      spann_timeline_words_evaluation (evaluation, speaking (SPEAKING_SWEDISH));

  g_assert_cmpstr (words, ==, "utgångsläge 2022-05-10, regionens bedömning");
}

static void
test_decision (void)
{
  static const struct {
    const char *paragraph;
    const char *words;
  } cases[] = {
      {NULL, "beslut 2023-11-20: bevilja stöd, godkänt. matter"},
      {"", "beslut 2023-11-20: bevilja stöd, godkänt. matter"},
      {"42", "beslut 2023-11-20, §\u00a042: bevilja stöd, godkänt. matter"},
      {"§ 42", "beslut 2023-11-20, §\u00a042: bevilja stöd, godkänt. matter"},
      {"§42", "beslut 2023-11-20, §\u00a042: bevilja stöd, godkänt. matter"},
      {" 42\n", "beslut 2023-11-20, §\u00a042: bevilja stöd, godkänt. matter"},
      {"§", "beslut 2023-11-20: bevilja stöd, godkänt. matter"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio =
        fixture_add_matter (fixture_portfolio (fixture_strategy (3, 1)), "matter",
                            SPANN_MATTER_KIND_GRANT, "eco", "2023-11-20", GRANTED);
    g_autoptr (SpannObject) matter =
        spann_object_ref ((SpannObject *)spann_portfolio_root_find_matter (portfolio, "matter"));
    g_autofree char *words = NULL;

    matter = spann_object_with (g_steal_pointer (&matter), SPANN_MATTER_PARAGRAPH,
                                spann_value_string (cases[i].paragraph));
    words = spann_timeline_words_decision (matter, speaking (SPEAKING_SWEDISH));
    g_assert_cmpstr (words, ==, cases[i].words);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-words/title", test_title);
  g_test_add_func ("/timeline-words/subtitle", test_subtitle);
  g_test_add_func ("/timeline-words/summary", test_summary);
  g_test_add_func ("/timeline-words/foot", test_foot);
  g_test_add_func ("/timeline-words/bar", test_bar);
  g_test_add_func ("/timeline-words/evaluation", test_evaluation);
  g_test_add_func ("/timeline-words/decision", test_decision);
  return g_test_run ();
}
