/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-money-data.h"

#include "spann-error.h"
#include "spann-situation.h"

enum {
  PROPOSED = SITUATION_PROPOSED,
  PLANNED = SITUATION_PLANNED,
  GRANTED = SPANN_MATTER_OUTCOME_APPROVED,
  REFUSED = SPANN_MATTER_OUTCOME_NOT_CARRIED,
};

/* Decided in 2023, proposed, refused, planned; 900,000 SEK a year. Paid twice. */
static const Plan plans[SITUATION_MAX_PERIODS] = {
    {2024, 2026, GRANTED}, {2027, 2028, PROPOSED}, {2027, 2028, REFUSED}, {2029, 2032, PLANNED}};

static SpannObject *
make_portfolio (void)
{
  SpannObject *portfolio = situation_add_funded (fixture_portfolio (fixture_strategy (3, 1)), "eco",
                                                 "Skogsslingan", plans);

  portfolio = situation_add_payment (portfolio, "eco", "eco-1", "2024-06-01", 450000);
  portfolio = situation_add_payment (portfolio, "eco", "eco-1", "2025-02-01", 450000);
  return situation_add_frame (portfolio, 2026, 4000000);
}

static SpannMoneyData *
read_data (const SpannObject *portfolio, const char *as_of, const char *ecosystem)
{
  SpannFigureRequest request = {.kind = SPANN_FIGURE_MONEY, .ecosystem = ecosystem};
  g_autoptr (GError) error = NULL;
  SpannMoneyData *data;

  g_assert_true (spann_date_parse (as_of, &request.as_of));
  data = spann_money_data_new (portfolio, &request, &error);
  g_assert_no_error (error);
  return data;
}

/* Nothing that was decided or paid later; what is refused counts nowhere. */
static void
test_as_of (void)
{
  static const struct {
    const char *as_of;
    SpannMoneySums total;
  } cases[] = {
      {"2023-11-19", {0, 0, (3 + 2 + 2) * 900000, 4 * 900000, 0, 0}},
      {"2023-11-20", {2700000, 0, (2 + 2) * 900000, 4 * 900000, 0, 0}},
      {"2024-06-01", {2700000, 450000, (2 + 2) * 900000, 4 * 900000, 0, 0}},
      {"2025-01-31", {2700000, 450000, (2 + 2) * 900000, 4 * 900000, 0, 0}},
      {"2026-11-20", {2700000, 900000, 2 * 900000, 4 * 900000, 0, 0}},
  };
  g_autoptr (SpannObject) portfolio = make_portfolio ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannMoneyData) data = read_data (portfolio, cases[i].as_of, NULL);

    g_test_message ("%s", cases[i].as_of);
    g_assert_cmpint (data->total.granted, ==, cases[i].total.granted);
    g_assert_cmpint (data->total.paid, ==, cases[i].total.paid);
    g_assert_cmpint (data->total.proposed, ==, cases[i].total.proposed);
    g_assert_cmpint (data->total.planned, ==, cases[i].total.planned);
  }
}

/* Granted for a year, paid in a year: more may be paid in one than is granted for it. */
static void
test_years (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (SpannMoneyData) data = read_data (portfolio, "2026-11-23", NULL);
  const SpannMoneyYear *first = spann_money_data_get_year (data, 0);

  g_assert_cmpuint (data->years->len, ==, 9);
  g_assert_cmpint (first->year, ==, 2024);
  g_assert_cmpint (spann_money_sums_get_remaining (&first->sums), ==, 450000);
  g_assert_false (first->has_frame);
  g_assert_true (spann_money_data_find_year (data, 2026)->has_frame);
  g_assert_cmpint (spann_money_year_get_left (spann_money_data_find_year (data, 2026)), ==,
                   3100000);
  g_assert_cmpint (spann_money_data_find_year (data, 2030)->sums.planned, ==, 900000);
  g_assert_null (spann_money_data_find_year (data, 2023));
  g_assert_true (spann_money_sums_is_zero (&data->outside));
}

/* A year of the programme's surroundings has a column when there is money in it; what is farther
 * away is counted together. */
static void
test_outside (void)
{
  static const Plan late[SITUATION_MAX_PERIODS] = {{2032, 2033, GRANTED}, {2090, 2090, PLANNED}};
  g_autoptr (SpannObject) portfolio = situation_add_funded (
      fixture_portfolio (fixture_strategy (3, 1)), "eco", "Skogsslingan", late);
  g_autoptr (SpannMoneyData) data = NULL;

  portfolio = situation_add_payment (g_steal_pointer (&portfolio), "eco", "eco-1", "2022-06-01", 7);
  data = read_data (portfolio, "2032-11-23", NULL);
  g_assert_cmpint (data->shown.first, ==, 2022);
  g_assert_cmpint (data->shown.last, ==, 2037);
  g_assert_cmpint (data->outside.planned, ==, 900000);
  g_assert_cmpint (data->total.planned, ==, 900000);
  g_assert_cmpint (data->total.paid, ==, 7);
}

/* What was discontinued is granted no longer. */
static void
test_ended_early (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (SpannMoneyData) data = NULL;

  portfolio = fixture_add_matter (g_steal_pointer (&portfolio), "end",
                                  SPANN_MATTER_KIND_DISCONTINUE, "eco", "2025-11-20", GRANTED);
  data = read_data (portfolio, "2026-11-23", NULL);
  g_assert_cmpint (data->total.granted, ==, 1800000);
}

