/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-money-data.h"

#include "spann-amount.h"
#include "spann-figure-private.h"
#include "spann-funding.h"
#include "spann-shown-years.h"
#include "spann-strategy.h"

/* Amounts are at most SPANN_MONEY_MAX, and nine thousand of them fit; what would not is held at the
 * end of the range. */
static void
add (SpannMoney *sum, SpannMoney amount)
{
  *sum = amount > G_MAXINT64 - *sum ? G_MAXINT64 : *sum + amount;
}

static void
add_sums (SpannMoneySums *sums, const SpannMoneySums *others)
{
  add (&sums->granted, others->granted);
  add (&sums->paid, others->paid);
  add (&sums->proposed, others->proposed);
  add (&sums->planned, others->planned);
  sums->n_proposed_unset += others->n_proposed_unset;
  sums->n_planned_unset += others->n_planned_unset;
}

/* The sums of the year's column; of what is outside for a year that has none. */
static SpannMoneySums *
find_column (SpannMoneyData *self, int year)
{
  if (!spann_year_range_contains (self->shown, year))
    return &self->outside;
  return &g_array_index (self->years, SpannMoneyYear, year - self->shown.first).sums;
}

/* Counts @sums of @year into its column, into its ecosystem and into the total. */
static void
count (SpannMoneyData *self, SpannMoneyEcosystem *row, int year, const SpannMoneySums *sums)
{
  add_sums (find_column (self, year), sums);
  add_sums (&row->sums, sums);
  add_sums (&self->total, sums);
}

/* What a period in that status does with its amounts; all 0 for what counts nowhere. */
static SpannMoneySums
classify (SpannPeriodStatus status, SpannMoney amount)
{
  switch (status) {
  case SPANN_PERIOD_STATUS_PLANNED: return (SpannMoneySums){.planned = amount};
  case SPANN_PERIOD_STATUS_PROPOSED: return (SpannMoneySums){.proposed = amount};
  case SPANN_PERIOD_STATUS_REFUSED: return (SpannMoneySums){0};
  case SPANN_PERIOD_STATUS_GRANTED:
  case SPANN_PERIOD_STATUS_ONGOING:
  case SPANN_PERIOD_STATUS_ENDED:
  case SPANN_PERIOD_STATUS_ENDED_EARLY: return (SpannMoneySums){.granted = amount};
  }
  g_return_val_if_reached ((SpannMoneySums){0});
}

/* Counts a period whose amounts are not all set: in each year that lacks one, but once in its
 * ecosystem, in the total and in what is outside. */
static void
count_unset (SpannMoneyData *self, SpannMoneyEcosystem *row, const SpannObject *period,
             SpannPeriodStatus status, SpannYearRange years)
{
  const SpannMoneySums one = {
      .n_proposed_unset = status == SPANN_PERIOD_STATUS_PROPOSED,
      .n_planned_unset = status == SPANN_PERIOD_STATUS_PLANNED,
  };
  const SpannMoneySums *before = NULL;

  for (int year = years.first; year <= years.last; year++) {
    SpannMoneySums *column = find_column (self, year);

    if (spann_period_has_amount_in (period, year))
      continue;
    if (before == NULL) {
      add_sums (&row->sums, &one);
      add_sums (&self->total, &one);
    }
    if (column != before)
      add_sums (column, &one);
    before = column;
  }
}

static void
count_grants (SpannMoneyData *self, SpannMoneyEcosystem *row, const SpannObject *period)
{
  SpannPeriodStatus status =
      spann_period_get_status (self->portfolio, row->ecosystem, period, self->as_of);
  SpannYearRange years;

  if (!spann_period_get_funded_years (self->portfolio, row->ecosystem, period, self->as_of, &years))
    return;
  for (int year = years.first; year <= years.last; year++) {
    SpannMoneySums sums = classify (status, spann_period_get_granted_in (period, year));

    count (self, row, year, &sums);
  }
  count_unset (self, row, period, status, years);
}

static gboolean
is_paid (const SpannMoneyData *self, const SpannObject *payment)
{
  return spann_date_compare (spann_object_get_date (payment, SPANN_PAYMENT_DATE), self->as_of) <= 0;
}

static void
count_payments (SpannMoneyData *self, SpannMoneyEcosystem *row, const SpannObject *period)
{
  for (guint i = 0; i < spann_object_get_n_items (period, SPANN_PERIOD_PAYMENTS); i++) {
    const SpannObject *payment = spann_object_get_item (period, SPANN_PERIOD_PAYMENTS, i);
    SpannMoneySums sums = {.paid = spann_object_get_integer (payment, SPANN_PAYMENT_AMOUNT)};

    if (is_paid (self, payment))
      count (self, row, spann_object_get_date (payment, SPANN_PAYMENT_DATE).year, &sums);
  }
}

static void
add_ecosystem (SpannMoneyData *self, const SpannObject *ecosystem)
{
  SpannMoneyEcosystem row = {.ecosystem = ecosystem};

  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_PERIODS); i++) {
    const SpannObject *period = spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, i);

    count_grants (self, &row, period);
    count_payments (self, &row, period);
  }
  g_array_append_val (self->ecosystems, row);
}

/* Calls @func for each ecosystem that is counted. */
static void
foreach_ecosystem (SpannMoneyData *self, void (*func) (SpannMoneyData *, const SpannObject *))
{
  guint n_ecosystems = spann_object_get_n_items (self->portfolio, SPANN_PORTFOLIO_ECOSYSTEMS);

  if (self->ecosystem != NULL) {
    func (self, self->ecosystem);
    return;
  }
  for (guint i = 0; i < n_ecosystems; i++)
    func (self, spann_object_get_item (self->portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, i));
}

