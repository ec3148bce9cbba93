/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Children that both sides may have added, removed, changed or moved. */

#include "spann-fields.h"
#include "spann-items-private.h"
#include "spann-merge-keys-private.h"
#include "spann-merge-private.h"
#include "spann-path.h"

/* What stands in a list of each side, and the same by key. */
typedef struct {
  SpannMergeKeys keys;
  GHashTable *base;
  GHashTable *mine;
  GHashTable *theirs;
} Lists;

static void
init_lists (Lists *lists, SpannFieldId field, const SpannTriple *parents)
{
  lists->keys.base = spann_items_list_keys (parents->base, field, NULL);
  lists->keys.mine = spann_items_list_keys (parents->mine, field, NULL);
  lists->keys.theirs = spann_items_list_keys (parents->theirs, field, NULL);
  lists->base = spann_items_index (parents->base, field);
  lists->mine = spann_items_index (parents->mine, field);
  lists->theirs = spann_items_index (parents->theirs, field);
}

static void
clear_lists (Lists *lists)
{
  g_ptr_array_unref (lists->keys.base);
  g_ptr_array_unref (lists->keys.mine);
  g_ptr_array_unref (lists->keys.theirs);
  g_hash_table_unref (lists->base);
  g_hash_table_unref (lists->mine);
  g_hash_table_unref (lists->theirs);
}

static SpannTriple
look_up (const Lists *lists, const char *key)
{
  return (SpannTriple){g_hash_table_lookup (lists->base, key),
                       g_hash_table_lookup (lists->mine, key),
                       g_hash_table_lookup (lists->theirs, key)};
}

static gboolean
is_sorted (const GPtrArray *keys)
{
  for (guint i = 1; i < keys->len; i++) {
    if (strcmp (keys->pdata[i - 1], keys->pdata[i]) > 0)
      return FALSE;
  }
  return TRUE;
}

/* @keys as a value; borrowed until the conflict is kept. */
static SpannValue
make_order (GPtrArray *keys)
{
  g_autoptr (GPtrArray) terminated = g_ptr_array_copy (keys, NULL, NULL);

  g_ptr_array_add (terminated, NULL);
  return spann_value_strings ((const char *const *)terminated->pdata);
}

static SpannSide
meet_orders (SpannMergeWalk *walk, const char *path, SpannFieldId field, const SpannMergeKeys *keys)
{
  SpannConflict conflict = {.kind = SPANN_CONFLICT_ORDER, .path = (char *)path, .field = field};
  SpannSide side;

  conflict.base = make_order (keys->base);
  conflict.mine = make_order (keys->mine);
  conflict.theirs = make_order (keys->theirs);
  side = spann_merge_walk_meet (walk, &conflict);
  spann_value_clear (&conflict.base);
  spann_value_clear (&conflict.mine);
  spann_value_clear (&conflict.theirs);
  return side;
}

/* The keys of both sides in the order that holds. Years that stand in order stay so. */
static GPtrArray *
unite_keys (SpannMergeWalk *walk, const char *path, SpannFieldId field, const SpannMergeKeys *keys)
{
  SpannKeyKind kind = spann_noun_get (spann_field_get (field)->child)->key;
  SpannSide side = SPANN_SIDE_MINE;
  GPtrArray *united;

  if (spann_merge_keys_disagree (keys))
    side = meet_orders (walk, path, field, keys);
  united = spann_merge_keys_unite (keys, side);
  if (kind == SPANN_KEY_YEAR && is_sorted (keys->mine) && is_sorted (keys->theirs))
    g_ptr_array_sort (united, spann_items_compare_keys);
  return united;
}

SpannValue
spann_merge_items (SpannMergeWalk *walk, const char *path, SpannFieldId field,
                   const SpannTriple *parents)
{
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);
  g_autoptr (GPtrArray) keys = NULL;
  Lists lists;

  init_lists (&lists, field, parents);
  keys = unite_keys (walk, path, field, &lists.keys);
  for (guint i = 0; i < keys->len; i++) {
    g_autofree char *inner = spann_path_child (path, field, keys->pdata[i]);
    SpannTriple three = look_up (&lists, keys->pdata[i]);
    SpannObject *item = spann_merge_object (walk, inner, &three);

    if (item != NULL)
      g_ptr_array_add (items, item);
  }
  clear_lists (&lists);
  return spann_value_objects (items);
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const SpannObject *left = *(const SpannObject *const *)a;
  const SpannObject *right = *(const SpannObject *const *)b;

  return g_strcmp0 (spann_object_get_string (left, SPANN_LOG_ENTRY_TIME),
                    spann_object_get_string (right, SPANN_LOG_ENTRY_TIME));
}

SpannValue
spann_merge_history (SpannFieldId field, const SpannTriple *parents)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);
  g_autoptr (GPtrArray) keys = NULL;
  Lists lists;

  init_lists (&lists, field, parents);
  keys = spann_merge_keys_unite (&lists.keys, spann_merge_keys_get_lesser (&lists.keys));
  for (guint i = 0; i < keys->len; i++) {
    SpannTriple three = look_up (&lists, keys->pdata[i]);
    const SpannObject *entry =
        three.mine == NULL || three.mine == three.base ? three.theirs : three.mine;

    if (entry == NULL)
      entry = three.mine;
    g_ptr_array_add (entries, spann_object_ref ((SpannObject *)entry));
  }
  g_ptr_array_sort (entries, compare_times);
  clear_lists (&lists);
  return spann_value_objects (entries);
}
