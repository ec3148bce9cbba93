/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-date.h"

#include <math.h>

static const struct {
  int year, month, day;
  gboolean is_day;
} days[] = {
    {2026, 7, 2, TRUE},    {1, 1, 1, TRUE},      {9999, 12, 31, TRUE}, {2024, 2, 29, TRUE},
    {2000, 2, 29, TRUE},   {1900, 2, 29, FALSE}, {2026, 2, 29, FALSE}, {2026, 4, 31, FALSE},
    {0, 1, 1, FALSE},      {10000, 1, 1, FALSE}, {2026, 0, 1, FALSE},  {2026, 13, 1, FALSE},
    {2026, 1, 0, FALSE},   {2026, 1, 32, FALSE}, {2026, -1, 1, FALSE}, {2026, 1, 257, FALSE},
    {2026, 257, 1, FALSE}, {67562, 7, 2, FALSE},
};

static void
test_new (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (days); i++) {
    SpannDate date = spann_date_new (days[i].year, days[i].month, days[i].day);

    g_assert_cmpint (spann_date_is_set (date), ==, days[i].is_day);
    if (!days[i].is_day)
      continue;
    g_assert_cmpint (date.year, ==, days[i].year);
    g_assert_cmpint (date.month, ==, days[i].month);
    g_assert_cmpint (date.day, ==, days[i].day);
  }
}

static void
test_parse (void)
{
  static const char *const good[] = {"2026-07-02", "0001-01-01", "9999-12-31", "2024-02-29"};
  static const char *const bad[] = {"",
                                    "2026",
                                    "2026-07",
                                    "2026-7-2",
                                    "2026-07-2",
                                    "2026-07-022",
                                    "20260702",
                                    "2026/07/02",
                                    "2026-02-30",
                                    "0000-01-01",
                                    " 2026-07-02",
                                    "2026-07-02 ",
                                    "+026-07-02",
                                    "2026-07-02T00:00"};
  SpannDate date = spann_date_new (2026, 1, 1);

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_assert_false (spann_date_parse (bad[i], &date));
    g_assert_cmpint (spann_date_compare (date, spann_date_new (2026, 1, 1)), ==, 0);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++) {
    g_autofree char *text = NULL;

    g_assert_true (spann_date_parse (good[i], &date));
    text = spann_date_to_string (date);
    g_assert_cmpstr (text, ==, good[i]);
  }
}

static void
test_unset (void)
{
  g_autofree char *text = spann_date_to_string (SPANN_DATE_UNSET);

  g_assert_cmpstr (text, ==, "");
  g_assert_false (spann_date_is_set (SPANN_DATE_UNSET));
  g_assert_true (isnan (spann_date_to_year_fraction (SPANN_DATE_UNSET)));
}

static void
test_compare (void)
{
  static const SpannDate ordered[] = {{0},          {1, 1, 1},    {2025, 12, 31},
                                      {2026, 1, 1}, {2026, 1, 2}, {2026, 2, 1}};

  for (gsize i = 0; i < G_N_ELEMENTS (ordered); i++) {
    for (gsize j = 0; j < G_N_ELEMENTS (ordered); j++) {
      int order = spann_date_compare (ordered[i], ordered[j]);

      g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
    }
  }
}

static void
test_year_fraction (void)
{
  static const struct {
    SpannDate date;
    double expected;
  } cases[] = {
      {{2026, 1, 1}, 2026},
      {{2026, 7, 2}, 2026 + 182 / 365.0},
      {{2026, 12, 31}, 2026 + 364 / 365.0},
      {{2024, 12, 31}, 2024 + 365 / 366.0},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpfloat_with_epsilon (spann_date_to_year_fraction (cases[i].date), cases[i].expected,
                                    1e-9);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/new", test_new);
  g_test_add_func ("/date/parse", test_parse);
  g_test_add_func ("/date/unset", test_unset);
  g_test_add_func ("/date/compare", test_compare);
  g_test_add_func ("/date/year-fraction", test_year_fraction);
  return g_test_run ();
}
