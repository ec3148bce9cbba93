/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-money.h"

static void
test_add (void)
{
  static const struct {
    SpannMoney a, b;
    gboolean fits;
  } cases[] = {
      {900000, 350000, TRUE},          {-900000, 350000, TRUE},
      {SPANN_MONEY_MAX, 0, TRUE},      {SPANN_MONEY_MAX, -SPANN_MONEY_MAX, TRUE},
      {SPANN_MONEY_MAX, 1, FALSE},     {-SPANN_MONEY_MAX, -1, FALSE},
      {G_MAXINT64, G_MAXINT64, FALSE}, {G_MININT64, G_MININT64, FALSE},
      {G_MAXINT64, G_MININT64, FALSE},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannMoney sum = 42;

    g_assert_cmpint (spann_money_add (cases[i].a, cases[i].b, &sum), ==, cases[i].fits);
    g_assert_cmpint (sum, ==, cases[i].fits ? cases[i].a + cases[i].b : 42);
  }
}

static void
test_parse (void)
{
  static const struct {
    const char *text;
    SpannMoney unit, expected;
  } cases[] = {
      {"0", 1, 0},
      {"1250", 1, 1250},
      {"1 250", 1, 1250},
      {"1\u202f250\u00a0000", 1, 1250000},
      {"900", 1000, 900000},
      {"1,25", 1000000, 1250000},
      {"1.25", 1000000, 1250000},
      {"1 250,5", 1000, 1250500},
      {"0,250", 1000, 250},
      {"900 tkr", 1, 900000},
      {"900tkr", 1000000, 900000},
      {" 1,25\u00a0mnkr ", 1, 1250000},
      {"1,250 mnkr", 1, 1250000},
      {"1 250 KR", 1000, 1250},
      {"1 250 SEK", 1000, 1250},
      {"SEK 1,250", 1000, 1250},
      {"sek 1250", 1000, 1250},
      {"SEK\u00a01.25\u00a0million", 1, 1250000},
      {"SEK 1,250 thousand", 1, 1250000},
      {"1,250.5 SEK thousand", 1, 1250500},
      {"1000000000000000", 1, SPANN_MONEY_MAX},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannMoney money = -1;

    g_assert_true (spann_money_parse (cases[i].text, cases[i].unit, &money));
    g_assert_cmpint (money, ==, cases[i].expected);
  }
}

static void
test_refuse (void)
{
  static const struct {
    const char *text;
    SpannMoney unit;
  } cases[] = {
      {"", 1},
      {"kr", 1},
      {"SEK", 1},
      {"-900", 1},
      {"\u2212900", 1},
      {"900 euro", 1},
      {"900 tkr tkr", 1},
      {"SEK 900 tkr", 1},
      {"1,5", 1},
      {"1,0 kr", 1},
      {"1,250", 1},
      {"1,250", 1000},
      {"1.250", 1000},
      {"1,2505 tkr", 1},
      {"0,0000005", 1000000},
      {"12 34", 1},
      {"1e3", 1},
      {"1000000000000001", 1},
      {"1000000001 mnkr", 1},
      {"999999999999999999 mnkr", 1},
      {"nan", 1},
      {"SEKSEK 5", 1},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannMoney money = 42;

    g_assert_false (spann_money_parse (cases[i].text, cases[i].unit, &money));
    g_assert_cmpint (money, ==, 42);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/money/add", test_add);
  g_test_add_func ("/money/parse", test_parse);
  g_test_add_func ("/money/refuse", test_refuse);
  return g_test_run ();
}
