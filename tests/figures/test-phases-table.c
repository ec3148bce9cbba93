/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-phases-table.h"

#include "spann-situation.h"
#include "spann-speaking.h"

/* A row for each phase; one that says so for an ecosystem without any. */
static void
test_rows (void)
{
  SpannFigureRequest request = situation_request ();
  SpannObject *ecosystem = situation_make_unphased ("eko");
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (SpannPhasesData) data = NULL;
  g_autoptr (GPtrArray) table = NULL;

  ecosystem = situation_add_phase (ecosystem, "2021-01-01", "new");
  ecosystem = situation_add_phase (ecosystem, "2024-03-01", "mature");
  portfolio = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
  portfolio =
      fixture_add_ecosystem (g_steal_pointer (&portfolio), situation_make_unphased ("annat"));
  data = spann_phases_data_new (portfolio, &request, NULL);
  table = spann_phases_table_new (data, speaking (SPEAKING_SWEDISH));
  g_assert_cmpuint (table->len, ==, 4);
  speaking_assert_row (table, 0, "Ekosystem|Fas|Från|Till|Stödberättigad|Motivering");
  speaking_assert_row (table, 1, "eko|new|2021-01-01|2024-03-01|nej|Ett skäl.");
  speaking_assert_row (table, 2, "eko|mature|2024-03-01||ja|Ett skäl.");
  speaking_assert_row (table, 3, "annat|Okänd fas|||okänt|");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/phases-table/rows", test_rows);
  return g_test_run ();
}
