/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-words.h"

#include "spann-situation.h"
#include "spann-speaking.h"

static SpannRadarData *
read_data (const SpannObject *portfolio, const SpannFigureRequest *request)
{
  g_autoptr (GError) error = NULL;
  SpannRadarData *data = spann_radar_data_new (portfolio, request, &error);

  g_assert_no_error (error);
  return data;
}

static const struct {
  Situation situation;
  const char *title[N_SPEAKING];
} titles[] = {
    {{7, "2322221", "4444444", "6533363"},
     {"Alla sju gap har minskat sedan utgångsläget",
      "All seven gaps have narrowed since the baseline"}},
    {{7, "2424431", "4434442", "653354-"},
     {"Fem av sex jämförbara gap har minskat sedan utgångsläget, ett har ökat",
      "Five of six comparable gaps have narrowed since the baseline, one has widened"}},
    {{7, "2-22431", NULL, "622242-"},
     {"Ett av fem jämförbara gap har minskat sedan utgångsläget, ett har ökat",
      "One of five comparable gaps has narrowed since the baseline, one has widened"}},
    {{5, "2222-", NULL, "11222"},
     {"Två av fyra jämförbara gap har ökat sedan utgångsläget, inget har minskat",
      "Two of four comparable gaps have widened since the baseline, none has narrowed"}},
    {{5, "2222-", NULL, "32222"},
     {"Ett av fyra jämförbara gap har minskat sedan utgångsläget, inget har ökat",
      "One of four comparable gaps has narrowed since the baseline, none has widened"}},
    {{5, "22-2-", NULL, "33333"},
     {"Alla tre jämförbara gap har minskat sedan utgångsläget",
      "All three comparable gaps have narrowed since the baseline"}},
    {{5, "22-2-", NULL, "11111"},
     {"Alla tre jämförbara gap har ökat sedan utgångsläget",
      "All three comparable gaps have widened since the baseline"}},
    {{3, "22-", NULL, "111"},
     {"Båda de jämförbara gapen har ökat sedan utgångsläget",
      "Both comparable gaps have widened since the baseline"}},
    {{3, "2--", NULL, "333"},
     {"Det enda jämförbara gapet har minskat sedan utgångsläget",
      "The only comparable gap has narrowed since the baseline"}},
    {{3, "2--", NULL, "1--"},
     {"Det enda jämförbara gapet har ökat sedan utgångsläget",
      "The only comparable gap has widened since the baseline"}},
    {{7, "2424431", NULL, "5533563"},
     {"Sex gap har minskat sedan utgångsläget, ett har ökat",
      "Six gaps have narrowed since the baseline, one has widened"}},
    {{7, "2424444", NULL, "3433333"},
     {"Två gap har minskat sedan utgångsläget, fyra har ökat",
      "Two gaps have narrowed since the baseline, four have widened"}},
    {{5, "22222", NULL, "32222"},
     {"Ett gap har minskat sedan utgångsläget, inget har ökat",
      "One gap has narrowed since the baseline, none has widened"}},
    {{5, "22222", NULL, "12222"},
     {"Ett gap har ökat sedan utgångsläget, inget har minskat",
      "One gap has widened since the baseline, none has narrowed"}},
    {{5, "22222", NULL, "11122"},
     {"Tre gap har ökat sedan utgångsläget, inget har minskat",
      "Three gaps have widened since the baseline, none has narrowed"}},
    {{5, "22222", NULL, "11111"},
     {"Alla fem gap har ökat sedan utgångsläget", "All five gaps have widened since the baseline"}},
    {{12, "222222222222", NULL, "333333333333"},
     {"Alla tolv gap har minskat sedan utgångsläget",
      "All twelve gaps have narrowed since the baseline"}},
    {{3, "222", NULL, "222"},
     {"Inget gap har ändrats sedan utgångsläget", "No gap has changed since the baseline"}},
    {{3, "222", NULL, "2-2"},
     {"Inget av de två jämförbara gapen har ändrats sedan utgångsläget",
      "Neither of the comparable gaps has changed since the baseline"}},
    {{4, "2222", NULL, "22-2"},
     {"Inget av de tre jämförbara gapen har ändrats sedan utgångsläget",
      "None of the three comparable gaps has changed since the baseline"}},
    {{3, "2--", NULL, "222"},
     {"Det enda jämförbara gapet har inte ändrats sedan utgångsläget",
      "The only comparable gap has not changed since the baseline"}},
    {{3, NULL, "222", "332"},
     {"Två gap har minskat sedan förra utvärderingen, inget har ökat",
      "Two gaps have narrowed since the previous evaluation, none has widened"}},
    {{3, "2--", "-22", "-31"},
     {"Ett av två jämförbara gap har minskat sedan förra utvärderingen, ett har ökat",
      "One of two comparable gaps has narrowed since the previous evaluation, one has widened"}},
    {{3, "2--", NULL, "-31"},
     {"Inget gap är bedömt både nu och i utgångsläget",
      "No gap has been assessed both now and at the baseline"}},
    {{3, NULL, "2--", "-31"},
     {"Inget gap är bedömt både nu och i förra utvärderingen",
      "No gap has been assessed both now and in the previous evaluation"}},
    {{3, "222", NULL, NULL},
     {"Utgångsläget är bedömt; ännu inget att jämföra med",
      "The baseline is assessed; there is nothing to compare with yet"}},
    {{3, "2-2", NULL, NULL},
     {"Två av tre gap är bedömda i utgångsläget; ännu inget att jämföra med",
      "Two of three gaps are assessed at the baseline; there is nothing to compare with yet"}},
    {{3, "---", NULL, NULL}, {"Inget gap är bedömt 2022", "No gap has been assessed in 2022"}},
    {{3, "222", "222", "---"}, {"Inget gap är bedömt 2026", "No gap has been assessed in 2026"}},
    {{3, NULL, NULL, NULL}, {"Inget gap är bedömt 2026", "No gap has been assessed in 2026"}},
    {{3, NULL, NULL, "222"},
     {"Alla tre gap är bedömda; utgångsläget saknas",
      "All three gaps are assessed; the baseline is missing"}},
    {{3, NULL, NULL, "2-2"},
     {"Två av tre gap är bedömda; utgångsläget saknas",
      "Two of three gaps are assessed; the baseline is missing"}},
    {{3, NULL, NULL, "2--"},
     {"Ett av tre gap är bedömt; utgångsläget saknas",
      "One of three gaps is assessed; the baseline is missing"}},
};

