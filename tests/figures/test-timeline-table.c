/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-timeline-table.h"

#include "spann-situation.h"
#include "spann-speaking.h"

enum {
  PROPOSED = SITUATION_PROPOSED,
  GRANTED = SPANN_MATTER_OUTCOME_APPROVED,
};

static SpannObject *
make_portfolio (void)
{
  static const Plan plans[][SITUATION_MAX_PERIODS] = {
      {{2024, 2026, GRANTED}, {2027, 2029, PROPOSED}},
      {{0}},
  };
  SpannObject *portfolio = fixture_portfolio (fixture_strategy (3, 1));

  portfolio = situation_add_funded (portfolio, "a", "Skogs\tslingan", plans[0]);
  return situation_add_funded (portfolio, "b", "Byggkraft", plans[1]);
}

static void
test_table (void)
{
  static const char *const expected[N_SPEAKING][4] = {
      {"Ekosystem|Använda år|Period|År|Status|tkr per år|tkr totalt|Beslut",
       "Skogs slingan|3 av 9 år|1|2024–2026|pågår|900|2700|2023-11-20",
       "Skogs slingan|3 av 9 år|2|2027–2029|föreslagen|900|2700|ej beslutat",
       "Byggkraft|0 av 6 år||||||"},
      {"Ecosystem|Years used|Period|Years|Status|SEK thousand a year|SEK thousand in all|Decision",
       "Skogs slingan|3 of 9 years|1|2024–2026|ongoing|900|2700|2023-11-20",
       "Skogs slingan|3 of 9 years|2|2027–2029|proposed|900|2700|not decided",
       "Byggkraft|0 of 6 years||||||"},
  };
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannTimelineData) data = spann_timeline_data_new (portfolio, &request, NULL);

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autoptr (GPtrArray) table = spann_timeline_table_new (data, speaking (i));

    g_assert_cmpuint (table->len, ==, 4);
    for (guint j = 0; j < table->len; j++) {
      g_autofree char *row = g_strjoinv ("|", table->pdata[j]);

      g_assert_cmpstr (row, ==, expected[i][j]);
    }
  }
}

/* @portfolio whose first period of ecosystem "a" grants @amount in @year; negative: it is not set.
 */
static SpannObject *
with_amount (SpannObject *portfolio, int year, gint64 amount)
{
  SpannObject *ecosystem = spann_object_ref (
      (SpannObject *)spann_object_find_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, "a"));
  SpannObject *period = spann_object_ref (
      (SpannObject *)spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, "a-1"));
  g_autofree char *key = g_strdup_printf ("%d", year);
  SpannObject *grant =
      spann_object_with (spann_object_new (spann_noun_get (SPANN_NOUN_GRANT), key),
                         SPANN_GRANT_AMOUNT, spann_value_integer (MAX (amount, 0)));

  period = spann_object_with_item (period, SPANN_PERIOD_GRANTED, grant, NULL);
  if (amount < 0)
    period = spann_object_without_item (period, SPANN_PERIOD_GRANTED, key);
  ecosystem = spann_object_with_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, period, NULL);
  return spann_object_with_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem, NULL);
}

/* An amount that is not set is not 0, and 0 is an amount. */
static void
test_unset (void)
{
  static const struct {
    gint64 amounts[3];
    const char *yearly;
    const char *total;
  } cases[] = {
      {{900000, 900000, 900000}, "900", "2700"},
      {{900000, 0, 700000}, "900 / 0 / 700", "1600"},
      {{900000, -1, 700000}, "900 / – / 700", "1600"},
      {{-1, 700000, 700000}, "– / 700 / 700", "1400"},
      {{0, -1, -1}, "0 / – / –", "0"},
      {{-1, -1, -1}, "", ""},
  };
  SpannFigureRequest request = situation_request ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = make_portfolio ();
    g_autoptr (SpannTimelineData) data = NULL;
    g_autoptr (GPtrArray) table = NULL;

    for (guint j = 0; j < G_N_ELEMENTS (cases[i].amounts); j++)
      portfolio = with_amount (portfolio, 2024 + (int)j, cases[i].amounts[j]);
    data = spann_timeline_data_new (portfolio, &request, NULL);
    table = spann_timeline_table_new (data, speaking (SPEAKING_ENGLISH));
    g_assert_cmpstr (((char **)table->pdata[1])[5], ==, cases[i].yearly);
    g_assert_cmpstr (((char **)table->pdata[1])[6], ==, cases[i].total);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-table/cells", test_table);
  g_test_add_func ("/timeline-table/unset", test_unset);
  return g_test_run ();
}
