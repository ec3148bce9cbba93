/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-score-typing.h"

#define NOT_ASSESSED -1
#define NOT_APPLICABLE -2
#define PENDING -3
#define REFUSED -4
#define NOTHING -5

/**
 * Case:
 * @keys: typed one after the other
 * @now: steps of the score before; NOT_ASSESSED for none
 * @result: steps after the last key, or one of the above
 */
typedef struct {
  const char *keys;
  int maximum;
  int steps_per_level;
  int now;
  int result;
} Case;

static const Case cases[] = {
    {"2", 4, 2, NOT_ASSESSED, 4},
    {"0", 4, 2, 8, 0},
    {"2,", 4, 2, NOT_ASSESSED, PENDING},
    {"2,5", 4, 2, NOT_ASSESSED, 5},
    {"2.5", 4, 2, NOT_ASSESSED, 5},
    {"2,0", 4, 2, NOT_ASSESSED, 4},
    /* Not on the scale. */
    {"5", 4, 2, 4, REFUSED},
    {"2,3", 4, 2, 4, REFUSED},
    {"4,5", 4, 2, 4, REFUSED},
    {",", 4, 2, 4, REFUSED},
    {"2,,", 4, 2, 4, REFUSED},
    {"2,5", 4, 1, 4, REFUSED},
    /* After what was refused, a new number. */
    {"2,35", 4, 2, 4, REFUSED},
    {"2,33", 4, 2, 4, 6},
    /* A digit that cannot go on begins the next number. */
    {"13", 4, 2, NOT_ASSESSED, 6},
    {"2,53", 4, 2, NOT_ASSESSED, 6},
    {"2,50", 4, 2, NOT_ASSESSED, 0},
    {"10", 10, 1, NOT_ASSESSED, 10},
    {"12", 10, 1, NOT_ASSESSED, 2},
    {"101", 10, 1, NOT_ASSESSED, 1},
    /* Other steps. */
    {"2,25", 4, 4, NOT_ASSESSED, 9},
    {"2,2", 4, 4, NOT_ASSESSED, PENDING},
    {"2,27", 4, 4, NOT_ASSESSED, REFUSED},
    {"2,1", 4, 10, NOT_ASSESSED, 21},
    {"2,3", 4, 3, NOT_ASSESSED, REFUSED},
    /* One step. */
    {"+", 4, 2, 4, 5},
    {"-", 4, 2, 4, 3},
    {"+", 4, 2, 8, REFUSED},
    {"-", 4, 2, 0, REFUSED},
    {"+", 4, 2, NOT_ASSESSED, 0},
    {"-", 4, 2, NOT_ASSESSED, 0},
    {"2,+", 4, 2, 4, 5},
    /* What has no number. */
    {"?", 4, 2, 4, NOT_ASSESSED},
    {"n", 4, 2, 4, NOT_APPLICABLE},
    {"N", 4, 2, 4, NOT_APPLICABLE},
    {"x", 4, 2, 4, NOTHING},
    {"2x5", 4, 2, 4, REFUSED},
};

static SpannScore
make_score (int steps)
{
  return steps == NOT_ASSESSED ? spann_score_not_assessed () : spann_score_new (steps);
}

static int
read_result (SpannTyped typed, SpannScore score)
{
  switch (typed) {
  case SPANN_TYPED_NOTHING: return NOTHING;
  case SPANN_TYPED_PENDING: return PENDING;
  case SPANN_TYPED_REFUSED: return REFUSED;
  case SPANN_TYPED_SCORE:
  default: break;
  }
  switch (score.state) {
  case SPANN_SCORE_NOT_ASSESSED: return NOT_ASSESSED;
  case SPANN_SCORE_NOT_APPLICABLE: return NOT_APPLICABLE;
  case SPANN_SCORE_ASSESSED:
  default: return score.steps;
  }
}

static void
test_keys (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const Case *c = &cases[i];
    SpannScoreTyping typing = {
        .maximum = c->maximum, .steps_per_level = c->steps_per_level, .not_applicable = 'n'};
    SpannScore now = make_score (c->now);
    int result = NOTHING;

    for (const char *key = c->keys; *key != '\0'; key++)
      result = read_result (spann_score_typing_feed (&typing, *key, now, &now), now);
    g_test_message ("%s on 0–%d", c->keys, c->maximum);
    g_assert_cmpint (result, ==, c->result);
  }
}

static void
test_reset (void)
{
  SpannScoreTyping typing = {.maximum = 4, .steps_per_level = 2};
  SpannScore score;

  spann_score_typing_feed (&typing, '2', spann_score_not_assessed (), &score);
  spann_score_typing_feed (&typing, ',', score, &score);
  spann_score_typing_reset (&typing);
  spann_score_typing_feed (&typing, '3', score, &score);
  g_assert_cmpint (score.steps, ==, 6);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/score-typing/keys", test_keys);
  g_test_add_func ("/score-typing/reset", test_reset);
  return g_test_run ();
}
