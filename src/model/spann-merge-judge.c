/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What must hold between the fields of one object, when both sides kept it and the object that was
 * made of both may not. */

#include "spann-check-private.h"
#include "spann-merge-private.h"

static gboolean
holds (const SpannObject *object)
{
  g_autofree char *message = NULL;

  return spann_check_invariants (object, NULL, &message);
}

/* Whether @object holds with @field as one side has it. */
static gboolean
holds_with (const SpannObject *object, SpannFieldId field, const SpannValue *value)
{
  g_autoptr (SpannObject) changed =
      spann_object_with (spann_object_ref ((SpannObject *)object), field, spann_value_copy (value));

  return holds (changed);
}

/* Whether @field is a list that each side changed in its way. */
static gboolean
is_list_of_both (SpannFieldId field, const SpannTriple *three)
{
  const SpannField *row = spann_field_get (field);
  SpannMergeValues values;

  if ((row->type != SPANN_FIELD_LIST && row->type != SPANN_FIELD_MAP) ||
      row->flags & SPANN_FIELD_HISTORY)
    return FALSE;
  values = spann_merge_get_values (three, field);
  return spann_merge_pick_value (&values) == NULL;
}

/* The number that tells objects of @noun apart: a version, a level. SPANN_FIELD_NONE when there is
 * none. */
static SpannFieldId
find_number (const SpannNoun *noun)
{
  for (guint row = 0; row < noun->n_fields; row++) {
    if (noun->fields[row].type == SPANN_FIELD_INTEGER &&
        noun->fields[row].flags & SPANN_FIELD_REQUIRED)
      return spann_noun_field_id (noun, row);
  }
  return SPANN_FIELD_NONE;
}

static int
compare_numbers (gconstpointer a, gconstpointer b, gpointer number)
{
  SpannFieldId field = GPOINTER_TO_UINT (number);
  gint64 left = spann_object_get_integer (*(const SpannObject *const *)a, field);
  gint64 right = spann_object_get_integer (*(const SpannObject *const *)b, field);

  return (left > right) - (left < right);
}

/* Brings the children of @field into the order of their numbers: both sides may have added one. */
static SpannObject *
sort_by_number (SpannObject *object, SpannFieldId field)
{
  const SpannValue *value = spann_object_get_value (object, field);
  SpannFieldId number = find_number (spann_noun_get (spann_field_get (field)->child));
  GPtrArray *items;

  if (number == SPANN_FIELD_NONE || value->type == SPANN_VALUE_NONE)
    return object;
  items = spann_children_to_array (value->as.objects);
  g_ptr_array_sort_with_data (items, compare_numbers, GUINT_TO_POINTER (number));
  return spann_object_with (object, field, spann_value_objects (items));
}

/* @object with the lists that both sides changed in the order of what their children number. */
static SpannObject *
sort_lists (SpannObject *object, const SpannTriple *three)
{
  const SpannNoun *noun = spann_object_get_noun (object);

  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);

    if (is_list_of_both (field, three))
      object = sort_by_number (object, field);
  }
  return object;
}

/* The list that both sides changed and of which either side's makes @object hold: two strategies
 * with the same version. SPANN_FIELD_NONE when it is not one list. */
static SpannFieldId
find_list_to_choose (const SpannMergeWalk *walk, const char *path, const SpannObject *object,
                     const SpannTriple *three)
{
  const SpannNoun *noun = spann_object_get_noun (object);

  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);
    SpannMergeValues values = spann_merge_get_values (three, field);

    if (is_list_of_both (field, three) &&
        !spann_merge_walk_knows (walk, SPANN_CONFLICT_TOGETHER, path, field) &&
        holds_with (object, field, &values.mine) && holds_with (object, field, &values.theirs))
      return field;
  }
  return SPANN_FIELD_NONE;
}

/* Asks which side has @object, or the one list that it is about. */
static void
ask (SpannMergeWalk *walk, const char *path, const SpannTriple *three, const SpannObject *object)
{
  g_autofree char *message = NULL;
  SpannFieldId field = find_list_to_choose (walk, path, object, three);
  SpannConflict conflict =
      spann_merge_describe_objects (SPANN_CONFLICT_TOGETHER, path, three, SPANN_SIDE_MINE);

  if (field != SPANN_FIELD_NONE) {
    SpannMergeValues values = spann_merge_get_values (three, field);

    conflict.field = field;
    conflict.base = values.base;
    conflict.mine = values.mine;
    conflict.theirs = values.theirs;
  }
  spann_check_invariants (object, walk->language, &message);
  conflict.message = message;
  spann_merge_walk_meet (walk, &conflict);
  walk->again = TRUE;
}

SpannObject *
spann_merge_judge (SpannMergeWalk *walk, const char *path, const SpannTriple *three,
                   SpannObject *object)
{
  g_autoptr (SpannObject) merged = object;
  g_autoptr (SpannObject) sorted = NULL;

  if (!walk->judged || holds (merged))
    return g_steal_pointer (&merged);
  sorted = sort_lists (spann_object_ref (merged), three);
  if (holds (sorted))
    return g_steal_pointer (&sorted);
  if (!walk->open)
    return g_steal_pointer (&merged);
  ask (walk, path, three, sorted);
  return spann_object_ref ((SpannObject *)three->mine);
}
