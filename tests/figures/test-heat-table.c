/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-heat-table.h"

#include "spann-situation.h"
#include "spann-speaking.h"

static void
test_table (void)
{
  static const char *const expected[N_SPEAKING] = {
      "Ekosystem|Utvärdering|Bedömare|1 Sida 1|1 Sida 1, förändring|2 Sida 2|2 Sida 2, "
      "förändring|3 Sida 3|3 Sida 3, förändring|Bör prövas\n"
      "Rymdsluttningen|2026-10-15|regionen|2|+1,5|ej bedömt|–|1|–|okänt\n"
      "Skogsslingan|–|–|ej bedömt|–|ej bedömt|–|ej bedömt|–|okänt\n",
      "Ecosystem|Evaluation|Assessor|1 Side 1|1 Side 1, change|2 Side 2|2 Side 2, change|3 Side "
      "3|3 "
      "Side 3, change|Review signal\n"
      "Rymdsluttningen|2026-10-15|the region|2|+1.5|not assessed|–|1|–|unknown\n"
      "Skogsslingan|–|–|not assessed|–|not assessed|–|not assessed|–|unknown\n",
  };
  const Situation situation = {3, "12-", NULL, "4-2"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio_of_two (&situation);
  SpannFigureRequest request = situation_request ();

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autoptr (SpannHeatData) data = spann_heat_data_new (portfolio, &request, NULL);

    speaking_assert_table (spann_heat_table_new (data, speaking (i)), expected[i]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/heat-table/table", test_table);
  return g_test_run ();
}
