/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-finding-words.h"

#include <glib/gi18n-lib.h>

#include "spann-words.h"

static gboolean
is_same (const GPtrArray *findings, guint a, guint b)
{
  const SpannFinding *one = findings->pdata[a];
  const SpannFinding *other = findings->pdata[b];

  return g_str_equal (one->rule, other->rule);
}

char *
spann_finding_words_merge (const SpannObject *portfolio, const GPtrArray *findings, guint index,
                           const SpannLanguage *language)
{
  g_autofree char *words = NULL;
  guint n_more = 0;

  for (guint i = 0; i < index; i++) {
    if (is_same (findings, i, index))
      return NULL;
  }
  for (guint i = index + 1; i < findings->len; i++)
    n_more += is_same (findings, i, index);
  words = spann_words_finding (portfolio, findings->pdata[index], language);
  if (n_more == 0)
    return g_steal_pointer (&words);
  /* Translators: %s is a finding of the funding rules, a sentence about one period. */
  return g_strdup_printf (ngettext ("%s The same goes for %u more period.",
                                    "%s The same goes for %u more periods.", n_more),
                          words, n_more);
}
