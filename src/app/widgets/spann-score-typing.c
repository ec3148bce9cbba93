/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-score-typing.h"

#include <string.h>

#include "spann-strategy.h"

SpannScoreTyping
spann_score_typing_new (const SpannObject *scale, gunichar not_applicable)
{
  return (SpannScoreTyping){
      .minimum = spann_scale_get_minimum (scale),
      .maximum = spann_scale_get_maximum (scale),
      .steps_per_level = spann_scale_get_steps_per_level (scale),
      .not_applicable = not_applicable,
  };
}

void
spann_score_typing_reset (SpannScoreTyping *self)
{
  self->typed[0] = '\0';
}

static gboolean
is_on_scale (const SpannScoreTyping *self, int steps)
{
  return steps >= self->minimum * self->steps_per_level &&
         steps <= self->maximum * self->steps_per_level;
}

static SpannTyped
step_by (const SpannScoreTyping *self, SpannScore now, int change, SpannScore *out_score)
{
  int steps = self->minimum * self->steps_per_level;

  if (spann_score_is_assessed (now))
    steps = now.steps + change;
  if (!is_on_scale (self, steps))
    return SPANN_TYPED_REFUSED;
  *out_score = spann_score_new (steps);
  return SPANN_TYPED_SCORE;
}

/* Whether more decimals may still hit a step: quarters need two of them. */
static gboolean
needs_two_decimals (const SpannScoreTyping *self)
{
  return 10 % self->steps_per_level != 0 && 100 % self->steps_per_level == 0;
}

static SpannTyped
read_typed (SpannScoreTyping *self, SpannScore *out_score)
{
  const char *point = strchr (self->typed, '.');
  SpannScore score;

  if (point != NULL && point[1] == '\0')
    return SPANN_TYPED_PENDING;
  if (spann_score_from_level (g_ascii_strtod (self->typed, NULL), self->steps_per_level, &score) &&
      is_on_scale (self, score.steps)) {
    *out_score = score;
    return SPANN_TYPED_SCORE;
  }
  if (point != NULL && point[2] == '\0' && needs_two_decimals (self))
    return SPANN_TYPED_PENDING;
  return SPANN_TYPED_REFUSED;
}

static void
append (SpannScoreTyping *self, char key)
{
  gsize length = strlen (self->typed);

  if (length + 1 >= sizeof self->typed)
    length = 0;
  self->typed[length] = key;
  self->typed[length + 1] = '\0';
}

/* Whether the number typed so far is a score that more digits cannot change: "2.5". */
static gboolean
is_complete (SpannScoreTyping *self)
{
  SpannScore score;

  return strchr (self->typed, '.') != NULL && read_typed (self, &score) == SPANN_TYPED_SCORE;
}

/* A digit that cannot continue a whole number begins the next one; after "2," it must fit. */
static SpannTyped
type_digit (SpannScoreTyping *self, char digit, SpannScore *out_score)
{
  gboolean continues = FALSE;
  SpannTyped typed;

  if (is_complete (self))
    spann_score_typing_reset (self);
  continues = self->typed[0] != '\0' && strchr (self->typed, '.') == NULL;
  append (self, digit);
  typed = read_typed (self, out_score);
  if (typed != SPANN_TYPED_REFUSED)
    return typed;

  spann_score_typing_reset (self);
  return continues ? type_digit (self, digit, out_score) : SPANN_TYPED_REFUSED;
}

static SpannTyped
type_point (SpannScoreTyping *self)
{
  if (self->typed[0] == '\0' || strchr (self->typed, '.') != NULL)
    return SPANN_TYPED_REFUSED;
  append (self, '.');
  return SPANN_TYPED_PENDING;
}

static SpannTyped
type_state (SpannScoreTyping *self, SpannScore state, SpannScore *out_score)
{
  spann_score_typing_reset (self);
  *out_score = state;
  return SPANN_TYPED_SCORE;
}

SpannTyped
spann_score_typing_feed (SpannScoreTyping *self, gunichar key, SpannScore now,
                         SpannScore *out_score)
{
  if (key >= '0' && key <= '9')
    return type_digit (self, (char)key, out_score);
  if (key == ',' || key == '.')
    return type_point (self);

  spann_score_typing_reset (self);
  if (key == '+' || key == '-' || key == 0x2212)
    return step_by (self, now, key == '+' ? 1 : -1, out_score);
  if (key == '?')
    return type_state (self, spann_score_not_assessed (), out_score);
  if (key != 0 && g_unichar_tolower (key) == self->not_applicable)
    return type_state (self, spann_score_not_applicable (), out_score);
  return SPANN_TYPED_NOTHING;
}
