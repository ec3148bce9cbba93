/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-numeral.h"

static void
test_tidy (void)
{
  g_autofree char *tidy = spann_numeral_tidy (" \u22121\u00a0250\u202f000\u2009000 ");

  g_assert_cmpstr (tidy, ==, "-1 250 000 000");
}

static void
test_parse (void)
{
  static const struct {
    const char *text;
    gboolean comma_groups;
    SpannNumeral expected;
  } cases[] = {
      {"0", FALSE, {0, 0, FALSE}},
      {"007", FALSE, {7, 0, FALSE}},
      {"1250", FALSE, {1250, 0, FALSE}},
      {"1 250 000", FALSE, {1250000, 0, FALSE}},
      {"1 250,5", FALSE, {12505, 1, FALSE}},
      {"2,50", TRUE, {250, 2, FALSE}},
      {"1,250", TRUE, {1250, 0, FALSE}},
      {"1,250", FALSE, {1250, 3, TRUE}},
      {"1.250", TRUE, {1250, 3, TRUE}},
      {"0,250", TRUE, {250, 3, FALSE}},
      {"1250,250", TRUE, {1250250, 3, FALSE}},
      {"1 250,250", TRUE, {1250250, 3, FALSE}},
      {"12,500,000.25", TRUE, {1250000025, 2, FALSE}},
      {"999999999999999999", FALSE, {999999999999999999, 0, FALSE}},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannNumeral numeral = {0};

    g_assert_true (spann_numeral_parse (cases[i].text, cases[i].comma_groups, &numeral));
    g_assert_cmpuint (numeral.mantissa, ==, cases[i].expected.mantissa);
    g_assert_cmpuint (numeral.decimals, ==, cases[i].expected.decimals);
    g_assert_cmpint (numeral.is_ambiguous, ==, cases[i].expected.is_ambiguous);
  }
}

static void
test_refuse (void)
{
  static const char *const texts[] = {
      "",         " ",          ",",      ",5",       "5,",     "5.",       "1,2,3",
      "1.2.3",    "12 34",      "1  250", "1250 000", "1 2500", "1 250 00", "1,250,5",
      "1,250,00", "-1",         "+1",     "1e3",      "0x10",   "1\u0660",  "1000000000000000000",
      "abc",      "1 250 000,",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++) {
    SpannNumeral numeral = {42, 0, FALSE};

    g_assert_false (spann_numeral_parse (texts[i], FALSE, &numeral));
    g_assert_false (spann_numeral_parse (texts[i], TRUE, &numeral));
    g_assert_cmpuint (numeral.mantissa, ==, 42);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/numeral/tidy", test_tidy);
  g_test_add_func ("/numeral/parse", test_parse);
  g_test_add_func ("/numeral/refuse", test_refuse);
  return g_test_run ();
}
