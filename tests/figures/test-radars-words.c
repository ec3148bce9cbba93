/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radars-words.h"

#include "spann-situation.h"
#include "spann-speaking.h"

#define N_ECOSYSTEMS 3

static SpannHeatData *
read_data (const SpannObject *portfolio)
{
  SpannFigureRequest request = situation_request ();

  return spann_heat_data_new (portfolio, &request, NULL);
}

/* (transfer full) */
static SpannObject *
make_portfolio (const Situation *situations)
{
  SpannObject *portfolio = fixture_portfolio (fixture_strategy (3, 1));

  for (guint i = 0; i < N_ECOSYSTEMS; i++) {
    g_autofree char *key = g_strdup_printf ("eco-%u", i + 1);

    portfolio = fixture_add_ecosystem (portfolio, situation_make_named (&situations[i], key, key));
  }
  return portfolio;
}

static void
test_title (void)
{
  static const struct {
    Situation situations[N_ECOSYSTEMS];
    const char *title[N_SPEAKING];
  } cases[] = {
      {{{3, "111", NULL, "221"}, {3, "111", NULL, "222"}, {3, "222", NULL, "113"}},
       {"I två av tre ekosystem har fler gap minskat än ökat sedan utgångsläget",
        "In two of three ecosystems more gaps have narrowed than widened since the baseline"}},
      {{{3, "111", NULL, "221"}, {3, NULL, NULL, "222"}, {3, NULL, NULL, NULL}},
       {"I det enda jämförbara ekosystemet har fler gap minskat än ökat sedan utgångsläget",
        "In the only comparable ecosystem more gaps have narrowed than widened since the "
        "baseline"}},
      {{{3, "111", NULL, "22-"}, {3, "111", NULL, "222"}, {3, "222", NULL, "113"}},
       {"I två av tre ekosystem har fler bedömda gap minskat än ökat sedan utgångsläget",
        "In two of three ecosystems more assessed gaps have narrowed than widened since the "
        "baseline"}},
      {{{3, "111", NULL, "111"}, {3, "11-", NULL, "021"}, {3, NULL, NULL, "111"}},
       {"I inget jämförbart ekosystem har fler bedömda gap minskat än ökat sedan utgångsläget",
        "In no comparable ecosystem have more assessed gaps narrowed than widened since the "
        "baseline"}},
      {{{3, "111", NULL, "111"}, {3, "111", NULL, "021"}, {3, "222", NULL, "111"}},
       {"I inget ekosystem har fler gap minskat än ökat sedan utgångsläget",
        "In no ecosystem have more gaps narrowed than widened since the baseline"}},
      {{{3, NULL, NULL, "111"}, {3, NULL, "111", "222"}, {3, NULL, NULL, NULL}},
       {"Inget ekosystem kan jämföras med ett utgångsläge",
        "No ecosystem can be compared with a baseline"}},
      {{{3, NULL, NULL, NULL}, {3, NULL, NULL, "---"}, {3, NULL, NULL, NULL}},
       {"Inget ekosystem är bedömt till och med 2026-11-23",
        "No ecosystem has been assessed by 2026-11-23"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = make_portfolio (cases[i].situations);
    g_autoptr (SpannHeatData) data = read_data (portfolio);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *title = spann_radars_words_title (data, speaking (j));

      g_assert_cmpstr (title, ==, cases[i].title[j]);
    }
  }
}

/* One ecosystem has the title of its radar. */
static void
test_title_of_one (void)
{
  static const struct {
    Situation situation;
    const char *title[N_SPEAKING];
  } cases[] = {
      {{3, "111", NULL, "221"},
       {"Två gap har minskat sedan utgångsläget, inget har ökat",
        "Two gaps have narrowed since the baseline, none has widened"}},
      {{3, "111", NULL, "021"},
       {"Ett gap har minskat sedan utgångsläget, ett har ökat",
        "One gap has narrowed since the baseline, one has widened"}},
      {{3, NULL, NULL, NULL}, {"Inget gap är bedömt 2026", "No gap has been assessed in 2026"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = situation_make_portfolio (&cases[i].situation);
    g_autoptr (SpannHeatData) data = read_data (portfolio);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *title = spann_radars_words_title (data, speaking (j));

      g_assert_cmpstr (title, ==, cases[i].title[j]);
    }
  }
}

static void
test_note (void)
{
  static const struct {
    Situation situation;
    const char *note[N_SPEAKING];
  } cases[] = {
      {{3, "111", NULL, "2-1"}, {"okt 2026 · 2 av 3", "Oct 2026 · 2 of 3"}},
      {{3, NULL, NULL, NULL}, {"ingen utvärdering", "no evaluation"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = situation_make_portfolio (&cases[i].situation);
    g_autoptr (SpannHeatData) data = read_data (portfolio);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *note =
          spann_radars_words_note (data, spann_heat_data_get_row (data, 0), speaking (j));

      g_assert_cmpstr (note, ==, cases[i].note[j]);
    }
  }
}

/* Judged on a scale that is no longer in force: told, not drawn. */
static void
test_other_scale (void)
{
  const Situation situation = {3, "123", NULL, "246"};
  g_autoptr (SpannObject) portfolio =
      situation_make_rescaled_portfolio (3, situation_make_ecosystem (&situation));
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannHeatData) data = NULL;
  g_autofree char *note = NULL;

  request.as_of = spann_date_new (2023, 1, 1);
  data = spann_heat_data_new (portfolio, &request, NULL);
  note = spann_radars_words_note (data, spann_heat_data_get_row (data, 0),
                                  speaking (SPEAKING_SWEDISH));
  g_assert_true (g_str_has_suffix (note, ", på en annan skala"));
}

static void
test_summary (void)
{
  static const char *const expected[N_SPEAKING] = {
      "Båda de jämförbara gapen har minskat sedan utgångsläget. Rymdsluttningen, "
      "utvärdering 15 oktober 2026, regionens bedömning. 2 av 3 gap bedömda.",
      "Both comparable gaps have narrowed since the baseline. Rymdsluttningen, "
      "evaluation 15 October 2026, the region's assessment. 2 of 3 gaps assessed.",
  };
  const Situation situation = {3, "111", NULL, "2-2"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  g_autoptr (SpannHeatData) data = read_data (portfolio);

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autofree char *summary = spann_radars_words_summary (data, speaking (i));

    g_assert_cmpstr (summary, ==, expected[i]);
  }
}

/* Of several, each is told what has become of it. */
static void
test_summary_of_several (void)
{
  static const Situation situations[N_ECOSYSTEMS] = {
      {3, "111", NULL, "222"}, {3, NULL, NULL, "2--"}, {3, NULL, NULL, NULL}};
  g_autoptr (SpannObject) portfolio = make_portfolio (situations);
  g_autoptr (SpannHeatData) data = read_data (portfolio);
  g_autofree char *summary = spann_radars_words_summary (data, speaking (SPEAKING_ENGLISH));

  g_assert_true (g_str_has_prefix (
      summary, "In the only comparable ecosystem more gaps have narrowed than widened since the "
               "baseline. eco-1, evaluation 15 October 2026"));
  g_assert_nonnull (strstr (summary, ". All three gaps have narrowed since the baseline. 3 of 3"));
  g_assert_nonnull (strstr (summary, ". One of three gaps is assessed; the baseline is missing."));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/radars-words/title", test_title);
  g_test_add_func ("/radars-words/title-of-one", test_title_of_one);
  g_test_add_func ("/radars-words/note", test_note);
  g_test_add_func ("/radars-words/other-scale", test_other_scale);
  g_test_add_func ("/radars-words/summary", test_summary);
  g_test_add_func ("/radars-words/summary/several", test_summary_of_several);
  return g_test_run ();
}
