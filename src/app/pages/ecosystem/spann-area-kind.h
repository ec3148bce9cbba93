/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-fields.h"
#include "spann-object.h"

/**
 * SpannAreaKind:
 * @areas: the list of the strategy that holds the areas
 * @name: an area's name
 * @short_name: its short name
 * @scale: the strategy's scale that they are judged on
 * @assessments: the map of an evaluation that holds the judgements by area
 * @assessment_noun: what is in that map
 * @score: a judgement's score
 * @reason: its reason
 *
 * Gaps and effect areas are judged alike, each by fields of its own. What the two have in common is
 * written once, over these fields.
 */
typedef struct {
  SpannFieldId areas;
  SpannFieldId name;
  SpannFieldId short_name;
  SpannFieldId scale;
  SpannFieldId assessments;
  guint assessment_noun;
  SpannFieldId score;
  SpannFieldId reason;
} SpannAreaKind;

extern const SpannAreaKind spann_area_kind_gaps;
extern const SpannAreaKind spann_area_kind_effects;

/* The scale that @strategy judges the areas of @kind on; NULL when it has none. */
const SpannObject *spann_area_kind_get_scale (const SpannAreaKind *kind,
                                              const SpannObject *strategy);

/* The score of the area @key in @evaluation (nullable); not assessed when there is none. */
SpannScore spann_area_kind_get_score (const SpannAreaKind *kind, const SpannObject *evaluation,
                                      const char *key);

/* The reason for it to be edited, in @language or as it was written; "" when there is none.
 * Borrowed. */
const char *spann_area_kind_get_reason (const SpannAreaKind *kind, const SpannObject *evaluation,
                                        const char *key, const char *language);

/* The same to be read: marked when it is in another language. (transfer full) */
char *spann_area_kind_dup_marked_reason (const SpannAreaKind *kind, const SpannObject *evaluation,
                                         const char *key, const char *language);
