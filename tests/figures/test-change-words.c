/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-words.h"

#include "spann-situation.h"
#include "spann-speaking.h"

static SpannChangeData *
read_data (const SpannObject *portfolio)
{
  SpannFigureRequest request = situation_request ();

  return spann_change_data_new (portfolio, &request, NULL);
}

static void
test_title (void)
{
  static const struct {
    Situation situation;
    const char *title[N_SPEAKING];
  } cases[] = {
      {{3, "222", NULL, "341"},
       {"Två gap har minskat sedan utgångsläget, ett har ökat",
        "Two gaps have narrowed since the baseline, one has widened"}},
      {{3, NULL, "222", "333"},
       {"Alla tre gap har minskat sedan förra utvärderingen",
        "All three gaps have narrowed since the previous evaluation"}},
      {{3, "2--", NULL, "-22"},
       {"Inget gap är bedömt både nu och i utgångsläget",
        "No gap has been assessed both now and at the baseline"}},
      {{3, "222", NULL, "---"}, {"Inget gap är bedömt 2026", "No gap has been assessed in 2026"}},
      {{3, NULL, NULL, "222"},
       {"Alla tre gap är bedömda; utgångsläget saknas",
        "All three gaps are assessed; the baseline is missing"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = situation_make_portfolio (&cases[i].situation);
    g_autoptr (SpannChangeData) data = read_data (portfolio);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *title = spann_change_words_title (data, speaking (j));

      g_assert_cmpstr (title, ==, cases[i].title[j]);
    }
  }
}

/* Where the verdict comes from is said with it: the reason when there is none. */
static void
test_verdict (void)
{
  static const struct {
    Situation situation;
    const char *verdict[N_SPEAKING];
    const char *number;
  } cases[] = {
      {{3, "2--", NULL, "3--"}, {"framåt", "forward"}, "+0,5"},
      {{3, "2--", NULL, "2--"}, {"stilla", "still"}, "±0"},
      {{3, "4--", NULL, "2--"}, {"bakåt", "back"}, "−1"},
      {{3, "---", NULL, "2--"}, {"ej bedömt i utgångsläget", "not assessed at the baseline"}, NULL},
      {{3, NULL, "---", "2--"},
       {"ej bedömt i förra utvärderingen", "not assessed in the previous evaluation"},
       NULL},
      {{3, "2--", NULL, "---"}, {"ej bedömt nu", "not assessed now"}, NULL},
      {{3, "---", NULL, "---"}, {"ej bedömt", "not assessed"}, NULL},
      {{3, NULL, NULL, "2--"}, {"inget att jämföra med", "nothing to compare with"}, NULL},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = situation_make_portfolio (&cases[i].situation);
    g_autoptr (SpannChangeData) data = read_data (portfolio);
    const SpannChangeArea *area = spann_change_data_get_area (data, SPANN_CHANGE_GAPS, 0);
    g_autofree char *number = spann_change_words_number (data, area, speaking (SPEAKING_SWEDISH));

    for (Speaking j = 0; j < N_SPEAKING; j++)
      g_assert_cmpstr (spann_change_words_verdict (data, area, speaking (j)), ==,
                       cases[i].verdict[j]);
    g_assert_cmpstr (number, ==, cases[i].number);
  }
}

static void
test_not_applicable (void)
{
  static const struct {
    const char *evaluation;
    const char *verdict;
  } cases[] = {
      {"e2022", "not applicable at the baseline"},
      {"e2026", "not applicable now"},
  };
  const Situation situation = {3, "2--", NULL, "2--"};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = fixture_add_ecosystem (
        fixture_portfolio (fixture_strategy (3, 1)),
        situation_with_score (situation_make_ecosystem (&situation), cases[i].evaluation, "gap-1",
                              spann_score_not_applicable ()));
    g_autoptr (SpannChangeData) data = read_data (portfolio);
    const SpannChangeArea *area = spann_change_data_get_area (data, SPANN_CHANGE_GAPS, 0);

    g_assert_cmpstr (spann_change_words_verdict (data, area, speaking (SPEAKING_ENGLISH)), ==,
                     cases[i].verdict);
  }
}

static void
assert_mark (const SpannObject *portfolio, guint index, const char *swedish, const char *english)
{
  const char *const expected[N_SPEAKING] = {swedish, english};
  g_autoptr (SpannChangeData) data = read_data (portfolio);

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autofree char *mark = spann_change_words_mark (
        data, spann_change_data_get_area (data, SPANN_CHANGE_GAPS, index), speaking (i));

    g_assert_cmpstr (mark, ==, expected[i]);
  }
}

