/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-score.h"

#include <math.h>

/* Wide enough for 0.1 and its like, which binary cannot hold; narrower than any step. */
#define TOLERANCE 1e-9

SpannScore
spann_score_new (int steps)
{
  return (SpannScore){SPANN_SCORE_ASSESSED, steps};
}

SpannScore
spann_score_not_assessed (void)
{
  return (SpannScore){SPANN_SCORE_NOT_ASSESSED, 0};
}

SpannScore
spann_score_not_applicable (void)
{
  return (SpannScore){SPANN_SCORE_NOT_APPLICABLE, 0};
}

gboolean
spann_score_is_assessed (SpannScore score)
{
  return score.state == SPANN_SCORE_ASSESSED;
}

gboolean
spann_score_equal (SpannScore a, SpannScore b)
{
  return a.state == b.state && a.steps == b.steps;
}

gboolean
spann_score_difference (SpannScore before, SpannScore after, int *out_steps)
{
  if (!spann_score_is_assessed (before) || !spann_score_is_assessed (after))
    return FALSE;
  *out_steps = after.steps - before.steps;
  return TRUE;
}

double
spann_score_to_level (SpannScore score, int steps_per_level)
{
  if (!spann_score_is_assessed (score))
    return NAN;
  return (double)score.steps / steps_per_level;
}

gboolean
spann_score_from_level (double level, int steps_per_level, SpannScore *out_score)
{
  double steps = level * steps_per_level;

  if (!isfinite (steps) || fabs (steps) > G_MAXINT16 || fabs (steps - round (steps)) > TOLERANCE)
    return FALSE;
  *out_score = spann_score_new ((int)round (steps));
  return TRUE;
}
