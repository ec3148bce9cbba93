/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-progress.h"
#include "spann-radar-data.h"

/* What a heat table says, as facts: no words, no drawing. */

/**
 * SpannHeatGap:
 * @is_known: whether the evaluation was made by a strategy that has the gap
 * @is_comparable: whether it was judged on the scale of the strategy in force
 * @score: now, on the scale of the evaluation
 * @baseline: at the baseline; not assessed when there is none or its scale is another
 *
 * One cell.
 */
typedef struct {
  gboolean is_known;
  gboolean is_comparable;
  SpannScore score;
  SpannScore baseline;
} SpannHeatGap;

/**
 * SpannHeatEcosystem:
 * @radar: its evaluations, as in its radar
 * @progress: since the baseline, by the strategy in force
 * @gaps: one for each gap of the strategy in force
 *
 * One row.
 */
typedef struct {
  SpannRadarData *radar;
  SpannProgress *progress;
  SpannHeatGap *gaps;
} SpannHeatEcosystem;

/**
 * SpannHeatData:
 * @portfolio: the root
 * @strategy: the one in force
 * @scale: its scale for gaps
 * @as_of: the day that the figure shows; nothing later is in here
 * @n_gaps: how many gaps it has
 * @rows: of SpannHeatEcosystem, in the portfolio's order
 *
 * What is SpannObject is borrowed from @portfolio.
 */
typedef struct {
  const SpannObject *portfolio;
  const SpannObject *strategy;
  const SpannObject *scale;
  SpannDate as_of;
  guint n_gaps;
  GArray *rows;
} SpannHeatData;

/* Reads what @request asks for; NULL with SPANN_ERROR_USAGE when there are no ecosystems. */
SpannHeatData *spann_heat_data_new (const SpannObject *portfolio, const SpannFigureRequest *request,
                                    GError **error);
void spann_heat_data_free (SpannHeatData *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannHeatData, spann_heat_data_free)

/* A row; a gap of the strategy in force. Borrowed. */
const SpannHeatEcosystem *spann_heat_data_get_row (const SpannHeatData *self, guint index);
const SpannObject *spann_heat_data_get_gap (const SpannHeatData *self, guint index);

/* How many cells are assessed. */
guint spann_heat_data_count_assessed (const SpannHeatData *self);

/**
 * SpannHeatWidest:
 * @n_judged: ecosystems with a gap that is assessed on the scale of the strategy in force
 * @n_apart: ecosystems whose gaps are all assessed on another scale
 * @n_most: in how many of the judged the gaps of @gaps are the widest, each of them
 * @gaps: (element-type guint): the gaps that are the widest most often, in the strategy's order; a
 * gap is the widest when another is narrower
 * @is_shared: whether in one of those ecosystems another gap is as wide
 * @n_unassessed: in how many of the judged the first of @gaps is not assessed
 * @has_others_unassessed: whether in one of the judged another gap is not assessed
 *
 * Which gap is the widest in most ecosystems.
 */
typedef struct {
  guint n_judged;
  guint n_apart;
  guint n_most;
  GArray *gaps;
  gboolean is_shared;
  guint n_unassessed;
  gboolean has_others_unassessed;
} SpannHeatWidest;

/* (transfer full): free with spann_heat_widest_free(). */
SpannHeatWidest *spann_heat_data_find_widest (const SpannHeatData *self);
void spann_heat_widest_free (SpannHeatWidest *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannHeatWidest, spann_heat_widest_free)
