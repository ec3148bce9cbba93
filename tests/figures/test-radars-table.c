/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radars-table.h"

#include "spann-situation.h"
#include "spann-speaking.h"

static void
test_table (void)
{
  static const char *const expected[N_SPEAKING] = {
      "Ekosystem|Gap|Utgångsläge|Förra|Nu\n"
      "Rymdsluttningen|Gapet 1|0,5|–|2\nRymdsluttningen|Gapet 2|1|–|ej bedömt\n"
      "Rymdsluttningen|Gapet 3|ej bedömt|–|1\n"
      "Skogsslingan|Gapet 1|–|–|–\nSkogsslingan|Gapet 2|–|–|–\nSkogsslingan|Gapet 3|–|–|–\n",
      "Ecosystem|Gap|Baseline|Previous|Now\n"
      "Rymdsluttningen|The gap 1|0.5|–|2\nRymdsluttningen|The gap 2|1|–|not assessed\n"
      "Rymdsluttningen|The gap 3|not assessed|–|1\n"
      "Skogsslingan|The gap 1|–|–|–\nSkogsslingan|The gap 2|–|–|–\nSkogsslingan|The gap 3|–|–|–\n",
  };
  const Situation situation = {3, "12-", NULL, "4-2"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio_of_two (&situation);
  SpannFigureRequest request = situation_request ();

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autoptr (SpannHeatData) data = spann_heat_data_new (portfolio, &request, NULL);

    speaking_assert_table (spann_radars_table_new (data, speaking (i)), expected[i]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/radars-table/table", test_table);
  return g_test_run ();
}
