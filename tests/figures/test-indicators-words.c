/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-indicators-words.h"

#include "spann-situation.h"
#include "spann-speaking.h"

#define MEMBERS SPANN_INDICATOR_KIND_MEMBERS
#define OTHER SPANN_INDICATOR_KIND_OTHER

/* A portfolio with these values from 2022 on; NULL for no such indicator. */
static SpannObject *
make_portfolio (const char *members, const char *other)
{
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Skogsslingan");

  if (members != NULL)
    ecosystem = situation_add_indicator (ecosystem, "members", MEMBERS, NULL, 2022, members);
  if (other != NULL)
    ecosystem = situation_add_indicator (ecosystem, "projects", OTHER, "gap-2", 2022, other);
  return fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
}

static SpannIndicatorsData *
read_data (const SpannObject *portfolio)
{
  SpannFigureRequest request = situation_request ();
  g_autoptr (GError) error = NULL;
  SpannIndicatorsData *data = spann_indicators_data_new (portfolio, &request, &error);

  g_assert_no_error (error);
  return data;
}

static void
test_title (void)
{
  static const struct {
    const char *members;
    const char *other;
    const char *title[N_SPEAKING];
  } cases[] = {
      {"34 36 41 45 49",
       NULL,
       {"Antalet medlemmar har ökat från 34 till 49 sedan 2022",
        "Members have grown from 34 to 49 since 2022"}},
      {"42 - - - 36",
       NULL,
       {"Antalet medlemmar har minskat från 42 till 36 sedan 2022",
        "Members have fallen from 42 to 36 since 2022"}},
      {"27 29 31 29 27",
       NULL,
       {"Antalet medlemmar är oförändrat sedan 2022: 27", "Members are unchanged since 2022: 27"}},
      /* What lacks is said. */
      {"31 28 22 11",
       "1 2 3 4 5",
       {"Antalet medlemmar minskade från 31 till 11 mellan 2022 och 2025; värde för 2026 saknas",
        "Members fell from 31 to 11 between 2022 and 2025; there is no value for 2026"}},
      {"9 12",
       NULL,
       {"Antalet medlemmar ökade från 9 till 12 mellan 2022 och 2023; värde för 2025 saknas",
        "Members grew from 9 to 12 between 2022 and 2023; there is no value for 2025"}},
      {"9 9 9 9",
       NULL,
       {"Antalet medlemmar var oförändrat mellan 2022 och 2025: 9",
        "Members were unchanged between 2022 and 2025: 9"}},
      {"- - - - 7",
       NULL,
       {"members-sv 2026: 7; ännu inget att jämföra med",
        "members-en 2026: 7; there is nothing to compare with yet"}},
      {"-",
       "2.5 - 3 - 1.5",
       {"projects-sv: ned från 2,5 till 1,5 mellan 2022 och 2026",
        "projects-en: down from 2.5 to 1.5 between 2022 and 2026"}},
      {NULL,
       "0 1 2 3 1000",
       {"projects-sv: upp från 0 till 1\u202f000 mellan 2022 och 2026",
        "projects-en: up from 0 to 1,000 between 2022 and 2026"}},
      {NULL,
       "3 3 3 3 3",
       {"projects-sv: oförändrat mellan 2022 och 2026, 3",
        "projects-en: unchanged between 2022 and 2026, 3"}},
      {"-",
       "-",
       {"Skogsslingan: ingen indikator har värde till och med 2025",
        "Skogsslingan: no indicator has a value up to 2025"}},
      {NULL, NULL, {"Skogsslingan har inga indikatorer", "Skogsslingan has no indicators"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = make_portfolio (cases[i].members, cases[i].other);
    g_autoptr (SpannIndicatorsData) data = read_data (portfolio);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *title = spann_indicators_words_title (data, speaking (j));

      g_assert_cmpstr (title, ==, cases[i].title[j]);
    }
  }
}

static void
test_change (void)
{
  static const struct {
    const char *values;
    const char *change[N_SPEAKING];
    const char *unit[N_SPEAKING];
  } cases[] = {
      {"34 36 41 45 49",
       {"▲ upp 15 sedan 2022 · ▲ upp 4 sedan 2025", "▲ up 15 since 2022 · ▲ up 4 since 2025"},
       {"st 2026", "pcs 2026"}},
      {"3.5 - - 3.3 3.3",
       {"▼ ned 0,2 sedan 2022 · ▬ oförändrat sedan 2025",
        "▼ down 0.2 since 2022 · ▬ unchanged since 2025"},
       {"st 2026", "pcs 2026"}},
      {"5 - 4", {"▼ ned 1 sedan 2022", "▼ down 1 since 2022"}, {"st 2024", "pcs 2024"}},
      {"5",
       {"ett värde, inget att jämföra med", "one value, nothing to compare with"},
       {"st 2022", "pcs 2022"}},
      {"-", {NULL, NULL}, {"inget värde till och med 2025", "no value up to 2025"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = make_portfolio (cases[i].values, NULL);
    g_autoptr (SpannIndicatorsData) data = read_data (portfolio);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      const SpannIndicator *indicator = spann_indicators_data_get (data, 0);
      g_autofree char *change = spann_indicator_words_change (data, indicator, speaking (j));
      g_autofree char *unit = spann_indicator_words_unit (data, indicator, speaking (j));

      g_assert_cmpstr (change, ==, cases[i].change[j]);
      g_assert_cmpstr (unit, ==, cases[i].unit[j]);
    }
  }
}

static void
test_value (void)
{
  static const struct {
    int index;
    const char *words[N_SPEAKING];
  } cases[] = {
      {0, {"members-sv 2022: 34 st", "members-en 2022: 34 pcs"}},
      {1, {"members-sv 2023: värde saknas", "members-en 2023: no value"}},
      {2, {"members-sv 2024: 41,5 st. Ny enkät.", "members-en 2024: 41.5 pcs. New survey."}},
  };
  g_autoptr (SpannObject) portfolio = make_portfolio ("34 - 41.5! 45 49", NULL);
  g_autoptr (SpannIndicatorsData) data = read_data (portfolio);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words = spann_indicator_words_value (
          data, spann_indicators_data_get (data, 0), cases[i].index, speaking (j));

      g_assert_cmpstr (words, ==, cases[i].words[j]);
    }
  }
}

