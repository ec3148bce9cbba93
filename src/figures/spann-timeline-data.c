/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-timeline-data.h"

#include <glib/gi18n-lib.h>

#include "spann-error.h"
#include "spann-evaluation.h"
#include "spann-shown-years.h"
#include "spann-strategy.h"

static SpannTimelinePeriod
read_period (const SpannTimelineData *self, const SpannObject *ecosystem, const SpannObject *period)
{
  const char *matter = spann_object_get_string (period, SPANN_PERIOD_MATTER);
  SpannTimelinePeriod read = {
      .period = period,
      .ordinal = (int)spann_object_get_integer (period, SPANN_PERIOD_ORDINAL),
      .status = spann_period_get_status (self->portfolio, ecosystem, period, self->as_of),
      .years = spann_period_get_years (period),
  };

  read.is_funding =
      spann_period_get_funded_years (self->portfolio, ecosystem, period, self->as_of, &read.years);
  if (matter != NULL)
    read.matter = spann_portfolio_root_find_matter (self->portfolio, matter);
  return read;
}

static GArray *
read_periods (const SpannTimelineData *self, const SpannObject *ecosystem)
{
  g_autoptr (GPtrArray) periods = spann_ecosystem_list_periods (ecosystem);
  GArray *read = g_array_new (FALSE, FALSE, sizeof (SpannTimelinePeriod));

  for (guint i = 0; i < periods->len; i++) {
    SpannTimelinePeriod period = read_period (self, ecosystem, periods->pdata[i]);

    g_array_append_val (read, period);
  }
  return read;
}

static SpannTimelineEcosystem
read_ecosystem (const SpannTimelineData *self, const SpannObject *ecosystem)
{
  return (SpannTimelineEcosystem){
      .ecosystem = ecosystem,
      .standing = spann_standing_read (self->portfolio, ecosystem, self->as_of),
      .periods = read_periods (self, ecosystem),
      .evaluations =
          spann_ecosystem_list_counted_evaluations (ecosystem, self->strategy, self->as_of),
      .decisions = spann_ecosystem_list_decisions (self->portfolio, ecosystem, self->as_of),
  };
}

static void
clear_ecosystem (gpointer data)
{
  SpannTimelineEcosystem *self = data;

  g_array_unref (self->periods);
  g_ptr_array_unref (self->evaluations);
  g_ptr_array_unref (self->decisions);
}

static void
include_years (SpannTimelineData *self, SpannYearRange years)
{
  spann_shown_years_include (&self->years, spann_shown_years_get_programme (self->strategy, TRUE),
                             years);
}

static void
include_row (SpannTimelineData *self, const SpannTimelineEcosystem *row)
{
  for (guint i = 0; i < row->periods->len; i++)
    include_years (self, spann_timeline_ecosystem_get_period (row, i)->years);
  if (row->evaluations->len > 0) {
    int first = spann_object_get_date (row->evaluations->pdata[0], SPANN_EVALUATION_DATE).year;

    include_years (self, (SpannYearRange){first, first});
  }
}

SpannTimelineData *
spann_timeline_data_new (const SpannObject *portfolio, const SpannFigureRequest *request,
                         GError **error)
{
  guint n_ecosystems = spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS);
  SpannTimelineData *self;

  if (n_ecosystems == 0) {
    g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_USAGE, _ ("there are no ecosystems"));
    return NULL;
  }
  self = g_new0 (SpannTimelineData, 1);
  self->portfolio = portfolio;
  self->strategy = spann_portfolio_root_get_strategy (portfolio);
  self->as_of = request->as_of;
  self->goal_year = spann_strategy_get_goal_year (self->strategy);
  self->years = spann_shown_years_get_programme (self->strategy, TRUE);
  self->rows = g_array_new (FALSE, FALSE, sizeof (SpannTimelineEcosystem));
  g_array_set_clear_func (self->rows, clear_ecosystem);
  for (guint i = 0; i < n_ecosystems; i++) {
    SpannTimelineEcosystem row =
        read_ecosystem (self, spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, i));

    include_row (self, &row);
    g_array_append_val (self->rows, row);
  }
  return self;
}

void
spann_timeline_data_free (SpannTimelineData *self)
{
  g_array_unref (self->rows);
  g_free (self);
}

const SpannTimelineEcosystem *
spann_timeline_data_get_row (const SpannTimelineData *self, guint index)
{
  return &g_array_index (self->rows, SpannTimelineEcosystem, index);
}

const SpannTimelinePeriod *
spann_timeline_ecosystem_get_period (const SpannTimelineEcosystem *self, guint index)
{
  return &g_array_index (self->periods, SpannTimelinePeriod, index);
}

SpannMoney
spann_timeline_period_get_total (const SpannTimelinePeriod *self)
{
  SpannMoney total = 0;

  for (int year = self->years.first; year <= self->years.last; year++) {
    if (!spann_money_add (total, spann_period_get_granted_in (self->period, year), &total))
      return SPANN_MONEY_MAX;
  }
  return total;
}

gboolean
spann_timeline_period_find_even_amount (const SpannTimelinePeriod *self, SpannMoney *out_amount)
{
  SpannMoney amount = spann_period_get_granted_in (self->period, self->years.first);

  for (int year = self->years.first + 1; year <= self->years.last; year++) {
    if (spann_period_get_granted_in (self->period, year) != amount)
      return FALSE;
  }
  if (amount == 0)
    return FALSE;
  *out_amount = amount;
  return TRUE;
}
