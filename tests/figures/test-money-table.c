/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-money-table.h"

#include "spann-situation.h"
#include "spann-speaking.h"

static const Plan first[SITUATION_MAX_PERIODS] = {{2024, 2026, SPANN_MATTER_OUTCOME_APPROVED},
                                                  {2027, 2029, SITUATION_PROPOSED},
                                                  {2090, 2090, SITUATION_PLANNED}};
static const Plan second[SITUATION_MAX_PERIODS] = {{2027, 2029, SITUATION_PLANNED}};

static SpannObject *
make_portfolio (void)
{
  SpannObject *portfolio = fixture_portfolio (fixture_strategy (3, 1));

  portfolio = situation_add_funded (portfolio, "a", "Skogs\tslingan", first);
  portfolio = situation_add_funded (portfolio, "b", "Kallfront", second);
  portfolio = situation_add_payment (portfolio, "a", "a-1", "2025-05-01", 1000500);
  portfolio = situation_add_frame (portfolio, 2026, 4000000);
  return situation_add_frame (portfolio, 2027, 0);
}

static GPtrArray *
make_table (const SpannObject *portfolio, const char *ecosystem, gboolean by_ecosystem)
{
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannMoneyData) data = NULL;

  request.ecosystem = ecosystem;
  request.by_ecosystem = by_ecosystem;
  data = spann_money_data_new (portfolio, &request, NULL);
  return spann_money_table_new (data, speaking (SPEAKING_SWEDISH));
}

/* A year without a frame has an empty cell, one with a frame of nothing a zero. */
static void
test_years (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (GPtrArray) table = make_table (portfolio, NULL, FALSE);

  speaking_assert_row (table, 0, "År (tkr)|Ram|Beviljat|Utbetalt|Återstår|Föreslaget|Planerat");
  speaking_assert_row (table, 1, "2024||900|0|900|0|0");
  speaking_assert_row (table, 2, "2025||900|1000,5|-100,5|0|0");
  speaking_assert_row (table, 3, "2026|4000|900|0|900|0|0");
  speaking_assert_row (table, 4, "2027|0|0|0|0|900|900");
  speaking_assert_row (table, table->len - 2, "Övriga år||0|0|0|0|900");
  speaking_assert_row (table, table->len - 1, "Totalt|4000|2700|1000,5|1699,5|2700|3600");
}

static void
test_ecosystems (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (GPtrArray) table = make_table (portfolio, NULL, TRUE);

  g_assert_cmpuint (table->len, ==, 4);
  speaking_assert_row (table, 0, "Ekosystem (tkr)|Beviljat|Utbetalt|Återstår|Föreslaget|Planerat");
  speaking_assert_row (table, 1, "Skogs slingan|2700|1000,5|1699,5|2700|900");
  speaking_assert_row (table, 2, "Kallfront|0|0|0|0|2700");
  speaking_assert_row (table, 3, "Totalt|2700|1000,5|1699,5|2700|3600");
}

/* The frame is for all together: an ecosystem's own table has no column for it. */
static void
test_one (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (GPtrArray) table = make_table (portfolio, "b", FALSE);

  speaking_assert_row (table, 0, "År (tkr)|Beviljat|Utbetalt|Återstår|Föreslaget|Planerat");
  speaking_assert_row (table, table->len - 1, "Totalt|0|0|0|0|2700");
}

/* What is planned without an amount is no zero: its cells are empty. */
static void
test_unset (void)
{
  static const Plan unset[SITUATION_MAX_PERIODS] = {{2030, 2032, SITUATION_UNSET}};
  g_autoptr (SpannObject) portfolio =
      situation_add_funded (make_portfolio (), "c", "Malmen", unset);
  g_autoptr (GPtrArray) one = make_table (portfolio, "c", FALSE);
  g_autoptr (GPtrArray) each = make_table (portfolio, NULL, TRUE);

  speaking_assert_row (one, 6, "2029|0|0|0|0|0");
  speaking_assert_row (one, 7, "2030|0|0|0|0|");
  speaking_assert_row (one, one->len - 1, "Totalt|0|0|0|0|");
  speaking_assert_row (each, 3, "Malmen|0|0|0|0|");
  speaking_assert_row (each, 4, "Totalt|2700|1000,5|1699,5|2700|3600");
}

/* The last row is the sum of those above it, column by column. */
static void
test_sums (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();

  for (gboolean by_ecosystem = FALSE; by_ecosystem <= TRUE; by_ecosystem++) {
    g_autoptr (GPtrArray) table = make_table (portfolio, NULL, by_ecosystem);
    char **last = table->pdata[table->len - 1];

    for (guint column = 1; last[column] != NULL; column++) {
      double sum = 0.0;
      double expected;

      for (guint row = 1; row + 1 < table->len; row++) {
        const char *cell = ((char **)table->pdata[row])[column];
        double amount = 0.0;

        g_assert_true (*cell == '\0' ||
                       spann_language_parse_number (speaking (SPEAKING_SWEDISH), cell, &amount));
        sum += amount;
      }
      g_assert_true (
          spann_language_parse_number (speaking (SPEAKING_SWEDISH), last[column], &expected));
      g_assert_cmpfloat_with_epsilon (sum, expected, 1e-9);
    }
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/money-table/years", test_years);
  g_test_add_func ("/money-table/ecosystems", test_ecosystems);
  g_test_add_func ("/money-table/one", test_one);
  g_test_add_func ("/money-table/unset", test_unset);
  g_test_add_func ("/money-table/sums", test_sums);
  return g_test_run ();
}
