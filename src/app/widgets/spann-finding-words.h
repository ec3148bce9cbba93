/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "spann-language.h"
#include "spann-object.h"

/**
 * spann_finding_words_merge:
 * @portfolio: the root that @findings were found in
 * @findings: of SpannFinding, about one ecosystem
 * @index: one of them
 *
 * A rule is told once: of the first period, and of how many more the same goes.
 *
 * Returns: (transfer full) (nullable): the finding in words; NULL when an earlier one told it
 */
char *spann_finding_words_merge (const SpannObject *portfolio, const GPtrArray *findings,
                                 guint index, const SpannLanguage *language);
