/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One object that both sides may have changed: its fields one by one, and what must hold between
 * them. */

#include "spann-check-private.h"
#include "spann-merge-private.h"
#include "spann-path.h"

/* The value of @field, nothing where there is no object. */
static const SpannValue *
get_value (const SpannObject *object, SpannFieldId field)
{
  static const SpannValue nothing = {.type = SPANN_VALUE_NONE};

  return object == NULL ? &nothing : spann_object_get_value (object, field);
}

/* The values of one field in each of the three. */
typedef struct {
  const SpannValue *base;
  const SpannValue *mine;
  const SpannValue *theirs;
} Values;

static Values
get_values (const SpannTriple *three, SpannFieldId field)
{
  return (Values){get_value (three->base, field), get_value (three->mine, field),
                  get_value (three->theirs, field)};
}

/* Which of them is kept where there is no question; NULL where there is one. */
static const SpannValue *
pick_value (const Values *values)
{
  if (spann_value_equal (values->mine, values->base))
    return values->theirs;
  if (spann_value_equal (values->theirs, values->base) ||
      spann_value_equal (values->mine, values->theirs))
    return values->mine;
  return NULL;
}

static SpannSide
meet_values (SpannMergeWalk *walk, SpannConflictKind kind, const char *path, SpannFieldId field,
             const Values *values, const char *message)
{
  SpannConflict conflict = {.kind = kind,
                            .path = (char *)path,
                            .field = field,
                            .base = *values->base,
                            .mine = *values->mine,
                            .theirs = *values->theirs,
                            .message = (char *)message};

  return spann_merge_walk_meet (walk, &conflict);
}

/* The text in @language, NULL where there is none. */
static const char *
get_text (const SpannValue *value, const char *language)
{
  return value->type == SPANN_VALUE_NONE ? NULL : spann_text_get_exact (value->as.text, language);
}

/* Whether only one side changed the text in @language, or both the same way; *@out_text is what
 * becomes of it, else what stays of @side. */
static gboolean
merge_language (const Values *values, const char *language, SpannSide side, const char **out_text)
{
  const char *base = get_text (values->base, language);
  const char *mine = get_text (values->mine, language);
  const char *theirs = get_text (values->theirs, language);

  if (g_strcmp0 (mine, base) == 0) {
    *out_text = theirs;
  } else if (g_strcmp0 (theirs, base) == 0 || g_strcmp0 (mine, theirs) == 0) {
    *out_text = mine;
  } else {
    *out_text = side == SPANN_SIDE_MINE ? mine : theirs;
    return FALSE;
  }
  return TRUE;
}

/* The language that each of the texts was written in; NULL when it is not the same. */
static const char *
get_common_language (const Values *values)
{
  const char *language;

  if (values->mine->type == SPANN_VALUE_NONE || values->theirs->type == SPANN_VALUE_NONE)
    return NULL;
  language = spann_text_get_own_language (values->mine->as.text);
  if (!g_str_equal (language, spann_text_get_own_language (values->theirs->as.text)))
    return NULL;
  if (values->base->type != SPANN_VALUE_NONE &&
      !g_str_equal (language, spann_text_get_own_language (values->base->as.text)))
    return NULL;
  return language;
}

/* A text that both changed: the two languages are two texts, unless it is not clear any more which
 * one it was written in. */
static SpannValue
merge_texts (SpannMergeWalk *walk, const char *path, SpannFieldId field, const Values *values)
{
  const char *language = get_common_language (values);
  const char *other = g_strcmp0 (language, "sv") == 0 ? "en" : "sv";
  const char *own_text = NULL;
  const char *other_text = NULL;
  gboolean own_agrees, other_agrees;
  SpannSide side = SPANN_SIDE_MINE;

  if (language == NULL) {
    side = meet_values (walk, SPANN_CONFLICT_FIELD, path, field, values, NULL);
    return spann_value_copy (side == SPANN_SIDE_MINE ? values->mine : values->theirs);
  }
  own_agrees = merge_language (values, language, side, &own_text);
  other_agrees = merge_language (values, other, side, &other_text);
  if (!own_agrees || !other_agrees) {
    side = meet_values (walk, SPANN_CONFLICT_FIELD, path, field, values, NULL);
    merge_language (values, language, side, &own_text);
    merge_language (values, other, side, &other_text);
  }
  return spann_value_text (spann_text_new (language, own_text, other_text));
}

