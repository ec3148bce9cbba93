/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-fields.h"
#include "spann-money.h"
#include "spann-object.h"
#include "spann-year-range.h"

/**
 * SpannPeriodStatus:
 * @SPANN_PERIOD_STATUS_PLANNED: no matter names it yet
 * @SPANN_PERIOD_STATUS_PROPOSED: a matter names it and is not decided (postponed and referred back
 * included)
 * @SPANN_PERIOD_STATUS_REFUSED: the matter was decided and not carried
 * @SPANN_PERIOD_STATUS_GRANTED: decided, and begins later
 * @SPANN_PERIOD_STATUS_ONGOING: decided, and runs now
 * @SPANN_PERIOD_STATUS_ENDED: decided, and its last year has passed
 * @SPANN_PERIOD_STATUS_ENDED_EARLY: decided, and a decided matter discontinued it before its last
 * year had passed
 *
 * Where a funding period stands. Derived from matters and dates, never typed.
 */
typedef enum {
  SPANN_PERIOD_STATUS_PLANNED,
  SPANN_PERIOD_STATUS_PROPOSED,
  SPANN_PERIOD_STATUS_REFUSED,
  SPANN_PERIOD_STATUS_GRANTED,
  SPANN_PERIOD_STATUS_ONGOING,
  SPANN_PERIOD_STATUS_ENDED,
  SPANN_PERIOD_STATUS_ENDED_EARLY,
} SpannPeriodStatus;

#define SPANN_N_PERIOD_STATUSES 7

/* The matter with @key in any meeting; NULL if there is none. */
const SpannObject *spann_portfolio_root_find_matter (const SpannObject *portfolio, const char *key);

/* Whether @matter was decided on @as_of or before, whatever the outcome. */
gboolean spann_matter_is_decided (const SpannObject *matter, SpannDate as_of);

/* Matters about @ecosystem that were decided on @as_of or before, whatever the outcome, by that
 * day. (transfer container) */
GPtrArray *spann_ecosystem_list_decisions (const SpannObject *portfolio,
                                           const SpannObject *ecosystem, SpannDate as_of);

/* Where @period of @ecosystem stands on @as_of; decisions after that day do not count. */
SpannPeriodStatus spann_period_get_status (const SpannObject *portfolio,
                                           const SpannObject *ecosystem, const SpannObject *period,
                                           SpannDate as_of);

/* The years as entered. */
SpannYearRange spann_period_get_years (const SpannObject *period);

/**
 * spann_period_get_funded_years:
 * @out_years: (out): the years that the period funds: as entered, cut at the end of the year in
 * which a decided matter discontinued it; such a decision ends what was granted until then, not
 * what is granted later or only planned
 *
 * Returns: FALSE when it funds none (refused, or discontinued before it began)
 */
gboolean spann_period_get_funded_years (const SpannObject *portfolio, const SpannObject *ecosystem,
                                        const SpannObject *period, SpannDate as_of,
                                        SpannYearRange *out_years);

/* Sum of the yearly amounts; the amount of one year. */
SpannMoney spann_period_get_granted (const SpannObject *period);
SpannMoney spann_period_get_granted_in (const SpannObject *period, int year);

/* Whether the amount of that year is set, to 0 too. */
gboolean spann_period_has_amount_in (const SpannObject *period, int year);

/* Periods of @ecosystem by first year. (transfer container) */
GPtrArray *spann_ecosystem_list_periods (const SpannObject *ecosystem);

/* Funded years that have begun on @as_of, in decided periods: 'years used' of the nine. */
int spann_ecosystem_count_used_years (const SpannObject *portfolio, const SpannObject *ecosystem,
                                      SpannDate as_of);

/* Funded years in decided, proposed and planned periods together. */
int spann_ecosystem_count_committed_years (const SpannObject *portfolio,
                                           const SpannObject *ecosystem, SpannDate as_of);
