/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-fields.h"
#include "spann-object.h"
#include "spann-year-range.h"

/**
 * SpannFinding:
 * @rule: id of the rule in the strategy, "goal-year"; or of one that Spann has of its own
 * @severity: as the strategy has it
 * @ecosystem: key of the ecosystem that it is about; NULL when it is about the rest of the
 * portfolio
 * @period: (nullable): key of the funding period
 * @phase: (nullable): for phase-eligible, key of the phase that counts; NULL when none is entered
 * @language: (nullable): for missing-texts, "sv" or "en"
 * @years: the years it concerns; {0, 0} when none
 * @actual: the number found, in the rule's unit
 * @limit: the number that the strategy allows
 * @fits: years that would hold; {0, 0} when none would
 *
 * Something that the strategy demands and the portfolio does not keep: numbers and names, no words.
 * Figures turn it into Swedish or English. @years is always the period's. By rule:
 *
 * period-length: @actual its length, @limit the longest allowed.
 *
 * period-count: @actual its place among the periods, @limit the most allowed.
 *
 * years-in-all: @actual the years up to and with it, @limit the most allowed.
 *
 * goal-year: @actual its last year, @limit the goal year.
 *
 * period-order: @actual the ordinal of the other period that it overlaps or stands on the wrong
 * side of.
 *
 * phase-eligible, baseline-before-funding: no numbers, and no @fits.
 *
 * evaluation-before-next-period: @actual the ordinal of the period before it, and no @fits.
 *
 * missing-texts: @actual how many texts lack in @language; no years, and no @fits.
 *
 * @fits keeps the five rules about numbers and years together, so it is the same in each of them:
 * the most of @years with the same start, or the earliest free years, as many or fewer, if that
 * start is not to be had.
 */
typedef struct {
  const char *rule;
  SpannFundingRuleSeverity severity;
  char *ecosystem;
  char *period;
  char *phase;
  const char *language;
  SpannYearRange years;
  int actual;
  int limit;
  SpannYearRange fits;
} SpannFinding;

void spann_finding_free (SpannFinding *self);
