/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-fields.h"
#include "spann-figure.h"
#include "spann-money.h"
#include "spann-year-range.h"

/* What a figure of money says, as facts: no words, no drawing. */

/**
 * SpannMoneySums:
 * @granted: by decided matters, for years that were not discontinued
 * @paid: in payments of @as_of or before
 * @proposed: in periods whose matter is not decided
 * @planned: in periods that no matter names
 * @n_proposed_unset: how many periods of @proposed have no amount yet, for one of the years at
 * least
 * @n_planned_unset: how many of @planned
 *
 * Amounts of a year, of an ecosystem, of all. What is refused counts nowhere.
 */
typedef struct {
  SpannMoney granted;
  SpannMoney paid;
  SpannMoney proposed;
  SpannMoney planned;
  guint n_proposed_unset;
  guint n_planned_unset;
} SpannMoneySums;

/**
 * SpannMoneyYear:
 * @year: calendar year: what is granted for it, and what was paid in it
 * @has_frame: whether the portfolio has a frame for the year, which then is @frame, 0 included
 */
typedef struct {
  int year;
  SpannMoneySums sums;
  gboolean has_frame;
  SpannMoney frame;
} SpannMoneyYear;

/**
 * SpannMoneyEcosystem:
 * @sums: of all years
 */
typedef struct {
  const SpannObject *ecosystem;
  SpannMoneySums sums;
} SpannMoneyEcosystem;

/**
 * SpannMoneyData:
 * @portfolio: the root
 * @ecosystem: (nullable): the only one that is counted; frames are for all together, so then there
 * are none
 * @as_of: the day that the figure shows; no later decision or payment is in here
 * @is_by_ecosystem: whether the figure shows ecosystems rather than years
 * @shown: first and last year that has a column
 * @years: of SpannMoneyYear, one for each of them
 * @ecosystems: of SpannMoneyEcosystem, in the portfolio's order
 * @outside: in years that have no column
 * @total: of all
 * @unit: the one that all amounts of the years, or of the ecosystems, are told in
 *
 * What is SpannObject is borrowed from @portfolio.
 */
typedef struct {
  const SpannObject *portfolio;
  const SpannObject *ecosystem;
  SpannDate as_of;
  gboolean is_by_ecosystem;
  SpannYearRange shown;
  GArray *years;
  GArray *ecosystems;
  SpannMoneySums outside;
  SpannMoneySums total;
  SpannMoneyUnit unit;
} SpannMoneyData;

/* Reads what @request asks for; NULL with SPANN_ERROR_USAGE when there are no ecosystems or not
 * that one. */
SpannMoneyData *spann_money_data_new (const SpannObject *portfolio,
                                      const SpannFigureRequest *request, GError **error);
void spann_money_data_free (SpannMoneyData *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannMoneyData, spann_money_data_free)

/* Borrowed. */
const SpannMoneyYear *spann_money_data_get_year (const SpannMoneyData *self, guint index);
const SpannMoneyEcosystem *spann_money_data_get_ecosystem (const SpannMoneyData *self, guint index);

/* The year's column; NULL when it has none. */
const SpannMoneyYear *spann_money_data_find_year (const SpannMoneyData *self, int year);

/* What is granted and not paid; below 0 when more was paid. */
SpannMoney spann_money_sums_get_remaining (const SpannMoneySums *self);

/* FALSE while an amount is not set yet. */
gboolean spann_money_sums_is_zero (const SpannMoneySums *self);

/* What of the frame is not granted; below 0 when more is granted than it allows. Only for a year
 * that has one. */
SpannMoney spann_money_year_get_left (const SpannMoneyYear *self);
