/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-finding.h"

/*
 * What the strategy demands of funding: each rule only if the strategy has it, with the limit that
 * the strategy sets. Only periods that fund anything count, with the years that they fund: a
 * refused one does not, one that ended early counts until it ended.
 *
 * period-length: a period is at most as long as the limit.
 *
 * period-count: there are at most as many as the limit; those with the highest ordinals are too
 * many.
 *
 * years-in-all: the periods come to at most as many years as the limit; the period with which they
 * pass it is found, and each after it.
 *
 * goal-year: no period ends after the goal year.
 *
 * period-order: periods follow each other by ordinal and share no year; pauses are allowed.
 *
 * phase-eligible: when a period begins, the ecosystem is in a phase that the strategy is meant for.
 * For one that begins later than the day it is looked at, the phase of that day counts.
 *
 * baseline-before-funding: a baseline is dated before the first day of the period's first year.
 *
 * evaluation-before-next-period: an evaluation of any kind is dated between the first day of the
 * period before and the first day of the period. Demanded from the earlier period's last year on:
 * before that there is time.
 *
 * Only what was known on the day counts: evaluations, phases and decisions dated later do not.
 */

/* What the rules say of every ecosystem on @as_of, which must be set: by ecosystem, period and
 * rule. (transfer full) (element-type SpannFinding) */
GPtrArray *spann_funding_rules_check (const SpannObject *portfolio, SpannDate as_of);

/* The same for one ecosystem. */
GPtrArray *spann_funding_rules_check_ecosystem (const SpannObject *portfolio,
                                                const SpannObject *ecosystem, SpannDate as_of);

/**
 * spann_funding_rules_try:
 * @ecosystem: key of the ecosystem
 * @period: (nullable): key of the period being changed; NULL for a new one, which comes last
 * @years: the years that somebody is typing; a valid range
 *
 * What the ecosystem's other periods take is given: where there are too many years or
 * periods, it is this one that is too much.
 *
 * Returns: (transfer full) (element-type SpannFinding): the findings about that period, were it so;
 * nothing is changed
 */
GPtrArray *spann_funding_rules_try (const SpannObject *portfolio, const char *ecosystem,
                                    const char *period, SpannYearRange years, SpannDate as_of);

/* Years for a next period that keep the rules about numbers and years: the earliest start after the
 * other periods, not before @as_of's year nor the programme's, and the most years from there.
 * FALSE, with @out_years untouched, when none are left. */
gboolean spann_funding_rules_suggest (const SpannObject *portfolio, const char *ecosystem,
                                      SpannDate as_of, SpannYearRange *out_years);