static void
test_title (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++) {
    g_autoptr (SpannObject) portfolio = situation_make_portfolio (&titles[i].situation);
    SpannFigureRequest request = situation_request ();
    g_autoptr (SpannRadarData) data = read_data (portfolio, &request);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *title = spann_radar_words_title (data, speaking (j));

      g_assert_cmpstr (title, ==, titles[i].title[j]);
    }
  }
}

/* A gap that nobody assessed counts neither as narrowed nor as widened, whichever gap and whichever
 * evaluation it is. */
static void
test_missing_at_each_position (void)
{
  for (guint i = 0; i < 6; i++) {
    char baseline[] = "111", now[] = "222";
    Situation situation = {3, baseline, NULL, now};
    g_autoptr (SpannObject) portfolio = NULL;
    g_autoptr (SpannRadarData) data = NULL;
    g_autofree char *title = NULL;
    SpannFigureRequest request = situation_request ();

    if (i < 3)
      baseline[i] = '-';
    else
      now[i - 3] = '-';
    portfolio = situation_make_portfolio (&situation);
    data = read_data (portfolio, &request);
    title = spann_radar_words_title (data, speaking (SPEAKING_SWEDISH));
    g_assert_cmpstr (title, ==, "Båda de jämförbara gapen har minskat sedan utgångsläget");
  }
}

