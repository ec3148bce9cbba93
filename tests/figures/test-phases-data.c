/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-phases-data.h"

#include "spann-error.h"
#include "spann-situation.h"

/* Of the fixture's strategy. */
enum {
  UNKNOWN = -1,
  MATURE = 0,
  NEW = 1,
};

static SpannPhasesData *
read_data (const SpannObject *portfolio, const char *as_of)
{
  SpannFigureRequest request = {.kind = SPANN_FIGURE_PHASES};
  g_autoptr (GError) error = NULL;
  SpannPhasesData *data;

  g_assert_true (spann_date_parse (as_of, &request.as_of));
  data = spann_phases_data_new (portfolio, &request, &error);
  g_assert_no_error (error);
  return data;
}

static SpannObject *
make_portfolio (SpannObject *ecosystem)
{
  return fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
}

/* Nothing that changed later; before the first phase it is unknown. */
static void
test_as_of (void)
{
  static const struct {
    const char *as_of;
    guint n_stretches;
    int present;
    int first_year;
  } cases[] = {
      {"2020-12-31", 1, UNKNOWN, 2024}, {"2021-01-01", 2, NEW, 2021},
      {"2024-02-28", 2, NEW, 2021},     {"2024-03-01", 3, MATURE, 2021},
      {"2026-11-23", 3, MATURE, 2021},
  };
  SpannObject *ecosystem = situation_make_unphased ("eco");
  g_autoptr (SpannObject) portfolio = NULL;

  /* In any order. */
  ecosystem = situation_add_phase (ecosystem, "2024-03-01", "mature");
  ecosystem = situation_add_phase (ecosystem, "2021-01-01", "new");
  portfolio = make_portfolio (ecosystem);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannPhasesData) data = read_data (portfolio, cases[i].as_of);
    const SpannPhasesEcosystem *row = spann_phases_data_get_row (data, 0);

    g_test_message ("%s", cases[i].as_of);
    g_assert_cmpuint (row->stretches->len, ==, cases[i].n_stretches);
    g_assert_cmpint (spann_phases_ecosystem_get_present (row)->phase, ==, cases[i].present);
    g_assert_cmpint (data->years.first, ==, cases[i].first_year);
    g_assert_cmpint (data->years.last, ==, 2032);
  }
}

/* A stretch ends on the day that the next begins, and the strategy is meant for some. */
static void
test_stretches (void)
{
  SpannObject *ecosystem = situation_make_unphased ("eco");
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (SpannPhasesData) data = NULL;
  const SpannPhasesEcosystem *row;
  const SpannPhaseStretch *first;

  ecosystem = situation_add_phase (ecosystem, "2021-01-01", "new");
  ecosystem = situation_add_phase (ecosystem, "2024-03-01", "mature");
  portfolio = make_portfolio (ecosystem);
  data = read_data (portfolio, "2026-11-23");
  row = spann_phases_data_get_row (data, 0);
  first = spann_phases_ecosystem_get_stretch (row, 1);
  g_assert_cmpint (first->until.year, ==, 2024);
  g_assert_false (spann_phases_data_is_eligible (data, first));
  g_assert_true (spann_phases_data_is_eligible (data, spann_phases_ecosystem_get_present (row)));
  g_assert_false (spann_date_is_set (spann_phases_ecosystem_get_present (row)->until));
  g_assert_null (spann_phases_data_get_phase (data, spann_phases_ecosystem_get_stretch (row, 0)));
}

/* Of several changes on one day the last counts, and the same phase anew changes nothing: nor what
 * was changed and changed back on one day. */
static void
test_same (void)
{
  static const struct {
    const char *from[3];
    const char *phases[3];
    int present;
  } cases[] = {
      {{"2021-01-01", "2021-01-01", "2022-01-01"}, {"mature", "new", "new"}, NEW},
      {{"2021-01-01", "2024-03-01", "2024-03-01"}, {"mature", "new", "mature"}, MATURE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannObject *ecosystem = situation_make_unphased ("eco");
    g_autoptr (SpannObject) portfolio = NULL;
    g_autoptr (SpannPhasesData) data = NULL;
    const SpannPhasesEcosystem *row;
    const SpannPhaseStretch *present;

    for (guint j = 0; j < G_N_ELEMENTS (cases[i].from); j++)
      ecosystem = situation_add_phase (ecosystem, cases[i].from[j], cases[i].phases[j]);
    portfolio = make_portfolio (ecosystem);
    data = read_data (portfolio, "2026-11-23");
    row = spann_phases_data_get_row (data, 0);
    present = spann_phases_ecosystem_get_present (row);
    g_assert_cmpuint (row->stretches->len, ==, 2);
    g_assert_cmpint (present->phase, ==, cases[i].present);
    g_assert_cmpint (present->from.year, ==, 2021);
    g_assert_false (spann_date_is_set (present->until));
    g_assert_cmpint (spann_phases_ecosystem_get_stretch (row, 0)->phase, ==, UNKNOWN);
  }
}

/* A mistyped year does not squeeze the others. */
static void
test_years (void)
{
  g_autoptr (SpannObject) portfolio =
      make_portfolio (situation_add_phase (situation_make_unphased ("eco"), "1924-01-01", "new"));
  g_autoptr (SpannPhasesData) data = read_data (portfolio, "2026-11-23");

  g_assert_cmpint (data->years.first, ==, 2019);
}

/* Whoever is asked for stands alone, with years of its own. */
static void
test_one (void)
{
  SpannObject *portfolio =
      make_portfolio (situation_add_phase (situation_make_unphased ("eco"), "2019-01-01", "new"));
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannObject) both = fixture_add_ecosystem (
      portfolio, situation_add_phase (situation_make_unphased ("late"), "2023-01-01", "new"));
  g_autoptr (SpannPhasesData) data = NULL;
  g_autoptr (GError) error = NULL;

  request.ecosystem = "late";
  data = spann_phases_data_new (both, &request, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (data->rows->len, ==, 1);
  g_assert_true (spann_phases_data_get_row (data, 0)->ecosystem == data->ecosystem);
  g_assert_cmpstr (spann_object_get_key (data->ecosystem), ==, "late");
  g_assert_cmpint (data->years.first, ==, 2023);
  request.ecosystem = "nobody";
  g_assert_null (spann_phases_data_new (both, &request, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_USAGE);
}

static void
test_empty (void)
{
  g_autoptr (SpannObject) portfolio = fixture_portfolio (fixture_strategy (3, 1));
  SpannFigureRequest request = situation_request ();
  g_autoptr (GError) error = NULL;

  g_assert_null (spann_phases_data_new (portfolio, &request, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_USAGE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/phases-data/as-of", test_as_of);
  g_test_add_func ("/phases-data/stretches", test_stretches);
  g_test_add_func ("/phases-data/same", test_same);
  g_test_add_func ("/phases-data/years", test_years);
  g_test_add_func ("/phases-data/one", test_one);
  g_test_add_func ("/phases-data/empty", test_empty);
  return g_test_run ();
}
