/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-indicators-data.h"

#include <math.h>

#include "spann-error.h"
#include "spann-situation.h"

#define MEMBERS SPANN_INDICATOR_KIND_MEMBERS
#define OTHER SPANN_INDICATOR_KIND_OTHER

static SpannObject *
make_portfolio (void)
{
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Skogsslingan");

  ecosystem = situation_add_indicator (ecosystem, "projects", OTHER, "gap-2", 2022, "1 - 3 4");
  ecosystem = situation_add_indicator (ecosystem, "members", MEMBERS, NULL, 2023, "10 12! 13 15");
  return fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
}

static SpannIndicatorsData *
read_data (const SpannObject *portfolio, const char *as_of)
{
  SpannFigureRequest request = {.kind = SPANN_FIGURE_INDICATORS};
  g_autoptr (GError) error = NULL;
  SpannIndicatorsData *data;

  g_assert_true (spann_date_parse (as_of, &request.as_of));
  data = spann_indicators_data_new (portfolio, &request, &error);
  g_assert_no_error (error);
  return data;
}

/* Members first; a year that lacks keeps its place. */
static void
test_read (void)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (SpannIndicatorsData) data = read_data (portfolio, "2026-11-23");
  const SpannIndicator *members = spann_indicators_data_get (data, 0);
  const SpannIndicator *projects = spann_indicators_data_get (data, 1);

  g_assert_true (members->is_members);
  g_assert_null (members->gap);
  g_assert_cmpstr (spann_object_get_key (projects->gap), ==, "gap-2");
  g_assert_cmpint (data->years.first, ==, 2022);
  g_assert_cmpint (data->years.last, ==, 2026);
  g_assert_cmpint (members->first, ==, 1);
  g_assert_cmpint (members->previous, ==, 3);
  g_assert_cmpint (members->last, ==, 4);
  g_assert_cmpfloat (spann_indicator_get_value (members, 4), ==, 15);
  g_assert_true (isnan (spann_indicator_get_value (projects, 1)));
  g_assert_true (isnan (spann_indicator_get_value (projects, -1)));
  g_assert_cmpint (projects->last, ==, 3);
  g_assert_cmpuint (spann_indicators_data_count_current (data), ==, 1);
  g_assert_true (spann_indicators_data_find_lead (data) == members);
}

/* Nothing of a later year; a year that has begun is missed by nobody until somebody counts in it.
 */
static void
test_as_of (void)
{
  static const struct {
    const char *as_of;
    SpannYearRange years;
    int last_members; /* as an index of the years */
  } cases[] = {
      {"2021-06-01", {2020, 2020}, -1}, {"2022-12-31", {2022, 2022}, -1},
      {"2024-01-01", {2022, 2024}, 2},  {"2026-11-23", {2022, 2026}, 4},
      {"2027-01-15", {2022, 2026}, 4},  {"2028-01-15", {2022, 2027}, 4},
  };
  g_autoptr (SpannObject) portfolio = make_portfolio ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannIndicatorsData) data = read_data (portfolio, cases[i].as_of);

    g_test_message ("%s", cases[i].as_of);
    g_assert_cmpint (data->years.first, ==, cases[i].years.first);
    g_assert_cmpint (data->years.last, ==, cases[i].years.last);
    g_assert_cmpint (spann_indicators_data_get (data, 0)->last, ==, cases[i].last_members);
  }
}

/* A mistyped year does not squeeze the others; that something is left out is known. */
static void
test_older (void)
{
  SpannObject *ecosystem = situation_add_indicator (fixture_ecosystem ("eco", "Eko"), "members",
                                                    MEMBERS, NULL, 1924, "9");
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (SpannIndicatorsData) data = NULL;

  ecosystem = situation_add_indicator (ecosystem, "other", OTHER, NULL, 2025, "1 2");
  portfolio = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
  data = read_data (portfolio, "2026-11-23");
  g_assert_cmpint (data->years.first, ==, 2019);
  g_assert_true (data->has_older);
  g_assert_cmpint (spann_indicators_data_get (data, 0)->last, ==, -1);
  g_assert_true (spann_indicators_data_find_lead (data) == spann_indicators_data_get (data, 1));
}

static void
test_empty (void)
{
  g_autoptr (SpannObject) portfolio = fixture_add_ecosystem (
      fixture_portfolio (fixture_strategy (3, 1)), fixture_ecosystem ("eco", "Eko"));
  g_autoptr (SpannIndicatorsData) data = read_data (portfolio, "2026-11-23");
  SpannFigureRequest request = situation_request ();
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (data->indicators->len, ==, 0);
  g_assert_null (spann_indicators_data_find_lead (data));
  request.ecosystem = "nobody";
  g_assert_null (spann_indicators_data_new (portfolio, &request, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_USAGE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/indicators-data/read", test_read);
  g_test_add_func ("/indicators-data/as-of", test_as_of);
  g_test_add_func ("/indicators-data/older", test_older);
  g_test_add_func ("/indicators-data/empty", test_empty);
  return g_test_run ();
}