static void
test_looking_back (void)
{
  Situation situation = {3, "12-", NULL, "222"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannRadarData) data = NULL;
  g_autofree char *swedish = NULL;
  g_autofree char *english = NULL;

  request.evaluation = "e2022";
  data = read_data (portfolio, &request);
  swedish = spann_radar_words_title (data, speaking (SPEAKING_SWEDISH));
  english = spann_radar_words_title (data, speaking (SPEAKING_ENGLISH));
  g_assert_cmpstr (swedish, ==, "Utgångsläget 2022: två av tre gap är bedömda");
  g_assert_cmpstr (english, ==, "The baseline 2022: two of three gaps are assessed");
}

/* Scores on another scale are not held against each other. */
static void
test_other_scale (void)
{
  static const struct {
    Situation situation;
    const char *title[N_SPEAKING];
  } cases[] = {
      {{3, "246", "246", "123"},
       {"Utgångsläget är bedömt på en annan skala och kan inte jämföras",
        "The baseline was assessed on another scale and cannot be compared"}},
      {{3, NULL, "246", "123"},
       {"Förra utvärderingen har en annan skala och kan inte jämföras",
        "The previous evaluation used another scale and cannot be compared"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio =
        situation_make_rescaled_portfolio (3, situation_make_ecosystem (&cases[i].situation));
    SpannFigureRequest request = situation_request ();
    g_autoptr (SpannRadarData) data = read_data (portfolio, &request);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *title = spann_radar_words_title (data, speaking (j));

      g_assert_cmpstr (title, ==, cases[i].title[j]);
    }
  }
}

/* Whose view it is, and whose the baseline is when it is another's. */
static void
test_assessor (void)
{
  static const struct {
    const char *now;
    const char *baseline;
    const char *subtitle;
    const char *foot;
    const char *series;
  } cases[] = {
      {"region", "region",
       "Rymdsluttningen · utvärdering 2026-10-15 · regionens bedömning · 3 av 3 gap bedömda · "
       "skala 0–4",
       "Källa: regionens utvärdering, läget 2026-11-23", "Utgångsläge 2022"},
      {"self", "consultant",
       "Rymdsluttningen · utvärdering 2026-10-15 · ekosystemets egen bedömning · 3 av 3 gap "
       "bedömda · skala 0–4",
       "Källa: ekosystemets egen utvärdering, läget 2026-11-23",
       "Utgångsläge 2022 (en konsults bedömning)"},
      {"consultant", "self",
       "Rymdsluttningen · utvärdering 2026-10-15 · en konsults bedömning · 3 av 3 gap bedömda · "
       "skala 0–4",
       "Källa: en konsults utvärdering, läget 2026-11-23",
       "Utgångsläge 2022 (ekosystemets egen bedömning)"},
  };
  static const Situation situation = {3, "123", NULL, "234"};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannObject *ecosystem = situation_make_ecosystem (&situation);
    g_autoptr (SpannObject) portfolio = NULL;
    g_autoptr (SpannRadarData) data = NULL;
    SpannFigureRequest request = situation_request ();
    g_autofree char *subtitle = NULL;
    g_autofree char *foot = NULL;
    g_autofree char *series = NULL;

    ecosystem = situation_with_field (ecosystem, "e2026", SPANN_EVALUATION_ASSESSOR,
                                      spann_value_string (cases[i].now));
    ecosystem = situation_with_field (ecosystem, "e2022", SPANN_EVALUATION_ASSESSOR,
                                      spann_value_string (cases[i].baseline));
    portfolio = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
    request.evaluation = "e2026";
    data = read_data (portfolio, &request);
    subtitle = spann_radar_words_subtitle (data, speaking (SPEAKING_SWEDISH));
    foot = spann_radar_words_foot (data, speaking (SPEAKING_SWEDISH));
    series = spann_radar_words_series (data, SPANN_RADAR_BASELINE, speaking (SPEAKING_SWEDISH));
    g_assert_cmpstr (subtitle, ==, cases[i].subtitle);
    g_assert_cmpstr (foot, ==, cases[i].foot);
    g_assert_cmpstr (series, ==, cases[i].series);
  }
}

