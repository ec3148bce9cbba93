/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-data.h"

#include "spann-strategy.h"

static const struct {
  SpannFieldId areas;
  SpannFieldId scale;
} kind_fields[] = {
    [SPANN_CHANGE_GAPS] = {SPANN_STRATEGY_GAPS, SPANN_STRATEGY_GAP_SCALE},
    [SPANN_CHANGE_EFFECTS] = {SPANN_STRATEGY_EFFECT_AREAS, SPANN_STRATEGY_EFFECT_SCALE},
};

static SpannRadarSeriesIndex
find_reference (const SpannRadarData *radar)
{
  if (radar->evaluations[SPANN_RADAR_BASELINE] != NULL)
    return SPANN_RADAR_BASELINE;
  return radar->evaluations[SPANN_RADAR_PREVIOUS] != NULL ? SPANN_RADAR_PREVIOUS
                                                          : SPANN_N_RADAR_SERIES;
}

static const SpannObject *
get_reference (const SpannChangeData *self)
{
  return self->reference == SPANN_N_RADAR_SERIES ? NULL : self->radar->evaluations[self->reference];
}

/* Areas with a verdict first, then those that were judged on two scales, then the unknown. */
static int
get_rank (SpannProgressKind kind)
{
  return kind == SPANN_PROGRESS_NOT_COMPARABLE ? 1 : kind == SPANN_PROGRESS_UNKNOWN ? 2 : 0;
}

/* @data: the areas in the strategy's order, which settles what is equal. */
static int
compare_areas (gconstpointer a, gconstpointer b, gpointer data)
{
  const SpannObject *strategy = data;
  const SpannChangeArea *left = a;
  const SpannChangeArea *right = b;
  SpannFieldId list =
      kind_fields[left->number > 0 ? SPANN_CHANGE_GAPS : SPANN_CHANGE_EFFECTS].areas;
  int ranks = get_rank (left->progress.kind) - get_rank (right->progress.kind);

  if (ranks != 0)
    return ranks;
  if (left->progress.steps != right->progress.steps)
    return right->progress.steps - left->progress.steps;
  for (guint i = 0; i < spann_object_get_n_items (strategy, list); i++) {
    const SpannObject *area = spann_object_get_item (strategy, list, i);

    if (area == left->area || area == right->area)
      return area == left->area ? -1 : 1;
  }
  return 0;
}

static gboolean
is_assessed (const SpannAreaProgress *progress)
{
  return spann_score_is_assessed (progress->before) || spann_score_is_assessed (progress->after);
}

static gboolean
is_any_assessed (const GArray *areas)
{
  for (guint i = 0; i < areas->len; i++) {
    if (is_assessed (&g_array_index (areas, SpannChangeArea, i).progress))
      return TRUE;
  }
  return FALSE;
}

static void
read_areas (SpannChangeData *self)
{
  const SpannObject *strategy = self->radar->strategy;
  guint n_gaps = spann_object_get_n_items (strategy, SPANN_STRATEGY_GAPS);

  for (guint i = 0; i < self->progress->areas->len; i++) {
    SpannChangeArea area = {.progress =
                                g_array_index (self->progress->areas, SpannAreaProgress, i)};
    SpannChangeKind kind = area.progress.is_effect_area ? SPANN_CHANGE_EFFECTS : SPANN_CHANGE_GAPS;

    area.number = kind == SPANN_CHANGE_GAPS ? i + 1 : 0;
    area.area = spann_object_get_item (strategy, kind_fields[kind].areas,
                                       kind == SPANN_CHANGE_GAPS ? i : i - n_gaps);
    g_array_append_val (self->areas[kind], area);
  }
}

static void
read_scales (SpannChangeData *self)
{
  const SpannObject *reference = get_reference (self);
  const SpannObject *before = NULL;

  if (reference != NULL)
    before = spann_portfolio_root_get_strategy_of (self->radar->portfolio, reference);
  for (SpannChangeKind kind = 0; kind < SPANN_N_CHANGE_KINDS; kind++) {
    self->scales[kind] = spann_object_get_child (self->radar->strategy, kind_fields[kind].scale);
    if (before != NULL)
      self->before_scales[kind] = spann_object_get_child (before, kind_fields[kind].scale);
  }
}

SpannChangeData *
spann_change_data_new (const SpannObject *portfolio, const SpannFigureRequest *request,
                       GError **error)
{
  SpannRadarData *radar = spann_radar_data_new (portfolio, request, error);
  SpannChangeData *self;

  if (radar == NULL)
    return NULL;
  self = g_new0 (SpannChangeData, 1);
  self->radar = radar;
  self->reference = find_reference (radar);
  self->progress = spann_progress_new (portfolio, radar->strategy, get_reference (self),
                                       radar->evaluations[SPANN_RADAR_NOW]);
  for (SpannChangeKind kind = 0; kind < SPANN_N_CHANGE_KINDS; kind++)
    self->areas[kind] = g_array_new (FALSE, FALSE, sizeof (SpannChangeArea));
  read_scales (self);
  read_areas (self);
  for (SpannChangeKind kind = 0; kind < SPANN_N_CHANGE_KINDS; kind++)
    g_array_sort_with_data (self->areas[kind], compare_areas, (gpointer)radar->strategy);
  if (!is_any_assessed (self->areas[SPANN_CHANGE_EFFECTS]))
    g_array_set_size (self->areas[SPANN_CHANGE_EFFECTS], 0);
  return self;
}

void
spann_change_data_free (SpannChangeData *self)
{
  for (SpannChangeKind kind = 0; kind < SPANN_N_CHANGE_KINDS; kind++)
    g_array_unref (self->areas[kind]);
  spann_progress_free (self->progress);
  spann_radar_data_free (self->radar);
  g_free (self);
}

const SpannChangeArea *
spann_change_data_get_area (const SpannChangeData *self, SpannChangeKind kind, guint index)
{
  return &g_array_index (self->areas[kind], SpannChangeArea, index);
}

guint
spann_change_data_count (const SpannChangeData *self, SpannChangeKind kind,
                         SpannProgressKind progress)
{
  guint n = 0;

  for (guint i = 0; i < self->areas[kind]->len; i++)
    n += spann_change_data_get_area (self, kind, i)->progress.kind == progress;
  return n;
}
