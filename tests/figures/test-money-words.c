/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-money-words.h"

#include "spann-situation.h"
#include "spann-speaking.h"

#define MAX_ECOSYSTEMS 4
#define NBSP "\u00a0"

enum {
  PROPOSED = SITUATION_PROPOSED,
  PLANNED = SITUATION_PLANNED,
  GRANTED = SPANN_MATTER_OUTCOME_APPROVED,
};

/* @frames: for 2026, 2027 and 2028, in SEK thousand; -1 for none */
typedef struct {
  Plan plans[MAX_ECOSYSTEMS][SITUATION_MAX_PERIODS];
  int frames[3];
  int paid; /* to the first period of the first ecosystem, in SEK thousand */
} Case;

static SpannObject *
make_portfolio (const Case *told)
{
  SpannObject *portfolio = fixture_portfolio (fixture_strategy (3, 1));

  for (guint i = 0; i < MAX_ECOSYSTEMS && told->plans[i][0].first != 0; i++) {
    g_autofree char *key = g_strdup_printf ("eco%u", i);
    g_autofree char *name = g_strdup_printf ("Ekosystem %u", i);

    portfolio = situation_add_funded (portfolio, key, name, told->plans[i]);
  }
  for (int i = 0; i < 3; i++) {
    if (told->frames[i] >= 0)
      portfolio = situation_add_frame (portfolio, 2026 + i, told->frames[i] * 1000);
  }
  if (told->paid > 0)
    portfolio =
        situation_add_payment (portfolio, "eco0", "eco0-1", "2026-05-01", told->paid * 1000);
  return portfolio;
}

static SpannMoneyData *
read_data (const SpannObject *portfolio, const char *ecosystem, gboolean by_ecosystem)
{
  SpannFigureRequest request = situation_request ();
  g_autoptr (GError) error = NULL;
  SpannMoneyData *data;

  request.ecosystem = ecosystem;
  request.by_ecosystem = by_ecosystem;
  data = spann_money_data_new (portfolio, &request, &error);
  g_assert_no_error (error);
  return data;
}

static const struct {
  Case told;
  const char *title[N_SPEAKING];
} all_titles[] = {
    {{{{{2024, 2026, GRANTED}, {2027, 2029, PROPOSED}}, {{2025, 2027, GRANTED}}}, {2000, 4200, -1}},
     {"3\u202f300" NBSP "tkr av ramen 2027 är inte beviljade; 900" NBSP "tkr är föreslagna",
      "SEK" NBSP "3,300" NBSP "thousand of the frame for 2027 is not granted; SEK" NBSP "900" NBSP
      "thousand is proposed"}},
    {{{{{2024, 2026, GRANTED}}, {{2025, 2027, GRANTED}}}, {-1, 4200, -1}},
     {"3\u202f300" NBSP "tkr av ramen 2027 är inte beviljade",
      "SEK" NBSP "3,300" NBSP "thousand of the frame for 2027 is not granted"}},
    {{{{{2027, 2029, PROPOSED}}, {{2027, 2029, PROPOSED}}}, {-1, 1000, -1}},
     {"1" NBSP "mnkr av ramen 2027 är inte beviljade; föreslaget är 1,8" NBSP "mnkr, 0,8" NBSP
      "mnkr mer än vad som ryms",
      "SEK" NBSP "1" NBSP "million of the frame for 2027 is not granted; proposed is SEK" NBSP
      "1.8" NBSP "million, SEK" NBSP "0.8" NBSP "million more than it has room for"}},
    {{{{{2025, 2027, GRANTED}}}, {-1, 900, -1}},
     {"Hela ramen 2027 är beviljad", "The whole frame for 2027 is granted"}},
    {{{{{2025, 2027, GRANTED}}, {{2027, 2029, PROPOSED}}}, {-1, 900, -1}},
     {"Hela ramen 2027 är beviljad; ytterligare 900" NBSP "tkr är föreslagna",
      "The whole frame for 2027 is granted; SEK" NBSP "900" NBSP "thousand more is proposed"}},
    {{{{{2024, 2026, GRANTED}}}, {-1, -1, -1}},
     {"2\u202f700" NBSP "tkr är beviljade; inget är utbetalt",
      "SEK" NBSP "2,700" NBSP "thousand has been granted; nothing has been paid"}},
    /* This year when the coming one has no frame. */
    {{{{{2024, 2026, GRANTED}}}, {1000, -1, -1}},
     {"100" NBSP "tkr av ramen 2026 är inte beviljade",
      "SEK" NBSP "100" NBSP "thousand of the frame for 2026 is not granted"}},
    {{{{{2025, 2027, GRANTED}}}, {1000, 800, -1}},
     {"Beviljat för 2027: 100" NBSP "tkr över ramen",
      "Granted for 2027: SEK" NBSP "100" NBSP "thousand above the frame"}},
    {{{{{2026, 2028, GRANTED}}}, {800, 0, 850}},
     {"Beviljat över ramen tre år, mest 2027: 900" NBSP "tkr",
      "Granted above the frame in three years, most in 2027: SEK" NBSP "900" NBSP "thousand"}},
    {{{{{2024, 2026, GRANTED}}}, {-1, -1, -1}, 450},
     {"2\u202f700" NBSP "tkr är beviljade; 450" NBSP "tkr är utbetalda",
      "SEK" NBSP "2,700" NBSP "thousand has been granted; SEK" NBSP "450" NBSP
      "thousand has been paid"}},
    /* What should not be comes first. */
    {{{{{2024, 2026, GRANTED}}}, {-1, 1000, -1}, 2800},
     {"2\u202f800" NBSP "tkr är utbetalda, 100" NBSP "tkr mer än vad som är beviljat",
      "SEK" NBSP "2,800" NBSP "thousand has been paid, SEK" NBSP "100" NBSP
      "thousand more than was granted"}},
    {{{{{2027, 2029, PROPOSED}}}, {-1, -1, -1}},
     {"Inget stöd är beviljat; 2\u202f700" NBSP "tkr är föreslagna",
      "No support has been granted; SEK" NBSP "2,700" NBSP "thousand is proposed"}},
    {{{{{2027, 2029, PLANNED}}}, {-1, -1, -1}},
     {"Inget stöd är beviljat", "No support has been granted"}},
};

