/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-counting.h"

char *
spann_counting_words (const SpannLanguage *language, guint64 n)
{
  /* Translators: numbers in running text, in the neuter: "ett gap, två gap". */
  static const char *const words[] = {
      NULL,
      SPANN_NC_ ("count", "one"),
      SPANN_NC_ ("count", "two"),
      SPANN_NC_ ("count", "three"),
      SPANN_NC_ ("count", "four"),
      SPANN_NC_ ("count", "five"),
      SPANN_NC_ ("count", "six"),
      SPANN_NC_ ("count", "seven"),
      SPANN_NC_ ("count", "eight"),
      SPANN_NC_ ("count", "nine"),
      SPANN_NC_ ("count", "ten"),
      SPANN_NC_ ("count", "eleven"),
      SPANN_NC_ ("count", "twelve"),
  };

  if (n == 0 || n >= G_N_ELEMENTS (words))
    return spann_language_format_integer (language, n);
  return g_strdup (spann_tr_context (language, "count", words[n]));
}

char *
spann_counting_sentence (char *text)
{
  g_autofree char *owned = text;
  char first[7] = "";

  if (*owned == '\0')
    return g_steal_pointer (&owned);
  g_unichar_to_utf8 (g_unichar_totitle (g_utf8_get_char (owned)), first);
  return g_strconcat (first, g_utf8_next_char (owned), NULL);
}
