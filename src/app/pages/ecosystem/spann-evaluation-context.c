/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-evaluation-context.h"

#include "spann-path.h"
#include "spann-radar-data.h"
#include "spann-strategy.h"

static const SpannObject *
find_ecosystem (const SpannObject *root, const char *key)
{
  return key != NULL ? spann_object_find_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, key) : NULL;
}

/* The day on which @evaluation can be looked at: today, or its own when it is dated ahead. NULL
 * @out_evaluation when the ecosystem has none like it. */
static SpannDate
choose_day (const SpannObject *ecosystem, const char *key, SpannDate today,
            const SpannObject **out_evaluation)
{
  SpannDate date;

  *out_evaluation =
      key != NULL ? spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, key) : NULL;
  if (*out_evaluation == NULL)
    return today;
  date = spann_object_get_date (*out_evaluation, SPANN_EVALUATION_DATE);
  return spann_date_compare (today, date) < 0 ? date : today;
}

gboolean
spann_evaluation_context_find (const SpannObject *root, const char *ecosystem,
                               const char *evaluation, SpannDate today,
                               SpannEvaluationContext *out_context)
{
  const SpannObject *owner = find_ecosystem (root, ecosystem);
  const SpannObject *asked = NULL;
  SpannFigureRequest request = {.kind = SPANN_FIGURE_RADAR, .ecosystem = ecosystem};
  g_autoptr (SpannRadarData) data = NULL;

  if (owner == NULL)
    return FALSE;
  request.as_of = choose_day (owner, evaluation, today, &asked);
  request.evaluation = asked != NULL ? evaluation : NULL;
  data = spann_radar_data_new (root, &request, NULL);
  if (data == NULL)
    return FALSE;

  *out_context = (SpannEvaluationContext){
      .ecosystem = data->ecosystem,
      .evaluation = data->evaluations[SPANN_RADAR_NOW],
      .strategy = data->strategy,
      .baseline = data->evaluations[SPANN_RADAR_BASELINE],
      .previous = data->evaluations[SPANN_RADAR_PREVIOUS],
      .as_of = request.as_of,
  };
  if (out_context->baseline != NULL)
    out_context->baseline_strategy =
        spann_portfolio_root_get_strategy_of (root, out_context->baseline);
  return TRUE;
}

/* Whether what was judged by @then can be taken over as judged by @now. */
static gboolean
is_same_scale (const SpannAreaKind *kind, const SpannObject *then, const SpannObject *now)
{
  const SpannObject *old = spann_area_kind_get_scale (kind, then);
  const SpannObject *new = spann_area_kind_get_scale (kind, now);

  return old != NULL && new != NULL &&spann_scale_is_comparable (old, new);
}

SpannScore
spann_evaluation_context_get_baseline_score (const SpannEvaluationContext *context,
                                             const SpannAreaKind *kind, const char *key)
{
  if (context->baseline == NULL ||
      !is_same_scale (kind, context->baseline_strategy, context->strategy))
    return spann_score_not_assessed ();
  return spann_area_kind_get_score (kind, context->baseline, key);
}

/* --- A new evaluation ------------------------------------------------------------------------- */

static SpannObject *
copy_scores (SpannObject *evaluation, const SpannAreaKind *kind, const SpannEvaluationContext *last,
             const SpannObject *strategy)
{
  if (!is_same_scale (kind, last->strategy, strategy))
    return evaluation;
  for (guint i = 0; i < spann_object_get_n_items (strategy, kind->areas); i++) {
    const char *key = spann_object_get_key (spann_object_get_item (strategy, kind->areas, i));
    const SpannScore score = spann_area_kind_get_score (kind, last->evaluation, key);
    SpannObject *assessment = NULL;

    if (score.state == SPANN_SCORE_NOT_ASSESSED)
      continue;
    assessment = spann_object_new (spann_noun_get (kind->assessment_noun), key);
    assessment = spann_object_with (assessment, kind->score, spann_value_score (score));
    evaluation = spann_object_append_item (evaluation, kind->assessments, assessment);
  }
  return evaluation;
}

/* The word that the table has for choice @choice of @field. */
static SpannValue
make_choice (SpannFieldId field, int choice)
{
  return spann_value_string (spann_field_get (field)->choices[choice]);
}

static SpannObject *
start_empty (const SpannObject *strategy, SpannDate today, const char *id, int kind)
{
  const SpannObject *rule = spann_object_get_child (strategy, SPANN_STRATEGY_PROGRESS_RULE);
  const int assessor = spann_object_get_choice (rule, SPANN_PROGRESS_RULE_ASSESSOR);
  SpannObject *evaluation = spann_object_new (spann_noun_get (SPANN_NOUN_EVALUATION), id);

  evaluation = spann_object_with (evaluation, SPANN_EVALUATION_DATE, spann_value_date (today));
  evaluation = spann_object_with (evaluation, SPANN_EVALUATION_KIND,
                                  make_choice (SPANN_EVALUATION_KIND, kind));
  evaluation = spann_object_with (evaluation, SPANN_EVALUATION_ASSESSOR,
                                  make_choice (SPANN_EVALUATION_ASSESSOR, assessor));
  return spann_object_with (
      evaluation, SPANN_EVALUATION_STRATEGY_VERSION,
      spann_value_integer (spann_object_get_integer (strategy, SPANN_STRATEGY_VERSION)));
}

SpannObject *
spann_evaluation_start (const SpannObject *root, const char *ecosystem, SpannDate today,
                        const char *id)
{
  const SpannObject *strategy = spann_portfolio_root_get_strategy (root);
  SpannEvaluationContext last;
  SpannObject *evaluation = NULL;

  if (!spann_evaluation_context_find (root, ecosystem, NULL, today, &last) ||
      last.evaluation == NULL)
    return start_empty (strategy, today, id, SPANN_EVALUATION_KIND_BASELINE);
  evaluation = start_empty (strategy, today, id, SPANN_EVALUATION_KIND_FOLLOW_UP);
  evaluation = copy_scores (evaluation, &spann_area_kind_gaps, &last, strategy);
  return copy_scores (evaluation, &spann_area_kind_effects, &last, strategy);
}

char *
spann_evaluation_path (const char *ecosystem, const char *key)
{
  g_autofree char *parent = spann_path_child ("", SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);

  return spann_path_child (parent, SPANN_ECOSYSTEM_EVALUATIONS, key);
}
