/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-shown-years.h"

#include "spann-fixture.h"

static SpannObject *
make_strategy (int first_prepared)
{
  SpannObject *preparation = spann_object_new (spann_noun_get (SPANN_NOUN_PREPARATION), NULL);

  preparation = spann_object_with (preparation, SPANN_PREPARATION_FIRST_YEAR,
                                   spann_value_integer (first_prepared));
  return spann_object_with (fixture_strategy (3, 1), SPANN_STRATEGY_PREPARATION,
                            spann_value_object (preparation));
}

static void
test_programme (void)
{
  g_autoptr (SpannObject) bare = fixture_strategy (3, 1);
  g_autoptr (SpannObject) prepared = make_strategy (2020);
  g_autoptr (SpannObject) late = make_strategy (2025);

  g_assert_cmpint (spann_shown_years_get_programme (bare, TRUE).first, ==, 2024);
  g_assert_cmpint (spann_shown_years_get_programme (bare, TRUE).last, ==, 2032);
  g_assert_cmpint (spann_shown_years_get_programme (prepared, TRUE).first, ==, 2020);
  g_assert_cmpint (spann_shown_years_get_programme (prepared, FALSE).first, ==, 2024);
  g_assert_cmpint (spann_shown_years_get_programme (late, TRUE).first, ==, 2024);
}

static void
test_include (void)
{
  static const struct {
    SpannYearRange years;
    SpannYearRange shown;
  } cases[] = {
      {{2025, 2027}, {2024, 2032}}, {{2022, 2024}, {2022, 2032}}, {{2031, 2034}, {2024, 2034}},
      {{1900, 1900}, {2019, 2032}}, {{2032, 2200}, {2024, 2037}},
  };
  static const SpannYearRange programme = {2024, 2032};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannYearRange shown = programme;

    spann_shown_years_include (&shown, programme, cases[i].years);
    g_assert_cmpint (shown.first, ==, cases[i].shown.first);
    g_assert_cmpint (shown.last, ==, cases[i].shown.last);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shown-years/programme", test_programme);
  g_test_add_func ("/shown-years/include", test_include);
  return g_test_run ();
}
