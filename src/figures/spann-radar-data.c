/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-data.h"

#include <glib/gi18n-lib.h>

#include "spann-error.h"
#include "spann-figure-private.h"
#include "spann-strategy.h"

/* The evaluation @key, also one that a later version corrects: a planner may look back at it. */
static const SpannObject *
find_evaluation (const SpannRadarData *self, const char *key, GError **error)
{
  const SpannObject *evaluation =
      spann_object_find_item (self->ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, key);

  if (evaluation != NULL &&
      spann_date_compare (spann_object_get_date (evaluation, SPANN_EVALUATION_DATE), self->as_of) <=
          0)
    return evaluation;
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE, _ ("there is no evaluation “%s” on that day"),
               key);
  return NULL;
}

/* The last evaluation by the assessor whose view the strategy counts, else the last by anybody. */
static const SpannObject *
find_last (const SpannRadarData *self)
{
  g_autoptr (GPtrArray) evaluations = spann_ecosystem_list_counted_evaluations (
      self->ecosystem, spann_portfolio_root_get_strategy (self->portfolio), self->as_of);

  return evaluations->len == 0 ? NULL : evaluations->pdata[evaluations->len - 1];
}

/* The last of @evaluations that is older than @now; @now itself need not be among them. */
static const SpannObject *
find_before (const GPtrArray *evaluations, const SpannObject *now)
{
  const SpannObject *before = NULL;
  SpannDate date = spann_object_get_date (now, SPANN_EVALUATION_DATE);

  for (guint i = 0; i < evaluations->len; i++) {
    if (spann_date_compare (spann_object_get_date (evaluations->pdata[i], SPANN_EVALUATION_DATE),
                            date) < 0)
      before = evaluations->pdata[i];
  }
  return before;
}

/* What 'now' is held against: evaluations of the same assessor up to that day; a baseline by
 * another when the assessor has made none. */
static void
find_earlier (SpannRadarData *self)
{
  const SpannObject *now = self->evaluations[SPANN_RADAR_NOW];
  SpannDate date = spann_object_get_date (now, SPANN_EVALUATION_DATE);
  g_autoptr (GPtrArray) same = spann_ecosystem_list_evaluations (
      self->ecosystem, date, spann_object_get_choice (now, SPANN_EVALUATION_ASSESSOR));
  g_autoptr (GPtrArray) any =
      spann_ecosystem_list_evaluations (self->ecosystem, date, SPANN_ANY_ASSESSOR);
  const SpannObject *baseline = spann_evaluations_find_baseline (same);
  const SpannObject *previous = find_before (same, now);

  if (baseline == NULL)
    baseline = spann_evaluations_find_baseline (any);
  if (spann_object_get_choice (now, SPANN_EVALUATION_KIND) == SPANN_EVALUATION_KIND_BASELINE)
    baseline = NULL;
  self->evaluations[SPANN_RADAR_BASELINE] = baseline;
  if (previous != baseline)
    self->evaluations[SPANN_RADAR_PREVIOUS] = previous;
}

/* Whether no evaluation on the day of the figure is newer than 'now'. */
static gboolean
is_latest (const SpannRadarData *self)
{
  g_autoptr (GPtrArray) all =
      spann_ecosystem_list_evaluations (self->ecosystem, self->as_of, SPANN_ANY_ASSESSOR);
  const SpannObject *last = all->len == 0 ? NULL : all->pdata[all->len - 1];

  return last == NULL ||
         spann_date_compare (spann_object_get_date (last, SPANN_EVALUATION_DATE),
                             spann_object_get_date (self->evaluations[SPANN_RADAR_NOW],
                                                    SPANN_EVALUATION_DATE)) <= 0;
}

static gboolean
find_evaluations (SpannRadarData *self, const char *key, GError **error)
{
  self->evaluations[SPANN_RADAR_NOW] =
      key != NULL ? find_evaluation (self, key, error) : find_last (self);
  if (key != NULL && self->evaluations[SPANN_RADAR_NOW] == NULL)
    return FALSE;
  if (self->evaluations[SPANN_RADAR_NOW] != NULL)
    find_earlier (self);
  self->is_latest = is_latest (self);
  return TRUE;
}

static void
find_scales (SpannRadarData *self)
{
  const SpannObject *now = self->evaluations[SPANN_RADAR_NOW];

  self->strategy = now == NULL ? spann_portfolio_root_get_strategy (self->portfolio)
                               : spann_portfolio_root_get_strategy_of (self->portfolio, now);
  self->scale = spann_object_get_child (self->strategy, SPANN_STRATEGY_GAP_SCALE);
  self->goal_year = spann_strategy_get_goal_year (self->strategy);
  for (guint i = 0; i < G_N_ELEMENTS (self->evaluations); i++) {
    if (self->evaluations[i] != NULL)
      self->scales[i] = spann_object_get_child (
          spann_portfolio_root_get_strategy_of (self->portfolio, self->evaluations[i]),
          SPANN_STRATEGY_GAP_SCALE);
  }
}

