/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-data.h"

#include "spann-error.h"
#include "spann-situation.h"

static SpannChangeData *
read_data (const SpannObject *portfolio)
{
  SpannFigureRequest request = situation_request ();
  g_autoptr (GError) error = NULL;
  SpannChangeData *data = spann_change_data_new (portfolio, &request, &error);

  g_assert_no_error (error);
  return data;
}

/* The gaps in the figure's order, each with the letter of its verdict: "1F 3S 2B". */
static char *
list_gaps (const SpannChangeData *data)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < data->areas[SPANN_CHANGE_GAPS]->len; i++) {
    const SpannChangeArea *area = spann_change_data_get_area (data, SPANN_CHANGE_GAPS, i);

    g_string_append_printf (list, "%s%u%c", i > 0 ? " " : "", area->number,
                            "FSBN?"[area->progress.kind]);
  }
  return g_string_free (list, FALSE);
}

static void
test_order (void)
{
  static const struct {
    Situation situation;
    SpannRadarSeriesIndex reference;
    const char *expected;
  } cases[] = {
      {{5, "22222", NULL, "21345"}, SPANN_RADAR_BASELINE, "5F 4F 3F 1S 2B"},
      {{5, "22222", "00000", "22222"}, SPANN_RADAR_BASELINE, "1S 2S 3S 4S 5S"},
      {{5, "2-222", NULL, "-3421"}, SPANN_RADAR_BASELINE, "3F 4S 5B 1? 2?"},
      {{5, "-----", NULL, "-----"}, SPANN_RADAR_BASELINE, "1? 2? 3? 4? 5?"},
      {{3, NULL, "222", "123"}, SPANN_RADAR_PREVIOUS, "3F 2S 1B"},
      {{3, NULL, NULL, "123"}, SPANN_N_RADAR_SERIES, "1? 2? 3?"},
      {{3, "123", NULL, NULL}, SPANN_N_RADAR_SERIES, "1? 2? 3?"},
      {{3, NULL, NULL, NULL}, SPANN_N_RADAR_SERIES, "1? 2? 3?"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = situation_make_portfolio (&cases[i].situation);
    g_autoptr (SpannChangeData) data = read_data (portfolio);
    g_autofree char *list = list_gaps (data);

    g_assert_cmpint (data->reference, ==, cases[i].reference);
    g_assert_cmpstr (list, ==, cases[i].expected);
    g_assert_cmpuint (data->areas[SPANN_CHANGE_EFFECTS]->len, ==, 0);
  }
}

/* Judged both times, on scales that differ: after those with a verdict, before the unknown. */
static void
test_scales (void)
{
  const Situation situation = {3, "12-", NULL, "333"};
  g_autoptr (SpannObject) portfolio =
      situation_make_rescaled_portfolio (3, situation_make_ecosystem (&situation));
  g_autoptr (SpannChangeData) data = read_data (portfolio);
  g_autofree char *list = list_gaps (data);

  g_assert_cmpstr (list, ==, "1N 2N 3?");
  g_assert_cmpuint (
      spann_change_data_count (data, SPANN_CHANGE_GAPS, SPANN_PROGRESS_NOT_COMPARABLE), ==, 2);
  g_assert_true (data->scales[SPANN_CHANGE_GAPS] != data->before_scales[SPANN_CHANGE_GAPS]);
}

/* Effect areas are there as soon as one is assessed in either evaluation. */
static void
test_effects (void)
{
  static const struct {
    const char *evaluation;
    SpannScore score;
    guint n_effects;
  } cases[] = {
      {"e2022", {SPANN_SCORE_ASSESSED, 3}, 2},
      {"e2026", {SPANN_SCORE_ASSESSED, 0}, 2},
      {"e2025", {SPANN_SCORE_ASSESSED, 3}, 0},
      {"e2026", {SPANN_SCORE_NOT_APPLICABLE, 0}, 0},
  };
  const Situation situation = {3, "123", "123", "321"};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = fixture_add_ecosystem (
        fixture_portfolio (fixture_strategy (3, 1)),
        situation_with_effect (situation_make_ecosystem (&situation), cases[i].evaluation,
                               "effect-2", cases[i].score));
    g_autoptr (SpannChangeData) data = read_data (portfolio);

    g_assert_cmpuint (data->areas[SPANN_CHANGE_EFFECTS]->len, ==, cases[i].n_effects);
    if (cases[i].n_effects > 0)
      g_assert_cmpuint (spann_change_data_get_area (data, SPANN_CHANGE_EFFECTS, 0)->number, ==, 0);
  }
}

/* On a day before the last evaluation the one before it is 'now'. */
static void
test_as_of (void)
{
  const Situation situation = {3, "222", "234", "000"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannChangeData) data = NULL;
  g_autofree char *list = NULL;

  request.as_of = spann_date_new (2026, 10, 14);
  data = spann_change_data_new (portfolio, &request, NULL);
  list = list_gaps (data);
  g_assert_cmpstr (list, ==, "3F 2F 1S");
}

static void
test_wrong (void)
{
  const Situation situation = {3, "222", NULL, "000"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  SpannFigureRequest request = situation_request ();
  g_autoptr (GError) error = NULL;

  request.ecosystem = "nobody";
  g_assert_null (spann_change_data_new (portfolio, &request, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_USAGE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/change-data/order", test_order);
  g_test_add_func ("/change-data/scales", test_scales);
  g_test_add_func ("/change-data/effects", test_effects);
  g_test_add_func ("/change-data/as-of", test_as_of);
  g_test_add_func ("/change-data/wrong", test_wrong);
  return g_test_run ();
}
