/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-language-text.h"

#include "spann-fields.h"
#include "spann-path.h"

static gboolean
is_empty (const char *words)
{
  return words == NULL || *words == '\0';
}

const char *
spann_language_text_show (const SpannObject *object, SpannFieldId field, const char *language)
{
  const SpannText *text = spann_object_get_text (object, field);

  if (text != NULL && spann_text_holds (text, language) &&
      spann_text_get_exact (text, language) == NULL)
    return "";
  return spann_text_get (text, language);
}

SpannValue
spann_language_text_edit (const SpannText *text, const char *language, const char *own_language,
                          const char *words)
{
  const char *own = text != NULL ? spann_text_get_own_language (text) : own_language;
  const char *seen = own;
  g_autoptr (SpannText) edited = NULL;

  if (text != NULL && spann_text_holds (text, language))
    seen = language;
  if (text == NULL)
    edited = spann_text_new (own, words, NULL);
  else
    edited = spann_text_with (text, seen, words);

  /* What was emptied stays, empty, beside the other language: whoever types over it types one
   * letter after the other. And what this version does not know stays in any case. */
  if (is_empty (spann_text_get_exact (edited, "sv")) &&
      is_empty (spann_text_get_exact (edited, "en")) && spann_text_get_unknown (edited) == NULL)
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

static void
drop_empty_translation (SpannEdit *edit, const char *path, SpannFieldId field)
{
  const SpannObject *object = spann_path_resolve (spann_edit_get_root (edit), path);
  const SpannText *text = object != NULL ? spann_object_get_text (object, field) : NULL;
  const char *other = NULL;

  if (text == NULL)
    return;
  other = spann_text_get_other_language (text);
  if (spann_text_holds (text, other) && spann_text_get_exact (text, other) == NULL)
    spann_edit_set (edit, path, field, spann_value_text (spann_text_with (text, other, NULL)));
}

SpannEdit *
spann_language_text_finish (const SpannObject *root, const char *path, SpannFieldId field)
{
  SpannEdit *edit = spann_edit_new (root);

  drop_empty_translation (edit, path, field);
  if (spann_edit_get_changes (edit)->len == 0)
    g_clear_pointer (&edit, spann_edit_free);
  return edit;
}

void
spann_language_text_set (SpannEdit *edit, const char *path, SpannFieldId field,
                         const char *language, const char *words)
{
  spann_edit_set (
      edit, path, field,
      spann_language_text_edit_field (spann_edit_get_root (edit), path, field, language, words));
  drop_empty_translation (edit, path, field);
}
