/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-plain.h"

#include "spann-marked.h"

char *
spann_plain_field (const SpannObject *object, SpannFieldId field, const char *language)
{
  const SpannText *text;

  if (spann_field_get (field)->type == SPANN_FIELD_TEXT) {
    text = spann_object_get_text (object, field);
    return spann_marked_add (spann_plain_text (spann_text_get (text, language)), text, language);
  }
  return spann_plain_text (spann_object_get_string (object, field));
}

char *
spann_plain_inside (char *text)
{
  g_autofree char *owned = text;
  char first[7] = "";
  const char *rest;

  if (*owned == '\0')
    return g_steal_pointer (&owned);
  rest = g_utf8_next_char (owned);
  if (!g_unichar_islower (g_utf8_get_char (rest)) && *rest != ' ')
    return g_steal_pointer (&owned);
  g_unichar_to_utf8 (g_unichar_tolower (g_utf8_get_char (owned)), first);
  return g_strconcat (first, rest, NULL);
}
