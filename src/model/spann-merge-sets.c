/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is a set by nature: references to others, and the members that this version does not know.
 */

#include "spann-merge-keys-private.h"
#include "spann-merge-private.h"

static GPtrArray *
list_strings (const SpannValue *value)
{
  GPtrArray *strings = g_ptr_array_new ();

  for (char **string = value->type == SPANN_VALUE_NONE ? NULL : value->as.strings;
       string != NULL && *string != NULL; string++)
    g_ptr_array_add (strings, *string);
  return strings;
}

static gboolean
contains (const SpannValue *value, const char *string)
{
  return value->type != SPANN_VALUE_NONE &&
         g_strv_contains ((const char *const *)value->as.strings, string);
}

static void
clear_keys (SpannMergeKeys *keys)
{
  g_ptr_array_unref (keys->base);
  g_ptr_array_unref (keys->mine);
  g_ptr_array_unref (keys->theirs);
}

/* The keys of both sides in an order that both find. */
static GPtrArray *
unite (const SpannMergeKeys *keys)
{
  return spann_merge_keys_unite (keys, spann_merge_keys_get_lesser (keys));
}

SpannValue
spann_merge_references (const SpannValue *base, const SpannValue *mine, const SpannValue *theirs)
{
  SpannMergeKeys keys = {list_strings (base), list_strings (mine), list_strings (theirs)};
  g_autoptr (GPtrArray) united = unite (&keys);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; i < united->len; i++) {
    const char *key = united->pdata[i];

    if (!contains (base, key) || (contains (mine, key) && contains (theirs, key)))
      g_ptr_array_add (kept, united->pdata[i]);
  }
  g_ptr_array_add (kept, NULL);
  clear_keys (&keys);
  return spann_value_strings ((const char *const *)kept->pdata);
}

static GPtrArray *
list_names (const GPtrArray *members)
{
  GPtrArray *names = g_ptr_array_new ();

  for (guint i = 0; members != NULL && i < members->len; i++)
    g_ptr_array_add (names, ((SpannUnknown *)members->pdata[i])->name);
  return names;
}

/* The members of each side by name. */
typedef struct {
  GHashTable *base;
  GHashTable *mine;
  GHashTable *theirs;
} Members;

static gboolean
equal_members (const SpannUnknown *a, const SpannUnknown *b)
{
  return a == b || (a != NULL && b != NULL && spann_unknown_equal (a, b));
}

/* What becomes of the member @name, NULL when it goes; FALSE when both sides made something else of
 * it. Where only its place differs, the one that sorts first holds. */
static gboolean
pick_member (const Members *members, const char *name, const SpannUnknown **out_member)
{
  const SpannUnknown *base = g_hash_table_lookup (members->base, name);
  const SpannUnknown *mine = g_hash_table_lookup (members->mine, name);
  const SpannUnknown *theirs = g_hash_table_lookup (members->theirs, name);

  if (equal_members (mine, base))
    *out_member = theirs;
  else if (equal_members (theirs, base) || equal_members (mine, theirs))
    *out_member = mine;
  else if (mine != NULL && theirs != NULL && g_str_equal (mine->json, theirs->json))
    *out_member = g_strcmp0 (mine->after, theirs->after) <= 0 ? mine : theirs;
  else
    return FALSE;
  return TRUE;
}

/* The united members. Where both sides made something else of one, that of @side is taken and
 * *@out_disagree set. */
static GPtrArray *
unite_members (const Members *members, const GPtrArray *names, SpannSide side,
               gboolean *out_disagree)
{
  GPtrArray *united = spann_unknown_list_new ();

  for (guint i = 0; i < names->len; i++) {
    const SpannUnknown *member = NULL;

    if (!pick_member (members, names->pdata[i], &member)) {
      *out_disagree = TRUE;
      member = g_hash_table_lookup (side == SPANN_SIDE_MINE ? members->mine : members->theirs,
                                    names->pdata[i]);
    }
    if (member != NULL)
      g_ptr_array_add (united, spann_unknown_copy (member));
  }
  return united;
}

GPtrArray *
spann_merge_unknown (const SpannMergeUnknown *lists, SpannSide side, gboolean *out_disagree)
{
  SpannMergeKeys keys = {list_names (lists->base), list_names (lists->mine),
                         list_names (lists->theirs)};
  g_autoptr (GPtrArray) names = unite (&keys);
  g_autoptr (GHashTable) base = spann_unknown_list_index (lists->base);
  g_autoptr (GHashTable) mine = spann_unknown_list_index (lists->mine);
  g_autoptr (GHashTable) theirs = spann_unknown_list_index (lists->theirs);
  const Members members = {base, mine, theirs};
  GPtrArray *united = unite_members (&members, names, side, out_disagree);

  clear_keys (&keys);
  return united;
}

/* Those of an object, which may be none; NULL when it has none. */
static const GPtrArray *
get_unknown (const SpannObject *object)
{
  return object == NULL ? NULL : spann_object_get_unknown (object);
}

SpannValue
spann_merge_members (SpannMergeWalk *walk, const char *path, const SpannTriple *three)
{
  const SpannMergeUnknown lists = {get_unknown (three->base), get_unknown (three->mine),
                                   get_unknown (three->theirs)};
  gboolean disagree = FALSE;
  GPtrArray *united = spann_merge_unknown (&lists, SPANN_SIDE_MINE, &disagree);
  SpannMergeValues values = spann_merge_get_values (three, SPANN_FIELD_UNKNOWN);

  if (disagree && spann_merge_meet_values (walk, SPANN_CONFLICT_FIELD, path, SPANN_FIELD_UNKNOWN,
                                           &values) == SPANN_SIDE_THEIRS) {
    g_ptr_array_unref (united);
    united = spann_merge_unknown (&lists, SPANN_SIDE_THEIRS, &disagree);
  }
  return spann_value_members (united);
}
