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
       {"I ett av ett ekosystem har fler gap minskat än ökat sedan utgångsläget; ytterligare två "
        "kan inte jämföras",
        "In one of one ecosystem more gaps have narrowed than widened since the baseline; two more "
        "cannot be compared"}},
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

/* No one counts one of one. */
static void
test_title_of_one (void)
{
  static const struct {
    Situation situation;
    const char *title[N_SPEAKING];
  } cases[] = {
      {{3, "111", NULL, "221"},
       {"Fler gap har minskat än ökat sedan utgångsläget",
        "More gaps have narrowed than widened since the baseline"}},
      {{3, "111", NULL, "021"},
       {"I inget ekosystem har fler gap minskat än ökat sedan utgångsläget",
        "In no ecosystem have more gaps narrowed than widened since the baseline"}},
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
      "Fler gap har minskat än ökat sedan utgångsläget. Rymdsluttningen, "
      "utvärdering 15 oktober 2026, regionens bedömning. Två gap har minskat sedan utgångsläget, "
      "inget har ökat. 2 av 3 gap bedömda.",
      "More gaps have narrowed than widened since the baseline. "
      "Rymdsluttningen, evaluation 15 October 2026, the region's assessment. Two gaps have "
      "narrowed "
      "since the baseline, none has widened. 2 of 3 gaps assessed.",
  };
  const Situation situation = {3, "111", NULL, "2-2"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  g_autoptr (SpannHeatData) data = read_data (portfolio);

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autofree char *summary = spann_radars_words_summary (data, speaking (i));

    g_assert_cmpstr (summary, ==, expected[i]);
  }
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
  return g_test_run ();
}
