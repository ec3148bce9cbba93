/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-heat-data.h"

#include "spann-error.h"
#include "spann-situation.h"

static SpannHeatData *
read_data (const SpannObject *portfolio)
{
  SpannFigureRequest request = situation_request ();
  g_autoptr (GError) error = NULL;
  SpannHeatData *data = spann_heat_data_new (portfolio, &request, &error);

  g_assert_no_error (error);
  return data;
}

static void
test_widest (void)
{
  static const struct {
    const char *now[5];
    guint n_judged;
    guint n_most;
    const char *gaps;
    gboolean is_shared;
    guint n_unassessed;
    gboolean has_others_unassessed;
  } cases[] = {
      {{"123", "134", "312"}, 3, 2, "1", FALSE, 0, FALSE},
      {{"123", "113", "312"}, 3, 2, "12", TRUE, 0, FALSE},
      {{"123", "321", "-12"}, 3, 1, "123", FALSE, 1, FALSE},
      {{"123", "-12", "--1"}, 3, 1, "12", FALSE, 2, TRUE},
      {{"333", "---"}, 1, 0, "", FALSE, 0, FALSE},
      {{"113"}, 1, 1, "12", TRUE, 0, FALSE},
      {{"331", "211"}, 2, 2, "3", TRUE, 0, FALSE},
      {{"132", "122", "321", "211"}, 4, 2, "13", TRUE, 0, FALSE},
      {{"3-1", "1-3", "3-1", "--1"}, 4, 2, "3", FALSE, 0, TRUE},
      {{"---", "---"}, 0, 0, "", FALSE, 0, FALSE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = situation_make_portfolio_of (3, cases[i].now);
    g_autoptr (SpannHeatData) data = read_data (portfolio);
    g_autoptr (SpannHeatWidest) widest = spann_heat_data_find_widest (data);
    g_autoptr (GString) gaps = g_string_new (NULL);

    for (guint j = 0; j < widest->gaps->len; j++)
      g_string_append_printf (gaps, "%u", g_array_index (widest->gaps, guint, j) + 1);
    g_test_message ("case %u", i);
    g_assert_cmpstr (gaps->str, ==, cases[i].gaps);
    g_assert_cmpuint (widest->n_judged, ==, cases[i].n_judged);
    g_assert_cmpuint (widest->n_most, ==, cases[i].n_most);
    g_assert_cmpint (widest->is_shared, ==, cases[i].is_shared);
    g_assert_cmpuint (widest->n_unassessed, ==, cases[i].n_unassessed);
    g_assert_cmpint (widest->has_others_unassessed, ==, cases[i].has_others_unassessed);
    g_assert_cmpuint (widest->n_apart, ==, 0);
  }
}

/* Another scale: the score is there, the baseline and the comparison with others are not. */
static void
test_scales (void)
{
  const Situation situation = {3, "123", NULL, "246"};
  g_autoptr (SpannObject) portfolio =
      situation_make_rescaled_portfolio (3, situation_make_ecosystem (&situation));
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannHeatData) now = read_data (portfolio);
  g_autoptr (SpannHeatData) then = NULL;
  const SpannHeatGap *gap = &spann_heat_data_get_row (now, 0)->gaps[0];

  g_assert_true (gap->is_known && gap->is_comparable);
  g_assert_cmpint (gap->score.steps, ==, 2);
  g_assert_false (spann_score_is_assessed (gap->baseline));
  /* On that day only the baseline was there, by the first version. */
  request.as_of = spann_date_new (2023, 1, 1);
  then = spann_heat_data_new (portfolio, &request, NULL);
  gap = &spann_heat_data_get_row (then, 0)->gaps[0];
  g_assert_true (gap->is_known && !gap->is_comparable);
  g_assert_cmpint (gap->score.steps, ==, 1);
}

/* A gap that the strategy has got since then is not known, and not missing either. */
static void
test_new_gap (void)
{
  const Situation situation = {3, "123", NULL, NULL};
  SpannObject *portfolio = fixture_portfolio (fixture_strategy (3, 1));
  g_autoptr (SpannHeatData) data = NULL;

  portfolio =
      spann_object_append_item (portfolio, SPANN_PORTFOLIO_STRATEGIES, fixture_strategy (4, 2));
  portfolio = fixture_add_ecosystem (portfolio, situation_make_ecosystem (&situation));
  data = read_data (portfolio);
  g_assert_cmpuint (data->n_gaps, ==, 4);
  g_assert_true (spann_heat_data_get_row (data, 0)->gaps[2].is_known);
  g_assert_false (spann_heat_data_get_row (data, 0)->gaps[3].is_known);
  g_assert_cmpuint (spann_heat_data_count_assessed (data), ==, 3);
  spann_object_unref (portfolio);
}

static void
test_as_of (void)
{
  const Situation situation = {3, "111", "222", "333"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  static const struct {
    SpannDate as_of;
    int steps;
  } cases[] = {{{2026, 11, 23}, 3}, {{2026, 10, 14}, 2}, {{2022, 5, 10}, 1}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannFigureRequest request = situation_request ();
    g_autoptr (SpannHeatData) data = NULL;

    request.as_of = cases[i].as_of;
    data = spann_heat_data_new (portfolio, &request, NULL);
    g_assert_cmpint (spann_heat_data_get_row (data, 0)->gaps[0].score.steps, ==, cases[i].steps);
  }
}

static void
test_empty (void)
{
  g_autoptr (SpannObject) portfolio = fixture_portfolio (fixture_strategy (3, 1));
  SpannFigureRequest request = situation_request ();
  g_autoptr (GError) error = NULL;

  g_assert_null (spann_heat_data_new (portfolio, &request, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_USAGE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/heat-data/widest", test_widest);
  g_test_add_func ("/heat-data/scales", test_scales);
  g_test_add_func ("/heat-data/new-gap", test_new_gap);
  g_test_add_func ("/heat-data/as-of", test_as_of);
  g_test_add_func ("/heat-data/empty", test_empty);
  return g_test_run ();
}