/* A year before or after the programme has a column when there is money in it. */
static void
include_years (SpannMoneyData *self, const SpannObject *ecosystem)
{
  SpannYearRange programme =
      spann_shown_years_get_programme (spann_portfolio_root_get_strategy (self->portfolio), FALSE);

  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_PERIODS); i++) {
    const SpannObject *period = spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, i);

    if (spann_period_get_granted (period) > 0)
      spann_shown_years_include (&self->shown, programme, spann_period_get_years (period));
    for (guint j = 0; j < spann_object_get_n_items (period, SPANN_PERIOD_PAYMENTS); j++) {
      const SpannObject *payment = spann_object_get_item (period, SPANN_PERIOD_PAYMENTS, j);
      int year = spann_object_get_date (payment, SPANN_PAYMENT_DATE).year;

      if (is_paid (self, payment))
        spann_shown_years_include (&self->shown, programme, (SpannYearRange){year, year});
    }
  }
}

static void
add_years (SpannMoneyData *self)
{
  for (int year = self->shown.first; year <= self->shown.last; year++) {
    SpannMoneyYear column = {.year = year};
    g_autofree char *key = g_strdup_printf ("%d", year);
    const SpannObject *frame =
        spann_object_find_item (self->portfolio, SPANN_PORTFOLIO_FRAMES, key);

    column.has_frame = frame != NULL && self->ecosystem == NULL;
    if (column.has_frame)
      column.frame = spann_object_get_integer (frame, SPANN_FRAME_AMOUNT);
    g_array_append_val (self->years, column);
  }
}

static void
collect_sums (GArray *amounts, const SpannMoneySums *sums)
{
  const SpannMoney all[] = {
      sums->granted,  sums->paid,    spann_money_sums_get_remaining (sums),
      sums->proposed, sums->planned,
  };

  g_array_append_vals (amounts, all, G_N_ELEMENTS (all));
}

static void
collect_year (GArray *amounts, const SpannMoneyYear *year)
{
  const SpannMoney left = spann_money_year_get_left (year);

  collect_sums (amounts, &year->sums);
  if (!year->has_frame)
    return;
  g_array_append_val (amounts, year->frame);
  g_array_append_val (amounts, left);
}

/* Amounts that are told together are compared. */
static SpannMoneyUnit
find_unit (const SpannMoneyData *self)
{
  g_autoptr (GArray) amounts = g_array_new (FALSE, FALSE, sizeof (SpannMoney));

  collect_sums (amounts, &self->total);
  for (guint i = 0; self->is_by_ecosystem && i < self->ecosystems->len; i++)
    collect_sums (amounts, &spann_money_data_get_ecosystem (self, i)->sums);
  for (guint i = 0; !self->is_by_ecosystem && i < self->years->len; i++)
    collect_year (amounts, spann_money_data_get_year (self, i));
  if (!self->is_by_ecosystem)
    collect_sums (amounts, &self->outside);
  return spann_amount_find_common_unit ((const SpannMoney *)(gpointer)amounts->data, amounts->len);
}

SpannMoneyData *
spann_money_data_new (const SpannObject *portfolio, const SpannFigureRequest *request,
                      GError **error)
{
  const SpannObject *ecosystem = spann_figure_find_ecosystem (portfolio, request->ecosystem, error);
  SpannMoneyData *self;

  if (ecosystem == NULL)
    return NULL;
  self = g_new0 (SpannMoneyData, 1);
  self->portfolio = portfolio;
  self->ecosystem = request->ecosystem == NULL ? NULL : ecosystem;
  self->as_of = request->as_of;
  self->is_by_ecosystem = request->by_ecosystem;
  self->shown =
      spann_shown_years_get_programme (spann_portfolio_root_get_strategy (portfolio), FALSE);
  self->years = g_array_new (FALSE, FALSE, sizeof (SpannMoneyYear));
  self->ecosystems = g_array_new (FALSE, FALSE, sizeof (SpannMoneyEcosystem));
  foreach_ecosystem (self, include_years);
  add_years (self);
  foreach_ecosystem (self, add_ecosystem);
  self->unit = find_unit (self);
  return self;
}

void
spann_money_data_free (SpannMoneyData *self)
{
  g_array_unref (self->years);
  g_array_unref (self->ecosystems);
  g_free (self);
}

const SpannMoneyYear *
spann_money_data_get_year (const SpannMoneyData *self, guint index)
{
  return &g_array_index (self->years, SpannMoneyYear, index);
}

const SpannMoneyEcosystem *
spann_money_data_get_ecosystem (const SpannMoneyData *self, guint index)
{
  return &g_array_index (self->ecosystems, SpannMoneyEcosystem, index);
}

const SpannMoneyYear *
spann_money_data_find_year (const SpannMoneyData *self, int year)
{
  return spann_year_range_contains (self->shown, year)
             ? spann_money_data_get_year (self, (guint)(year - self->shown.first))
             : NULL;
}

SpannMoney
spann_money_sums_get_remaining (const SpannMoneySums *self)
{
  return self->granted - self->paid;
}

gboolean
spann_money_sums_is_zero (const SpannMoneySums *self)
{
  return self->granted == 0 && self->paid == 0 && self->proposed == 0 && self->planned == 0 &&
         self->n_proposed_unset == 0 && self->n_planned_unset == 0;
}

SpannMoney
spann_money_year_get_left (const SpannMoneyYear *self)
{
  return self->frame - self->sums.granted;
}
