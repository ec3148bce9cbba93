/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-area-kind.h"

#include "spann-language-text.h"
#include "spann-marked.h"

const SpannAreaKind spann_area_kind_gaps = {
    .areas = SPANN_STRATEGY_GAPS,
    .name = SPANN_GAP_NAME,
    .short_name = SPANN_GAP_SHORT_NAME,
    .scale = SPANN_STRATEGY_GAP_SCALE,
    .assessments = SPANN_EVALUATION_SCORES,
    .assessment_noun = SPANN_NOUN_GAP_ASSESSMENT,
    .score = SPANN_GAP_ASSESSMENT_SCORE,
    .reason = SPANN_GAP_ASSESSMENT_REASON,
};

const SpannAreaKind spann_area_kind_effects = {
    .areas = SPANN_STRATEGY_EFFECT_AREAS,
    .name = SPANN_EFFECT_AREA_NAME,
    .short_name = SPANN_EFFECT_AREA_SHORT_NAME,
    .scale = SPANN_STRATEGY_EFFECT_SCALE,
    .assessments = SPANN_EVALUATION_EFFECTS,
    .assessment_noun = SPANN_NOUN_EFFECT_ASSESSMENT,
    .score = SPANN_EFFECT_ASSESSMENT_SCORE,
    .reason = SPANN_EFFECT_ASSESSMENT_REASON,
};

const SpannObject *
spann_area_kind_get_scale (const SpannAreaKind *kind, const SpannObject *strategy)
{
  return spann_object_get_child (strategy, kind->scale);
}

static const SpannObject *
find_assessment (const SpannAreaKind *kind, const SpannObject *evaluation, const char *key)
{
  return evaluation != NULL ? spann_object_find_item (evaluation, kind->assessments, key) : NULL;
}

SpannScore
spann_area_kind_get_score (const SpannAreaKind *kind, const SpannObject *evaluation,
                           const char *key)
{
  const SpannObject *assessment = find_assessment (kind, evaluation, key);

  return assessment != NULL ? spann_object_get_score (assessment, kind->score)
                            : spann_score_not_assessed ();
}

const char *
spann_area_kind_get_reason (const SpannAreaKind *kind, const SpannObject *evaluation,
                            const char *key, const char *language)
{
  const SpannObject *assessment = find_assessment (kind, evaluation, key);

  return assessment != NULL ? spann_language_text_show (assessment, kind->reason, language) : "";
}

char *
spann_area_kind_dup_marked_reason (const SpannAreaKind *kind, const SpannObject *evaluation,
                                   const char *key, const char *language)
{
  const SpannObject *assessment = find_assessment (kind, evaluation, key);

  return assessment != NULL ? spann_marked_field (assessment, kind->reason, language)
                            : g_strdup ("");
}
