/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-area-kind.h"
#include "spann-evaluation.h"

/**
 * SpannEvaluationContext:
 * @ecosystem: whose evaluation it is
 * @evaluation: (nullable): the one to show; NULL when the ecosystem has none
 * @strategy: the version of the strategy that it was made by; without one, the one in force
 * @baseline: (nullable): what it is compared with; NULL for the baseline itself
 * @baseline_strategy: (nullable): the version that the baseline was made by
 * @previous: (nullable): the evaluation before it by the same assessor, unless that is the baseline
 * @as_of: the day it is looked at: today, or its own date when that is ahead
 *
 * An evaluation and what is read beside it. All borrowed from the root that it was found in.
 */
typedef struct {
  const SpannObject *ecosystem;
  const SpannObject *evaluation;
  const SpannObject *strategy;
  const SpannObject *baseline;
  const SpannObject *baseline_strategy;
  const SpannObject *previous;
  SpannDate as_of;
} SpannEvaluationContext;

/**
 * spann_evaluation_context_find:
 * @root: a portfolio
 * @ecosystem: key of the ecosystem
 * @evaluation: (nullable): key of the evaluation; NULL, or one that is gone: the last
 * @today: the day
 *
 * The radar figure chooses the same evaluations.
 *
 * Returns: FALSE, with @out_context untouched, when there is no such ecosystem
 */
gboolean spann_evaluation_context_find (const SpannObject *root, const char *ecosystem,
                                        const char *evaluation, SpannDate today,
                                        SpannEvaluationContext *out_context);

/* The score of the area @key in the baseline; not assessed when the two scales cannot be compared.
 */
SpannScore spann_evaluation_context_get_baseline_score (const SpannEvaluationContext *context,
                                                        const SpannAreaKind *kind, const char *key);

/**
 * spann_evaluation_start:
 * @root: a portfolio
 * @ecosystem: key of the ecosystem whose it will be
 * @today: its date
 * @id: its key
 *
 * A new evaluation by the assessor whose view counts. It starts from the scores of the last one, as
 * far as they are on the same scale; reasons and evidence are not taken over, since they speak of
 * another time. The first one is the baseline, and not assessed.
 *
 * Returns: (transfer full)
 */
SpannObject *spann_evaluation_start (const SpannObject *root, const char *ecosystem,
                                     SpannDate today, const char *id);

/* Path of the evaluation @key. (transfer full) */
char *spann_evaluation_path (const char *ecosystem, const char *key);
