/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-counting.h"

#include "spann-speaking.h"

static void
test_words (void)
{
  static const struct {
    guint64 n;
    const char *words[N_SPEAKING];
  } cases[] = {
      {0, {"0", "0"}},
      {1, {"ett", "one"}},
      {2, {"två", "two"}},
      {7, {"sju", "seven"}},
      {12, {"tolv", "twelve"}},
      {13, {"13", "13"}},
      {1250, {"1\u202f250", "1,250"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words = spann_counting_words (speaking (j), cases[i].n);

      g_assert_cmpstr (words, ==, cases[i].words[j]);
    }
  }
}

static void
test_sentence (void)
{
  static const char *const cases[][2] = {
      {"fem gap", "Fem gap"}, {"åtta gap", "Åtta gap"}, {"13 gap", "13 gap"}, {"", ""}, {"ǆ", "ǅ"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *sentence = spann_counting_sentence (g_strdup (cases[i][0]));

    g_assert_cmpstr (sentence, ==, cases[i][1]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/counting/words", test_words);
  g_test_add_func ("/counting/sentence", test_sentence);
  return g_test_run ();
}