static SpannValue
merge_children (SpannMergeWalk *walk, const char *path, SpannFieldId field,
                const SpannTriple *three)
{
  g_autofree char *inner = spann_path_child (path, field, NULL);
  SpannTriple children = spann_triple_get_child (three, field, NULL);

  return spann_value_object (spann_merge_object (walk, inner, &children));
}

static SpannValue
merge_list (SpannMergeWalk *walk, const char *path, SpannFieldId field, const SpannTriple *three,
            const Values *values)
{
  SpannSide side;

  if (!spann_merge_walk_knows (walk, SPANN_CONFLICT_TOGETHER, path, field))
    return spann_merge_items (walk, path, field, three);
  side = meet_values (walk, SPANN_CONFLICT_TOGETHER, path, field, values, NULL);
  return spann_value_copy (side == SPANN_SIDE_MINE ? values->mine : values->theirs);
}

static gboolean
has_children (const SpannField *field)
{
  return field->type == SPANN_FIELD_CHILD || field->type == SPANN_FIELD_LIST ||
         field->type == SPANN_FIELD_MAP;
}

static SpannValue
merge_field (SpannMergeWalk *walk, const char *path, SpannFieldId field, const SpannTriple *three)
{
  const SpannField *row = spann_field_get (field);
  Values values = get_values (three, field);
  const SpannValue *picked = pick_value (&values);
  SpannSide side;

  if (picked != NULL && !(has_children (row) && g_hash_table_contains (walk->descend, path)))
    return spann_value_copy (picked);
  if (row->flags & SPANN_FIELD_HISTORY)
    return spann_merge_history (field, three);
  switch (row->type) {
  case SPANN_FIELD_CHILD: return merge_children (walk, path, field, three);
  case SPANN_FIELD_LIST:
  case SPANN_FIELD_MAP: return merge_list (walk, path, field, three, &values);
  case SPANN_FIELD_REFERENCES:
    return spann_merge_references (values.base, values.mine, values.theirs);
  case SPANN_FIELD_TEXT: return merge_texts (walk, path, field, &values);
  default: break;
  }
  side = meet_values (walk, SPANN_CONFLICT_FIELD, path, field, &values, NULL);
  return spann_value_copy (side == SPANN_SIDE_MINE ? values.mine : values.theirs);
}

/* Whether @object holds with @field as one side has it. */
static gboolean
holds_with (const SpannObject *object, SpannFieldId field, const SpannValue *value)
{
  g_autoptr (SpannObject) changed =
      spann_object_with (spann_object_ref ((SpannObject *)object), field, spann_value_copy (value));
  g_autofree char *message = NULL;

  return spann_check_invariants (changed, &message);
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
    Values values = get_values (three, field);

    if ((noun->fields[row].type == SPANN_FIELD_LIST || noun->fields[row].type == SPANN_FIELD_MAP) &&
        !(noun->fields[row].flags & SPANN_FIELD_HISTORY) && pick_value (&values) == NULL &&
        !spann_merge_walk_knows (walk, SPANN_CONFLICT_TOGETHER, path, field) &&
        holds_with (object, field, values.mine) && holds_with (object, field, values.theirs))
      return field;
  }
  return SPANN_FIELD_NONE;
}

/* Each side kept what must hold between the fields of an object; what came of both (taken) may not:
 * then one side has it, or the one list that it is about. */