static void
test_mark (void)
{
  const Situation situation = {3, "22-", NULL, "513"};
  const Situation alone = {3, NULL, NULL, "123"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  g_autoptr (SpannObject) first = situation_make_portfolio (&alone);
  g_autoptr (SpannObject) rescaled =
      situation_make_rescaled_portfolio (3, situation_make_ecosystem (&situation));

  assert_mark (portfolio, 0, "Sida 1, utgångsläge 2022: 1, nu okt 2026: 2,5, framåt 1,5",
               "Side 1, baseline 2022: 1, now Oct 2026: 2.5, forward 1.5");
  assert_mark (portfolio, 1, "Sida 2, utgångsläge 2022: 1, nu okt 2026: 0,5, bakåt 0,5",
               "Side 2, baseline 2022: 1, now Oct 2026: 0.5, back 0.5");
  assert_mark (
      portfolio, 2,
      "Sida 3, utgångsläge 2022: ej bedömt, nu okt 2026: 1,5, ej bedömt i utgångsläget",
      "Side 3, baseline 2022: not assessed, now Oct 2026: 1.5, not assessed at the baseline");
  assert_mark (first, 0, "Sida 1, nu okt 2026: 0,5, inget att jämföra med",
               "Side 1, now Oct 2026: 0.5, nothing to compare with");
  /* Each score on its own scale. */
  assert_mark (rescaled, 0,
               "Sida 1, utgångsläge 2022: 1, nu okt 2026: 5, ej jämförbart: annan skala",
               "Side 1, baseline 2022: 1, now Oct 2026: 5, not comparable: another scale");
}

/* A rule of two steps: half a level is a change that does not count, and is told all the same. */
static void
test_rule (void)
{
  const Situation situation = {3, "222", NULL, "345"};
  SpannObject *strategy = fixture_strategy (3, 1);
  SpannObject *rule = spann_object_ref (
      (SpannObject *)spann_object_get_child (strategy, SPANN_STRATEGY_PROGRESS_RULE));
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (SpannChangeData) data = NULL;
  g_autofree char *foot = NULL;

  rule = spann_object_with (rule, SPANN_PROGRESS_RULE_STEPS, spann_value_integer (2));
  strategy = spann_object_with (strategy, SPANN_STRATEGY_PROGRESS_RULE, spann_value_object (rule));
  portfolio =
      fixture_add_ecosystem (fixture_portfolio (strategy), situation_make_ecosystem (&situation));
  data = read_data (portfolio);
  foot = spann_change_words_foot (data, speaking (SPEAKING_SWEDISH));
  g_assert_cmpstr (foot, ==,
                   "Källa: regionens utvärdering, läget 2026-11-23. Framåt och bakåt: en "
                   "förändring på minst 1");
  assert_mark (portfolio, 2, "Sida 1, utgångsläge 2022: 1, nu okt 2026: 1,5, stilla (+0,5)",
               "Side 1, baseline 2022: 1, now Oct 2026: 1.5, still (+0.5)");
}

static void
test_summary (void)
{
  static const char *const expected[N_SPEAKING] = {
      "Ett av tre jämförbara gap har minskat sedan utgångsläget, ett har ökat. Rymdsluttningen, "
      "utvärdering 15 "
      "oktober "
      "2026, regionens bedömning. 4 av 4 gap är bedömda på en skala från 0, stort gap, till 4, "
      "överbryggat. Gap: 1 framåt, 1 stilla, 1 bakåt, 1 okänt. Gapet 1: från 1 till 2,5, framåt. "
      "Gapet 2: 1, stilla. Gapet 3: från 1 till 0,5, bakåt. Gapet 4: 1,5, ej bedömt i "
      "utgångsläget. Effektområden: 2 okända. effect-1: 2, ej bedömt i utgångsläget. effect-2: ej "
      "bedömt.",
      "One of three comparable gaps has narrowed since the baseline, one has widened. "
      "Rymdsluttningen, evaluation 15 "
      "October 2026, the region's assessment. 4 of 4 gaps are assessed on a scale from 0, wide "
      "gap, to 4, bridged. Gaps: 1 forward, 1 still, 1 back, 1 unknown. The gap 1: from 1 to 2.5, "
      "forward. The gap 2: 1, still. The gap 3: from 1 to 0.5, back. The gap 4: 1.5, not assessed "
      "at the baseline. Effect areas: 2 unknown. effect-1: 2, not assessed at the baseline. "
      "effect-2: not assessed.",
  };
  const Situation situation = {4, "222-", NULL, "5213"};
  g_autoptr (SpannObject) portfolio =
      fixture_add_ecosystem (fixture_portfolio (fixture_strategy (4, 1)),
                             situation_with_effect (situation_make_ecosystem (&situation), "e2026",
                                                    "effect-1", spann_score_new (4)));
  g_autoptr (SpannChangeData) data = read_data (portfolio);

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autofree char *summary = spann_change_words_summary (data, speaking (i));

    g_assert_cmpstr (summary, ==, expected[i]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/change-words/title", test_title);
  g_test_add_func ("/change-words/verdict", test_verdict);
  g_test_add_func ("/change-words/not-applicable", test_not_applicable);
  g_test_add_func ("/change-words/mark", test_mark);
  g_test_add_func ("/change-words/rule", test_rule);
  g_test_add_func ("/change-words/summary", test_summary);
  return g_test_run ();
}
