/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-finding.h"

/*
 * Texts that a person wrote in one language and that lack in the other: where that one is asked
 * for, the original is shown, and marked. No strategy demands them, so each finding is information.
 */

#define SPANN_RULE_MISSING_TEXTS "missing-texts"

/* What of @ecosystem lacks in @language, "sv" or "en": one finding, or none. (transfer full)
 * (element-type SpannFinding) */
GPtrArray *spann_missing_texts_check_ecosystem (const SpannObject *ecosystem, const char *language);

/* The same of every ecosystem, and then of what else the portfolio has, apart from its strategies.
 */
GPtrArray *spann_missing_texts_check (const SpannObject *portfolio, const char *language);
