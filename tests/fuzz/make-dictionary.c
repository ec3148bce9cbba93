/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Prints libFuzzer's dictionary: every word that stands in a file of Spann, from the nouns' tables,
 * so that a new field is fuzzed from the day it is there. */

#include <stdio.h>

#include "spann-features.h"
#include "spann-fields.h"
#include "spann-format.h"

/* Once each. */
static void
print_word (GHashTable *printed, const char *word)
{
  if (g_hash_table_add (printed, (gpointer)word))
    printf ("\"\\\"%s\\\"\"\n", word);
}

static void
print_words (GHashTable *printed, const char *const *words)
{
  for (; words != NULL && *words != NULL; words++)
    print_word (printed, *words);
}

int
main (void)
{
  static const char *const others[] = {SPANN_FORMAT_MEMBER,
                                       SPANN_VERSION_MEMBER,
                                       SPANN_READER_MEMBER,
                                       SPANN_FEATURES_MEMBER,
                                       SPANN_ID_MEMBER,
                                       "spann",
                                       "spann-strategy",
                                       "strategy",
                                       SPANN_FORMAT_NOT_ASSESSED,
                                       "sv",
                                       SPANN_FORMAT_NOT_APPLICABLE,
                                       "en",
                                       SPANN_FEATURE_STRATEGY_VERSIONS,
                                       NULL};
  g_autoptr (GHashTable) printed = g_hash_table_new (g_str_hash, g_str_equal);
  const SpannNoun *noun;

  print_words (printed, others);
  for (guint i = 0; (noun = spann_noun_get (i)) != NULL; i++) {
    print_words (printed, noun->key_words);
    for (guint row = 0; row < noun->n_fields; row++) {
      print_word (printed, noun->fields[row].name);
      print_words (printed, noun->fields[row].choices);
    }
  }
  return 0;
}