static void
test_lines (void)
{
  static const struct {
    Situation situation;
    const char *subtitle[N_SPEAKING];
    const char *foot[N_SPEAKING];
  } cases[] = {
      {{7, "2424431", NULL, "653354-"},
       {"Rymdsluttningen · utvärdering 2026-10-15 · regionens bedömning · 6 av 7 gap bedömda · "
        "skala 0–4",
        "Rymdsluttningen · evaluation 2026-10-15 · the region's assessment · 6 of 7 gaps assessed "
        "· scale 0–4"},
       {"Källa: regionens utvärdering, läget 2026-11-23",
        "Source: the region's evaluation, as of 2026-11-23"}},
      {{5, NULL, NULL, "1----"},
       {"Rymdsluttningen · utvärdering 2026-10-15 · regionens bedömning · 1 av 5 gap bedömt · "
        "skala 0–4",
        "Rymdsluttningen · evaluation 2026-10-15 · the region's assessment · 1 of 5 gaps assessed "
        "· scale 0–4"},
       {"Källa: regionens utvärdering, läget 2026-11-23",
        "Source: the region's evaluation, as of 2026-11-23"}},
      {{3, NULL, NULL, NULL},
       {"Rymdsluttningen · ingen utvärdering till och med 2026-11-23 · 0 av 3 gap bedömda · "
        "skala 0–4",
        "Rymdsluttningen · no evaluation by 2026-11-23 · 0 of 3 gaps assessed · scale 0–4"},
       {"Läget 2026-11-23", "As of 2026-11-23"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = situation_make_portfolio (&cases[i].situation);
    SpannFigureRequest request = situation_request ();
    g_autoptr (SpannRadarData) data = read_data (portfolio, &request);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *subtitle = spann_radar_words_subtitle (data, speaking (j));
      g_autofree char *foot = spann_radar_words_foot (data, speaking (j));

      g_assert_cmpstr (subtitle, ==, cases[i].subtitle[j]);
      g_assert_cmpstr (foot, ==, cases[i].foot[j]);
    }
  }
}

static SpannObject *
make_portfolio_with_targets (void)
{
  Situation situation = {3, "2-4", "234", "6-3"};
  SpannObject *ecosystem = situation_make_ecosystem (&situation);

  ecosystem = fixture_add_target (ecosystem, "gap-1", 2032, 6);
  ecosystem = fixture_add_target (ecosystem, "gap-3", 2032, 7);
  return fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
}

static void
test_summary (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio_with_targets ();
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannRadarData) data = read_data (portfolio, &request);
  static const char *const expected[N_SPEAKING] = {
      "Ett av två jämförbara gap har minskat sedan utgångsläget, ett har ökat. Rymdsluttningen, "
      "utvärdering 15 "
      "oktober 2026, regionens bedömning. 2 av 3 gap är bedömda på en skala från 0, stort gap, "
      "till 4, överbryggat. Gapet 1: 3 av 4, framåt 2 sedan utgångsläget. Gapet 2: ej bedömt. "
      "Gapet 3: 1,5 av 4, bakåt 0,5 sedan utgångsläget. Målet för 2032 är nått för gapet 1.",
      "One of two comparable gaps has narrowed since the baseline, one has widened. "
      "Rymdsluttningen, evaluation 15 "
      "October 2026, the region's assessment. 2 of 3 gaps are assessed on a scale from 0, wide "
      "gap, to 4, bridged. The gap 1: 3 of 4, forward 2 since the baseline. The gap 2: not "
      "assessed. The gap 3: 1.5 of 4, back 0.5 since the baseline. The target for 2032 is reached "
      "for the gap 1.",
  };

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autofree char *summary = spann_radar_words_summary (data, speaking (i));

    g_assert_cmpstr (summary, ==, expected[i]);
  }
}