/* A period without amounts counts in each of its years, and once in all; it has no column for its
 * years far away, where it counts once too. */
static void
test_unset (void)
{
  static const Plan unset[SITUATION_MAX_PERIODS] = {{2030, 2032, SITUATION_UNSET},
                                                    {2090, 2092, SITUATION_UNSET}};
  g_autoptr (SpannObject) portfolio =
      situation_add_funded (make_portfolio (), "other", "Annat", unset);
  g_autoptr (SpannMoneyData) data = read_data (portfolio, "2026-11-23", NULL);

  g_assert_cmpuint (spann_money_data_find_year (data, 2029)->sums.n_planned_unset, ==, 0);
  for (int year = 2030; year <= 2032; year++)
    g_assert_cmpuint (spann_money_data_find_year (data, year)->sums.n_planned_unset, ==, 1);
  g_assert_cmpuint (spann_money_data_get_ecosystem (data, 1)->sums.n_planned_unset, ==, 2);
  g_assert_cmpuint (data->outside.n_planned_unset, ==, 1);
  g_assert_false (spann_money_sums_is_zero (&data->outside));
  g_assert_cmpuint (data->total.n_planned_unset, ==, 2);
  g_assert_cmpint (data->total.planned, ==, 4 * 900000);
}

/* One ecosystem alone: its own money, and no frame, which is for all together. */
static void
test_one (void)
{
  g_autoptr (SpannObject) portfolio =
      situation_add_funded (make_portfolio (), "other", "Annat", plans);
  g_autoptr (SpannMoneyData) all = read_data (portfolio, "2026-11-23", NULL);
  g_autoptr (SpannMoneyData) one = read_data (portfolio, "2026-11-23", "other");

  g_assert_cmpuint (all->ecosystems->len, ==, 2);
  g_assert_cmpint (all->total.granted, ==, 5400000);
  g_assert_cmpint (spann_money_data_get_ecosystem (all, 0)->sums.paid, ==, 900000);
  g_assert_cmpuint (one->ecosystems->len, ==, 1);
  g_assert_cmpint (one->total.granted, ==, 2700000);
  g_assert_cmpint (one->total.paid, ==, 0);
  g_assert_false (spann_money_data_find_year (one, 2026)->has_frame);
}

/* Sums of the largest amounts that a file may hold. */
static void
test_large (void)
{
  SpannObject *portfolio = fixture_portfolio (fixture_strategy (3, 1));
  g_autoptr (SpannMoneyData) data = NULL;

  for (guint i = 0; i < 40; i++) {
    g_autofree char *key = g_strdup_printf ("eco%u", i);

    portfolio = fixture_add_ecosystem (portfolio,
                                       fixture_add_period (fixture_ecosystem (key, key), "period",
                                                           1, 2027, 2027, SPANN_MONEY_MAX, NULL));
  }
  data = read_data (portfolio, "2026-11-23", NULL);
  g_assert_cmpint (data->total.planned, ==, 40 * SPANN_MONEY_MAX);
  spann_object_unref (portfolio);
}

/* The unit that all amounts which are told together read well in. */
static void
test_unit (void)
{
  static const Plan large[SITUATION_MAX_PERIODS] = {{2024, 2026, PROPOSED}};
  static const struct {
    SpannMoney frame;
    SpannMoney payment;
    gboolean by_ecosystem;
    SpannMoneyUnit unit;
  } cases[] = {
      {0, 0, FALSE, SPANN_MONEY_UNIT_THOUSAND},
      /* Years are not told there, and are not asked. */
      {0, 0, TRUE, SPANN_MONEY_UNIT_MILLION},
      {4000250, 0, TRUE, SPANN_MONEY_UNIT_MILLION},
      {4000250, 0, FALSE, SPANN_MONEY_UNIT_SEK},
      {4000000, 450000, TRUE, SPANN_MONEY_UNIT_THOUSAND},
      {4000000, 450001, TRUE, SPANN_MONEY_UNIT_SEK},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = situation_add_funded (
        fixture_portfolio (fixture_strategy (3, 1)), "eco", "Skogsslingan", large);
    SpannFigureRequest request = situation_request ();
    g_autoptr (SpannMoneyData) data = NULL;

    request.by_ecosystem = cases[i].by_ecosystem;
    portfolio = situation_add_frame (g_steal_pointer (&portfolio), 2026, cases[i].frame);
    portfolio = situation_add_payment (g_steal_pointer (&portfolio), "eco", "eco-1", "2025-02-01",
                                       cases[i].payment);
    data = spann_money_data_new (portfolio, &request, NULL);
    g_assert_cmpint (data->unit, ==, cases[i].unit);
  }
}

static void
test_wrong (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  SpannFigureRequest request = situation_request ();
  g_autoptr (GError) error = NULL;

  request.ecosystem = "nobody";
  g_assert_null (spann_money_data_new (portfolio, &request, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_USAGE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/money-data/as-of", test_as_of);
  g_test_add_func ("/money-data/years", test_years);
  g_test_add_func ("/money-data/outside", test_outside);
  g_test_add_func ("/money-data/ended-early", test_ended_early);
  g_test_add_func ("/money-data/unset", test_unset);
  g_test_add_func ("/money-data/one", test_one);
  g_test_add_func ("/money-data/large", test_large);
  g_test_add_func ("/money-data/unit", test_unit);
  g_test_add_func ("/money-data/wrong", test_wrong);
  return g_test_run ();
}
