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
       {"fem av sex jämförbara gap har minskat sedan då, ett har ökat",
        "five of six comparable gaps have narrowed since, one has widened"}},
      {{7, 7, 1, 0},
       {"ett gap har minskat sedan då, inget har ökat", "one gap has narrowed since, none has "
                                                        "widened"}},
      {{7, 3, 0, 2},
       {"två av tre jämförbara gap har ökat sedan då, inget har minskat",
        "two of three comparable gaps have widened since, none has narrowed"}},
      {{7, 7, 7, 0}, {"alla sju gap har minskat sedan då", "all seven gaps have narrowed since"}},
      {{1, 1, 1, 0}, {"det enda gapet har minskat sedan då", "the only gap has narrowed since"}},
      {{1, 1, 0, 1}, {"det enda gapet har ökat sedan då", "the only gap has widened since"}},
      {{2, 2, 2, 0}, {"båda gapen har minskat sedan då", "both gaps have narrowed since"}},
      {{2, 2, 0, 2}, {"båda gapen har ökat sedan då", "both gaps have widened since"}},
      {{7, 7, 0, 0}, {"inget gap har ändrats sedan då", "no gap has changed since"}},
      {{7, 1, 0, 0},
       {"det enda jämförbara gapet har inte ändrats sedan då",
        "the only comparable gap has not changed since"}},
      {{7, 2, 0, 0},
       {"inget av de två jämförbara gapen har ändrats sedan då",
        "neither of the comparable gaps has changed since"}},
      {{7, 1, 1, 0},
       {"det enda jämförbara gapet har minskat sedan då",
        "the only comparable gap has narrowed since"}},
      {{7, 2, 0, 2},
       {"båda de jämförbara gapen har ökat sedan då", "both comparable gaps have widened since"}},
      {{7, 3, 3, 0},
       {"alla tre jämförbara gap har minskat sedan då",
        "all three comparable gaps have narrowed since"}},
      {{40, 39, 38, 1},
       {"38 av 39 jämförbara gap har minskat sedan då, ett har ökat",
        "38 of 39 comparable gaps have narrowed since, one has widened"}},
      {{7, 4, 0, 0},
       {"inget av de fyra jämförbara gapen har ändrats sedan då",
        "none of the four comparable gaps has changed since"}},
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
