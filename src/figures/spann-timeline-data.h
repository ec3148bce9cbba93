/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure.h"
#include "spann-funding.h"
#include "spann-standing.h"

/* What a timeline figure says, as facts: no words, no drawing. */

/**
 * SpannTimelinePeriod:
 * @period: the period
 * @ordinal: its number
 * @status: where it stands
 * @years: the years that it funds; as entered when it funds none
 * @is_funding: whether it funds any year: not refused, not discontinued before it began
 * @matter: (nullable): the matter that is to decide it or has
 */
typedef struct {
  const SpannObject *period;
  int ordinal;
  SpannPeriodStatus status;
  SpannYearRange years;
  gboolean is_funding;
  const SpannObject *matter;
} SpannTimelinePeriod;

/**
 * SpannTimelineEcosystem:
 * @ecosystem: whose row it is
 * @standing: used and left
 * @periods: of SpannTimelinePeriod, by first year
 * @evaluations: of SpannObject, by date: those by the assessor whose view the strategy counts, by
 * anybody where there are none
 * @decisions: of SpannObject, matters that are decided and name the ecosystem, by date
 */
typedef struct {
  const SpannObject *ecosystem;
  SpannStanding standing;
  GArray *periods;
  GPtrArray *evaluations;
  GPtrArray *decisions;
} SpannTimelineEcosystem;

/**
 * SpannTimelineData:
 * @portfolio: the root
 * @strategy: the one in force
 * @as_of: the day that the figure shows; nothing later is in here
 * @years: first and last column
 * @rows: of SpannTimelineEcosystem, in the portfolio's order
 * @goal_year: of the strategy
 *
 * What is SpannObject is borrowed from @portfolio.
 */
typedef struct {
  const SpannObject *portfolio;
  const SpannObject *strategy;
  SpannDate as_of;
  SpannYearRange years;
  GArray *rows;
  int goal_year;
} SpannTimelineData;

/* Reads what @request asks for; NULL with SPANN_ERROR_USAGE when there are no ecosystems. */
SpannTimelineData *spann_timeline_data_new (const SpannObject *portfolio,
                                            const SpannFigureRequest *request, GError **error);
void spann_timeline_data_free (SpannTimelineData *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannTimelineData, spann_timeline_data_free)

/* A row; a period of a row. Borrowed. */
const SpannTimelineEcosystem *spann_timeline_data_get_row (const SpannTimelineData *self,
                                                           guint index);
const SpannTimelinePeriod *spann_timeline_ecosystem_get_period (const SpannTimelineEcosystem *self,
                                                                guint index);

/* What the period grants in all in @years. */
SpannMoney spann_timeline_period_get_total (const SpannTimelinePeriod *self);

/**
 * spann_timeline_period_find_even_amount:
 * @out_amount: (out): what the period grants each year
 *
 * Returns: FALSE, with @out_amount untouched, when it grants nothing, or not the same every year
 */
gboolean spann_timeline_period_find_even_amount (const SpannTimelinePeriod *self,
                                                 SpannMoney *out_amount);
