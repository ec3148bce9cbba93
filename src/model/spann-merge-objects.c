/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One object that both sides may have changed: its fields one by one. */

#include "spann-merge-private.h"
#include "spann-path.h"

/* The text in @language, NULL where there is none. */
static const char *
get_text (const SpannValue *value, const char *language)
{
  return value->type == SPANN_VALUE_NONE ? NULL : spann_text_get_exact (value->as.text, language);
}

/* Whether only one side changed the text in @language, or both the same way; *@out_text is what
 * becomes of it, else what stays of @side. */
static gboolean
merge_language (const SpannMergeValues *values, const char *language, SpannSide side,
                const char **out_text)
{
  const char *base = get_text (&values->base, language);
  const char *mine = get_text (&values->mine, language);
  const char *theirs = get_text (&values->theirs, language);

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
get_common_language (const SpannMergeValues *values)
{
  const char *language;

  if (values->mine.type == SPANN_VALUE_NONE || values->theirs.type == SPANN_VALUE_NONE)
    return NULL;
  language = spann_text_get_own_language (values->mine.as.text);
  if (!g_str_equal (language, spann_text_get_own_language (values->theirs.as.text)))
    return NULL;
  if (values->base.type != SPANN_VALUE_NONE &&
      !g_str_equal (language, spann_text_get_own_language (values->base.as.text)))
    return NULL;
  return language;
}

/* What stands in a text beside its languages; NULL for nothing. */
static const GPtrArray *
get_unknown (const SpannValue *value)
{
  return value->type == SPANN_VALUE_NONE ? NULL : spann_text_get_unknown (value->as.text);
}

/* @text (taken) with what both sides put beside its languages; *@out_disagree as in
 * spann_merge_unknown(). */
static SpannText *
add_unknown (SpannText *text, const SpannMergeValues *values, SpannSide side,
             gboolean *out_disagree)
{
  const SpannMergeUnknown lists = {get_unknown (&values->base), get_unknown (&values->mine),
                                   get_unknown (&values->theirs)};
  g_autoptr (SpannText) bare = text;
  g_autoptr (GPtrArray) unknown = spann_merge_unknown (&lists, side, out_disagree);

  return spann_text_with_unknown (bare, unknown);
}

/* The text of both sides, first written in @language; what they disagree about is taken from @side
 * and *@out_disagree set. */
static SpannText *
unite_texts (const SpannMergeValues *values, const char *language, SpannSide side,
             gboolean *out_disagree)
{
  const char *other = spann_text_get_other_language (values->mine.as.text);
  const char *own_text = NULL;
  const char *other_text = NULL;

  if (!merge_language (values, language, side, &own_text))
    *out_disagree = TRUE;
  if (!merge_language (values, other, side, &other_text))
    *out_disagree = TRUE;
  return add_unknown (spann_text_new (language, own_text, other_text), values, side, out_disagree);
}

/* The text of one side, with what the other put beside the languages of its own. */
static SpannValue
take_text (const SpannMergeValues *values, SpannSide side)
{
  const SpannValue *taken = side == SPANN_SIDE_MINE ? &values->mine : &values->theirs;
  gboolean disagree = FALSE;

  if (taken->type == SPANN_VALUE_NONE)
    return spann_value_none ();
  return spann_value_text (add_unknown (spann_text_ref (taken->as.text), values, side, &disagree));
}

/* A text that both changed: the two languages are two texts, unless it is not clear any more which
 * one it was written in. */
static SpannValue
merge_texts (SpannMergeWalk *walk, const char *path, SpannFieldId field,
             const SpannMergeValues *values)
{
  const char *language = get_common_language (values);
  g_autoptr (SpannText) text = NULL;
  gboolean disagree = FALSE;
  SpannSide side;

  if (language == NULL)
    return take_text (values,
                      spann_merge_meet_values (walk, SPANN_CONFLICT_FIELD, path, field, values));
  text = unite_texts (values, language, SPANN_SIDE_MINE, &disagree);
  if (!disagree)
    return spann_value_text (g_steal_pointer (&text));
  side = spann_merge_meet_values (walk, SPANN_CONFLICT_FIELD, path, field, values);
  return spann_value_text (unite_texts (values, language, side, &disagree));
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
            const SpannMergeValues *values)
{
  SpannSide side;

  if (!spann_merge_walk_knows (walk, SPANN_CONFLICT_TOGETHER, path, field))
    return spann_merge_items (walk, path, field, three);
  side = spann_merge_meet_values (walk, SPANN_CONFLICT_TOGETHER, path, field, values);
  return spann_value_copy (side == SPANN_SIDE_MINE ? &values->mine : &values->theirs);
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
  SpannMergeValues values = spann_merge_get_values (three, field);
  const SpannValue *picked = spann_merge_pick_value (&values);
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
    return spann_merge_references (&values.base, &values.mine, &values.theirs);
  case SPANN_FIELD_TEXT: return merge_texts (walk, path, field, &values);
  default: break;
  }
  side = spann_merge_meet_values (walk, SPANN_CONFLICT_FIELD, path, field, &values);
  return spann_value_copy (side == SPANN_SIDE_MINE ? &values.mine : &values.theirs);
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
  return spann_merge_judge (walk, path, three, merged);
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
