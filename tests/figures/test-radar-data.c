/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-data.h"

#include "spann-error.h"
#include "spann-situation.h"

static const Situation full = {3, "123", "234", "345"};

static const char *
get_key (const SpannRadarData *data, SpannRadarSeriesIndex series)
{
  return data->evaluations[series] == NULL ? NULL
                                           : spann_object_get_key (data->evaluations[series]);
}

/* Which evaluations are read on which day: nothing later. */
static void
test_as_of (void)
{
  static const struct {
    const char *as_of;
    const char *evaluation;
    const char *keys[SPANN_RADAR_TARGET];
    gboolean is_latest;
  } cases[] = {
      {"2026-11-23", NULL, {"e2026", "e2025", "e2022"}, TRUE},
      {"2026-10-15", NULL, {"e2026", "e2025", "e2022"}, TRUE},
      {"2026-10-14", NULL, {"e2025", NULL, "e2022"}, TRUE},
      {"2025-01-01", NULL, {"e2022", NULL, NULL}, TRUE},
      {"2022-05-09", NULL, {NULL, NULL, NULL}, TRUE},
      {"2026-11-23", "e2025", {"e2025", NULL, "e2022"}, FALSE},
      {"2026-11-23", "e2022", {"e2022", NULL, NULL}, FALSE},
  };
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&full);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannFigureRequest request = situation_request ();
    g_autoptr (SpannRadarData) data = NULL;

    request.evaluation = cases[i].evaluation;
    g_assert_true (spann_date_parse (cases[i].as_of, &request.as_of));
    data = spann_radar_data_new (portfolio, &request, NULL);
    g_assert_nonnull (data);
    for (guint j = 0; j < SPANN_RADAR_TARGET; j++)
      g_assert_cmpstr (get_key (data, j), ==, cases[i].keys[j]);
    g_assert_cmpint (data->is_latest, ==, cases[i].is_latest);
  }
}

static void
test_wrong (void)
{
  static const struct {
    const char *ecosystem;
    const char *evaluation;
    const char *as_of;
    const char *message;
  } cases[] = {
      {"nobody", NULL, "2026-11-23", "there is no ecosystem “nobody”"},
      {"eco", "never", "2026-11-23", "there is no evaluation “never” on that day"},
      {NULL, "e2026", "2026-10-14", "there is no evaluation “e2026” on that day"},
  };
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&full);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannFigureRequest request = situation_request ();
    g_autoptr (GError) error = NULL;

    request.ecosystem = cases[i].ecosystem;
    request.evaluation = cases[i].evaluation;
    g_assert_true (spann_date_parse (cases[i].as_of, &request.as_of));
    g_assert_null (spann_radar_data_new (portfolio, &request, &error));
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_USAGE);
    g_assert_cmpstr (error->message, ==, cases[i].message);
  }
}

static void
test_empty_portfolio (void)
{
  g_autoptr (SpannObject) portfolio = fixture_portfolio (fixture_strategy (3, 1));
  SpannFigureRequest request = situation_request ();
  g_autoptr (GError) error = NULL;

  g_assert_null (spann_radar_data_new (portfolio, &request, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_USAGE);
}

/* The strategy counts the region's view; another's is shown when it is all there is. */
static void
test_assessor (void)
{
  static const struct {
    const char *assessors[SPANN_RADAR_TARGET]; /* of 2026, 2025 and 2022 */
    const char *keys[SPANN_RADAR_TARGET];
  } cases[] = {
      {{"region", "region", "region"}, {"e2026", "e2025", "e2022"}},
      {{"self", "region", "region"}, {"e2025", NULL, "e2022"}},
      {{"region", "self", "region"}, {"e2026", NULL, "e2022"}},
      {{"region", "region", "consultant"}, {"e2026", "e2025", "e2022"}},
      {{"self", "self", "consultant"}, {"e2026", "e2025", "e2022"}},
      {{"self", "consultant", "self"}, {"e2026", NULL, "e2022"}},
  };
  static const char *const keys[] = {"e2026", "e2025", "e2022"};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannObject *ecosystem = situation_make_ecosystem (&full);
    g_autoptr (SpannObject) portfolio = NULL;
    g_autoptr (SpannRadarData) data = NULL;
    SpannFigureRequest request = situation_request ();

    for (guint j = 0; j < G_N_ELEMENTS (keys); j++)
      ecosystem = situation_with_field (ecosystem, keys[j], SPANN_EVALUATION_ASSESSOR,
                                        spann_value_string (cases[i].assessors[j]));
    portfolio = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
    data = spann_radar_data_new (portfolio, &request, NULL);
    for (guint j = 0; j < SPANN_RADAR_TARGET; j++)
      g_assert_cmpstr (get_key (data, j), ==, cases[i].keys[j]);
  }
}

/* Scores on two scales are never compared, and a target on another scale is not drawn. */
static void
test_scales (void)
{
  SpannObject *ecosystem = fixture_add_target (situation_make_ecosystem (&full), "gap-1", 2032, 8);
  g_autoptr (SpannObject) portfolio = situation_make_rescaled_portfolio (3, ecosystem);
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannRadarData) data = spann_radar_data_new (portfolio, &request, NULL);

  g_assert_true (spann_radar_data_is_comparable (data, SPANN_RADAR_NOW));
  g_assert_false (spann_radar_data_is_comparable (data, SPANN_RADAR_PREVIOUS));
  g_assert_false (spann_radar_data_is_comparable (data, SPANN_RADAR_BASELINE));
  g_assert_false (spann_radar_data_is_comparable (data, SPANN_RADAR_TARGET));
  g_assert_cmpint (spann_radar_data_choose_reference (data), ==, SPANN_N_RADAR_SERIES);
  g_assert_cmpuint (spann_radar_data_compare (data, SPANN_RADAR_BASELINE).n_comparable, ==, 0);
}

static void
test_find_gap (void)
{
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&full);
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannRadarData) data = spann_radar_data_new (portfolio, &request, NULL);

  for (guint i = 0; i < data->n_gaps; i++)
    g_assert_cmpint (spann_radar_data_find_gap (data, spann_object_get_key (data->gaps[i].gap)), ==,
                     (int)i);
  g_assert_cmpint (spann_radar_data_find_gap (data, "climate"), ==, -1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/radar-data/as-of", test_as_of);
  g_test_add_func ("/radar-data/wrong", test_wrong);
  g_test_add_func ("/radar-data/empty", test_empty_portfolio);
  g_test_add_func ("/radar-data/assessor", test_assessor);
  g_test_add_func ("/radar-data/scales", test_scales);
  g_test_add_func ("/radar-data/find-gap", test_find_gap);
  return g_test_run ();
}