static void
test_around (void)
{
  static const char *const subtitles[N_SPEAKING] = {
      "Skogsslingan · Indikatorer 2022–2026 · en av två har värde för 2026 · läget 2026-11-23",
      "Skogsslingan · Indicators 2022–2026 · one of two has a value for 2026 · as of 2026-11-23"};
  static const char *const feet[N_SPEAKING] = {
      "Källa: ekosystemets indikatorer, läget 2026-11-23. Var och en har en egen skala från noll.",
      "Source: the ecosystem's indicators, as of 2026-11-23. Each has a scale of its own from "
      "zero."};
  static const char *const summaries[N_SPEAKING] = {
      "Antalet medlemmar har ökat från 34 till 49 sedan 2022. Indikatorer för Skogsslingan, läget "
      "23 november 2026. members-sv: 49 st 2026, upp 15 sedan 2022, upp 4 sedan 2025. Värde saknas "
      "för 2023. 2024: Ny enkät. projects-sv: 1 st 2022. Hör till gapet 2.",
      "Members have grown from 34 to 49 since 2022. Indicators of Skogsslingan, as of 23 November "
      "2026. members-en: 49 pcs 2026, up 15 since 2022, up 4 since 2025. No value for 2023. 2024: "
      "New survey. projects-en: 1 pcs 2022. Tells of the gap 2."};
  g_autoptr (SpannObject) portfolio = make_portfolio ("34 - 41! 45 49", "1");
  g_autoptr (SpannIndicatorsData) data = read_data (portfolio);

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autofree char *subtitle = spann_indicators_words_subtitle (data, speaking (i));
    g_autofree char *foot = spann_indicators_words_foot (data, speaking (i));
    g_autofree char *summary = spann_indicators_words_summary (data, speaking (i));

    g_assert_cmpstr (subtitle, ==, subtitles[i]);
    g_assert_cmpstr (foot, ==, feet[i]);
    g_assert_cmpstr (summary, ==, summaries[i]);
  }
}

/* A single indicator is not counted. */
static void
test_single (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ("34 - 41 45 49", NULL);
  g_autoptr (SpannIndicatorsData) data = read_data (portfolio);
  g_autofree char *subtitle = spann_indicators_words_subtitle (data, speaking (SPEAKING_SWEDISH));

  g_assert_cmpstr (subtitle, ==, "Skogsslingan · Indikatorer 2022–2026 · läget 2026-11-23");
}

/* Years that the figure has no room for are told of. */
static void
test_older (void)
{
  g_autoptr (SpannObject) portfolio =
      fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)),
                             situation_add_indicator (fixture_ecosystem ("eco", "Eko"), "members",
                                                      MEMBERS, NULL, 1990, "3"));
  g_autoptr (SpannIndicatorsData) data = read_data (portfolio);
  g_autofree char *foot = spann_indicators_words_foot (data, speaking (SPEAKING_SWEDISH));

  g_assert_true (g_str_has_suffix (foot, " Värden före 2019 visas inte."));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/indicators-words/title", test_title);
  g_test_add_func ("/indicators-words/change", test_change);
  g_test_add_func ("/indicators-words/value", test_value);
  g_test_add_func ("/indicators-words/around", test_around);
  g_test_add_func ("/indicators-words/single", test_single);
  g_test_add_func ("/indicators-words/older", test_older);
  return g_test_run ();
}
