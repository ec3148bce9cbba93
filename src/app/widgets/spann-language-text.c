/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-language-text.h"

#include "spann-fields.h"
#include "spann-path.h"

static gboolean
is_empty (const char *words)
{
  return words == NULL || *words == '\0';
}

SpannValue
spann_language_text_edit (const SpannText *text, const char *language, const char *own_language,
                          const char *words)
{
  const char *own = text != NULL ? spann_text_get_own_language (text) : own_language;
  const char *seen = own;
  g_autoptr (SpannText) edited = NULL;

  if (text != NULL && spann_text_get_exact (text, language) != NULL)
    seen = language;
  if (text == NULL)
    edited = spann_text_new (own, words, NULL);
  else
    edited = spann_text_with (text, seen, g_str_equal (seen, own) || *words != '\0' ? words : NULL);

  /* An original that was emptied stays, empty, beside its translation: whoever types over it types
   * one letter after the other. */
  if (is_empty (spann_text_get_exact (edited, "sv")) &&
      is_empty (spann_text_get_exact (edited, "en")))
    return spann_value_none ();
  return spann_value_text (g_steal_pointer (&edited));
}

SpannValue
spann_language_text_edit_field (const SpannObject *root, const char *path, SpannFieldId field,
                                const char *language, const char *words)
{
  const SpannObject *object = spann_path_resolve (root, path);

  return spann_language_text_edit (object != NULL ? spann_object_get_text (object, field) : NULL,
                                   language,
                                   spann_object_get_string (root, SPANN_PORTFOLIO_LANGUAGE), words);
}
