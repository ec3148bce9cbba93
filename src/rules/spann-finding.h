/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-fields.h"
#include "spann-object.h"
#include "spann-year-range.h"

/**
 * SpannFinding:
 * @rule: id of the rule in the strategy, "goal-year"
 * @severity: as the strategy has it
 * @ecosystem: key of the ecosystem that it is about
 * @period: (nullable): key of the funding period
 * @years: the years it concerns; {0, 0} when none
 * @actual: the number found, in the rule's unit
 * @limit: the number that the strategy allows
 * @fits: years that would hold; {0, 0} when none would
 *
 * Something that the strategy demands and the portfolio does not keep: numbers and names, no words.
 * Figures turn it into Swedish or English.
 */
typedef struct {
  const char *rule;
  SpannFundingRuleSeverity severity;
  char *ecosystem;
  char *period;
  SpannYearRange years;
  int actual;
  int limit;
  SpannYearRange fits;
} SpannFinding;

void spann_finding_free (SpannFinding *self);
