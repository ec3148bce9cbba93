/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/**
 * SpannProgressKind:
 * @SPANN_PROGRESS_FORWARD: better by at least the steps that the progress rule names
 * @SPANN_PROGRESS_STILL: neither forward nor back
 * @SPANN_PROGRESS_BACK: worse by at least as many
 * @SPANN_PROGRESS_NOT_COMPARABLE: judged both times, on scales that differ
 * @SPANN_PROGRESS_UNKNOWN: not assessed or not applicable one of the times
 *
 * How an area has developed between two evaluations. The first three are judged, the others are no
 * verdict at all.
 */
typedef enum {
  SPANN_PROGRESS_FORWARD,
  SPANN_PROGRESS_STILL,
  SPANN_PROGRESS_BACK,
  SPANN_PROGRESS_NOT_COMPARABLE,
  SPANN_PROGRESS_UNKNOWN,
  SPANN_N_PROGRESS_KINDS,
} SpannProgressKind;

/**
 * SpannAreaProgress:
 * @area: key of the gap or the effect area
 * @is_effect_area: which of the two
 * @kind: how it has developed
 * @steps: steps forward, negative for back; 0 unless judged
 * @before: its score in the earlier evaluation, on the scale of that one; not assessed when there
 * is none
 * @after: its score in the later evaluation, likewise
 * @is_comparable: whether there are both evaluations, judged on comparable scales
 */
typedef struct {
  const char *area;
  gboolean is_effect_area;
  SpannProgressKind kind;
  int steps;
  SpannScore before;
  SpannScore after;
  gboolean is_comparable;
} SpannAreaProgress;

/**
 * SpannProgress:
 * @areas: of SpannAreaProgress: the gaps, then the effect areas, in the strategy's order
 * @counts: how many areas there are of each kind
 * @can_tell: whether so many areas are judged that the progress rule can say anything
 * @signals_review: what the progress rule makes of it, in the reading that the strategy has chosen:
 * too few areas are forward, or several are not forward. Only judged areas count: those not
 * assessed are never taken for not forward, so with fewer judged areas than the rule's number
 * nothing can be said and nothing is signalled. A signal is a reason to look, never a proposal.
 *
 * What has happened in the areas of a strategy between two evaluations. Read it; it does not
 * change.
 */
typedef struct {
  GArray *areas;
  guint counts[SPANN_N_PROGRESS_KINDS];
  gboolean can_tell;
  gboolean signals_review;
  SpannObject *strategy; /* private: owns the keys */
} SpannProgress;

/**
 * spann_progress_new:
 * @portfolio: has the strategy, and the versions that the evaluations were judged by
 * @strategy: has the areas, and the rule that they are judged by
 * @before: (nullable): the earlier evaluation: the previous one, or the baseline; NULL when there
 * is none, and everything is unknown
 * @after: (nullable): the later evaluation, likewise
 *
 * Whose evaluations count is said by the progress rule's assessor; the caller lists those.
 *
 * Returns: (transfer full)
 */
SpannProgress *spann_progress_new (const SpannObject *portfolio, const SpannObject *strategy,
                                   const SpannObject *before, const SpannObject *after);

/* How many steps the progress rule of @strategy takes for forward or back: at least 1. */
int spann_strategy_get_progress_steps (const SpannObject *strategy);

void spann_progress_free (SpannProgress *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannProgress, spann_progress_free)
