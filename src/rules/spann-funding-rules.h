/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-finding.h"

/* What the strategy's funding rules say of every ecosystem on @as_of. (transfer full) (element-type
 * SpannFinding) */
GPtrArray *spann_funding_rules_check (const SpannObject *portfolio, SpannDate as_of);

/* The same for one ecosystem. */
GPtrArray *spann_funding_rules_check_ecosystem (const SpannObject *portfolio,
                                                const SpannObject *ecosystem, SpannDate as_of);

/**
 * spann_funding_rules_try:
 * @ecosystem: key of the ecosystem
 * @period: (nullable): key of the period being changed; NULL for a new one
 * @years: the years that somebody is typing
 *
 * Returns: (transfer full): the findings about that period, were it so; nothing is changed
 */
GPtrArray *spann_funding_rules_try (const SpannObject *portfolio, const char *ecosystem,
                                    const char *period, SpannYearRange years, SpannDate as_of);

/* Years for a next period that keep every rule: the earliest and longest; FALSE when none are left.
 */
gboolean spann_funding_rules_suggest (const SpannObject *portfolio, const char *ecosystem,
                                      SpannDate as_of, SpannYearRange *out_years);
