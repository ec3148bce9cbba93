/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-progress.h"

#include "spann-evaluation.h"
#include "spann-strategy.h"

typedef SpannScore (*GetScore) (const SpannObject *evaluation, const char *area);

/* What is compared: two evaluations, on the scale of each. */
typedef struct {
  const SpannObject *before; /* nullable */
  const SpannObject *after;  /* nullable */
  gboolean is_comparable;
  int least_steps;
  GetScore get_score;
} Comparison;

/* The scale that @evaluation was judged on; NULL when the portfolio does not have its strategy. */
static const SpannObject *
find_scale (const SpannObject *portfolio, const SpannObject *evaluation, SpannFieldId scale)
{
  gint64 version = spann_object_get_integer (evaluation, SPANN_EVALUATION_STRATEGY_VERSION);
  const SpannObject *strategy = spann_portfolio_root_find_strategy (portfolio, version);

  return strategy == NULL ? NULL : spann_object_get_child (strategy, scale);
}

static gboolean
is_comparable (const SpannObject *portfolio, const SpannObject *before, const SpannObject *after,
               SpannFieldId scale)
{
  const SpannObject *old, *new;

  if (before == NULL || after == NULL)
    return FALSE;
  old = find_scale (portfolio, before, scale);
  new = find_scale (portfolio, after, scale);
  return old != NULL && new != NULL &&spann_scale_is_comparable (old, new);
}

static SpannScore
get_score (const Comparison *comparison, const SpannObject *evaluation, const char *area)
{
  return evaluation == NULL ? spann_score_not_assessed ()
                            : comparison->get_score (evaluation, area);
}

static SpannProgressKind
compare_scores (const Comparison *comparison, SpannScore before, SpannScore after, int *out_steps)
{
  int steps;

  if (!spann_score_difference (before, after, &steps))
    return SPANN_PROGRESS_UNKNOWN;
  if (!comparison->is_comparable)
    return SPANN_PROGRESS_NOT_COMPARABLE;
  *out_steps = steps;
  if (steps >= comparison->least_steps)
    return SPANN_PROGRESS_FORWARD;
  return steps <= -comparison->least_steps ? SPANN_PROGRESS_BACK : SPANN_PROGRESS_STILL;
}

static void
add_areas (SpannProgress *self, SpannFieldId list, const Comparison *comparison)
{
  for (guint i = 0; i < spann_object_get_n_items (self->strategy, list); i++) {
    SpannAreaProgress progress = {
        .area = spann_object_get_key (spann_object_get_item (self->strategy, list, i)),
        .is_effect_area = list == SPANN_STRATEGY_EFFECT_AREAS,
        .is_comparable = comparison->is_comparable,
    };

    progress.before = get_score (comparison, comparison->before, progress.area);
    progress.after = get_score (comparison, comparison->after, progress.area);
    progress.kind = compare_scores (comparison, progress.before, progress.after, &progress.steps);
    g_array_append_val (self->areas, progress);
    self->counts[progress.kind]++;
  }
}

static guint
count_not_forward (const SpannProgress *self)
{
  return self->counts[SPANN_PROGRESS_STILL] + self->counts[SPANN_PROGRESS_BACK];
}

static gboolean
can_tell (const SpannProgress *self, const SpannObject *rule)
{
  guint areas = (guint)spann_object_get_integer (rule, SPANN_PROGRESS_RULE_AREAS);

  return self->counts[SPANN_PROGRESS_FORWARD] + count_not_forward (self) >= areas;
}

static gboolean
signals_review (const SpannProgress *self, const SpannObject *rule)
{
  guint areas = (guint)spann_object_get_integer (rule, SPANN_PROGRESS_RULE_AREAS);
  guint n_forward = self->counts[SPANN_PROGRESS_FORWARD];

  if (spann_object_get_choice (rule, SPANN_PROGRESS_RULE_READING) ==
      SPANN_PROGRESS_RULE_READING_SEVERAL_NOT_FORWARD)
    return count_not_forward (self) >= areas;
  return n_forward < areas && self->can_tell;
}

int
spann_strategy_get_progress_steps (const SpannObject *strategy)
{
  const SpannObject *rule = spann_object_get_child (strategy, SPANN_STRATEGY_PROGRESS_RULE);

  return (int)spann_object_get_integer (rule, SPANN_PROGRESS_RULE_STEPS);
}

SpannProgress *
spann_progress_new (const SpannObject *portfolio, const SpannObject *strategy,
                    const SpannObject *before, const SpannObject *after)
{
  const SpannObject *rule = spann_object_get_child (strategy, SPANN_STRATEGY_PROGRESS_RULE);
  SpannProgress *self = g_new0 (SpannProgress, 1);
  Comparison comparison = {
      .before = before,
      .after = after,
      .least_steps = spann_strategy_get_progress_steps (strategy),
  };

  self->strategy = spann_object_ref ((SpannObject *)strategy);
  self->areas = g_array_new (FALSE, FALSE, sizeof (SpannAreaProgress));

  comparison.get_score = spann_evaluation_get_gap_score;
  comparison.is_comparable = is_comparable (portfolio, before, after, SPANN_STRATEGY_GAP_SCALE);
  add_areas (self, SPANN_STRATEGY_GAPS, &comparison);

  comparison.get_score = spann_evaluation_get_effect_score;
  comparison.is_comparable = is_comparable (portfolio, before, after, SPANN_STRATEGY_EFFECT_SCALE);
  add_areas (self, SPANN_STRATEGY_EFFECT_AREAS, &comparison);

  self->can_tell = can_tell (self, rule);
  self->signals_review = signals_review (self, rule);
  return self;
}

void
spann_progress_free (SpannProgress *self)
{
  g_array_unref (self->areas);
  spann_object_unref (self->strategy);
  g_free (self);
}
