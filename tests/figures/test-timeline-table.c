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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-table", test_table);
  return g_test_run ();
}
