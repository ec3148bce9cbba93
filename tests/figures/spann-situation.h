/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure.h"
#include "spann-fixture.h"

/* Portfolios for the tests of the radar, told in a line each. */

#define SITUATION_MAX_GAPS 16

/**
 * Situation:
 * @n_gaps: of the strategy
 * @baseline: (nullable): a character for each gap: its steps "0"–"8", "-" for not assessed; NULL
 * for no such evaluation. On 2022-05-10
 * @previous: (nullable): the same on 2025-10-15
 * @now: (nullable): the same on 2026-10-15
 *
 * The evaluations of one ecosystem, "Rymdsluttningen" with the key "eco".
 */
typedef struct {
  guint n_gaps;
  const char *baseline;
  const char *previous;
  const char *now;
} Situation;

/* The ecosystem, without a portfolio. (transfer full) */
SpannObject *situation_make_ecosystem (const Situation *situation);

/* The same with another key and name. (transfer full) */
SpannObject *situation_make_named (const Situation *situation, const char *key, const char *name);

/* A portfolio of ecosystems "eco-1", "eco-2" … that have these scores now, told as above and ending
 * with NULL, and no earlier ones. (transfer full) */
SpannObject *situation_make_portfolio_of (guint n_gaps, const char *const *now);

/* A portfolio with that ecosystem alone. (transfer full) */
SpannObject *situation_make_portfolio (const Situation *situation);

/* The same and "Skogsslingan", which has no evaluation. (transfer full) */
SpannObject *situation_make_portfolio_of_two (const Situation *situation);

/* @ecosystem with a field of its evaluation @key changed. */
SpannObject *situation_with_field (SpannObject *ecosystem, const char *key, SpannFieldId field,
                                   SpannValue value);

/* @ecosystem with the score of a gap in its evaluation @key changed. */
SpannObject *situation_with_score (SpannObject *ecosystem, const char *key, const char *gap,
                                   SpannScore score);

/* @ecosystem with an effect area assessed in its evaluation @key. */
SpannObject *situation_with_effect (SpannObject *ecosystem, const char *key, const char *area,
                                    SpannScore score);

/* A portfolio with @ecosystem whose evaluation of 2026 was judged by a second version of the
 * strategy, on a scale without half steps. */
SpannObject *situation_make_rescaled_portfolio (guint n_gaps, SpannObject *ecosystem);

/* A request for the radar of the portfolio's first ecosystem on 2026-11-23. */
SpannFigureRequest situation_request (void);

#define SITUATION_MAX_PERIODS 4

/* What became of a period: a SpannMatterOutcome, or these. */
enum {
  SITUATION_PROPOSED = -1,
  SITUATION_PLANNED = -2,
  SITUATION_UNSET = -3, /* planned, and its amounts are not set */
};

/**
 * Plan:
 * @first: first year; 0 ends the list
 * @last: last year
 * @outcome: of the matter that is about it, decided on 20 November the year before
 *
 * A funding period, of 900,000 SEK a year.
 */
typedef struct {
  int first;
  int last;
  int outcome;
} Plan;

/* @portfolio with one more ecosystem with these periods, "KEY-1", "KEY-2" …, and their matters. */
SpannObject *situation_add_funded (SpannObject *portfolio, const char *key, const char *name,
                                   const Plan plans[SITUATION_MAX_PERIODS]);

/* @portfolio with a frame of @amount SEK for @year. */
SpannObject *situation_add_frame (SpannObject *portfolio, int year, gint64 amount);

/* @portfolio with a payment to the period @period of @ecosystem on @date. */
SpannObject *situation_add_payment (SpannObject *portfolio, const char *ecosystem,
                                    const char *period, const char *date, gint64 amount);

/**
 * situation_add_indicator:
 * @ecosystem: (transfer full): whose it is
 * @key: its id, and its name: "@key-sv", "@key-en"
 * @kind: a SpannIndicatorKind
 * @gap: (nullable): the gap that it tells of
 * @first: year of the first value
 * @values: numbers parted by spaces, a year each; "-" for none, "!" after one that has a note
 *
 * Returns: (transfer full): @ecosystem with the indicator, in "st" and "pcs"
 */
SpannObject *situation_add_indicator (SpannObject *ecosystem, const char *key, int kind,
                                      const char *gap, int first, const char *values);

/* An ecosystem without a phase, called @key. (transfer full) */
SpannObject *situation_make_unphased (const char *key);

/* @ecosystem in the phase @phase from @date on: "mature" or "new" of the fixture's strategy. */
SpannObject *situation_add_phase (SpannObject *ecosystem, const char *date, const char *phase);
