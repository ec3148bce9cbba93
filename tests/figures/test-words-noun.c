/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-speaking.h"
#include "spann-words.h"

/* Every noun has words in both languages, and those for what came and went are others. */
static void
test_complete (void)
{
  for (SpannNounIndex noun = 0; noun < SPANN_N_NOUNS; noun++) {
    g_test_message ("%s", spann_noun_get (noun)->name);
    for (Speaking i = 0; i < N_SPEAKING; i++) {
      const char *plain = spann_words_noun (noun, speaking (i));

      g_assert_cmpstr (plain, !=, NULL);
      g_assert_cmpstr (plain, !=, "");
      g_assert_cmpstr (spann_words_noun_added (noun, speaking (i)), !=, plain);
      g_assert_cmpstr (spann_words_noun_removed (noun, speaking (i)), !=, plain);
    }
    g_assert_cmpstr (spann_words_noun_added (noun, speaking (SPEAKING_SWEDISH)), !=,
                     spann_words_noun_added (noun, speaking (SPEAKING_ENGLISH)));
    g_assert_cmpstr (spann_words_noun_removed (noun, speaking (SPEAKING_SWEDISH)), !=,
                     spann_words_noun_removed (noun, speaking (SPEAKING_ENGLISH)));
  }
}

/* What came or went is called as the noun is, with one word in front: "ny", "nytt", "nya". */
static void
test_words_in_front (void)
{
  for (SpannNounIndex noun = 0; noun < SPANN_N_NOUNS; noun++) {
    for (Speaking i = 0; i < N_SPEAKING; i++) {
      const char *plain = spann_words_noun (noun, speaking (i));
      g_autofree char *end = g_strconcat (" ", plain, NULL);

      g_assert_true (g_str_has_suffix (spann_words_noun_added (noun, speaking (i)), end));
      g_assert_true (g_str_has_suffix (spann_words_noun_removed (noun, speaking (i)), end));
    }
  }
}

static void
test_gender (void)
{
  const SpannLanguage *swedish = speaking (SPEAKING_SWEDISH);

  g_assert_cmpstr (spann_words_noun_added (SPANN_NOUN_EVALUATION, swedish), ==, "ny utvärdering");
  g_assert_cmpstr (spann_words_noun_added (SPANN_NOUN_ECOSYSTEM, swedish), ==, "nytt ekosystem");
  g_assert_cmpstr (spann_words_noun_removed (SPANN_NOUN_PAPERS, swedish), ==,
                   "borttagna handlingar");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/noun/complete", test_complete);
  g_test_add_func ("/words/noun/words-in-front", test_words_in_front);
  g_test_add_func ("/words/noun/gender", test_gender);
  return g_test_run ();
}
