/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-table.h"

#include "spann-situation.h"
#include "spann-speaking.h"

static void
assert_table (SpannObject *portfolio, const char *swedish, const char *english)
{
  const char *const expected[N_SPEAKING] = {swedish, english};

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    SpannFigureRequest request = situation_request ();
    g_autoptr (SpannRadarData) data = spann_radar_data_new (portfolio, &request, NULL);

    speaking_assert_table (spann_radar_table_new (data, speaking (i)), expected[i]);
  }
}

static void
test_columns (void)
{
  static const struct {
    Situation situation;
    const char *table[N_SPEAKING];
  } cases[] = {
      {{3, "25-", "333", "6-4"},
       {"Gap|Utgångsläge 2022|Förra, okt 2025|Nu, okt 2026|Sedan utgångsläget\n"
        "Gapet 1|1|1,5|3|+2\nGapet 2|2,5|1,5|ej bedömt|–\nGapet 3|ej bedömt|1,5|2|–\n",
        "Gap|Baseline 2022|Previous, Oct 2025|Now, Oct 2026|Since the baseline\n"
        "The gap 1|1|1.5|3|+2\nThe gap 2|2.5|1.5|not assessed|–\nThe gap 3|not "
        "assessed|1.5|2|–\n"}},
      {{3, NULL, "333", "234"},
       {"Gap|Förra, okt 2025|Nu, okt 2026|Sedan förra utvärderingen\n"
        "Gapet 1|1,5|1|−0,5\nGapet 2|1,5|1,5|±0\nGapet 3|1,5|2|+0,5\n",
        "Gap|Previous, Oct 2025|Now, Oct 2026|Since the previous evaluation\n"
        "The gap 1|1.5|1|−0.5\nThe gap 2|1.5|1.5|±0\nThe gap 3|1.5|2|+0.5\n"}},
      {{3, NULL, NULL, "2-8"},
       {"Gap|Nu, okt 2026\nGapet 1|1\nGapet 2|ej bedömt\nGapet 3|4\n",
        "Gap|Now, Oct 2026\nThe gap 1|1\nThe gap 2|not assessed\nThe gap 3|4\n"}},
      {{3, NULL, NULL, NULL},
       {"Gap\nGapet 1\nGapet 2\nGapet 3\n", "Gap\nThe gap 1\nThe gap 2\nThe gap 3\n"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = situation_make_portfolio (&cases[i].situation);

    assert_table (portfolio, cases[i].table[0], cases[i].table[1]);
  }
}

/* @ecosystem with a reason for the first gap in 2026. */
static SpannObject *
add_reason (SpannObject *ecosystem, const char *sv, const char *en)
{
  SpannObject *evaluation = spann_object_ref (
      (SpannObject *)spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, "e2026"));
  SpannObject *assessment = spann_object_ref (
      (SpannObject *)spann_object_find_item (evaluation, SPANN_EVALUATION_SCORES, "gap-1"));

  assessment = spann_object_with (assessment, SPANN_GAP_ASSESSMENT_REASON,
                                  spann_value_text (fixture_text (sv, en)));
  evaluation = spann_object_with_item (evaluation, SPANN_EVALUATION_SCORES, assessment, NULL);
  return spann_object_with_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, evaluation, NULL);
}

static void
test_reasons_and_targets (void)
{
  Situation situation = {3, NULL, NULL, "234"};
  SpannObject *ecosystem = situation_make_ecosystem (&situation);
  g_autoptr (SpannObject) portfolio = NULL;

  ecosystem = add_reason (ecosystem, "Tre nya\tprojekt\n<och> ett till", NULL);
  ecosystem = fixture_add_target (ecosystem, "gap-2", 2032, 7);
  portfolio = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
  assert_table (portfolio,
                "Gap|Nu, okt 2026|Mål 2032|Motivering\n"
                "Gapet 1|1|–|Tre nya projekt <och> ett till\nGapet 2|1,5|3,5|\nGapet 3|2|–|\n",
                "Gap|Now, Oct 2026|Target 2032|Reason\n"
                "The gap 1|1|–|Tre nya projekt <och> ett till (sv)\nThe gap 2|1.5|3.5|\nThe gap "
                "3|2|–|\n");
}

static void
test_other_scale (void)
{
  Situation situation = {3, "24-", NULL, "123"};
  g_autoptr (SpannObject) portfolio =
      situation_make_rescaled_portfolio (3, situation_make_ecosystem (&situation));

  assert_table (portfolio,
                "Gap|Utgångsläge 2022, på en annan skala|Nu, okt 2026\n"
                "Gapet 1|1|1\nGapet 2|2|2\nGapet 3|ej bedömt|3\n",
                "Gap|Baseline 2022, on another scale|Now, Oct 2026\n"
                "The gap 1|1|1\nThe gap 2|2|2\nThe gap 3|not assessed|3\n");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/radar-table/columns", test_columns);
  g_test_add_func ("/radar-table/reasons-and-targets", test_reasons_and_targets);
  g_test_add_func ("/radar-table/other-scale", test_other_scale);
  return g_test_run ();
}
