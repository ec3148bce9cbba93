/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-object.h"

/* The children of the list or map @field; NULL when it lacks. */
static const SpannChildren *
get_items (const SpannObject *self, SpannFieldId field)
{
  const SpannFieldType type = spann_field_get (field)->type;
  const SpannValue *value = spann_object_get_value (self, field);

  g_assert (type == SPANN_FIELD_LIST || type == SPANN_FIELD_MAP);
  return value->type == SPANN_VALUE_NONE ? NULL : value->as.objects;
}

guint
spann_object_get_n_items (const SpannObject *self, SpannFieldId field)
{
  const SpannChildren *items = get_items (self, field);

  return items == NULL ? 0 : items->len;
}

const SpannObject *
spann_object_get_item (const SpannObject *self, SpannFieldId field, guint index)
{
  const SpannChildren *items = get_items (self, field);

  g_return_val_if_fail (items != NULL && index < items->len, NULL);
  return items->pdata[index];
}

int
spann_object_index_of (const SpannObject *self, SpannFieldId field, const char *key)
{
  const SpannChildren *items = get_items (self, field);

  return items == NULL ? -1 : spann_children_find (items, key);
}

const SpannObject *
spann_object_find_item (const SpannObject *self, SpannFieldId field, const char *key)
{
  int index = spann_object_index_of (self, field, key);

  return index < 0 ? NULL : spann_object_get_item (self, field, (guint)index);
}

/* A list of its own with the same children. (transfer full) */
static GPtrArray *
copy_items (const SpannObject *self, SpannFieldId field)
{
  const SpannChildren *items = get_items (self, field);

  if (items == NULL)
    return g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);
  return spann_children_to_array (items);
}

/* Where a new child goes: years in order, anything else after the sibling @after. */
static guint
find_place (const SpannObject *self, SpannFieldId field, const SpannObject *item, const char *after)
{
  guint n_items = spann_object_get_n_items (self, field);
  int index;

  if (spann_object_get_noun (item)->key == SPANN_KEY_YEAR) {
    guint place = 0;

    while (place < n_items &&
           strcmp (spann_object_get_key (spann_object_get_item (self, field, place)),
                   spann_object_get_key (item)) < 0)
      place++;
    return place;
  }
  if (after == NULL)
    return 0;
  index = spann_object_index_of (self, field, after);
  return index < 0 ? n_items : (guint)index + 1;
}

SpannObject *
spann_object_with_item (SpannObject *self, SpannFieldId field, SpannObject *item, const char *after)
{
  GPtrArray *items = copy_items (self, field);
  int index = spann_object_index_of (self, field, spann_object_get_key (item));

  g_assert (spann_object_get_noun (item)->index == spann_field_get (field)->child);
  if (index >= 0) {
    spann_object_unref (items->pdata[index]);
    items->pdata[index] = item;
  } else {
    g_ptr_array_insert (items, (int)find_place (self, field, item, after), item);
  }
  return spann_object_with (self, field, spann_value_objects (items));
}

SpannObject *
spann_object_append_item (SpannObject *self, SpannFieldId field, SpannObject *item)
{
  guint n_items = spann_object_get_n_items (self, field);
  const char *last =
      n_items == 0 ? NULL : spann_object_get_key (spann_object_get_item (self, field, n_items - 1));

  return spann_object_with_item (self, field, item, last);
}

SpannObject *
spann_object_without_item (SpannObject *self, SpannFieldId field, const char *key)
{
  int index = spann_object_index_of (self, field, key);
  GPtrArray *items;

  if (index < 0)
    return self;
  items = copy_items (self, field);
  g_ptr_array_remove_index (items, (guint)index);
  return spann_object_with (self, field, spann_value_objects (items));
}

/* Index of each key among @items; the first where one is there twice. */
static GHashTable *
index_keys (const SpannChildren *items)
{
  GHashTable *indices = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = items->len; i > 0; i--) {
    const char *key = spann_object_get_key (items->pdata[i - 1]);

    if (key != NULL)
      g_hash_table_insert (indices, (char *)key, GUINT_TO_POINTER (i - 1));
  }
  return indices;
}

/* Adds the child at @index and those that follow it, up to the next that is @named. */
static void
append_with_followers (GPtrArray *ordered, const SpannChildren *items, guint index,
                       const gboolean *named)
{
  do {
    g_ptr_array_add (ordered, spann_object_ref (items->pdata[index]));
    index++;
  } while (index < items->len && !named[index]);
}

static GPtrArray *
order_items (const SpannChildren *items, const char *const *keys)
{
  GPtrArray *ordered = g_ptr_array_new_full (items->len, (GDestroyNotify)spann_object_unref);
  g_autoptr (GHashTable) indices = index_keys (items);
  g_autofree gboolean *named = g_new0 (gboolean, items->len);
  gpointer index;

  for (guint i = 0; keys[i] != NULL; i++) {
    if (g_hash_table_lookup_extended (indices, keys[i], NULL, &index))
      named[GPOINTER_TO_UINT (index)] = TRUE;
  }
  if (!named[0])
    append_with_followers (ordered, items, 0, named);
  for (guint i = 0; keys[i] != NULL; i++) {
    if (g_hash_table_steal_extended (indices, keys[i], NULL, &index))
      append_with_followers (ordered, items, GPOINTER_TO_UINT (index), named);
  }
  return ordered;
}

SpannObject *
spann_object_with_order (SpannObject *self, SpannFieldId field, const char *const *keys)
{
  const SpannChildren *items = get_items (self, field);

  if (items == NULL)
    return self;
  return spann_object_with (self, field, spann_value_objects (order_items (items, keys)));
}
