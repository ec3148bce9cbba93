/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-marked.h"

const char *
spann_marked_get_language (const SpannText *text, const char *language)
{
  const char *own = text == NULL ? NULL : spann_text_get_own_language (text);

  if (own == NULL || g_str_equal (own, language) || spann_text_get_exact (text, language) != NULL)
    return NULL;
  return own;
}

char *
spann_marked_add (char *words, const SpannText *text, const char *language)
{
  g_autofree char *owned = words;
  const char *mark = spann_marked_get_language (text, language);

  if (mark == NULL || *owned == '\0')
    return g_steal_pointer (&owned);
  return g_strdup_printf ("%s (%s)", owned, mark);
}

char *
spann_marked_field (const SpannObject *object, SpannFieldId field, const char *language)
{
  const SpannText *text = spann_object_get_text (object, field);

  return spann_marked_add (g_strdup (spann_text_get (text, language)), text, language);
}
