/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-phases-words.h"

#include "spann-situation.h"
#include "spann-speaking.h"

#define MAX_ECOSYSTEMS 3
#define MAX_CHANGES 2

/* A change of phase; without @date there is none. */
typedef struct {
  const char *date;
  const char *phase;
} Change;

static SpannObject *
make_portfolio (const Change changes[MAX_ECOSYSTEMS][MAX_CHANGES], SpannObject *strategy)
{
  SpannObject *portfolio = fixture_portfolio (strategy);

  for (guint i = 0; i < MAX_ECOSYSTEMS; i++) {
    g_autofree char *key = g_strdup_printf ("eko%u", i);
    SpannObject *ecosystem = situation_make_unphased (key);

    for (guint j = 0; j < MAX_CHANGES && changes[i][j].date != NULL; j++)
      ecosystem = situation_add_phase (ecosystem, changes[i][j].date, changes[i][j].phase);
    portfolio = fixture_add_ecosystem (portfolio, ecosystem);
  }
  return portfolio;
}

static SpannPhasesData *
read_data (const SpannObject *portfolio, const char *ecosystem)
{
  SpannFigureRequest request = situation_request ();
  g_autoptr (GError) error = NULL;
  SpannPhasesData *data = NULL;

  request.ecosystem = ecosystem;
  data = spann_phases_data_new (portfolio, &request, &error);
  g_assert_no_error (error);
  return data;
}

/* The fixture's strategy, where as many phases as that are eligible. */
static SpannObject *
make_strategy (guint n_eligible)
{
  SpannObject *strategy = fixture_strategy (3, 1);

  for (guint i = 0; i < 2; i++) {
    SpannObject *phase = spann_object_ref (
        (SpannObject *)spann_object_get_item (strategy, SPANN_STRATEGY_PHASES, i));

    phase = spann_object_with (phase, SPANN_PHASE_ELIGIBLE, spann_value_boolean (i < n_eligible));
    strategy = spann_object_with_item (strategy, SPANN_STRATEGY_PHASES, phase, NULL);
  }
  return strategy;
}

static void
test_title (void)
{
  static const struct {
    Change changes[MAX_ECOSYSTEMS][MAX_CHANGES];
    guint n_eligible;
    const char *title[N_SPEAKING];
  } cases[] = {
      {{{{"2020-01-01", "mature"}}, {{"2020-01-01", "mature"}}, {{"2021-01-01", "new"}}},
       1,
       {"Två av tre ekosystem är i fasen mature",
        "Two of three ecosystems are in the phase mature"}},
      {{{{"2020-01-01", "new"}, {"2024-01-01", "mature"}},
        {{"2020-01-01", "mature"}, {"2025-01-01", "new"}},
        {{"2026-01-01", "new"}}},
       1,
       {"Ett av tre ekosystem är i fasen mature; senast gick eko1 över till new",
        "One of three ecosystems is in the phase mature; the last to change was eko1, to "
        "new"}},
      {{{{"2020-01-01", "new"}}, {{NULL}}, {{"2027-01-01", "mature"}}},
       1,
       {"Inget ekosystem är i fasen mature", "No ecosystem is in the phase mature"}},
      {{{{"2020-01-01", "new"}}, {{"2020-01-01", "mature"}}, {{NULL}}},
       2,
       {"Två av tre ekosystem är i en stödberättigad fas",
        "Two of three ecosystems are in an eligible phase"}},
      {{{{"2020-01-01", "new"}}, {{"2020-01-01", "mature"}}, {{NULL}}},
       0,
       {"Två av tre ekosystem har en känd fas", "Two of three ecosystems have a known phase"}},
      {{{{NULL}}, {{"2027-01-01", "mature"}}, {{NULL}}},
       1,
       {"Inget ekosystem har en känd fas", "No ecosystem has a known phase"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio =
        make_portfolio (cases[i].changes, make_strategy (cases[i].n_eligible));
    g_autoptr (SpannPhasesData) data = read_data (portfolio, NULL);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *title = spann_phases_words_title (data, speaking (j));

      g_assert_cmpstr (title, ==, cases[i].title[j]);
    }
  }
}

static const Change rich[MAX_ECOSYSTEMS][MAX_CHANGES] = {
    {{"2021-01-01", "new"}, {"2024-03-01", "mature"}}, {{"2025-09-01", "new"}}, {{NULL}}};

static void
test_around (void)
{
  static const char *const subtitles[N_SPEAKING] = {
      "Faser 2021–2032 · stödberättigad: mature · läget 2026-11-23",
      "Phases 2021–2032 · eligible: mature · as of 2026-11-23"};
  static const char *const feet[N_SPEAKING] = {"Källa: ekosystemens faser, läget 2026-11-23.",
                                               "Source: the ecosystems' phases, as of 2026-11-23."};
  static const char *const summaries[N_SPEAKING] = {
      "Ett av tre ekosystem är i fasen mature; senast gick eko0 över till mature. Faser, "
      "läget 23 november 2026. eko0: new från 2021-01-01 till 2024-03-01. Ett skäl. Mature "
      "(stödberättigad) sedan 2024-03-01. Ett skäl. eko1: new sedan 2025-09-01. Ett skäl. eko2: "
      "okänd fas.",
      "One of three ecosystems is in the phase mature; the last to change was eko0, to "
      "mature. Phases as of 23 November 2026. eko0: new from 2021-01-01 until 2024-03-01. A "
      "reason. Mature (eligible) since 2024-03-01. A reason. eko1: new since 2025-09-01. A "
      "reason. eko2: unknown phase."};
  g_autoptr (SpannObject) portfolio = make_portfolio (rich, make_strategy (1));
  g_autoptr (SpannPhasesData) data = read_data (portfolio, NULL);

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autofree char *subtitle = spann_phases_words_subtitle (data, speaking (i));
    g_autofree char *foot = spann_phases_words_foot (data, speaking (i));
    g_autofree char *summary = spann_phases_words_summary (data, speaking (i));

    g_assert_cmpstr (subtitle, ==, subtitles[i]);
    g_assert_cmpstr (foot, ==, feet[i]);
    g_assert_cmpstr (summary, ==, summaries[i]);
  }
}