/* Nothing is said of a gap that cannot be compared with a target. */
static void
test_none_reached (void)
{
  static const struct {
    Situation situation;
    guint n_targets;
    const char *end[N_SPEAKING];
  } cases[] = {
      {{3, NULL, NULL, "222"},
       3,
       {"Inget gap har nått sitt mål för 2032.", "No gap has reached its target for 2032."}},
      {{3, NULL, NULL, "2-2"},
       3,
       {"Inget av de två gap som kan jämföras med ett mål för 2032 har nått det.",
        "None of the two gaps that can be compared with a target for 2032 has reached it."}},
      {{3, NULL, NULL, "222"},
       2,
       {"Inget av de två gap som kan jämföras med ett mål för 2032 har nått det.",
        "None of the two gaps that can be compared with a target for 2032 has reached it."}},
      {{3, NULL, NULL, "2--"},
       3,
       {"Det enda gap som kan jämföras med ett mål för 2032 har inte nått det.",
        "The only gap that can be compared with a target for 2032 has not reached it."}},
      {{3, NULL, NULL, "--2"}, 2, {"Gapet 3: 1 av 4.", "The gap 3: 1 of 4."}},
      {{3, NULL, NULL, "222"}, 0, {"Gapet 3: 1 av 4.", "The gap 3: 1 of 4."}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannObject *ecosystem = situation_make_ecosystem (&cases[i].situation);
    SpannFigureRequest request = situation_request ();
    g_autoptr (SpannObject) portfolio = NULL;
    g_autoptr (SpannRadarData) data = NULL;

    for (guint j = 0; j < cases[i].n_targets; j++) {
      g_autofree char *gap = g_strdup_printf ("gap-%u", j + 1);

      ecosystem = fixture_add_target (ecosystem, gap, 2032, 7);
    }
    portfolio = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
    data = read_data (portfolio, &request);
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *summary = spann_radar_words_summary (data, speaking (j));

      if (!g_str_has_suffix (summary, cases[i].end[j]))
        g_assert_cmpstr (summary, ==, cases[i].end[j]);
    }
  }
}

/* What each gap has to say, in situations where there is no change to tell. */
static void
test_summary_of_gaps (void)
{
  static const struct {
    Situation situation;
    const char *end;
  } cases[] = {
      {{3, NULL, NULL, NULL}, "Gapet 1: ej bedömt. Gapet 2: ej bedömt. Gapet 3: ej bedömt."},
      {{3, "22-", NULL, "222"},
       "Gapet 1: 1 av 4, stilla sedan utgångsläget. Gapet 2: 1 av 4, stilla sedan utgångsläget. "
       "Gapet 3: 1 av 4, ej bedömt i utgångsläget."},
      {{3, NULL, "2--", "32-"},
       "Gapet 1: 1,5 av 4, framåt 0,5 sedan förra utvärderingen. Gapet 2: 1 av 4, ej bedömt i "
       "förra utvärderingen. Gapet 3: ej bedömt."},
      {{3, NULL, NULL, "0-8"}, "Gapet 1: 0 av 4. Gapet 2: ej bedömt. Gapet 3: 4 av 4."},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = situation_make_portfolio (&cases[i].situation);
    SpannFigureRequest request = situation_request ();
    g_autoptr (SpannRadarData) data = read_data (portfolio, &request);
    g_autofree char *summary = spann_radar_words_summary (data, speaking (SPEAKING_SWEDISH));

    if (!g_str_has_suffix (summary, cases[i].end))
      g_assert_cmpstr (summary, ==, cases[i].end);
  }
}

