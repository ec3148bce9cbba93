/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-comparison.h"

#include "spann-speaking.h"

static void
test_words (void)
{
  static const struct {
    SpannComparison comparison;
    const char *words[N_SPEAKING];
  } cases[] = {
      {{7, 6, 5, 1},
       {"fem gap har minskat sedan då, ett har ökat", "five gaps have narrowed since, one has "
                                                      "widened"}},
      {{7, 7, 1, 0},
       {"ett gap har minskat sedan då, inget har ökat", "one gap has narrowed since, none has "
                                                        "widened"}},
      {{7, 3, 0, 2},
       {"två gap har ökat sedan då, inget har minskat", "two gaps have widened since, none has "
                                                        "narrowed"}},
      {{7, 7, 7, 0}, {"alla sju gap har minskat sedan då", "all seven gaps have narrowed since"}},
      {{7, 7, 0, 0}, {"inget gap har ändrats sedan då", "no gap has changed since"}},
      {{7, 1, 0, 0},
       {"det enda gap som kan jämföras har inte ändrats sedan då",
        "the only gap that can be compared has not changed since"}},
      {{7, 4, 0, 0},
       {"inget av de fyra gap som kan jämföras har ändrats sedan då",
        "none of the four gaps that can be compared has changed since"}},
  };
  static const char *const since[N_SPEAKING] = {"sedan då", "since"};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words =
          spann_comparison_words (&cases[i].comparison, since[j], speaking (j));

      g_assert_cmpstr (words, ==, cases[i].words[j]);
    }
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/comparison/words", test_words);
  return g_test_run ();
}
