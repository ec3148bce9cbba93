/* SPDX-License-Identifier: GPL-3.0-or-later */

/* References to what was removed, where the removal was chosen: they give way. */

#include "spann-change.h"
#include "spann-dangling-private.h"
#include "spann-merge-private.h"
#include "spann-path.h"

/* How often what a reference gives way to may itself lack its object before the reference goes. */
#define MAX_SUBSTITUTES 4

/**
 * Dropping:
 * @root: what refers to what was removed
 * @changes: of SpannChange: what takes such references away
 * @by_place: the same by path and field, borrowed
 *
 * One round: all that it finds changes at once.
 */
typedef struct {
  const SpannObject *root;
  GPtrArray *changes;
  GHashTable *by_place;
} Dropping;

static char *
name_place (const char *path, SpannFieldId field)
{
  return g_strdup_printf ("%x %s", field, path);
}

/* What @field of the object at @path is to become, for SPANN_FIELD_NONE the object; NULL when it
 * stays. */
static const SpannValue *
find_value (const Dropping *dropping, const char *path, SpannFieldId field)
{
  g_autofree char *place = name_place (path, field);
  const SpannChange *change = g_hash_table_lookup (dropping->by_place, place);

  return change == NULL ? NULL : &change->after;
}

/* @value is taken. */
static void
set_value (Dropping *dropping, const char *path, SpannFieldId field, SpannValue value)
{
  g_autofree char *place = name_place (path, field);
  SpannChange *change = g_hash_table_lookup (dropping->by_place, place);

  if (change == NULL) {
    change = g_new0 (SpannChange, 1);
    change->path = g_strdup (path);
    change->field = field;
    g_ptr_array_add (dropping->changes, change);
    g_hash_table_insert (dropping->by_place, g_steal_pointer (&place), change);
  }
  spann_value_clear (&change->after);
  change->after = value;
}

/* Whether the object at @path goes, alone or with one above it. */
static gboolean
is_going (const Dropping *dropping, const char *path)
{
  g_autofree char *above = g_strdup (path);

  for (char *end = above + strlen (above); end != NULL; end = strrchr (above, '/')) {
    *end = '\0';
    if (find_value (dropping, above, SPANN_FIELD_NONE) != NULL)
      return TRUE;
  }
  return FALSE;
}

static SpannValue
leave_out (const SpannValue *references, const char *key)
{
  g_autoptr (GPtrArray) rest = g_ptr_array_new ();

  for (char **reference = references->as.strings; *reference != NULL; reference++) {
    if (!g_str_equal (*reference, key))
      g_ptr_array_add (rest, *reference);
  }
  g_ptr_array_add (rest, NULL);
  return spann_value_strings ((const char *const *)rest->pdata);
}

/* What stands in place of @value in @substitute (nullable); NONE when that is no other. (transfer
 * full) */
static SpannValue
substitute_value (const SpannObject *substitute, SpannFieldId field, const SpannValue *value)
{
  const SpannValue *other = substitute == NULL ? NULL : spann_object_get_value (substitute, field);

  if (other == NULL || spann_value_equal (other, value))
    return spann_value_none ();
  return spann_value_copy (other);
}

/* The field of @object, which is at the reference's path. */
static void
give_way_in_field (Dropping *dropping, const SpannDangling *reference, const SpannObject *object,
                   const SpannObject *substitute)
{
  SpannFieldId field = reference->field;
  const SpannValue *value = find_value (dropping, reference->path, field);
  SpannValue after;

  if (value == NULL)
    value = spann_object_get_value (object, field);
  if (value->type == SPANN_VALUE_STRINGS) {
    set_value (dropping, reference->path, field, leave_out (value, reference->key));
    return;
  }
  after = substitute_value (substitute, field, value);
  if (after.type == SPANN_VALUE_NONE && spann_field_get (field)->flags & SPANN_FIELD_REQUIRED)
    field = SPANN_FIELD_NONE;
  set_value (dropping, reference->path, field, after);
}

/* Lets @reference give way, for which the side that removed its object may have a @substitute,
 * unless the object that refers goes itself. */
static void
give_way (Dropping *dropping, const SpannDangling *reference, const SpannObject *substitute)
{
  const SpannObject *object = spann_path_resolve (dropping->root, reference->path);

  if (object == NULL || is_going (dropping, reference->path))
    return;
  if (reference->field == SPANN_FIELD_NONE)
    set_value (dropping, reference->path, SPANN_FIELD_NONE, spann_value_none ());
  else
    give_way_in_field (dropping, reference, object, substitute);
}

/* Finds what every reference to what was removed gives way to. */
static void
find_changes (const SpannMergeWalk *walk, Dropping *dropping, gboolean substitute)
{
  g_autoptr (GPtrArray) dangling = spann_dangling_list (dropping->root);

  for (guint i = 0; i < dangling->len; i++) {
    const SpannDangling *reference = dangling->pdata[i];
    SpannSide keeper;
    g_autofree char *lost = spann_merge_find_lost (walk, dropping->root, reference, &keeper);
    const SpannObject *remover;

    if (lost == NULL)
      continue;
    remover = keeper == SPANN_SIDE_MINE ? walk->roots.theirs : walk->roots.mine;
    give_way (dropping, reference,
              substitute ? spann_path_resolve (remover, reference->path) : NULL);
  }
}

/* @root without such references, which may have given way to others; NULL when it has none.
 * (transfer full) */
static SpannObject *
drop_once (const SpannMergeWalk *walk, SpannObject *root, gboolean substitute)
{
  g_autoptr (GPtrArray) changes =
      g_ptr_array_new_with_free_func ((GDestroyNotify)spann_change_free);
  g_autoptr (GHashTable) by_place = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Dropping dropping = {root, changes, by_place};

  find_changes (walk, &dropping, substitute);
  return changes->len == 0 ? NULL : spann_change_apply_all (root, changes, NULL);
}

SpannObject *
spann_merge_drop_references (const SpannMergeWalk *walk, SpannObject *root)
{
  SpannObject *next;
  guint n_rounds = 0;

  while ((next = drop_once (walk, root, n_rounds < MAX_SUBSTITUTES)) != NULL) {
    spann_object_unref (root);
    root = next;
    n_rounds++;
  }
  return root;
}
