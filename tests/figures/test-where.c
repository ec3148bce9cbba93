/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-where.h"

#include "spann-speaking.h"

static void
test_words (void)
{
  static const struct {
    guint n;
    guint of;
    SpannWhereKind kind;
    const char *words[N_SPEAKING];
  } cases[] = {
      {0, 7, SPANN_WHERE_ALL, {"inget ekosystem", "no ecosystem"}},
      {1, 1, SPANN_WHERE_ALL, {"det enda ekosystemet", "the only ecosystem"}},
      {1, 2, SPANN_WHERE_ALL, {"ett av två ekosystem", "one of two ecosystems"}},
      {2, 2, SPANN_WHERE_ALL, {"båda ekosystemen", "both ecosystems"}},
      {4, 7, SPANN_WHERE_ALL, {"fyra av sju ekosystem", "four of seven ecosystems"}},
      {7, 7, SPANN_WHERE_ALL, {"alla sju ekosystem", "all seven ecosystems"}},
      {31, 40, SPANN_WHERE_ALL, {"31 av 40 ekosystem", "31 of 40 ecosystems"}},
      {40, 40, SPANN_WHERE_ALL, {"alla 40 ekosystem", "all 40 ecosystems"}},
      {0, 6, SPANN_WHERE_ASSESSED, {"inget bedömt ekosystem", "no assessed ecosystem"}},
      {1, 1, SPANN_WHERE_ASSESSED, {"det enda bedömda ekosystemet", "the only assessed ecosystem"}},
      {2, 2, SPANN_WHERE_ASSESSED, {"båda de bedömda ekosystemen", "both assessed ecosystems"}},
      {4,
       6,
       SPANN_WHERE_ASSESSED,
       {"fyra av sex bedömda ekosystem", "four of six assessed ecosystems"}},
      {6, 6, SPANN_WHERE_ASSESSED, {"alla sex bedömda ekosystem", "all six assessed ecosystems"}},
      {0, 6, SPANN_WHERE_COMPARABLE, {"inget jämförbart ekosystem", "no comparable ecosystem"}},
      {1,
       1,
       SPANN_WHERE_COMPARABLE,
       {"det enda jämförbara ekosystemet", "the only comparable ecosystem"}},
      {2,
       2,
       SPANN_WHERE_COMPARABLE,
       {"båda de jämförbara ekosystemen", "both comparable ecosystems"}},
      {4,
       6,
       SPANN_WHERE_COMPARABLE,
       {"fyra av sex jämförbara ekosystem", "four of six comparable ecosystems"}},
      {6,
       6,
       SPANN_WHERE_COMPARABLE,
       {"alla sex jämförbara ekosystem", "all six comparable ecosystems"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words =
          spann_where_words (cases[i].n, cases[i].of, cases[i].kind, speaking (j));

      g_assert_cmpstr (words, ==, cases[i].words[j]);
    }
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/where/words", test_words);
  return g_test_run ();
}
