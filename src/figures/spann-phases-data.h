/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-fields.h"
#include "spann-figure.h"
#include "spann-year-range.h"

/* What a figure of phases says, as facts: no words, no drawing. */

/**
 * SpannPhaseStretch:
 * @change: (nullable): what began it; NULL for the time before the first phase
 * @phase: (nullable): index of the phase in the strategy; -1 for unknown
 * @from: the day that it began; unset before the first phase
 * @until: the day that the next one began; unset for the present one
 *
 * A time in one phase.
 */
typedef struct {
  const SpannObject *change;
  int phase;
  SpannDate from;
  SpannDate until;
} SpannPhaseStretch;

/**
 * SpannPhasesEcosystem:
 * @ecosystem: whose row it is
 * @stretches: of SpannPhaseStretch, one after the other; the last is the present one
 */
typedef struct {
  const SpannObject *ecosystem;
  GArray *stretches;
} SpannPhasesEcosystem;

/**
 * SpannPhasesData:
 * @portfolio: the root
 * @ecosystem: (nullable): the only one that is shown
 * @strategy: the one in force, which has the phases
 * @as_of: the day that the figure shows; no later change of phase is in here
 * @years: first and last column
 * @goal_year: of the strategy
 * @rows: of SpannPhasesEcosystem, in the portfolio's order
 *
 * What is SpannObject is borrowed from @portfolio.
 */
typedef struct {
  const SpannObject *portfolio;
  const SpannObject *ecosystem;
  const SpannObject *strategy;
  SpannDate as_of;
  SpannYearRange years;
  int goal_year;
  GArray *rows;
} SpannPhasesData;

/* Reads what @request asks for; NULL with SPANN_ERROR_USAGE when there are no ecosystems or not
 * that one. */
SpannPhasesData *spann_phases_data_new (const SpannObject *portfolio,
                                        const SpannFigureRequest *request, GError **error);
void spann_phases_data_free (SpannPhasesData *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannPhasesData, spann_phases_data_free)

/* Borrowed. */
const SpannPhasesEcosystem *spann_phases_data_get_row (const SpannPhasesData *self, guint index);
const SpannPhaseStretch *spann_phases_ecosystem_get_stretch (const SpannPhasesEcosystem *self,
                                                             guint index);

/* The stretch that lasts on the figure's day. */
const SpannPhaseStretch *spann_phases_ecosystem_get_present (const SpannPhasesEcosystem *self);

/* The phase of a stretch; NULL for unknown. Borrowed. */
const SpannObject *spann_phases_data_get_phase (const SpannPhasesData *self,
                                                const SpannPhaseStretch *stretch);

/* Whether the strategy is meant for the phase of the stretch; not for an unknown one. */
gboolean spann_phases_data_is_eligible (const SpannPhasesData *self,
                                        const SpannPhaseStretch *stretch);
