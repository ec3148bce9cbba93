/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-ecosystem-edits.h"

#include <glib/gi18n-lib.h>

#include "spann-evaluation.h"
#include "spann-path.h"

static SpannObject *
make_phase_change (SpannDocument *document, const char *phase)
{
  g_autofree char *id = spann_document_new_id (document);
  SpannObject *change = spann_object_new (spann_noun_get (SPANN_NOUN_PHASE_CHANGE), id);

  change = spann_object_with (change, SPANN_PHASE_CHANGE_FROM,
                              spann_value_date (spann_document_get_today (document)));
  return spann_object_with (change, SPANN_PHASE_CHANGE_PHASE, spann_value_string (phase));
}

/* NULL and "" are the same to a person: nothing. */
static SpannValue
optional_string (const char *text)
{
  return text != NULL && *text != '\0' ? spann_value_string (text) : spann_value_none ();
}

char *
spann_ecosystem_edits_add (SpannDocument *document, const SpannEcosystemFacts *facts)
{
  SpannEdit *edit = spann_edit_new (spann_document_get_root (document));
  g_autofree char *key = spann_document_new_id (document);
  g_autofree char *label = g_strdup_printf (_ ("New ecosystem: %s"), facts->name);
  SpannObject *ecosystem = spann_object_new (spann_noun_get (SPANN_NOUN_ECOSYSTEM), key);

  ecosystem = spann_object_with (ecosystem, SPANN_ECOSYSTEM_NAME, spann_value_string (facts->name));
  ecosystem = spann_object_with (ecosystem, SPANN_ECOSYSTEM_ORGANISATION,
                                 optional_string (facts->organisation));
  if (facts->phase != NULL)
    ecosystem = spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_PHASES,
                                          make_phase_change (document, facts->phase));
  spann_edit_append (edit, "", SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);
  return spann_document_commit (document, edit, label, NULL) ? g_steal_pointer (&key) : NULL;
}

/* A phase that was entered today is corrected; an earlier one has ended. */
static void
change_phase (SpannEdit *edit, SpannDocument *document, const char *path, const char *phase)
{
  const SpannObject *ecosystem = spann_path_resolve (spann_edit_get_root (edit), path);
  const guint n = spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_PHASES);
  const SpannObject *last =
      n > 0 ? spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_PHASES, n - 1) : NULL;
  const SpannDate today = spann_document_get_today (document);

  if (g_strcmp0 (spann_ecosystem_get_phase (ecosystem, today), phase) == 0)
    return;
  if (last != NULL &&
      spann_date_compare (spann_object_get_date (last, SPANN_PHASE_CHANGE_FROM), today) == 0) {
    g_autofree char *last_path =
        spann_path_child (path, SPANN_ECOSYSTEM_PHASES, spann_object_get_key (last));

    spann_edit_set (edit, last_path, SPANN_PHASE_CHANGE_PHASE, spann_value_string (phase));
  } else {
    spann_edit_append (edit, path, SPANN_ECOSYSTEM_PHASES, make_phase_change (document, phase));
  }
}

gboolean
spann_ecosystem_edits_change (SpannDocument *document, const char *key,
                              const SpannEcosystemFacts *facts)
{
  SpannEdit *edit = spann_edit_new (spann_document_get_root (document));
  g_autofree char *path = spann_path_child ("", SPANN_PORTFOLIO_ECOSYSTEMS, key);
  g_autofree char *label = g_strdup_printf (_ ("Name and phase: %s"), facts->name);

  spann_edit_set (edit, path, SPANN_ECOSYSTEM_NAME, spann_value_string (facts->name));
  spann_edit_set (edit, path, SPANN_ECOSYSTEM_ORGANISATION, optional_string (facts->organisation));
  if (facts->phase != NULL)
    change_phase (edit, document, path, facts->phase);
  return spann_document_commit (document, edit, label, NULL);
}

/* Takes @key out of the ecosystems that the matter at @path concerns. */
static void
remove_from_matter (SpannEdit *edit, const char *path, const char *key)
{
  const SpannObject *matter = spann_path_resolve (spann_edit_get_root (edit), path);
  const char *const *concerned = spann_object_get_strings (matter, SPANN_MATTER_ECOSYSTEMS);
  g_autoptr (GPtrArray) rest = NULL;

  if (concerned == NULL || !g_strv_contains (concerned, key))
    return;
  rest = g_ptr_array_new ();
  for (; *concerned != NULL; concerned++)
    if (!g_str_equal (*concerned, key))
      g_ptr_array_add (rest, (char *)*concerned);
  g_ptr_array_add (rest, NULL);
  spann_edit_set (edit, path, SPANN_MATTER_ECOSYSTEMS,
                  rest->len > 1 ? spann_value_strings ((const char *const *)rest->pdata)
                                : spann_value_none ());
}

static void
remove_from_matters (SpannEdit *edit, const SpannObject *root, const char *key)
{
  for (guint i = 0; i < spann_object_get_n_items (root, SPANN_PORTFOLIO_MEETINGS); i++) {
    const SpannObject *meeting = spann_object_get_item (root, SPANN_PORTFOLIO_MEETINGS, i);
    g_autofree char *parent =
        spann_path_child ("", SPANN_PORTFOLIO_MEETINGS, spann_object_get_key (meeting));

    for (guint j = 0; j < spann_object_get_n_items (meeting, SPANN_MEETING_MATTERS); j++) {
      const SpannObject *matter = spann_object_get_item (meeting, SPANN_MEETING_MATTERS, j);
      g_autofree char *path =
          spann_path_child (parent, SPANN_MEETING_MATTERS, spann_object_get_key (matter));

      remove_from_matter (edit, path, key);
    }
  }
}

gboolean
spann_ecosystem_edits_remove (SpannDocument *document, const char *key)
{
  SpannObject *root = spann_document_get_root (document);
  SpannEdit *edit = spann_edit_new (root);
  const SpannObject *ecosystem = spann_object_find_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, key);
  g_autofree char *path = spann_path_child ("", SPANN_PORTFOLIO_ECOSYSTEMS, key);
  g_autofree char *label = g_strdup_printf (
      _ ("Remove ecosystem: %s"), spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME));

  remove_from_matters (edit, root, key);
  spann_edit_remove (edit, path);
  return spann_document_commit (document, edit, label, NULL);
}
