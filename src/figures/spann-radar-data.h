/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-comparison.h"
#include "spann-evaluation.h"
#include "spann-figure.h"

/* What a radar figure says, as facts: no words, no drawing. */

/**
 * SpannRadarSeriesIndex:
 * @SPANN_RADAR_NOW: the evaluation that was asked for, or the latest
 * @SPANN_RADAR_PREVIOUS: the one before it, unless that is the baseline
 * @SPANN_RADAR_BASELINE: where the ecosystem stood before the programme
 * @SPANN_RADAR_TARGET: what is aimed at in the goal year
 *
 * In the order in which they are read.
 */
typedef enum {
  SPANN_RADAR_NOW,
  SPANN_RADAR_PREVIOUS,
  SPANN_RADAR_BASELINE,
  SPANN_RADAR_TARGET,
  SPANN_N_RADAR_SERIES,
} SpannRadarSeriesIndex;

/**
 * SpannRadarGap:
 * @gap: the gap in the strategy
 * @scores: one for each series; not assessed where there is no such series
 *
 * One axis.
 */
typedef struct {
  const SpannObject *gap;
  SpannScore scores[SPANN_N_RADAR_SERIES];
} SpannRadarGap;

/**
 * SpannRadarData:
 * @portfolio: the root
 * @ecosystem: whose radar it is
 * @strategy: the version that 'now' was judged by, else the one in force
 * @scale: its scale for gaps: the radar's
 * @as_of: the day that the figure shows; nothing later is in here
 * @evaluations: for now, previous and baseline; NULL where there is none
 * @scales: the scale that each series was judged on; NULL where there is no such series
 * @gaps: in the strategy's order
 * @n_gaps: how many
 * @goal_year: of the strategy
 * @is_latest: whether nothing newer than 'now' is known on @as_of
 *
 * Everything is borrowed from @portfolio but @gaps.
 */
typedef struct {
  const SpannObject *portfolio;
  const SpannObject *ecosystem;
  const SpannObject *strategy;
  const SpannObject *scale;
  SpannDate as_of;
  const SpannObject *evaluations[SPANN_RADAR_TARGET];
  const SpannObject *scales[SPANN_N_RADAR_SERIES];
  SpannRadarGap *gaps;
  guint n_gaps;
  int goal_year;
  gboolean is_latest;
} SpannRadarData;

/* Reads what @request asks for; NULL with SPANN_ERROR_USAGE when the portfolio does not have it. */
SpannRadarData *spann_radar_data_new (const SpannObject *portfolio,
                                      const SpannFigureRequest *request, GError **error);
void spann_radar_data_free (SpannRadarData *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannRadarData, spann_radar_data_free)

/* Whether there is such a series and its scale is the radar's. Only then is it drawn or compared.
 */
gboolean spann_radar_data_is_comparable (const SpannRadarData *self, SpannRadarSeriesIndex series);

/* Which of its gaps has @key; -1 when its strategy has none. */
int spann_radar_data_find_gap (const SpannRadarData *self, const char *key);

/* How many gaps are assessed in @series. */
guint spann_radar_data_count_assessed (const SpannRadarData *self, SpannRadarSeriesIndex series);

/* What has become of the gaps since @series; nothing is comparable where scales are not. */
SpannComparison spann_radar_data_compare (const SpannRadarData *self, SpannRadarSeriesIndex series);

/* What the figure's finding is about: since the baseline if a gap can be compared with it, else
 * since the previous evaluation; SPANN_N_RADAR_SERIES when there is nothing to compare with. */
SpannRadarSeriesIndex spann_radar_data_choose_reference (const SpannRadarData *self);