/* The target for a gap, when it was set on the radar's scale. */
static SpannScore
find_target (SpannRadarData *self, const char *gap)
{
  const SpannObject *target = spann_ecosystem_find_target (self->ecosystem, gap, self->goal_year);
  const SpannObject *scale;

  if (target == NULL)
    return spann_score_not_assessed ();
  scale = spann_object_get_child (spann_portfolio_root_get_strategy_of (self->portfolio, target),
                                  SPANN_STRATEGY_GAP_SCALE);
  if (!spann_scale_is_comparable (scale, self->scale))
    return spann_score_not_assessed ();
  self->scales[SPANN_RADAR_TARGET] = scale;
  return spann_object_get_score (target, SPANN_TARGET_SCORE);
}

static void
find_scores (SpannRadarData *self)
{
  self->n_gaps = spann_object_get_n_items (self->strategy, SPANN_STRATEGY_GAPS);
  self->gaps = g_new0 (SpannRadarGap, self->n_gaps);
  for (guint i = 0; i < self->n_gaps; i++) {
    SpannRadarGap *row = &self->gaps[i];
    const char *key;

    row->gap = spann_object_get_item (self->strategy, SPANN_STRATEGY_GAPS, i);
    key = spann_object_get_key (row->gap);
    for (guint j = 0; j < G_N_ELEMENTS (self->evaluations); j++) {
      if (self->evaluations[j] != NULL)
        row->scores[j] = spann_evaluation_get_gap_score (self->evaluations[j], key);
    }
    row->scores[SPANN_RADAR_TARGET] = find_target (self, key);
  }
}

SpannRadarData *
spann_radar_data_new (const SpannObject *portfolio, const SpannFigureRequest *request,
                      GError **error)
{
  g_autoptr (SpannRadarData) self = g_new0 (SpannRadarData, 1);

  self->portfolio = portfolio;
  self->as_of = request->as_of;
  self->ecosystem = spann_figure_find_ecosystem (portfolio, request->ecosystem, error);
  if (self->ecosystem == NULL || !find_evaluations (self, request->evaluation, error))
    return NULL;
  find_scales (self);
  find_scores (self);
  return g_steal_pointer (&self);
}

void
spann_radar_data_free (SpannRadarData *self)
{
  g_free (self->gaps);
  g_free (self);
}

gboolean
spann_radar_data_is_comparable (const SpannRadarData *self, SpannRadarSeriesIndex series)
{
  return self->scales[series] != NULL &&
         spann_scale_is_comparable (self->scales[series], self->scale);
}

int
spann_radar_data_find_gap (const SpannRadarData *self, const char *key)
{
  for (guint i = 0; i < self->n_gaps; i++) {
    if (g_str_equal (spann_object_get_key (self->gaps[i].gap), key))
      return (int)i;
  }
  return -1;
}

guint
spann_radar_data_count_assessed (const SpannRadarData *self, SpannRadarSeriesIndex series)
{
  guint n_assessed = 0;

  for (guint i = 0; i < self->n_gaps; i++)
    n_assessed += spann_score_is_assessed (self->gaps[i].scores[series]);
  return n_assessed;
}

SpannComparison
spann_radar_data_compare (const SpannRadarData *self, SpannRadarSeriesIndex series)
{
  SpannComparison comparison = {.n_gaps = self->n_gaps};

  if (!spann_radar_data_is_comparable (self, series))
    return comparison;
  for (guint i = 0; i < self->n_gaps; i++) {
    const SpannScore *scores = self->gaps[i].scores;
    int steps;

    if (!spann_score_difference (scores[series], scores[SPANN_RADAR_NOW], &steps))
      continue;
    comparison.n_comparable++;
    comparison.n_narrowed += steps > 0;
    comparison.n_widened += steps < 0;
  }
  return comparison;
}

SpannRadarSeriesIndex
spann_radar_data_choose_reference (const SpannRadarData *self)
{
  static const SpannRadarSeriesIndex candidates[] = {SPANN_RADAR_BASELINE, SPANN_RADAR_PREVIOUS};

  for (guint i = 0; i < G_N_ELEMENTS (candidates); i++) {
    if (spann_radar_data_compare (self, candidates[i]).n_comparable > 0)
      return candidates[i];
  }
  return SPANN_N_RADAR_SERIES;
}
