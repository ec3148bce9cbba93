/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-speaking.h"
#include "spann-words.h"

/* Words that are the same in both languages. */
static const char *const shared_words[] = {"gap",  "version", "region",      "status",
                                           "text", "person",  "organisation"};

/* Every field of every noun has words in both languages: nothing was forgotten when a table grew.
 */
static void
test_complete (void)
{
  guint n_fields = 0;

  for (guint i = 0; spann_noun_get (i) != NULL; i++) {
    const SpannNoun *noun = spann_noun_get (i);

    for (guint row = 0; row < noun->n_fields; row++) {
      SpannFieldId field = spann_noun_field_id (noun, row);
      const char *english = spann_words_field (field, speaking (SPEAKING_ENGLISH));
      const char *swedish = spann_words_field (field, speaking (SPEAKING_SWEDISH));
      gboolean is_shared = FALSE;

      g_test_message ("%s.%s", noun->name, noun->fields[row].name);
      g_assert_cmpstr (english, !=, "");
      for (guint j = 0; j < G_N_ELEMENTS (shared_words); j++)
        is_shared |= g_str_equal (shared_words[j], english);
      if (!is_shared)
        g_assert_cmpstr (swedish, !=, english);
      n_fields++;
    }
  }
  g_assert_cmpuint (n_fields, >, 200);
}

static void
test_field (void)
{
  static const struct {
    SpannFieldId field;
    const char *words[N_SPEAKING];
  } cases[] = {
      {SPANN_GAP_ASSESSMENT_SCORE, {"bedömning", "score"}},
      {SPANN_GAP_ASSESSMENT_REASON, {"motivering", "reason"}},
      {SPANN_MATTER_REFERENCE, {"diarienummer", "reference number"}},
      {SPANN_PERIOD_PAYMENTS, {"utbetalningar", "payments"}},
      {SPANN_FIELD_UNKNOWN,
       {"uppgifter som den här versionen inte känner till",
        "details that this version does not know"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++)
      g_assert_cmpstr (spann_words_field (cases[i].field, speaking (j)), ==, cases[i].words[j]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/field/complete", test_complete);
  g_test_add_func ("/words/field", test_field);
  return g_test_run ();
}