static void
test_summary_of_inapplicable (void)
{
  static const Situation situation = {3, "222", NULL, "222"};
  SpannObject *ecosystem = situation_make_ecosystem (&situation);
  g_autoptr (SpannObject) portfolio = NULL;
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannRadarData) data = NULL;
  g_autofree char *summary = NULL;

  ecosystem = situation_with_score (ecosystem, "e2022", "gap-3", spann_score_not_applicable ());
  ecosystem = situation_with_score (ecosystem, "e2026", "gap-2", spann_score_not_applicable ());
  portfolio = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
  data = read_data (portfolio, &request);
  summary = spann_radar_words_summary (data, speaking (SPEAKING_SWEDISH));
  g_assert_true (g_str_has_suffix (summary, "Gapet 2: ej tillämpligt. Gapet 3: 1 av 4, ej "
                                            "tillämpligt i utgångsläget."));
}

static void
test_series (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio_with_targets ();
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannRadarData) data = read_data (portfolio, &request);
  static const struct {
    const char *name[N_SPEAKING];
    const char *mark[N_SPEAKING];
  } cases[] = {
      [SPANN_RADAR_NOW] = {{"Nu, okt 2026", "Now, Oct 2026"},
                           {"Sida 1, nu okt 2026: 3 – level-3",
                            "Side 1, now Oct 2026: 3 – level-3"}},
      [SPANN_RADAR_PREVIOUS] = {{"Förra, okt 2025", "Previous, Oct 2025"},
                                {"Sida 1, förra okt 2025: 1 – level-1",
                                 "Side 1, previous Oct 2025: 1 – level-1"}},
      [SPANN_RADAR_BASELINE] = {{"Utgångsläge 2022", "Baseline 2022"},
                                {"Sida 1, utgångsläge 2022: 1 – level-1",
                                 "Side 1, baseline 2022: 1 – level-1"}},
      [SPANN_RADAR_TARGET] = {{"Mål 2032", "Target 2032"},
                              {"Sida 1, mål 2032: 3 – level-3",
                               "Side 1, target 2032: 3 – level-3"}},
  };

  for (SpannRadarSeriesIndex i = 0; i < SPANN_N_RADAR_SERIES; i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *name = spann_radar_words_series (data, i, speaking (j));
      g_autofree char *mark = spann_radar_words_mark (data, 0, i, speaking (j));

      g_assert_cmpstr (name, ==, cases[i].name[j]);
      g_assert_cmpstr (mark, ==, cases[i].mark[j]);
    }
  }
}

static void
test_mark_without_value (void)
{
  Situation situation = {3, NULL, NULL, "-5-"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannRadarData) data = read_data (portfolio, &request);
  g_autofree char *missing =
      spann_radar_words_mark (data, 0, SPANN_RADAR_NOW, speaking (SPEAKING_SWEDISH));
  g_autofree char *between =
      spann_radar_words_mark (data, 1, SPANN_RADAR_NOW, speaking (SPEAKING_SWEDISH));

  g_assert_cmpstr (missing, ==, "Sida 1, nu okt 2026: ej bedömt");
  g_assert_cmpstr (between, ==, "Sida 2, nu okt 2026: 2,5 – mellan ”level-2” och ”level-3”");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/radar-words/title", test_title);
  g_test_add_func ("/radar-words/title/missing", test_missing_at_each_position);
  g_test_add_func ("/radar-words/title/looking-back", test_looking_back);
  g_test_add_func ("/radar-words/title/other-scale", test_other_scale);
  g_test_add_func ("/radar-words/assessor", test_assessor);
  g_test_add_func ("/radar-words/lines", test_lines);
  g_test_add_func ("/radar-words/summary", test_summary);
  g_test_add_func ("/radar-words/summary/gaps", test_summary_of_gaps);
  g_test_add_func ("/radar-words/none-reached", test_none_reached);
  g_test_add_func ("/radar-words/summary/inapplicable", test_summary_of_inapplicable);
  g_test_add_func ("/radar-words/series", test_series);
  g_test_add_func ("/radar-words/mark", test_mark_without_value);
  return g_test_run ();
}
