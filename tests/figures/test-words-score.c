/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-fixture.h"
#include "spann-speaking.h"
#include "spann-words.h"

static SpannScore
read_steps (int steps)
{
  return steps == FIXTURE_MISSING ? spann_score_not_assessed () : spann_score_new (steps);
}

typedef struct {
  SpannScore score;
  const char *words[N_SPEAKING];
} ScoreCase;

typedef char *(*MakeWords) (const SpannObject *scale, SpannScore score,
                            const SpannLanguage *language);

static void
assert_words (MakeWords make, const ScoreCase *cases, guint n_cases)
{
  g_autoptr (SpannObject) strategy = fixture_strategy (3, 1);
  const SpannObject *scale = spann_object_get_child (strategy, SPANN_STRATEGY_GAP_SCALE);

  for (guint i = 0; i < n_cases; i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words = make (scale, cases[i].score, speaking (j));

      g_assert_cmpstr (words, ==, cases[i].words[j]);
    }
  }
}

static void
test_score (void)
{
  const ScoreCase cases[] = {
      {spann_score_new (0), {"0", "0"}},
      {spann_score_new (5), {"2,5", "2.5"}},
      {spann_score_new (8), {"4", "4"}},
      {spann_score_not_assessed (), {"ej bedömt", "not assessed"}},
      {spann_score_not_applicable (), {"ej tillämpligt", "not applicable"}},
  };

  assert_words (spann_words_score, cases, G_N_ELEMENTS (cases));
}

/* Half a level is not told as the one below it. */
static void
test_level (void)
{
  const ScoreCase cases[] = {
      {spann_score_new (0), {"level-0", "level-0"}},
      {spann_score_new (1), {"mellan ”level-0” och ”level-1”", "between “level-0” and “level-1”"}},
      {spann_score_new (6), {"level-3", "level-3"}},
      {spann_score_new (7), {"mellan ”level-3” och ”level-4”", "between “level-3” and “level-4”"}},
      {spann_score_new (8), {"level-4", "level-4"}},
      {spann_score_not_assessed (), {NULL, NULL}},
      {spann_score_not_applicable (), {NULL, NULL}},
  };

  assert_words (spann_words_level, cases, G_N_ELEMENTS (cases));
}

static void
test_change (void)
{
  g_autoptr (SpannObject) strategy = fixture_strategy (3, 1);
  const SpannObject *scale = spann_object_get_child (strategy, SPANN_STRATEGY_GAP_SCALE);
  static const struct {
    int before;
    int after;
    const char *words[N_SPEAKING];
    const char *spoken[N_SPEAKING];
  } cases[] = {
      {2, 3, {"▲ +0,5", "▲ +0.5"}, {"framåt 0,5", "forward 0.5"}},
      {2, 6, {"▲ +2", "▲ +2"}, {"framåt 2", "forward 2"}},
      {4, 4, {"▬ 0", "▬ 0"}, {"stilla", "still"}},
      {4, 3, {"▼ −0,5", "▼ −0.5"}, {"bakåt 0,5", "back 0.5"}},
      {8, 0, {"▼ −4", "▼ −4"}, {"bakåt 4", "back 4"}},
      {FIXTURE_MISSING, 4, {NULL, NULL}, {NULL, NULL}},
      {4, FIXTURE_MISSING, {NULL, NULL}, {NULL, NULL}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannScore before = read_steps (cases[i].before);
    SpannScore after = read_steps (cases[i].after);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words = spann_words_change (scale, before, after, speaking (j));
      g_autofree char *spoken = spann_words_change_spoken (scale, before, after, speaking (j));

      g_assert_cmpstr (words, ==, cases[i].words[j]);
      g_assert_cmpstr (spoken, ==, cases[i].spoken[j]);
    }
  }
}

static void
test_assessed_gaps (void)
{
  static const char *const expected[][N_SPEAKING] = {
      {"0 av 3 gap bedömda", "0 of 3 gaps assessed"},
      {"1 av 3 gap bedömt", "1 of 3 gaps assessed"},
      {"2 av 3 gap bedömda", "2 of 3 gaps assessed"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words = spann_words_assessed_gaps (i, 3, speaking (j));

      g_assert_cmpstr (words, ==, expected[i][j]);
    }
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/score", test_score);
  g_test_add_func ("/words/level", test_level);
  g_test_add_func ("/words/change", test_change);
  g_test_add_func ("/words/assessed-gaps", test_assessed_gaps);
  return g_test_run ();
}
