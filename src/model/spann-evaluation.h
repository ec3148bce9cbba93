/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-fields.h"
#include "spann-object.h"

/* Readers of an ecosystem's evaluations, targets and phases. What they return is borrowed unless
 * said. */

#define SPANN_ANY_ASSESSOR (-1)

/**
 * spann_ecosystem_list_evaluations:
 * @ecosystem: an ecosystem
 * @as_of: only evaluations of that day or before; unset for all
 * @assessor: a SpannAssessor, or %SPANN_ANY_ASSESSOR
 *
 * Returns: (transfer container): evaluations (SpannObject) by date, oldest first; one that a
 * version known by then corrects is left out, whoever is named as its assessor
 */
GPtrArray *spann_ecosystem_list_evaluations (const SpannObject *ecosystem, SpannDate as_of,
                                             int assessor);

/* The same of those by the assessor whose view @strategy counts (its progress rule says who), or of
 * all when there are none. (transfer container) */
GPtrArray *spann_ecosystem_list_counted_evaluations (const SpannObject *ecosystem,
                                                     const SpannObject *strategy, SpannDate as_of);

/* The first baseline of @evaluations, as listed above; NULL if there is none. */
const SpannObject *spann_evaluations_find_baseline (const GPtrArray *evaluations);

/* The one before @evaluation in @evaluations; NULL for the first. */
const SpannObject *spann_evaluations_find_previous (const GPtrArray *evaluations,
                                                    const SpannObject *evaluation);

/* The score of the gap or the effect area @key; not assessed when the evaluation has no row for it.
 */
SpannScore spann_evaluation_get_gap_score (const SpannObject *evaluation, const char *key);
SpannScore spann_evaluation_get_effect_score (const SpannObject *evaluation, const char *key);

/* How many of the gaps in @strategy are assessed in @evaluation. */
guint spann_evaluation_count_assessed_gaps (const SpannObject *evaluation,
                                            const SpannObject *strategy);

/* The target for @gap in @year: the nearest later target counts; NULL when there is none. */
const SpannObject *spann_ecosystem_find_target (const SpannObject *ecosystem, const char *gap,
                                                int year);

/* Its score; not assessed when there is none. */
SpannScore spann_ecosystem_get_target (const SpannObject *ecosystem, const char *gap, int year);

/* Key of the phase on @date (unset: the last one); NULL before the first. */
const char *spann_ecosystem_get_phase (const SpannObject *ecosystem, SpannDate date);
