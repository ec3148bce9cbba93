/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-diff.h"

#include "spann-items-private.h"
#include "spann-path.h"

static void diff_objects (GPtrArray *changes, const char *path, const SpannObject *before,
                          const SpannObject *after);

/* Takes @before and @after. */
static SpannChange *
add_change (GPtrArray *changes, const char *path, SpannFieldId field, SpannValue before,
            SpannValue after)
{
  SpannChange *change = g_new0 (SpannChange, 1);

  change->path = g_strdup (path);
  change->field = field;
  change->before = before;
  change->after = after;
  g_ptr_array_add (changes, change);
  return change;
}

/* The child @key (NULL for an only child) of @parent comes or goes, behind the sibling @place;
 * @before or @after is NULL. */
static void
add_arrival (GPtrArray *changes, const char *parent, SpannFieldId field, const SpannObject *before,
             const SpannObject *after, const char *place)
{
  const char *key = spann_object_get_key (before != NULL ? before : after);
  g_autofree char *path = spann_path_child (parent, field, key);
  SpannValue old = spann_value_none ();
  SpannValue new = spann_value_none ();

  if (before != NULL)
    old = spann_value_object (spann_object_ref ((SpannObject *)before));
  if (after != NULL)
    new = spann_value_object (spann_object_ref ((SpannObject *)after));
  add_change (changes, path, SPANN_FIELD_NONE, old, new)->place = g_strdup (place);
}

static void
diff_value (GPtrArray *changes, const char *path, SpannFieldId field, const SpannObject *before,
            const SpannObject *after)
{
  const SpannValue *old = spann_object_get_value (before, field);
  const SpannValue *new = spann_object_get_value (after, field);

  if (!spann_value_equal (old, new))
    add_change (changes, path, field, spann_value_copy (old), spann_value_copy (new));
}

static void
diff_children (GPtrArray *changes, const char *path, SpannFieldId field, const SpannObject *before,
               const SpannObject *after)
{
  const SpannObject *old = spann_object_get_child (before, field);
  const SpannObject *new = spann_object_get_child (after, field);

  if (old != NULL && new != NULL) {
    g_autofree char *inner = spann_path_child (path, field, NULL);

    diff_objects (changes, inner, old, new);
  } else if (old != new) {
    add_arrival (changes, path, field, old, new, NULL);
  }
}

/* The order of @before (taken) becomes that of @after (taken), which has the same keys. */
static void
diff_orders (GPtrArray *changes, const char *path, SpannFieldId field, GPtrArray *before,
             GPtrArray *after)
{
  g_autoptr (GPtrArray) old = before;
  g_autoptr (GPtrArray) new = after;

  for (guint i = 0; i < old->len; i++) {
    if (g_str_equal (old->pdata[i], new->pdata[i]))
      continue;
    g_ptr_array_add (old, NULL);
    g_ptr_array_add (new, NULL);
    add_change (changes, path, field, spann_value_strings ((const char *const *)old->pdata),
                spann_value_strings ((const char *const *)new->pdata));
    return;
  }
}

/* The children that go. Each is told behind a sibling that stays, so that the inverse finds it. */
static void
diff_gone_items (GPtrArray *changes, const char *path, SpannFieldId field,
                 const SpannObject *before, GHashTable *new)
{
  const char *place = NULL;

  for (guint i = 0; i < spann_object_get_n_items (before, field); i++) {
    const SpannObject *item = spann_object_get_item (before, field, i);
    const char *key = spann_object_get_key (item);

    if (g_hash_table_contains (new, key))
      place = key;
    else
      add_arrival (changes, path, field, item, NULL, place);
  }
}

/* The children that come or are changed inside, in their order: each one's predecessor is there. */
static void
diff_present_items (GPtrArray *changes, const char *path, SpannFieldId field, GHashTable *old,
                    const SpannObject *after)
{
  const char *place = NULL;

  for (guint i = 0; i < spann_object_get_n_items (after, field); i++) {
    const SpannObject *item = spann_object_get_item (after, field, i);
    const char *key = spann_object_get_key (item);
    const SpannObject *known = g_hash_table_lookup (old, key);

    if (known == NULL) {
      add_arrival (changes, path, field, NULL, item, place);
    } else if (known != item) {
      g_autofree char *inner = spann_path_child (path, field, key);

      diff_objects (changes, inner, known, item);
    }
    place = key;
  }
}

/* Years put themselves in order when they come. Where a file has them in another, they are brought
 * into order before and out of it afterwards. */
static void
diff_years (GPtrArray *changes, const char *path, SpannFieldId field, const SpannObject *before,
            const SpannObject *after, GHashTable *old, GHashTable *new)
{
  GPtrArray *sorted = spann_items_list_keys (before, field, NULL);

  g_ptr_array_sort (sorted, spann_items_compare_keys);
  diff_orders (changes, path, field, spann_items_list_keys (before, field, NULL), sorted);
  diff_gone_items (changes, path, field, before, new);
  diff_present_items (changes, path, field, old, after);
  sorted = spann_items_list_keys (after, field, NULL);
  g_ptr_array_sort (sorted, spann_items_compare_keys);
  diff_orders (changes, path, field, sorted, spann_items_list_keys (after, field, NULL));
}

static void
diff_items (GPtrArray *changes, const char *path, SpannFieldId field, const SpannObject *before,
            const SpannObject *after)
{
  g_autoptr (GHashTable) old = spann_items_index (before, field);
  g_autoptr (GHashTable) new = spann_items_index (after, field);
  g_autoptr (GPtrArray) kept = spann_items_list_keys (before, field, new);
  gboolean same_keys = kept->len == g_hash_table_size (old) && kept->len == g_hash_table_size (new);

  if (spann_noun_get (spann_field_get (field)->child)->key == SPANN_KEY_YEAR && !same_keys) {
    diff_years (changes, path, field, before, after, old, new);
    return;
  }
  diff_gone_items (changes, path, field, before, new);
  diff_orders (changes, path, field, g_steal_pointer (&kept),
               spann_items_list_keys (after, field, old));
  diff_present_items (changes, path, field, old, after);
}

static void
diff_field (GPtrArray *changes, const char *path, SpannFieldId field, const SpannObject *before,
            const SpannObject *after)
{
  const SpannValue *old = spann_object_get_value (before, field);
  const SpannValue *new = spann_object_get_value (after, field);

  switch (spann_field_get (field)->type) {
  case SPANN_FIELD_CHILD: diff_children (changes, path, field, before, after); break;
  case SPANN_FIELD_LIST:
  case SPANN_FIELD_MAP:
    if (old->type == SPANN_VALUE_NONE || new->type == SPANN_VALUE_NONE ||
        old->as.objects != new->as.objects)
      diff_items (changes, path, field, before, after);
    break;
  default: diff_value (changes, path, field, before, after);
  }
}

static void
diff_objects (GPtrArray *changes, const char *path, const SpannObject *before,
              const SpannObject *after)
{
  const SpannNoun *noun = spann_object_get_noun (before);

  if (before == after)
    return;
  diff_value (changes, path, SPANN_FIELD_UNKNOWN, before, after);
  for (guint row = 0; row < noun->n_fields; row++) {
    if (!(noun->fields[row].flags & SPANN_FIELD_HISTORY))
      diff_field (changes, path, spann_noun_field_id (noun, row), before, after);
  }
}

GPtrArray *
spann_diff (SpannObject *before, SpannObject *after)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_change_free);

  g_return_val_if_fail (spann_object_get_noun (before) == spann_object_get_noun (after), changes);
  diff_objects (changes, "", before, after);
  return changes;
}
