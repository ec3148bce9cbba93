/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"
#include "spann-year-range.h"

/* Private to rules: what one ecosystem's funding comes to, and which years it has room for. */

/**
 * SpannFundingSlot:
 * @period: (nullable): key of the period; NULL for one that is only thought of
 * @ordinal: its number among the ecosystem's periods
 * @years: the years that it funds
 */
typedef struct {
  const char *period;
  int ordinal;
  SpannYearRange years;
} SpannFundingSlot;

/**
 * SpannFundingPlan:
 * @strategy: whose rules count
 * @ecosystem: whose periods these are
 * @as_of: the day it is looked at
 * @evaluations: the ecosystem's evaluations of that day or before
 * @slots: of SpannFundingSlot, by ordinal; one under trial comes last
 *
 * An ecosystem's periods that fund anything, in the order in which they use up what the strategy
 * allows: a period is counted together with those before it. All but @slots and @evaluations is
 * borrowed.
 */
typedef struct {
  const SpannObject *strategy;
  const SpannObject *ecosystem;
  SpannDate as_of;
  GPtrArray *evaluations;
  GArray *slots;
} SpannFundingPlan;

SpannFundingPlan *spann_funding_plan_new (const SpannObject *portfolio,
                                          const SpannObject *ecosystem, SpannDate as_of);
void spann_funding_plan_free (SpannFundingPlan *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannFundingPlan, spann_funding_plan_free)

/* Adds a new period, after all others, and puts it last. */
void spann_funding_plan_add (SpannFundingPlan *self, SpannYearRange years);

/* Puts @period last; FALSE when it is none of the slots. */
gboolean spann_funding_plan_put_last (SpannFundingPlan *self, const char *period);

const SpannFundingSlot *spann_funding_plan_get (const SpannFundingPlan *self, guint index);

/* The limit of the rule @id; 0 when the strategy sets none. */
int spann_funding_plan_get_limit (const SpannFundingPlan *self, const char *id);

/* The last year that may be funded. */
int spann_funding_plan_get_last_year (const SpannFundingPlan *self);

/* Years that the slots before @index fund. */
int spann_funding_plan_count_years_before (const SpannFundingPlan *self, guint index);

/* A slot before @index that the one at @index, with @years, overlaps or stands on the wrong side
 * of; NULL when there is none. */
const SpannFundingSlot *spann_funding_plan_find_conflict (const SpannFundingPlan *self, guint index,
                                                          SpannYearRange years);

/* The slot at @index would keep every rule about numbers and years with @out_years: with the same
 * start the most of its years that hold, else the earliest free years of its length, or as many as
 * there are. FALSE when no year holds. */
gboolean spann_funding_plan_fit (const SpannFundingPlan *self, guint index,
                                 SpannYearRange *out_years);

/* The earliest start from @first_year on that the slot at @index may have, and the most years from
 * there. FALSE when no year holds. */
gboolean spann_funding_plan_find_earliest (const SpannFundingPlan *self, guint index,
                                           int first_year, SpannYearRange *out_years);
