/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-heat-words.h"

#include "spann-situation.h"
#include "spann-speaking.h"

static SpannHeatData *
read_data (const SpannObject *portfolio)
{
  SpannFigureRequest request = situation_request ();

  return spann_heat_data_new (portfolio, &request, NULL);
}

static const struct {
  const char *now[5];
  const char *title[N_SPEAKING];
} titles[] = {
    {{"123", "134", "312"},
     {"Gapet 1 är störst i två av tre ekosystem", "The gap 1 is the widest in two of three "
                                                  "ecosystems"}},
    {{"113", "134", "321"},
     {"Gapet 1 är störst, ensamt eller delat, i två av tre ekosystem",
      "The gap 1 is the widest, alone or with others, in two of three ecosystems"}},
    {{"123", "134", "-13"},
     {"Gapet 1 är störst i två av tre ekosystem; i ett är det inte bedömt",
      "The gap 1 is the widest in two of three ecosystems; in one it is not assessed"}},
    {{"123", "134", "333"},
     {"Gapet 1 är störst i två av tre ekosystem",
      "The gap 1 is the widest in two of three ecosystems"}},
    {{"123", "134"},
     {"Gapet 1 är störst i båda ekosystemen", "The gap 1 is the widest in both ecosystems"}},
    {{"123", "134", "---"},
     {"Gapet 1 är störst i båda de bedömda ekosystemen",
      "The gap 1 is the widest in both assessed ecosystems"}},
    {{"123", "---", "---"},
     {"Gapet 1 är störst i det enda bedömda ekosystemet",
      "The gap 1 is the widest in the only assessed ecosystem"}},
    {{"12-", "134", "312"},
     {"Gapet 1 är störst av de bedömda gapen i två av tre ekosystem",
      "The gap 1 is the widest of the assessed gaps in two of three ecosystems"}},
    {{"113-", "1344", "3212"},
     {"Gapet 1 är störst av de bedömda gapen, ensamt eller delat, i två av tre ekosystem",
      "The gap 1 is the widest of the assessed gaps, alone or with others, in two of three "
      "ecosystems"}},
    {{"123", "213"},
     {"Gapet 1 och gapet 2 är vart och ett störst i ett av två ekosystem",
      "The gap 1 and the gap 2 are each the widest in one of two ecosystems"}},
    {{"12-", "213"},
     {"Gapet 1 och gapet 2 är vart och ett störst av de bedömda gapen i ett av två ekosystem",
      "The gap 1 and the gap 2 are each the widest of the assessed gaps in one of two "
      "ecosystems"}},
    {{"322", "322", "123"},
     {"Gapet 2 och gapet 3 är vart och ett störst, ensamt eller delat, i två av tre ekosystem",
      "The gap 2 and the gap 3 are each the widest, alone or with others, in two of three "
      "ecosystems"}},
    {{"113", "224"},
     {"Gapet 1 och gapet 2 är lika stora och störst i båda ekosystemen",
      "The gap 1 and the gap 2 are equally wide and the widest in both ecosystems"}},
    {{"12-", "2-1", "-12"},
     {"Inget enskilt bedömt gap är störst i fler än ett av tre ekosystem",
      "No single assessed gap is the widest in more than one of three ecosystems"}},
    {{"123", "213", "321"},
     {"Inget enskilt gap är störst i fler än ett av tre ekosystem",
      "No single gap is the widest in more than one of three ecosystems"}},
    {{"113-", "1344", "3133"},
     {"Gapet 1 och gapet 2 är vart och ett störst av de bedömda gapen, ensamt eller delat, i två "
      "av tre ekosystem",
      "The gap 1 and the gap 2 are each the widest of the assessed gaps, alone or with others, "
      "in two of three ecosystems"}},
    {{"1113", "2224"},
     {"Tre gap är lika stora och störst i båda ekosystemen",
      "Three gaps are equally wide and the widest in both ecosystems"}},
    {{"113-", "2244"},
     {"Gapet 1 och gapet 2 är lika stora och störst av de bedömda gapen i båda ekosystemen",
      "The gap 1 and the gap 2 are equally wide and the widest of the assessed gaps in both "
      "ecosystems"}},
    {{"1113-"},
     {"Tre gap är lika stora och störst av de fyra bedömda gapen",
      "Three gaps are equally wide and the widest of the four assessed gaps"}},
    {{"113-"},
     {"Gapet 1 och gapet 2 är lika stora och störst av de tre bedömda gapen",
      "The gap 1 and the gap 2 are equally wide and the widest of the three assessed gaps"}},
    {{"123"}, {"Gapet 1 är störst", "The gap 1 is the widest"}},
    {{"12-"},
     {"Gapet 1 är störst av de två bedömda gapen",
      "The gap 1 is the widest of the two assessed gaps"}},
    {{"1--"}, {"Av tre gap är bara gapet 1 bedömt", "Of three gaps only the gap 1 is assessed"}},
    {{"22-"}, {"De två bedömda gapen är lika stora", "The two assessed gaps are equally wide"}},
    {{"222"}, {"Alla tre gap är lika stora", "All three gaps are equally wide"}},
    {{"22"}, {"Båda gapen är lika stora", "Both gaps are equally wide"}},
    {{"2"}, {"Bara gapet 1 är tillämpligt", "Only the gap 1 is applicable"}},
    {{"---"},
     {"Inget ekosystem är bedömt till och med 2026-11-23",
      "No ecosystem has been assessed by 2026-11-23"}},
    {{"113"},
     {"Gapet 1 och gapet 2 är lika stora och störst",
      "The gap 1 and the gap 2 are equally wide and the widest"}},
    {{"333", "222"},
     {"I inget ekosystem är något gap större än de andra",
      "In no ecosystem is one gap wider than the others"}},
    {{"33-", "222"},
     {"I inget ekosystem är något bedömt gap större än de andra",
      "In no ecosystem is one assessed gap wider than the others"}},
    {{"333", "---"},
     {"I inget ekosystem är något bedömt gap större än de andra",
      "In no ecosystem is one assessed gap wider than the others"}},
    {{"---", "---"},
     {"Inget ekosystem är bedömt till och med 2026-11-23",
      "No ecosystem has been assessed by 2026-11-23"}},
};