static void
test_title (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (all_titles); i++) {
    g_autoptr (SpannObject) portfolio = make_portfolio (&all_titles[i].told);
    g_autoptr (SpannMoneyData) data = read_data (portfolio, NULL, FALSE);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *title = spann_money_words_title (data, speaking (j));

      g_assert_cmpstr (title, ==, all_titles[i].title[j]);
    }
  }
}

static const struct {
  Case told;
  const char *title[N_SPEAKING];
} one_titles[] = {
    {{{{{2027, 2029, PROPOSED}}}, {-1, -1, -1}},
     {"Ekosystem 0 har inte beviljats något stöd", "Ekosystem 0 has not been granted any support"}},
    {{{{{2024, 2026, GRANTED}}}, {-1, -1, -1}},
     {"Ekosystem 0 har beviljats 2\u202f700" NBSP "tkr; inget är utbetalt",
      "Ekosystem 0 has been granted SEK" NBSP "2,700" NBSP "thousand; nothing has been paid"}},
    {{{{{2024, 2026, GRANTED}}}, {-1, -1, -1}, 450},
     {"Ekosystem 0 har fått 450" NBSP "tkr utbetalt av 2\u202f700" NBSP "tkr beviljat",
      "Ekosystem 0 has been paid SEK" NBSP "450" NBSP "thousand of SEK" NBSP "2,700" NBSP
      "thousand granted"}},
    {{{{{2024, 2026, GRANTED}}}, {-1, -1, -1}, 2700},
     {"Ekosystem 0 har fått allt beviljat stöd utbetalt, 2\u202f700" NBSP "tkr",
      "Ekosystem 0 has been paid all that was granted, SEK" NBSP "2,700" NBSP "thousand"}},
    {{{{{2024, 2026, GRANTED}}}, {-1, -1, -1}, 3000},
     {"Ekosystem 0 har fått 3\u202f000" NBSP "tkr utbetalt, 300" NBSP
      "tkr mer än vad som är beviljat",
      "Ekosystem 0 has been paid SEK" NBSP "3,000" NBSP "thousand, SEK" NBSP "300" NBSP
      "thousand more than was granted"}},
};

static void
test_title_of_one (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (one_titles); i++) {
    g_autoptr (SpannObject) portfolio = make_portfolio (&one_titles[i].told);
    g_autoptr (SpannMoneyData) data = read_data (portfolio, "eco0", FALSE);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *title = spann_money_words_title (data, speaking (j));

      g_assert_cmpstr (title, ==, one_titles[i].title[j]);
    }
  }
}

