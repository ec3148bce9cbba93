/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-speaking.h"
#include "spann-words.h"

/* Every choice of every field has a word, and the Swedish one is another: nothing was forgotten
 * when a table grew. */
static void
test_complete (void)
{
  guint n_words = 0;

  for (guint i = 0; spann_noun_get (i) != NULL; i++) {
    const SpannNoun *noun = spann_noun_get (i);

    for (guint row = 0; row < noun->n_fields; row++) {
      const char *const *choices = noun->fields[row].choices;

      for (int choice = 0; choices != NULL && choices[choice] != NULL; choice++) {
        SpannFieldId field = spann_noun_field_id (noun, row);
        const char *swedish = spann_words_choice (field, choice, speaking (SPEAKING_SWEDISH));
        const char *english = spann_words_choice (field, choice, speaking (SPEAKING_ENGLISH));

        g_assert_cmpstr (english, !=, "");
        g_assert_cmpstr (swedish, !=, english);
        n_words++;
      }
    }
  }
  g_assert_cmpuint (n_words, >, 50);
}

static void
test_choice (void)
{
  static const struct {
    SpannFieldId field;
    int choice;
    const char *words[N_SPEAKING];
  } cases[] = {
      {SPANN_EVALUATION_KIND, SPANN_EVALUATION_KIND_BASELINE, {"utgångsläge", "baseline"}},
      {SPANN_EVALUATION_ASSESSOR, SPANN_ASSESSOR_REGION, {"regionen", "the region"}},
      {SPANN_MATTER_STATUS, SPANN_MATTER_STATUS_DISPATCHED, {"expedierat", "dispatched"}},
      {SPANN_MATTER_OUTCOME, SPANN_MATTER_OUTCOME_POSTPONED, {"bordlagt", "postponed"}},
      {SPANN_EVALUATION_SCOPE, SPANN_TREND_STANDING_STILL, {"står still", "standing still"}},
      {SPANN_EVALUATION_SCOPE, -1, {"", ""}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++)
      g_assert_cmpstr (spann_words_choice (cases[i].field, cases[i].choice, speaking (j)), ==,
                       cases[i].words[j]);
  }
}

static void
test_period_status (void)
{
  static const char *const words[][N_SPEAKING] = {
      [SPANN_PERIOD_STATUS_PLANNED] = {"planerad", "planned"},
      [SPANN_PERIOD_STATUS_PROPOSED] = {"föreslagen", "proposed"},
      [SPANN_PERIOD_STATUS_REFUSED] = {"avslagen", "refused"},
      [SPANN_PERIOD_STATUS_GRANTED] = {"beviljad", "granted"},
      [SPANN_PERIOD_STATUS_ONGOING] = {"pågår", "ongoing"},
      [SPANN_PERIOD_STATUS_ENDED] = {"avslutad", "ended"},
      [SPANN_PERIOD_STATUS_ENDED_EARLY] = {"avbruten", "discontinued"},
  };

  for (SpannPeriodStatus i = 0; i < G_N_ELEMENTS (words); i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++)
      g_assert_cmpstr (spann_words_period_status (i, speaking (j)), ==, words[i][j]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/choice/complete", test_complete);
  g_test_add_func ("/words/choice", test_choice);
  g_test_add_func ("/words/period-status", test_period_status);
  return g_test_run ();
}