static void
test_title (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++) {
    g_autoptr (SpannObject) portfolio =
        situation_make_portfolio_of (strlen (titles[i].now[0]), titles[i].now);
    g_autoptr (SpannHeatData) data = read_data (portfolio);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *title = spann_heat_words_title (data, speaking (j));

      g_assert_cmpstr (title, ==, titles[i].title[j]);
    }
  }
}

/* Whether the rule of three areas signals, or cannot tell. */
static void
test_review (void)
{
  static const struct {
    Situation situation;
    const char *review[N_SPEAKING];
  } cases[] = {
      {{3, "111", NULL, "222"}, {"nej", "no"}},
      {{3, "111", NULL, "221"}, {"ja", "yes"}},
      {{3, "111", NULL, "22-"}, {"okänt", "unknown"}},
      {{3, NULL, NULL, "222"}, {"okänt", "unknown"}},
      {{3, NULL, NULL, NULL}, {"okänt", "unknown"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = situation_make_portfolio (&cases[i].situation);
    g_autoptr (SpannHeatData) data = read_data (portfolio);

    for (Speaking j = 0; j < N_SPEAKING; j++)
      g_assert_cmpstr (spann_heat_words_review (spann_heat_data_get_row (data, 0), speaking (j)),
                       ==, cases[i].review[j]);
  }
}

static void
test_rule (void)
{
  static const struct {
    const char *reading;
    const char *words[N_SPEAKING];
  } cases[] = {
      {"too-few-forward",
       {"bör prövas: färre än 3 områden framåt sedan utgångsläget",
        "review signal: fewer than 3 areas forward since the baseline"}},
      {"several-not-forward",
       {"bör prövas: minst 3 områden inte framåt sedan utgångsläget",
        "review signal: at least 3 areas not forward since the baseline"}},
  };
  const Situation situation = {3, "111", NULL, "222"};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannObject *strategy = fixture_strategy (3, 1);
    SpannObject *rule = spann_object_ref (
        (SpannObject *)spann_object_get_child (strategy, SPANN_STRATEGY_PROGRESS_RULE));
    g_autoptr (SpannObject) portfolio = NULL;
    g_autoptr (SpannHeatData) data = NULL;

    rule = spann_object_with (rule, SPANN_PROGRESS_RULE_READING,
                              spann_value_string (cases[i].reading));
    strategy =
        spann_object_with (strategy, SPANN_STRATEGY_PROGRESS_RULE, spann_value_object (rule));
    portfolio =
        fixture_add_ecosystem (fixture_portfolio (strategy), situation_make_ecosystem (&situation));
    data = read_data (portfolio);
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words = spann_heat_words_rule (data, speaking (j));

      g_assert_cmpstr (words, ==, cases[i].words[j]);
    }
  }
}

