/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-progress.h"
#include "spann-radar-data.h"

/* What a figure of change says, as facts: no words, no drawing. */

/**
 * SpannChangeArea:
 * @area: the gap or the effect area in the strategy
 * @number: of the gap, from 1; 0 for an effect area
 * @progress: how it has developed
 */
typedef struct {
  const SpannObject *area;
  guint number;
  SpannAreaProgress progress;
} SpannChangeArea;

/**
 * SpannChangeKind:
 * @SPANN_CHANGE_GAPS: the gaps
 * @SPANN_CHANGE_EFFECTS: the effect areas
 *
 * What is compared on a scale of its own.
 */
typedef enum {
  SPANN_CHANGE_GAPS,
  SPANN_CHANGE_EFFECTS,
  SPANN_N_CHANGE_KINDS,
} SpannChangeKind;

/**
 * SpannChangeData:
 * @radar: whose, when, and by whom: the same evaluations as in the radar
 * @reference: what 'now' is held against: the baseline, or where there is none the previous
 * evaluation; %SPANN_N_RADAR_SERIES when there is neither
 * @progress: between the two, by the strategy that 'now' was judged by
 * @areas: of SpannChangeArea, for each kind: from the furthest forward to the furthest back, then
 * those that are not comparable, then the unknown; equal ones in the strategy's order. No effect
 * areas when none is assessed in either evaluation
 * @scales: of 'now', for each kind
 * @before_scales: of the reference, likewise; NULL when there is none
 *
 * What is SpannObject is borrowed from the portfolio.
 */
typedef struct {
  SpannRadarData *radar;
  SpannRadarSeriesIndex reference;
  SpannProgress *progress;
  GArray *areas[SPANN_N_CHANGE_KINDS];
  const SpannObject *scales[SPANN_N_CHANGE_KINDS];
  const SpannObject *before_scales[SPANN_N_CHANGE_KINDS];
} SpannChangeData;

/* Reads what @request asks for; NULL with SPANN_ERROR_USAGE when the portfolio does not have it. */
SpannChangeData *spann_change_data_new (const SpannObject *portfolio,
                                        const SpannFigureRequest *request, GError **error);
void spann_change_data_free (SpannChangeData *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannChangeData, spann_change_data_free)

/* An area of a kind. Borrowed. */
const SpannChangeArea *spann_change_data_get_area (const SpannChangeData *self,
                                                   SpannChangeKind kind, guint index);

/* How many areas of @kind have developed like that. */
guint spann_change_data_count (const SpannChangeData *self, SpannChangeKind kind,
                               SpannProgressKind progress);
