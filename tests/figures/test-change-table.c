/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-table.h"

#include "spann-situation.h"
#include "spann-speaking.h"

static char *
make_table (const SpannObject *portfolio, Speaking language)
{
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannChangeData) data = spann_change_data_new (portfolio, &request, NULL);
  g_autoptr (GPtrArray) table = spann_change_table_new (data, speaking (language));

  return speaking_join_table (table);
}

static void
test_table (void)
{
  static const struct {
    Situation situation;
    const char *table[N_SPEAKING];
  } cases[] = {
      {{3, "22-", NULL, "253"},
       {"Område|Utgångsläge 2022|Nu, okt 2026|Förändring|Utveckling|Motivering\n"
        "Gapet 2|1|2,5|+1,5|framåt|\nGapet 1|1|1|±0|stilla|\n"
        "Gapet 3|ej bedömt|1,5|–|ej bedömt i utgångsläget|\n",
        "Area|Baseline 2022|Now, Oct 2026|Change|Development|Reason\n"
        "The gap 2|1|2.5|+1.5|forward|\nThe gap 1|1|1|±0|still|\n"
        "The gap 3|not assessed|1.5|–|not assessed at the baseline|\n"}},
      {{3, NULL, NULL, "253"},
       {"Område|Nu, okt 2026|Förändring|Utveckling|Motivering\n"
        "Gapet 1|1|–|inget att jämföra med|\nGapet 2|2,5|–|inget att jämföra med|\n"
        "Gapet 3|1,5|–|inget att jämföra med|\n",
        "Area|Now, Oct 2026|Change|Development|Reason\n"
        "The gap 1|1|–|nothing to compare with|\nThe gap 2|2.5|–|nothing to compare with|\n"
        "The gap 3|1.5|–|nothing to compare with|\n"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = situation_make_portfolio (&cases[i].situation);

    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *text = make_table (portfolio, j);

      g_assert_cmpstr (text, ==, cases[i].table[j]);
    }
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/change-table/table", test_table);
  return g_test_run ();
}