/* Which evaluation a row is from, and whose it is when it is not the region's. */
static void
test_evaluation (void)
{
  const Situation situation = {3, NULL, NULL, "222"};
  const Situation nothing = {3, NULL, NULL, NULL};
  SpannObject *own = situation_with_field (situation_make_ecosystem (&situation), "e2026",
                                           SPANN_EVALUATION_ASSESSOR, spann_value_string ("self"));
  const struct {
    SpannObject *ecosystem;
    const char *words;
  } cases[] = {
      {situation_make_ecosystem (&situation), "okt 2026"},
      {own, "okt 2026, ekosystemet självt"},
      {situation_make_ecosystem (&nothing), "ingen utvärdering"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio =
        fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), cases[i].ecosystem);
    g_autoptr (SpannHeatData) data = read_data (portfolio);
    g_autofree char *words = spann_heat_words_evaluation (data, spann_heat_data_get_row (data, 0),
                                                          speaking (SPEAKING_SWEDISH));

    g_assert_cmpstr (words, ==, cases[i].words);
  }
}

static void
test_marks (void)
{
  const Situation situation = {3, "12-", NULL, "4-2"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  g_autoptr (SpannHeatData) data = read_data (portfolio);
  const SpannHeatEcosystem *row = spann_heat_data_get_row (data, 0);
  static const char *const cells[] = {
      "Rymdsluttningen, 1 Side 1: 2, forward 1.5 since the baseline",
      "Rymdsluttningen, 2 Side 2: not assessed", "Rymdsluttningen, 3 Side 3: 1"};
  g_autofree char *words = spann_heat_words_row (data, row, speaking (SPEAKING_SWEDISH));

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++) {
    g_autofree char *cell = spann_heat_words_cell (data, row, i, speaking (SPEAKING_ENGLISH));

    g_assert_cmpstr (cell, ==, cells[i]);
  }
  g_assert_cmpstr (words, ==,
                   "Rymdsluttningen, utvärdering 2026-10-15, regionens bedömning, 2 av 3 gap "
                   "bedömda; bör prövas: okänt");
}

static void
test_summary (void)
{
  static const char *const expected[N_SPEAKING] = {
      "Gapet 3 är störst av de två bedömda gapen. 2 av 3 gap är bedömda på en skala från 0, stort "
      "gap, till 4, "
      "överbryggat. "
      "Rymdsluttningen, utvärdering 2026-10-15, regionens bedömning, 2 av 3 gap bedömda; bör "
      "prövas: "
      "okänt. 1 Sida 1: 2, framåt 1,5; 2 Sida 2: ej bedömt; 3 Sida 3: 1.",
      "The gap 3 is the widest of the two assessed gaps. 2 of 3 gaps are assessed on a scale from "
      "0, wide gap, to 4, "
      "bridged. "
      "Rymdsluttningen, evaluation 2026-10-15, the region's assessment, 2 of 3 gaps assessed; "
      "review "
      "signal: unknown. 1 Side 1: 2, forward 1.5; 2 Side 2: not assessed; 3 Side 3: 1.",
  };
  const Situation situation = {3, "12-", NULL, "4-2"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  g_autoptr (SpannHeatData) data = read_data (portfolio);

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autofree char *summary = spann_heat_words_summary (data, speaking (i));

    g_assert_cmpstr (summary, ==, expected[i]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/heat-words/title", test_title);
  g_test_add_func ("/heat-words/review", test_review);
  g_test_add_func ("/heat-words/rule", test_rule);
  g_test_add_func ("/heat-words/evaluation", test_evaluation);
  g_test_add_func ("/heat-words/marks", test_marks);
  g_test_add_func ("/heat-words/summary", test_summary);
  return g_test_run ();
}
