/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-heat-data.h"

#include <glib/gi18n-lib.h>

#include "spann-error.h"
#include "spann-strategy.h"

static SpannHeatGap
read_gap (const SpannHeatData *self, const SpannRadarData *radar, guint index)
{
  int place = spann_radar_data_find_gap (
      radar, spann_object_get_key (spann_heat_data_get_gap (self, index)));
  SpannHeatGap read = {
      .is_known = place >= 0,
      .is_comparable = spann_scale_is_comparable (radar->scale, self->scale),
  };

  if (place < 0)
    return read;
  read.score = radar->gaps[place].scores[SPANN_RADAR_NOW];
  if (spann_radar_data_is_comparable (radar, SPANN_RADAR_BASELINE))
    read.baseline = radar->gaps[place].scores[SPANN_RADAR_BASELINE];
  return read;
}

static SpannHeatEcosystem
read_ecosystem (const SpannHeatData *self, const SpannObject *ecosystem,
                const SpannFigureRequest *request)
{
  const SpannFigureRequest own = {
      .kind = request->kind,
      .ecosystem = spann_object_get_key (ecosystem),
      .as_of = request->as_of,
      .language = request->language,
  };
  SpannRadarData *radar = spann_radar_data_new (self->portfolio, &own, NULL);
  SpannHeatEcosystem row = {
      .radar = radar,
      .progress = spann_progress_new (self->portfolio, self->strategy,
                                      radar->evaluations[SPANN_RADAR_BASELINE],
                                      radar->evaluations[SPANN_RADAR_NOW]),
      .gaps = g_new (SpannHeatGap, self->n_gaps),
  };

  for (guint i = 0; i < self->n_gaps; i++)
    row.gaps[i] = read_gap (self, radar, i);
  return row;
}

static void
clear_ecosystem_cb (gpointer data)
{
  SpannHeatEcosystem *row = data;

  spann_radar_data_free (row->radar);
  spann_progress_free (row->progress);
  g_free (row->gaps);
}

SpannHeatData *
spann_heat_data_new (const SpannObject *portfolio, const SpannFigureRequest *request,
                     GError **error)
{
  guint n_ecosystems = spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS);
  SpannHeatData *self;

  if (n_ecosystems == 0) {
    g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_USAGE, _ ("there are no ecosystems"));
    return NULL;
  }
  self = g_new0 (SpannHeatData, 1);
  self->portfolio = portfolio;
  self->strategy = spann_portfolio_root_get_strategy (portfolio);
  self->scale = spann_object_get_child (self->strategy, SPANN_STRATEGY_GAP_SCALE);
  self->as_of = request->as_of;
  self->n_gaps = spann_object_get_n_items (self->strategy, SPANN_STRATEGY_GAPS);
  self->rows = g_array_new (FALSE, FALSE, sizeof (SpannHeatEcosystem));
  g_array_set_clear_func (self->rows, clear_ecosystem_cb);
  for (guint i = 0; i < n_ecosystems; i++) {
    SpannHeatEcosystem row = read_ecosystem (
        self, spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, i), request);

    g_array_append_val (self->rows, row);
  }
  return self;
}

void
spann_heat_data_free (SpannHeatData *self)
{
  g_array_unref (self->rows);
  g_free (self);
}

const SpannHeatEcosystem *
spann_heat_data_get_row (const SpannHeatData *self, guint index)
{
  return &g_array_index (self->rows, SpannHeatEcosystem, index);
}

const SpannObject *
spann_heat_data_get_gap (const SpannHeatData *self, guint index)
{
  return spann_object_get_item (self->strategy, SPANN_STRATEGY_GAPS, index);
}

guint
spann_heat_data_count_assessed (const SpannHeatData *self)
{
  guint n_assessed = 0;

  for (guint i = 0; i < self->rows->len; i++) {
    for (guint j = 0; j < self->n_gaps; j++)
      n_assessed += spann_score_is_assessed (spann_heat_data_get_row (self, i)->gaps[j].score);
  }
  return n_assessed;
}

