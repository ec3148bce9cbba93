/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-indicators-table.h"

#include "spann-situation.h"
#include "spann-speaking.h"

/* A value that lacks is an empty cell and never a zero. */
static void
test_rows (void)
{
  SpannFigureRequest request = situation_request ();
  SpannObject *ecosystem =
      situation_add_indicator (fixture_ecosystem ("eco", "Eko"), "projects",
                               SPANN_INDICATOR_KIND_OTHER, "gap-2", 2024, "0 - 2.5!");
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (SpannIndicatorsData) data = NULL;
  g_autoptr (GPtrArray) table = NULL;

  ecosystem = situation_add_indicator (ecosystem, "members", SPANN_INDICATOR_KIND_MEMBERS, NULL,
                                       2024, "9 12 11");
  ecosystem =
      situation_add_indicator (ecosystem, "one", SPANN_INDICATOR_KIND_OTHER, NULL, 2025, "5");
  ecosystem =
      situation_add_indicator (ecosystem, "none", SPANN_INDICATOR_KIND_OTHER, NULL, 2025, "");
  portfolio = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
  data = spann_indicators_data_new (portfolio, &request, NULL);
  table = spann_indicators_table_new (data, speaking (SPEAKING_SWEDISH));
  g_assert_cmpuint (table->len, ==, 5);
  speaking_assert_row (
      table, 0, "Indikator|Gap|Enhet|2024|2025|2026|Sedan det första|Sedan det förra|Anmärkningar");
  speaking_assert_row (table, 1, "members-sv|Hela ekosystemet|st|9|12|11|+2|−1|");
  speaking_assert_row (table, 2, "projects-sv|Gapet 2|st|0||2,5|+2,5|+2,5|2026: Ny enkät.");
  speaking_assert_row (table, 3, "one-sv|Hela ekosystemet|st||5||||");
  speaking_assert_row (table, 4, "none-sv|Hela ekosystemet|st||||||");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/indicators-table/rows", test_rows);
  return g_test_run ();
}
