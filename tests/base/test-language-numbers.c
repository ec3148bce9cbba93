/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-languages.h"

#include <float.h>
#include <string.h>

#define NARROW "\u202f"
#define NBSP "\u00a0"
#define MINUS "\u2212"

static void
test_integer (Languages *self, gconstpointer data)
{
  static const struct {
    gint64 number;
    const char *swedish, *english;
  } cases[] = {
      {0, "0", "0"},
      {999, "999", "999"},
      {1250, "1" NARROW "250", "1,250"},
      {-1250, MINUS "1" NARROW "250", MINUS "1,250"},
      {123456, "123" NARROW "456", "123,456"},
      {1000000, "1" NARROW "000" NARROW "000", "1,000,000"},
      {G_MININT64,
       MINUS "9" NARROW "223" NARROW "372" NARROW "036" NARROW "854" NARROW "775" NARROW "808",
       MINUS "9,223,372,036,854,775,808"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    languages_assert_text (spann_language_format_integer (self->swedish, cases[i].number),
                           cases[i].swedish);
    languages_assert_text (spann_language_format_integer (self->english, cases[i].number),
                           cases[i].english);
  }
}

static void
test_number (Languages *self, gconstpointer data)
{
  static const struct {
    double number;
    int decimals;
    const char *fixed, *compact, *change;
  } cases[] = {
      {0, 1, "0,0", "0", "±0"},
      {-0.0, 1, "0,0", "0", "±0"},
      {2.5, 1, "2,5", "2,5", "+2,5"},
      {3, 1, "3,0", "3", "+3"},
      {-1, 1, MINUS "1,0", MINUS "1", MINUS "1"},
      {-0.5, 1, MINUS "0,5", MINUS "0,5", MINUS "0,5"},
      {0.04, 1, "0,0", "0", "±0"},
      {-0.04, 1, "0,0", "0", "±0"},
      {10, 0, "10", "10", "+10"},
      {1250.125, 3, "1" NARROW "250,125", "1" NARROW "250,125", "+1" NARROW "250,125"},
      {1250, 2, "1" NARROW "250,00", "1" NARROW "250", "+1" NARROW "250"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    double number = cases[i].number;
    int decimals = cases[i].decimals;

    languages_assert_text (spann_language_format_number (self->swedish, number, decimals),
                           cases[i].fixed);
    languages_assert_text (spann_language_format_compact (self->swedish, number, decimals),
                           cases[i].compact);
    languages_assert_text (spann_language_format_change (self->swedish, number, decimals),
                           cases[i].change);
  }
  languages_assert_text (spann_language_format_number (self->english, 1250.5, 2), "1,250.50");
  languages_assert_text (spann_language_format_compact (self->english, 1250.5, 2), "1,250.5");
  languages_assert_text (spann_language_format_change (self->english, -0.5, 1), MINUS "0.5");
}

static void
test_longest_number (Languages *self, gconstpointer data)
{
  g_autofree char *text = spann_language_format_number (self->english, -DBL_MAX, 9);

  g_assert_true (g_str_has_prefix (text, MINUS "179,769,"));
  g_assert_true (g_str_has_suffix (text, ".000000000"));
}

static const struct {
  SpannMoney money;
  SpannMoneyUnit unit;
  const char *swedish, *english;
} amounts[] = {
    {0, SPANN_MONEY_UNIT_THOUSAND, "0" NBSP "tkr", "SEK" NBSP "0" NBSP "thousand"},
    {1250, SPANN_MONEY_UNIT_SEK, "1" NARROW "250" NBSP "kr", "SEK" NBSP "1,250"},
    {900000, SPANN_MONEY_UNIT_THOUSAND, "900" NBSP "tkr", "SEK" NBSP "900" NBSP "thousand"},
    {1250000, SPANN_MONEY_UNIT_THOUSAND, "1" NARROW "250" NBSP "tkr",
     "SEK" NBSP "1,250" NBSP "thousand"},
    {1250000, SPANN_MONEY_UNIT_MILLION, "1,25" NBSP "mnkr", "SEK" NBSP "1.25" NBSP "million"},
    {1250500, SPANN_MONEY_UNIT_THOUSAND, "1" NARROW "250,5" NBSP "tkr",
     "SEK" NBSP "1,250.5" NBSP "thousand"},
    {1, SPANN_MONEY_UNIT_MILLION, "0,000001" NBSP "mnkr", "SEK" NBSP "0.000001" NBSP "million"},
    {20000000, SPANN_MONEY_UNIT_MILLION, "20" NBSP "mnkr", "SEK" NBSP "20" NBSP "million"},
    {SPANN_MONEY_MAX, SPANN_MONEY_UNIT_MILLION,
     "1" NARROW "000" NARROW "000" NARROW "000" NBSP "mnkr",
     "SEK" NBSP "1,000,000,000" NBSP "million"},
};

static void
test_money (Languages *self, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (amounts); i++) {
    languages_assert_text (
        spann_language_format_money (self->swedish, amounts[i].money, amounts[i].unit),
        amounts[i].swedish);
    languages_assert_text (
        spann_language_format_money (self->english, amounts[i].money, amounts[i].unit),
        amounts[i].english);
  }
  languages_assert_text (spann_language_format_money (self->swedish, -1250, SPANN_MONEY_UNIT_SEK),
                         MINUS "1" NARROW "250" NBSP "kr");
}

/* What is copied out of a figure can be typed into a field. */
static void
test_money_back (Languages *self, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (amounts); i++) {
    SpannMoney money = -1;

    g_assert_true (spann_money_parse (amounts[i].swedish, 1000, &money));
    g_assert_cmpint (money, ==, amounts[i].money);
    money = -1;
    g_assert_true (spann_money_parse (amounts[i].english, 1000, &money));
    g_assert_cmpint (money, ==, amounts[i].money);
  }
}

static void
test_parse (Languages *self, gconstpointer data)
{
  static const struct {
    const char *text;
    double swedish, english;
  } cases[] = {
      {"0", 0, 0},           {"2,5", 2.5, 2.5},     {"2.5", 2.5, 2.5},
      {" 2,50 ", 2.5, 2.5},  {"-2,5", -2.5, -2.5},  {MINUS "1" NARROW "250,5", -1250.5, -1250.5},
      {"1 250", 1250, 1250}, {"1,250", 1.25, 1250}, {"12,500,000.5", -1, 12500000.5},
      {"", -1, -1},          {"-", -1, -1},         {"--1", -1, -1},
      {"2,5 steg", -1, -1},  {"1e3", -1, -1},       {"nan", -1, -1},
      {"0x10", -1, -1},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    double number = -1;
    gboolean is_number = spann_language_parse_number (self->swedish, cases[i].text, &number);

    g_assert_cmpint (is_number, ==, cases[i].swedish != -1);
    g_assert_cmpfloat (number, ==, cases[i].swedish);
    number = -1;
    is_number = spann_language_parse_number (self->english, cases[i].text, &number);
    g_assert_cmpint (is_number, ==, cases[i].english != -1);
    g_assert_cmpfloat (number, ==, cases[i].english);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  LANGUAGES_ADD ("/language-numbers/integer", test_integer);
  LANGUAGES_ADD ("/language-numbers/number", test_number);
  LANGUAGES_ADD ("/language-numbers/longest-number", test_longest_number);
  LANGUAGES_ADD ("/language-numbers/money", test_money);
  LANGUAGES_ADD ("/language-numbers/money-back", test_money_back);
  LANGUAGES_ADD ("/language-numbers/parse", test_parse);
  return g_test_run ();
}
