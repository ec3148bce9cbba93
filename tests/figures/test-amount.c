/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-amount.h"

#include "spann-speaking.h"

static void
test_words (void)
{
  static const struct {
    SpannMoney amount;
    const char *words[N_SPEAKING];
  } cases[] = {
      {0, {"0\u00a0kr", "SEK\u00a00"}},
      {1, {"1\u00a0kr", "SEK\u00a01"}},
      {1250, {"1\u202f250\u00a0kr", "SEK\u00a01,250"}},
      {900000, {"900\u00a0tkr", "SEK\u00a0900\u00a0thousand"}},
      {-300000, {"−300\u00a0tkr", "SEK\u00a0−300\u00a0thousand"}},
      {1000000, {"1\u00a0mnkr", "SEK\u00a01\u00a0million"}},
      {3600000, {"3,6\u00a0mnkr", "SEK\u00a03.6\u00a0million"}},
      {3625000, {"3\u202f625\u00a0tkr", "SEK\u00a03,625\u00a0thousand"}},
      {3333333, {"3\u202f333\u202f333\u00a0kr", "SEK\u00a03,333,333"}},
      {SPANN_MONEY_MAX,
       {"1\u202f000\u202f000\u202f000\u00a0mnkr", "SEK\u00a01,000,000,000\u00a0million"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      const SpannMoney amount = cases[i].amount;
      g_autofree char *words = spann_language_format_money (
          speaking (j), amount, spann_amount_find_common_unit (&amount, 1));

      g_assert_cmpstr (words, ==, cases[i].words[j]);
    }
  }
}

static void
test_common_unit (void)
{
  static const struct {
    SpannMoney amounts[3];
    SpannMoneyUnit unit;
  } cases[] = {
      {{2250000, 1875000}, SPANN_MONEY_UNIT_THOUSAND},
      {{1875000, 2250000}, SPANN_MONEY_UNIT_THOUSAND},
      {{2250000, 3600000, 1000000}, SPANN_MONEY_UNIT_MILLION},
      {{2250000, 3600000, 990000}, SPANN_MONEY_UNIT_THOUSAND},
      {{0, 3600000}, SPANN_MONEY_UNIT_MILLION},
      {{900000, 0}, SPANN_MONEY_UNIT_THOUSAND},
      {{900000, 3600000, 1250}, SPANN_MONEY_UNIT_SEK},
      {{-3600000, 0, 2000000}, SPANN_MONEY_UNIT_MILLION},
      {{0, 0}, SPANN_MONEY_UNIT_SEK},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (spann_amount_find_common_unit (cases[i].amounts, 3), ==, cases[i].unit);
  g_assert_cmpint (spann_amount_find_common_unit (NULL, 0), ==, SPANN_MONEY_UNIT_SEK);
}

static void
test_cell (void)
{
  static const struct {
    SpannMoney amount;
    const char *cell;
  } cases[] = {{0, "0"},        {2700000, "2700"},     {-150000, "-150"}, {1500, "1,5"},
               {-1500, "-1,5"}, {1234567, "1234,567"}, {-500, "-0,5"},    {1, "0,001"}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *cell = spann_amount_to_cell (cases[i].amount, speaking (SPEAKING_SWEDISH));

    g_assert_cmpstr (cell, ==, cases[i].cell);
  }
}

static void
test_number (void)
{
  static const struct {
    SpannMoney largest;
    SpannMoney amount;
    SpannMoneyUnit unit;
    const char *number;
    gboolean is_exact;
  } cases[] = {
      {0, 0, SPANN_MONEY_UNIT_THOUSAND, "0", TRUE},
      {9999, 500, SPANN_MONEY_UNIT_SEK, "500", TRUE},
      {10000, 500, SPANN_MONEY_UNIT_THOUSAND, "0,5", TRUE},
      {4500000, 900000, SPANN_MONEY_UNIT_THOUSAND, "900", TRUE},
      {4500000, 900100, SPANN_MONEY_UNIT_THOUSAND, "900,1", TRUE},
      {4500000, 900149, SPANN_MONEY_UNIT_THOUSAND, "900,1", FALSE},
      {999999999, 4500000, SPANN_MONEY_UNIT_THOUSAND, "4\u202f500", TRUE},
      {1000000000, 4500000, SPANN_MONEY_UNIT_MILLION, "4,5", TRUE},
      {1000000000, 4510000, SPANN_MONEY_UNIT_MILLION, "4,5", FALSE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannMoneyUnit unit = spann_amount_choose_unit (cases[i].largest);
    g_autofree char *number =
        spann_amount_to_number (cases[i].amount, unit, speaking (SPEAKING_SWEDISH));

    g_assert_cmpint (unit, ==, cases[i].unit);
    g_assert_cmpstr (number, ==, cases[i].number);
    g_assert_cmpint (spann_amount_is_exact (cases[i].amount, unit), ==, cases[i].is_exact);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/amount/words", test_words);
  g_test_add_func ("/amount/common-unit", test_common_unit);
  g_test_add_func ("/amount/cell", test_cell);
  g_test_add_func ("/amount/number", test_number);
  return g_test_run ();
}