static SpannObject *
judge (SpannMergeWalk *walk, const char *path, const SpannTriple *three, SpannObject *object)
{
  g_autoptr (SpannObject) merged = object;
  g_autofree char *message = NULL;
  SpannFieldId field;

  if (!walk->open || !walk->judged || spann_check_invariants (merged, &message))
    return g_steal_pointer (&merged);
  walk->again = TRUE;
  field = find_list_to_choose (walk, path, merged, three);
  if (field != SPANN_FIELD_NONE) {
    Values values = get_values (three, field);

    meet_values (walk, SPANN_CONFLICT_TOGETHER, path, field, &values, message);
  } else {
    SpannConflict conflict =
        spann_merge_describe_objects (SPANN_CONFLICT_TOGETHER, path, three, SPANN_SIDE_MINE);

    conflict.message = message;
    spann_merge_walk_meet (walk, &conflict);
  }
  return spann_object_ref ((SpannObject *)three->mine);
}

/* An object that both have. */
static SpannObject *
merge_fields (SpannMergeWalk *walk, const char *path, const SpannTriple *three)
{
  const SpannNoun *noun = spann_object_get_noun (three->mine);
  SpannObject *merged = spann_object_new (noun, spann_object_get_key (three->mine));

  merged = spann_object_with (merged, SPANN_FIELD_UNKNOWN, spann_merge_members (walk, path, three));
  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);

    merged = spann_object_with (merged, field, merge_field (walk, path, field, three));
  }
  return judge (walk, path, three, merged);
}

/* The object of one side as a whole, with the change log of both. */
static SpannObject *
take_side (SpannSide side, const SpannTriple *three)
{
  const SpannObject *taken = spann_triple_get (three, side);
  const SpannNoun *noun = taken == NULL ? NULL : spann_object_get_noun (taken);
  SpannObject *object = taken == NULL ? NULL : spann_object_ref ((SpannObject *)taken);

  for (guint row = 0; noun != NULL && row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);

    if (noun->fields[row].flags & SPANN_FIELD_HISTORY)
      object = spann_object_with (object, field, spann_merge_history (field, three));
  }
  return object;
}

/* An object that one side removed: gone, unless the other made something of it or refers to it. */
static SpannObject *
merge_removed (SpannMergeWalk *walk, const char *path, const SpannTriple *three)
{
  SpannSide keeper = three->mine != NULL ? SPANN_SIDE_MINE : SPANN_SIDE_THEIRS;
  SpannConflict conflict =
      spann_merge_describe_objects (SPANN_CONFLICT_REMOVED, path, three, keeper);

  if (spann_triple_get (three, keeper) == three->base &&
      !spann_merge_walk_knows (walk, SPANN_CONFLICT_REMOVED, path, SPANN_FIELD_NONE))
    return NULL;
  return take_side (spann_merge_walk_meet (walk, &conflict), three);
}

SpannObject *
spann_merge_object (SpannMergeWalk *walk, const char *path, const SpannTriple *three)
{
  if (spann_merge_walk_knows (walk, SPANN_CONFLICT_TOGETHER, path, SPANN_FIELD_NONE)) {
    SpannConflict conflict =
        spann_merge_describe_objects (SPANN_CONFLICT_TOGETHER, path, three, SPANN_SIDE_MINE);

    return take_side (spann_merge_walk_meet (walk, &conflict), three);
  }
  if (three->mine == NULL || three->theirs == NULL) {
    if (three->base != NULL && three->mine != three->theirs)
      return merge_removed (walk, path, three);
    return take_side (three->mine != NULL ? SPANN_SIDE_MINE : SPANN_SIDE_THEIRS, three);
  }
  if (!g_hash_table_contains (walk->descend, path)) {
    if (three->mine == three->base)
      return spann_object_ref ((SpannObject *)three->theirs);
    if (three->theirs == three->base || spann_object_equal (three->mine, three->theirs))
      return spann_object_ref ((SpannObject *)three->mine);
  }
  return merge_fields (walk, path, three);
}
