/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What one side removed while the other refers to it. */

#include "spann-dangling-private.h"
#include "spann-merge-private.h"
#include "spann-path.h"

/* How many steps below the root what is referred to may stand: a criterion of a list of a strategy.
 */
#define MAX_DEPTH 3

/* Whether a @noun can have a @target @depth steps below it. */
static gboolean
can_hold (const SpannNoun *noun, const SpannNoun *target, guint depth)
{
  for (guint row = 0; depth > 0 && row < noun->n_fields; row++) {
    const SpannField *field = &noun->fields[row];

    if (field->type == SPANN_FIELD_LIST &&
        (field->child == target->index ||
         can_hold (spann_noun_get (field->child), target, depth - 1)))
      return TRUE;
  }
  return FALSE;
}

/* The step from @object down to its child @target; NULL when it is no child of it. (transfer full)
 */
static char *
find_step (const SpannObject *object, const SpannObject *target)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  const char *key = spann_object_get_key (target);

  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);

    if (noun->fields[row].type == SPANN_FIELD_LIST &&
        noun->fields[row].child == spann_object_get_noun (target)->index &&
        spann_object_find_item (object, field, key) == target)
      return spann_path_child ("", field, key);
  }
  return NULL;
}

/* The way from @object down to @target: a path; NULL when there is none within @depth steps. What
 * can be referred to lies near the root. (transfer full) */
static char *
find_path (const SpannObject *object, const SpannObject *target, guint depth)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  char *direct = find_step (object, target);

  for (guint row = 0; direct == NULL && row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);

    if (noun->fields[row].type != SPANN_FIELD_LIST ||
        !can_hold (spann_noun_get (noun->fields[row].child), spann_object_get_noun (target),
                   depth - 1))
      continue;
    for (guint i = 0; i < spann_object_get_n_items (object, field); i++) {
      const SpannObject *item = spann_object_get_item (object, field, i);
      g_autofree char *rest = find_path (item, target, depth - 1);
      g_autofree char *step = NULL;

      if (rest == NULL)
        continue;
      step = spann_path_child ("", field, spann_object_get_key (item));
      return g_strjoin ("/", step, rest, NULL);
    }
  }
  return direct;
}

/* The same for a target of the object at @place, which most often lies beside or above it. */
static char *
find_path_from (const SpannObject *root, const char *place, const SpannObject *target)
{
  g_autofree char *above = g_strdup (place);

  while (above[0] != '\0') {
    const SpannObject *object = spann_path_resolve (root, above);
    g_autofree char *step = object == NULL ? NULL : find_step (object, target);

    if (step != NULL)
      return g_strjoin ("/", above, step, NULL);
    *(strrchr (above, '/') != NULL ? strrchr (above, '/') : above) = '\0';
  }
  return find_path (root, target, MAX_DEPTH);
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

char *
spann_merge_find_lost (const SpannMergeWalk *walk, const SpannObject *root,
                       const SpannDangling *reference, SpannSide *out_keeper)
{
  for (SpannSide side = SPANN_SIDE_MINE; side <= SPANN_SIDE_THEIRS; side++) {
    const SpannObject *own = spann_triple_get (&walk->roots, side);
    const SpannObject *target = spann_dangling_find_target (reference, own);
    g_autofree char *path = target == NULL ? NULL : find_path_from (own, reference->path, target);
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
    g_autofree char *lost = spann_merge_find_lost (walk, root, dangling->pdata[i], &keeper);
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