static const struct {
  Case told;
  const char *title[N_SPEAKING];
} ecosystem_titles[] = {
    {{{{{2024, 2026, GRANTED}}, {{2024, 2025, GRANTED}}, {{2027, 2029, PROPOSED}}}, {-1, -1, -1}},
     {"Ekosystem 0 har beviljats mest: 2,7" NBSP "mnkr av 4,5" NBSP "mnkr",
      "Ekosystem 0 has been granted most: SEK" NBSP "2.7" NBSP "million of SEK" NBSP "4.5" NBSP
      "million"}},
    {{{{{2024, 2025, GRANTED}}, {{2024, 2026, GRANTED}}, {{2024, 2026, GRANTED}}}, {-1, -1, -1}},
     {"Ekosystem 1 och Ekosystem 2 har beviljats mest: 2,7" NBSP "mnkr var av 7,2" NBSP "mnkr",
      "Ekosystem 1 and Ekosystem 2 have been granted most: SEK" NBSP "2.7" NBSP
      "million each of SEK" NBSP "7.2" NBSP "million"}},
    {{{{{2024, 2026, GRANTED}}, {{2024, 2026, GRANTED}}}, {-1, -1, -1}},
     {"5,4" NBSP "mnkr är beviljade till två ekosystem",
      "SEK" NBSP "5.4" NBSP "million has been granted to two ecosystems"}},
    {{{{{2024, 2026, GRANTED}}, {{2027, 2029, PROPOSED}}}, {-1, -1, -1}},
     {"2,7" NBSP "mnkr är beviljade till ett ekosystem",
      "SEK" NBSP "2.7" NBSP "million has been granted to one ecosystem"}},
    {{{{{2027, 2029, PLANNED}}}, {-1, -1, -1}},
     {"Inget stöd är beviljat", "No support has been granted"}},
};

static void
test_title_by_ecosystem (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ecosystem_titles); i++) {
    g_autoptr (SpannObject) portfolio = make_portfolio (&ecosystem_titles[i].told);
    g_autoptr (SpannMoneyData) data = read_data (portfolio, NULL, TRUE);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *title = spann_money_words_title (data, speaking (j));

      g_assert_cmpstr (title, ==, ecosystem_titles[i].title[j]);
    }
  }
}

static const Case rich = {
    {{{2025, 2027, GRANTED}, {2028, 2029, PLANNED}}, {{2027, 2029, PROPOSED}}},
    {800, 2000, -1},
    450};

static void
test_year (void)
{
  static const struct {
    int year;
    const char *words[N_SPEAKING];
  } cases[] = {
      {2024, {"2024: inget beviljat, ingen ram angiven", "2024: nothing granted, no frame given"}},
      {2026,
       {"2026: beviljat 900" NBSP "tkr, utbetalt 450" NBSP "tkr, återstår 450" NBSP
        "tkr, ram 800" NBSP "tkr, beviljat 100" NBSP "tkr över ramen",
        "2026: granted SEK" NBSP "900" NBSP "thousand, paid SEK" NBSP "450" NBSP
        "thousand, remaining SEK" NBSP "450" NBSP "thousand, frame SEK" NBSP "800" NBSP
        "thousand, granted SEK" NBSP "100" NBSP "thousand above the frame"}},
      {2027,
       {"2027: beviljat 900" NBSP "tkr, inget utbetalt, återstår 900" NBSP
        "tkr, föreslaget 900" NBSP "tkr, ram 2\u202f000" NBSP "tkr, 1\u202f100" NBSP
        "tkr av ramen ej beviljat",
        "2027: granted SEK" NBSP "900" NBSP "thousand, nothing paid, remaining SEK" NBSP "900" NBSP
        "thousand, proposed SEK" NBSP "900" NBSP "thousand, frame SEK" NBSP "2,000" NBSP
        "thousand, SEK" NBSP "1,100" NBSP "thousand of the frame not granted"}},
      {2028,
       {"2028: inget beviljat, föreslaget 900" NBSP "tkr, planerat 900" NBSP
        "tkr, ingen ram angiven",
        "2028: nothing granted, proposed SEK" NBSP "900" NBSP "thousand, planned SEK" NBSP
        "900" NBSP "thousand, no frame given"}},
  };
  g_autoptr (SpannObject) portfolio = make_portfolio (&rich);
  g_autoptr (SpannMoneyData) data = read_data (portfolio, NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words = spann_money_words_year (
          data, spann_money_data_find_year (data, cases[i].year), speaking (j));

      g_assert_cmpstr (words, ==, cases[i].words[j]);
    }
  }
}

