/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-evaluation-edits.h"

#include <glib/gi18n-lib.h>

#include "spann-evaluation-context.h"
#include "spann-language-text.h"
#include "spann-path.h"

static const SpannObject *
find_ecosystem (SpannDocument *document, const char *key)
{
  return spann_object_find_item (spann_document_get_root (document), SPANN_PORTFOLIO_ECOSYSTEMS,
                                 key);
}

/* Adds @evaluation (taken) last; its key is @id (taken), which is given back, or NULL. */
static char *
append (SpannDocument *document, const char *ecosystem, SpannObject *evaluation, char *id,
        const char *label)
{
  SpannEdit *edit = spann_edit_new (spann_document_get_root (document));
  g_autofree char *parent = spann_path_child ("", SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);
  g_autofree char *key = id;

  spann_edit_append (edit, parent, SPANN_ECOSYSTEM_EVALUATIONS, evaluation);
  return spann_document_commit (document, edit, label, NULL) ? g_steal_pointer (&key) : NULL;
}

char *
spann_evaluation_edits_add (SpannDocument *document, const char *ecosystem)
{
  char *id = spann_document_new_id (document);
  SpannObject *evaluation = spann_evaluation_start (spann_document_get_root (document), ecosystem,
                                                    spann_document_get_today (document), id);

  /* Translators: what undo takes back. */
  return append (document, ecosystem, evaluation, id, _ ("New evaluation"));
}

gboolean
spann_evaluation_edits_remove (SpannDocument *document, const char *ecosystem,
                               const char *evaluation)
{
  SpannEdit *edit = spann_edit_new (spann_document_get_root (document));
  g_autofree char *path = spann_evaluation_path (ecosystem, evaluation);

  spann_edit_remove (edit, path);
  /* Translators: what undo takes back. */
  return spann_document_commit (document, edit, _ ("Removed evaluation"), NULL);
}

gboolean
spann_evaluation_edits_lock (SpannDocument *document, const char *ecosystem, const char *evaluation)
{
  SpannEdit *edit = spann_edit_new (spann_document_get_root (document));
  g_autofree char *path = spann_evaluation_path (ecosystem, evaluation);

  spann_edit_set (edit, path, SPANN_EVALUATION_LOCKED, spann_value_boolean (TRUE));
  /* Translators: what undo takes back. */
  return spann_document_commit (document, edit, _ ("Locked evaluation"), NULL);
}

/* The same evaluation under another key. */
static SpannObject *
copy_evaluation (const SpannObject *evaluation, const char *id)
{
  const SpannNoun *noun = spann_object_get_noun (evaluation);
  SpannObject *copy = spann_object_new (noun, id);

  for (guint row = 0; row < noun->n_fields; row++) {
    const SpannFieldId field = spann_noun_field_id (noun, row);

    if (spann_object_has (evaluation, field))
      copy = spann_object_with (copy, field,
                                spann_value_copy (spann_object_get_value (evaluation, field)));
  }
  return copy;
}

char *
spann_evaluation_edits_correct (SpannDocument *document, const char *ecosystem,
                                const char *evaluation, const char *reason)
{
  const SpannObject *locked = spann_object_find_item (find_ecosystem (document, ecosystem),
                                                      SPANN_ECOSYSTEM_EVALUATIONS, evaluation);
  const char *own =
      spann_object_get_string (spann_document_get_root (document), SPANN_PORTFOLIO_LANGUAGE);
  const char *language = spann_language_get_code (spann_document_get_language (document));
  char *id = spann_document_new_id (document);
  SpannObject *copy = copy_evaluation (locked, id);

  copy = spann_object_with (copy, SPANN_EVALUATION_LOCKED, spann_value_none ());
  copy = spann_object_with (copy, SPANN_EVALUATION_REPLACES, spann_value_string (evaluation));
  copy = spann_object_with (copy, SPANN_EVALUATION_CORRECTION,
                            spann_language_text_edit (NULL, language, own, reason));
  /* Translators: what undo takes back. */
  return append (document, ecosystem, copy, id, _ ("Corrected evaluation"));
}
