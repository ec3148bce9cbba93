/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-timeline-data.h"

#include "spann-error.h"
#include "spann-situation.h"

enum {
  PROPOSED = SITUATION_PROPOSED,
  PLANNED = SITUATION_PLANNED,
  GRANTED = SPANN_MATTER_OUTCOME_APPROVED,
  REFUSED = SPANN_MATTER_OUTCOME_NOT_CARRIED,
};

static SpannTimelineData *
read_data (const SpannObject *portfolio, const char *as_of)
{
  SpannFigureRequest request = {.kind = SPANN_FIGURE_TIMELINE};

  g_assert_true (spann_date_parse (as_of, &request.as_of));
  return spann_timeline_data_new (portfolio, &request, NULL);
}

/* What is known on a day, and nothing later. */
static void
test_as_of (void)
{
  static const Plan plans[SITUATION_MAX_PERIODS] = {{2024, 2026, GRANTED}, {2027, 2029, REFUSED}};
  static const struct {
    const char *as_of;
    SpannPeriodStatus statuses[2];
    guint n_decisions;
  } cases[] = {
      {"2023-11-19", {SPANN_PERIOD_STATUS_PROPOSED, SPANN_PERIOD_STATUS_PROPOSED}, 0},
      {"2023-11-20", {SPANN_PERIOD_STATUS_GRANTED, SPANN_PERIOD_STATUS_PROPOSED}, 1},
      {"2024-01-01", {SPANN_PERIOD_STATUS_ONGOING, SPANN_PERIOD_STATUS_PROPOSED}, 1},
      {"2026-11-20", {SPANN_PERIOD_STATUS_ONGOING, SPANN_PERIOD_STATUS_REFUSED}, 2},
      {"2027-01-01", {SPANN_PERIOD_STATUS_ENDED, SPANN_PERIOD_STATUS_REFUSED}, 2},
  };
  g_autoptr (SpannObject) portfolio = situation_add_funded (
      fixture_portfolio (fixture_strategy (3, 1)), "eco", "Skogsslingan", plans);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannTimelineData) data = read_data (portfolio, cases[i].as_of);
    const SpannTimelineEcosystem *row = spann_timeline_data_get_row (data, 0);

    g_assert_cmpuint (row->periods->len, ==, 2);
    for (guint j = 0; j < 2; j++)
      g_assert_cmpint (spann_timeline_ecosystem_get_period (row, j)->status, ==,
                       cases[i].statuses[j]);
    g_assert_cmpuint (row->decisions->len, ==, cases[i].n_decisions);
  }
}

static void
test_years (void)
{
  static const struct {
    Plan plans[SITUATION_MAX_PERIODS];
    const char *evaluated; /* or NULL */
    SpannYearRange years;
  } cases[] = {
      {{{0}}, NULL, {2024, 2032}},
      {{{2024, 2026, GRANTED}}, NULL, {2024, 2032}},
      {{{2031, 2033, PLANNED}}, NULL, {2024, 2033}},
      {{{2031, 2199, PLANNED}}, NULL, {2024, 2037}},
      {{{0}}, "2022-05-10", {2022, 2032}},
      {{{0}}, "1999-05-10", {2019, 2032}},
      {{{0}}, "2027-05-10", {2024, 2032}},
  };
  static const int scores[] = {1, 2, 3};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = situation_add_funded (
        fixture_portfolio (fixture_strategy (3, 1)), "eco", "Skogsslingan", cases[i].plans);
    g_autoptr (SpannTimelineData) data = NULL;

    if (cases[i].evaluated != NULL)
      portfolio = fixture_add_ecosystem (
          g_steal_pointer (&portfolio),
          fixture_add_evaluation (fixture_ecosystem ("other", "Annat"), "one", cases[i].evaluated,
                                  SPANN_EVALUATION_KIND_BASELINE, scores, 3));
    data = read_data (portfolio, "2026-11-23");
    g_assert_cmpint (data->years.first, ==, cases[i].years.first);
    g_assert_cmpint (data->years.last, ==, cases[i].years.last);
  }
}

static void
test_ended_early (void)
{
  static const Plan plans[SITUATION_MAX_PERIODS] = {{2024, 2026, GRANTED}};
  g_autoptr (SpannObject) portfolio = situation_add_funded (
      fixture_portfolio (fixture_strategy (3, 1)), "eco", "Berättarna", plans);
  g_autoptr (SpannTimelineData) data = NULL;
  const SpannTimelinePeriod *period;

  portfolio = fixture_add_matter (g_steal_pointer (&portfolio), "end",
                                  SPANN_MATTER_KIND_DISCONTINUE, "eco", "2025-11-20", GRANTED);
  data = read_data (portfolio, "2026-11-23");
  period = spann_timeline_ecosystem_get_period (spann_timeline_data_get_row (data, 0), 0);
  g_assert_cmpint (period->status, ==, SPANN_PERIOD_STATUS_ENDED_EARLY);
  g_assert_cmpint (period->years.last, ==, 2025);
  /* Of what was granted for three years, two were paid for. */
  g_assert_cmpint (spann_timeline_period_get_total (period), ==, 1800000);
}

/* A self-assessment beside the region's does not count; alone it does. */
static void
test_evaluations (void)
{
  static const struct {
    Situation situation;
    guint n_evaluations;
  } cases[] = {{{3, "123", "123", "123"}, 2}, {{3, NULL, NULL, "123"}, 1}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannObject *ecosystem =
        situation_with_field (situation_make_ecosystem (&cases[i].situation), "e2026",
                              SPANN_EVALUATION_ASSESSOR, spann_value_string ("self"));
    g_autoptr (SpannObject) portfolio =
        fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
    g_autoptr (SpannTimelineData) data = read_data (portfolio, "2026-11-23");

    g_assert_cmpuint (spann_timeline_data_get_row (data, 0)->evaluations->len, ==,
                      cases[i].n_evaluations);
  }
}

static void
test_empty (void)
{
  g_autoptr (SpannObject) portfolio = fixture_portfolio (fixture_strategy (3, 1));
  SpannFigureRequest request = situation_request ();
  g_autoptr (GError) error = NULL;

  g_assert_null (spann_timeline_data_new (portfolio, &request, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_USAGE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-data/as-of", test_as_of);
  g_test_add_func ("/timeline-data/years", test_years);
  g_test_add_func ("/timeline-data/ended-early", test_ended_early);
  g_test_add_func ("/timeline-data/evaluations", test_evaluations);
  g_test_add_func ("/timeline-data/empty", test_empty);
  return g_test_run ();
}
