/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"
#include "spann-trail-private.h"

/**
 * SpannDiffSides:
 * @before: where the object stood
 * @after: where it stands
 *
 * An object on both sides of a change. For the side that lacks it, the other stands in.
 */
typedef struct {
  SpannTrail *before;
  SpannTrail *after;
} SpannDiffSides;

/* What happened to @field: "score from 2 to 3", "reason added: “…”". (transfer full) */
char *spann_diff_words_field (const SpannDiffSides *sides, SpannFieldId field,
                              const SpannValue *before, const SpannValue *after,
                              const SpannLanguage *language);

/* What is worth telling of the object that @trail stands on when it comes or goes: "follow-up, the
 * region's assessment, 6 of 7 gaps assessed"; NULL when its name says all. (transfer full) */
char *spann_diff_words_details (SpannTrail *trail, const SpannLanguage *language);
