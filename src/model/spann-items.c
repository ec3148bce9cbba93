/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-items-private.h"

static guint
count_items (const SpannObject *parent, SpannFieldId field)
{
  return parent == NULL ? 0 : spann_object_get_n_items (parent, field);
}

GHashTable *
spann_items_index (const SpannObject *parent, SpannFieldId field)
{
  GHashTable *items = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_items = count_items (parent, field);

  for (guint i = 0; i < n_items; i++) {
    const SpannObject *item = spann_object_get_item (parent, field, i);

    g_hash_table_insert (items, (gpointer)spann_object_get_key (item), (gpointer)item);
  }
  return items;
}

GPtrArray *
spann_items_list_keys (const SpannObject *parent, SpannFieldId field, GHashTable *others)
{
  GPtrArray *keys = g_ptr_array_new ();
  guint n_items = count_items (parent, field);

  for (guint i = 0; i < n_items; i++) {
    const char *key = spann_object_get_key (spann_object_get_item (parent, field, i));

    if (others == NULL || g_hash_table_contains (others, key))
      g_ptr_array_add (keys, (gpointer)key);
  }
  return keys;
}

int
spann_items_compare_keys (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}
