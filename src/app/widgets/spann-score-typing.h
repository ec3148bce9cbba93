/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/**
 * SpannTyped:
 * @SPANN_TYPED_NOTHING: not a key that means a score
 * @SPANN_TYPED_SCORE: gave a score
 * @SPANN_TYPED_PENDING: the beginning of one: "2,"
 * @SPANN_TYPED_REFUSED: meant as a score, but the scale has none like it
 */
typedef enum {
  SPANN_TYPED_NOTHING,
  SPANN_TYPED_SCORE,
  SPANN_TYPED_PENDING,
  SPANN_TYPED_REFUSED,
} SpannTyped;

/**
 * SpannScoreTyping:
 * @minimum: first level of the scale
 * @maximum: last level
 * @steps_per_level: 2 for half steps
 * @not_applicable: the letter that means *not applicable*, lower case; 0 for none
 * @typed: what was typed of the number so far
 *
 * How keys become a score, without a widget. Digits give a level, a comma or a point and a digit
 * the step between ("2,5"), + and - go one step up and down, ? means *not assessed*. A digit that
 * cannot continue the number begins a new one, so "1", "3" on a scale to 4 is 3.
 */
typedef struct {
  int minimum;
  int maximum;
  int steps_per_level;
  gunichar not_applicable;
  char typed[8];
} SpannScoreTyping;

SpannScoreTyping spann_score_typing_new (const SpannObject *scale, gunichar not_applicable);

/* Takes the key @key while the score is @now. @out_score is set for a score only. */
SpannTyped spann_score_typing_feed (SpannScoreTyping *self, gunichar key, SpannScore now,
                                    SpannScore *out_score);

/* Forgets what was typed: the person went elsewhere. */
void spann_score_typing_reset (SpannScoreTyping *self);