/* More was paid in a year than is granted for it: said, and never a negative rest. */
static void
test_overpaid (void)
{
  static const SpannMoneySums sums = {.granted = 300000, .paid = 500000};
  g_autofree char *swedish =
      spann_money_words_sums (&sums, SPANN_MONEY_UNIT_THOUSAND, speaking (SPEAKING_SWEDISH));
  g_autofree char *english =
      spann_money_words_sums (&sums, SPANN_MONEY_UNIT_THOUSAND, speaking (SPEAKING_ENGLISH));

  g_assert_cmpstr (swedish, ==,
                   "beviljat 300" NBSP "tkr, utbetalt 500" NBSP "tkr, utbetalt 200" NBSP
                   "tkr mer än vad som är beviljat");
  g_assert_cmpstr (english, ==,
                   "granted SEK" NBSP "300" NBSP "thousand, paid SEK" NBSP "500" NBSP
                   "thousand, paid SEK" NBSP "200" NBSP "thousand more than was granted");
}

/* What has no amount is told as that, and never as 0. */
static void
test_unset (void)
{
  static const struct {
    SpannMoneySums sums;
    const char *words[N_SPEAKING];
  } cases[] = {
      {{.n_planned_unset = 1},
       {"inget beviljat, en planerad period har inget belopp ännu",
        "nothing granted, one planned period has no amount yet"}},
      {{.planned = 900000, .n_proposed_unset = 2, .n_planned_unset = 3},
       {"inget beviljat, planerat 900" NBSP "tkr, två föreslagna perioder har inget belopp ännu, "
        "tre planerade perioder har inget belopp ännu",
        "nothing granted, planned SEK" NBSP "900" NBSP "thousand, two proposed periods have no "
        "amount yet, three planned periods have no amount yet"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words =
          spann_money_words_sums (&cases[i].sums, SPANN_MONEY_UNIT_THOUSAND, speaking (j));

      g_assert_cmpstr (words, ==, cases[i].words[j]);
    }
  }
}

static void
test_around (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio (&rich);
  g_autoptr (SpannMoneyData) all = read_data (portfolio, NULL, FALSE);
  g_autoptr (SpannMoneyData) one = read_data (portfolio, "eco1", FALSE);
  g_autoptr (SpannMoneyData) each = read_data (portfolio, NULL, TRUE);
  SpannLanguage *swedish = speaking (SPEAKING_SWEDISH);
  SpannLanguage *english = speaking (SPEAKING_ENGLISH);
  const struct {
    char *words;
    const char *expected;
  } cases[] = {
      {spann_money_words_subtitle (all, swedish),
       "Stöd 2024–2032 per år · två ekosystem · läget 2026-11-23"},
      {spann_money_words_subtitle (one, english),
       "Support 2024–2032 by year · Ekosystem 1 · as of 2026-11-23"},
      {spann_money_words_subtitle (each, swedish),
       "Stöd 2024–2032 per ekosystem · två ekosystem · läget 2026-11-23"},
      {spann_money_words_foot (all, SPANN_MONEY_UNIT_THOUSAND, TRUE, swedish),
       "Källa: beslut, utbetalningar och planering, läget 2026-11-23. Belopp i tkr."},
      {spann_money_words_foot (all, SPANN_MONEY_UNIT_MILLION, FALSE, english),
       "Source: decisions, payments and planning, as of 2026-11-23. Amounts in SEK million, "
       "rounded."},
      {spann_money_words_foot (one, SPANN_MONEY_UNIT_THOUSAND, TRUE, swedish),
       "Källa: beslut, utbetalningar och planering, läget 2026-11-23. Belopp i tkr. Ramen gäller "
       "alla ekosystem tillsammans."},
      {spann_money_words_summary (each, swedish),
       "2\u202f700" NBSP "tkr är beviljade till ett ekosystem. Stöd 2024–2032, läget 23 november "
       "2026. Sammanlagt: beviljat 2\u202f700" NBSP "tkr, utbetalt 450" NBSP
       "tkr, återstår 2\u202f250" NBSP "tkr, föreslaget 2\u202f700" NBSP
       "tkr, planerat 1\u202f800" NBSP "tkr. Ekosystem 0: beviljat 2\u202f700" NBSP
       "tkr, utbetalt 450" NBSP "tkr, återstår 2\u202f250" NBSP "tkr, planerat 1\u202f800" NBSP
       "tkr. Ekosystem 1: inget beviljat, föreslaget 2\u202f700" NBSP "tkr."},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_assert_cmpstr (cases[i].words, ==, cases[i].expected);
    g_free (cases[i].words);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/money-words/title", test_title);
  g_test_add_func ("/money-words/title-of-one", test_title_of_one);
  g_test_add_func ("/money-words/title-by-ecosystem", test_title_by_ecosystem);
  g_test_add_func ("/money-words/year", test_year);
  g_test_add_func ("/money-words/overpaid", test_overpaid);
  g_test_add_func ("/money-words/unset", test_unset);
  g_test_add_func ("/money-words/around", test_around);
  return g_test_run ();
}
