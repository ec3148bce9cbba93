/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SpannScoreState:
 * @SPANN_SCORE_NOT_ASSESSED: nobody has judged it; never zero, never averaged, never drawn as a
 * point
 * @SPANN_SCORE_NOT_APPLICABLE: the question does not arise here
 * @SPANN_SCORE_ASSESSED: has a number of steps
 */
typedef enum {
  SPANN_SCORE_NOT_ASSESSED,
  SPANN_SCORE_NOT_APPLICABLE,
  SPANN_SCORE_ASSESSED,
} SpannScoreState;

/**
 * SpannScore:
 * @state: whether there is a number
 * @steps: whole steps of the scale that it was judged on; 0 unless assessed
 *
 * How well a gap is bridged, outward is better. Steps, not levels: on a scale with half steps
 * level 2.5 is 5 steps, so that arithmetic stays in integers. A plain value; zero is *not
 * assessed*.
 */
typedef struct {
  SpannScoreState state;
  int steps;
} SpannScore;

SpannScore spann_score_new (int steps);
SpannScore spann_score_not_assessed (void);
SpannScore spann_score_not_applicable (void);

gboolean spann_score_is_assessed (SpannScore score);
gboolean spann_score_equal (SpannScore a, SpannScore b);

/* Steps from @before to @after in @out_steps; FALSE, untouched, unless both are assessed. */
gboolean spann_score_difference (SpannScore before, SpannScore after, int *out_steps);

/* The level as a number, steps / @steps_per_level; NAN unless assessed. For drawing. */
double spann_score_to_level (SpannScore score, int steps_per_level);

/* Whole steps for @level; FALSE, untouched, when it is not finite, absurdly large or falls between
 * two steps. Whether it is on a scale is the model's to check. */
gboolean spann_score_from_level (double level, int steps_per_level, SpannScore *out_score);