static gboolean
is_ranked (const SpannHeatGap *gap)
{
  return gap->is_comparable && spann_score_is_assessed (gap->score);
}

/* The lowest score of the row; FALSE, untouched, when no gap is wider than another. */
static gboolean
find_lowest (const SpannHeatData *self, const SpannHeatEcosystem *row, int *out_steps)
{
  int lowest = G_MAXINT;
  int highest = G_MININT;

  for (guint i = 0; i < self->n_gaps; i++) {
    if (!is_ranked (&row->gaps[i]))
      continue;
    lowest = MIN (lowest, row->gaps[i].score.steps);
    highest = MAX (highest, row->gaps[i].score.steps);
  }
  if (lowest >= highest)
    return FALSE;
  *out_steps = lowest;
  return TRUE;
}

static gboolean
is_lowest (const SpannHeatGap *gap, int lowest)
{
  return is_ranked (gap) && gap->score.steps == lowest;
}

static gboolean
is_judged (const SpannHeatData *self, const SpannHeatEcosystem *row)
{
  for (guint i = 0; i < self->n_gaps; i++) {
    if (is_ranked (&row->gaps[i]))
      return TRUE;
  }
  return FALSE;
}

/* Adds to @counts the gaps that are the widest in the row. */
static void
count_row (const SpannHeatData *self, const SpannHeatEcosystem *row, SpannHeatWidest *widest,
           guint *counts)
{
  int lowest;

  if (is_judged (self, row))
    widest->n_judged++;
  else if (spann_radar_data_count_assessed (row->radar, SPANN_RADAR_NOW) > 0)
    widest->n_apart++;
  if (!find_lowest (self, row, &lowest))
    return;
  for (guint i = 0; i < self->n_gaps; i++)
    counts[i] += is_lowest (&row->gaps[i], lowest);
}

/* Whether @gap is the widest in the row with another. */
static gboolean
shares_row (const SpannHeatData *self, const SpannHeatEcosystem *row, guint gap)
{
  guint n_lowest = 0;
  int lowest;

  if (!find_lowest (self, row, &lowest) || !is_lowest (&row->gaps[gap], lowest))
    return FALSE;
  for (guint i = 0; i < self->n_gaps; i++)
    n_lowest += is_lowest (&row->gaps[i], lowest);
  return n_lowest > 1;
}

/* What else is to be told of the row, if it is judged. */
static void
look_at_row (const SpannHeatData *self, const SpannHeatEcosystem *row, SpannHeatWidest *widest)
{
  const guint *gaps = (const guint *)widest->gaps->data;

  if (!is_judged (self, row))
    return;
  for (guint i = 0; i < widest->gaps->len; i++)
    widest->is_shared |= shares_row (self, row, gaps[i]);
  for (guint i = 0; i < self->n_gaps; i++) {
    if (row->gaps[i].score.state != SPANN_SCORE_NOT_ASSESSED)
      continue;
    if (widest->gaps->len > 0 && i == gaps[0])
      widest->n_unassessed++;
    else
      widest->has_others_unassessed = TRUE;
  }
}

SpannHeatWidest *
spann_heat_data_find_widest (const SpannHeatData *self)
{
  SpannHeatWidest *widest = g_new0 (SpannHeatWidest, 1);
  g_autofree guint *counts = g_new0 (guint, self->n_gaps);

  widest->gaps = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < self->rows->len; i++)
    count_row (self, spann_heat_data_get_row (self, i), widest, counts);
  for (guint i = 0; i < self->n_gaps; i++)
    widest->n_most = MAX (widest->n_most, counts[i]);
  for (guint i = 0; widest->n_most > 0 && i < self->n_gaps; i++) {
    if (counts[i] == widest->n_most)
      g_array_append_val (widest->gaps, i);
  }
  for (guint i = 0; i < self->rows->len; i++)
    look_at_row (self, spann_heat_data_get_row (self, i), widest);
  return widest;
}

void
spann_heat_widest_free (SpannHeatWidest *self)
{
  g_array_unref (self->gaps);
  g_free (self);
}
