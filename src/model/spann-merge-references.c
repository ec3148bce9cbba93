/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What one side removed while the other refers to it. */

#include "spann-change.h"
#include "spann-dangling-private.h"
#include "spann-merge-private.h"
#include "spann-path.h"

/* How often what a reference gives way to may itself lack its object before the reference goes. */
#define MAX_SUBSTITUTES 4

/* How many steps below the root what is referred to may stand: a criterion of a list of a strategy.
 */
#define MAX_DEPTH 3

/* The way from @object down to @target: a path; NULL when there is none within @depth steps. What
 * can be referred to lies near the root. (transfer full) */
static char *
find_path (const SpannObject *object, const SpannObject *target, guint depth)
{
  const SpannNoun *noun = spann_object_get_noun (object);

  for (guint row = 0; depth > 0 && row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);

    if (noun->fields[row].type != SPANN_FIELD_LIST)
      continue;
    for (guint i = 0; i < spann_object_get_n_items (object, field); i++) {
      const SpannObject *item = spann_object_get_item (object, field, i);
      g_autofree char *rest = item == target ? NULL : find_path (item, target, depth - 1);
      g_autofree char *step = NULL;

      if (item != target && rest == NULL)
        continue;
      step = spann_path_child ("", field, spann_object_get_key (item));
      return rest == NULL ? g_steal_pointer (&step) : g_strjoin ("/", step, rest, NULL);
    }
  }
  return NULL;
}

/* The outermost object on the way to @path that @root lacks; NULL when it lacks none. (transfer
 * full) */
static char *
find_lost (const SpannObject *root, const char *path)
{
  const char *end = path;

  do {
    g_autofree char *part = NULL;
    g_autofree char *parent = NULL;
    g_autofree char *key = NULL;
    SpannFieldId field;

    end = strchr (end == path ? end : end + 1, '/');
    part = end == NULL ? g_strdup (path) : g_strndup (path, (gsize)(end - path));
    if (spann_path_split (root, part, &parent, &field, &key) &&
        spann_path_resolve (root, part) == NULL)
      return g_steal_pointer (&part);
  } while (end != NULL);
  return NULL;
}

/* What @root lacks of what @reference points at: the path of the outermost object, which is there
 * on the side *@out_keeper. NULL when it lacks nothing, or neither side knows the reference.
 * (transfer full) */
static char *
find_lost_target (const SpannMergeWalk *walk, const SpannObject *root,
                  const SpannDangling *reference, SpannSide *out_keeper)
{
  for (SpannSide side = SPANN_SIDE_MINE; side <= SPANN_SIDE_THEIRS; side++) {
    const SpannObject *own = spann_triple_get (&walk->roots, side);
    const SpannObject *target = spann_dangling_find_target (reference, own);
    g_autofree char *path = target == NULL ? NULL : find_path (own, target, MAX_DEPTH);
    char *lost = path == NULL ? NULL : find_lost (root, path);

    if (lost == NULL)
      continue;
    *out_keeper = side;
    return lost;
  }
  return NULL;
}

gboolean
spann_merge_find_referred (SpannMergeWalk *walk, const SpannObject *root)
{
  g_autoptr (GPtrArray) dangling = spann_dangling_list (root);
  gboolean found = FALSE;

  for (guint i = 0; i < dangling->len; i++) {
    SpannSide keeper;
    g_autofree char *lost = find_lost_target (walk, root, dangling->pdata[i], &keeper);
    SpannTriple three;
    SpannConflict conflict;

    if (lost == NULL)
      continue;
    three = spann_triple_resolve (&walk->roots, lost);
    if (three.base == NULL || (three.mine != NULL && three.theirs != NULL))
      continue;
    conflict = spann_merge_describe_objects (SPANN_CONFLICT_REMOVED, lost, &three, keeper);
    found = spann_merge_walk_add (walk, &conflict) || found;
  }
  return found;
}

/* @root with @field of the object at @path set, or, for SPANN_FIELD_NONE, without the object. */
static SpannObject *
change (SpannObject *root, const char *path, SpannFieldId field, SpannValue value)
{
  g_auto (SpannValue) after = value;
  SpannChange change = {.path = (char *)path, .field = field, .after = after};

  return spann_change_apply (root, &change, NULL);
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

/* @root without @reference, for which the side that removed its object may have a @substitute; NULL
 * when the object that refers is gone itself. */
static SpannObject *
give_way (SpannObject *root, const SpannDangling *reference, const SpannObject *substitute)
{
  const SpannObject *object = spann_path_resolve (root, reference->path);
  const SpannValue *value;

  if (object == NULL)
    return NULL;
  if (reference->field == SPANN_FIELD_NONE)
    return change (root, reference->path, SPANN_FIELD_NONE, spann_value_none ());
  value = spann_object_get_value (object, reference->field);
  if (value->type == SPANN_VALUE_STRINGS)
    return change (root, reference->path, reference->field, leave_out (value, reference->key));
  if (substitute != NULL && spann_object_has (substitute, reference->field)) {
    const SpannValue *other = spann_object_get_value (substitute, reference->field);

    if (!spann_value_equal (other, value))
      return change (root, reference->path, reference->field, spann_value_copy (other));
  }
  if (spann_field_get (reference->field)->flags & SPANN_FIELD_REQUIRED)
    return change (root, reference->path, SPANN_FIELD_NONE, spann_value_none ());
  return change (root, reference->path, reference->field, spann_value_none ());
}

/* Does so with every reference to what was removed; whether there was any. */
static gboolean
drop_once (const SpannMergeWalk *walk, SpannObject **root, gboolean substitute)
{
  g_autoptr (GPtrArray) dangling = spann_dangling_list (*root);
  gboolean dropped = FALSE;

  for (guint i = 0; i < dangling->len; i++) {
    const SpannDangling *reference = dangling->pdata[i];
    SpannSide keeper;
    g_autofree char *lost = find_lost_target (walk, *root, reference, &keeper);
    const SpannObject *remover;
    SpannObject *next;

    if (lost == NULL)
      continue;
    remover = keeper == SPANN_SIDE_MINE ? walk->roots.theirs : walk->roots.mine;
    next = give_way (*root, reference,
                     substitute ? spann_path_resolve (remover, reference->path) : NULL);
    if (next == NULL)
      continue;
    spann_object_unref (*root);
    *root = next;
    dropped = TRUE;
  }
  return dropped;
}

SpannObject *
spann_merge_drop_references (const SpannMergeWalk *walk, SpannObject *root)
{
  guint n_rounds = 0;

  while (drop_once (walk, &root, n_rounds < MAX_SUBSTITUTES))
    n_rounds++;
  return root;
}
