/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-library.h"

#include "spann-fields.h"

#define STRATEGIES "strategies"
#define STRATEGY_ENDING ".json"

void
spann_library_entry_free (SpannLibraryEntry *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  g_free (self->path);
  g_free (self);
}

static const SpannLibraryEntry *
find_entry (const GPtrArray *entries, const char *id)
{
  for (guint i = 0; i < entries->len; i++) {
    const SpannLibraryEntry *entry = entries->pdata[i];

    if (g_str_equal (entry->id, id))
      return entry;
  }
  return NULL;
}

/* Adds the strategies of @folder, unless @entries has one of the same id. A folder that is not
 * there has none. */
static void
add_folder (GPtrArray *entries, const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *id = NULL;
    SpannLibraryEntry *entry;

    if (!g_str_has_suffix (name, STRATEGY_ENDING))
      continue;
    id = g_strndup (name, strlen (name) - strlen (STRATEGY_ENDING));
    if (find_entry (entries, id) != NULL)
      continue;
    entry = g_new (SpannLibraryEntry, 1);
    entry->id = g_steal_pointer (&id);
    entry->path = g_build_filename (folder, name, NULL);
    g_ptr_array_add (entries, entry);
  }
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const SpannLibraryEntry *const *left = a;
  const SpannLibraryEntry *const *right = b;

  return strcmp ((*left)->id, (*right)->id);
}

GPtrArray *
spann_library_list_strategies (const char *data_dir)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_library_entry_free);
  g_autofree char *own = g_build_filename (g_get_user_data_dir (), "spann", STRATEGIES, NULL);
  g_autofree char *shipped = g_build_filename (data_dir, STRATEGIES, NULL);

  add_folder (entries, own);
  add_folder (entries, shipped);
  g_ptr_array_sort (entries, compare_entries);
  return entries;
}

char *
spann_library_find_strategy (const char *data_dir, const char *id_or_file)
{
  g_autoptr (GPtrArray) entries = spann_library_list_strategies (data_dir);
  const SpannLibraryEntry *entry = find_entry (entries, id_or_file);

  return g_strdup (entry == NULL ? id_or_file : entry->path);
}

char *
spann_library_get_example (const char *data_dir)
{
  return g_build_filename (data_dir, "examples", "norrbotten.spann", NULL);
}

SpannObject *
spann_library_new_portfolio (SpannObject *strategy, const char *name, const char *language)
{
  SpannObject *portfolio = spann_object_new (spann_noun_get (SPANN_NOUN_PORTFOLIO), NULL);

  portfolio = spann_object_with (portfolio, SPANN_PORTFOLIO_NAME,
                                 spann_value_text (spann_text_new (language, name, NULL)));
  portfolio =
      spann_object_with (portfolio, SPANN_PORTFOLIO_LANGUAGE, spann_value_string (language));
  return spann_object_append_item (portfolio, SPANN_PORTFOLIO_STRATEGIES,
                                   spann_object_ref (strategy));
}