/* Of one: its own phase, and whether the strategy is meant for it. */
static void
test_one (void)
{
  static const struct {
    const char *ecosystem;
    guint n_eligible;
    const char *title[N_SPEAKING];
  } cases[] = {
      {"eko0",
       1,
       {"eko0 är i fasen mature sedan 1 mars 2024; fasen är stödberättigad",
        "eko0 has been in the phase mature since 1 March 2024; the phase is eligible"}},
      {"eko1",
       1,
       {"eko1 är i fasen new sedan 1 september 2025; fasen är inte stödberättigad",
        "eko1 has been in the phase new since 1 September 2025; the phase is not eligible"}},
      {"eko1",
       0,
       {"eko1 är i fasen new sedan 1 september 2025",
        "eko1 has been in the phase new since 1 September 2025"}},
      {"eko2", 1, {"eko2 har ingen känd fas", "eko2 has no known phase"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = make_portfolio (rich, make_strategy (cases[i].n_eligible));
    g_autoptr (SpannPhasesData) data = read_data (portfolio, cases[i].ecosystem);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *title = spann_phases_words_title (data, speaking (j));
      g_autofree char *foot = spann_phases_words_foot (data, speaking (j));

      g_assert_cmpstr (title, ==, cases[i].title[j]);
      g_assert_cmpstr (foot, ==,
                       j == SPEAKING_SWEDISH ? "Källa: ekosystemets faser, läget 2026-11-23."
                                             : "Source: the ecosystem's phases, as of 2026-11-23.");
    }
  }
}

/* A portfolio's only one is told of as one, too. */
static void
test_only_one (void)
{
  g_autoptr (SpannObject) portfolio = fixture_add_ecosystem (
      fixture_portfolio (make_strategy (1)), fixture_ecosystem ("eko", "Skogsslingan"));
  g_autoptr (SpannPhasesData) data = read_data (portfolio, NULL);
  g_autofree char *title = spann_phases_words_title (data, speaking (SPEAKING_ENGLISH));

  g_assert_cmpstr (
      title, ==,
      "Skogsslingan has been in the phase mature since 1 January 2020; the phase is eligible");
}

static void
test_stretch (void)
{
  static const struct {
    guint row;
    guint index;
    const char *stretch;
    const char *key;
    const char *eligible;
  } cases[] = {
      {0, 0, "okänd fas till 2021-01-01", "Okänd fas", "okänt"},
      {0, 1, "new från 2021-01-01 till 2024-03-01. Ett skäl.", "2 new", "nej"},
      {0, 2, "mature (stödberättigad) sedan 2024-03-01. Ett skäl.", "1 mature (stödberättigad)",
       "ja"},
      {2, 0, "okänd fas", "Okänd fas", "okänt"},
  };
  g_autoptr (SpannObject) portfolio = make_portfolio (rich, make_strategy (1));
  g_autoptr (SpannPhasesData) data = read_data (portfolio, NULL);
  SpannLanguage *language = speaking (SPEAKING_SWEDISH);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const SpannPhaseStretch *stretch = spann_phases_ecosystem_get_stretch (
        spann_phases_data_get_row (data, cases[i].row), cases[i].index);
    g_autofree char *words = spann_phases_words_stretch (data, stretch, language);
    g_autofree char *key = spann_phases_words_key (data, stretch, language);

    g_assert_cmpstr (words, ==, cases[i].stretch);
    g_assert_cmpstr (key, ==, cases[i].key);
    g_assert_cmpstr (spann_phases_words_eligible (data, stretch, language), ==, cases[i].eligible);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/phases-words/title", test_title);
  g_test_add_func ("/phases-words/around", test_around);
  g_test_add_func ("/phases-words/one", test_one);
  g_test_add_func ("/phases-words/only-one", test_only_one);
  g_test_add_func ("/phases-words/stretch", test_stretch);
  return g_test_run ();
}
