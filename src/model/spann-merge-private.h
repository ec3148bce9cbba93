/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-dangling-private.h"
#include "spann-merge.h"

/**
 * SpannTriple:
 *
 * The same object, or root, in each of the three portfolios; NULL where it is not. Borrowed.
 */
typedef struct {
  const SpannObject *base;
  const SpannObject *mine;
  const SpannObject *theirs;
} SpannTriple;

/* The one of a side, borrowed; NULL where it is not. */
const SpannObject *spann_triple_get (const SpannTriple *self, SpannSide side);

/* The child @key (NULL for an only child) of @field of each. */
SpannTriple spann_triple_get_child (const SpannTriple *self, SpannFieldId field, const char *key);

/* The object at @path in each. */
SpannTriple spann_triple_resolve (const SpannTriple *self, const char *path);

/**
 * SpannMergeValues:
 *
 * The values of one field in each of the three; NONE where there is no object. Borrowed.
 */
typedef struct {
  SpannValue base;
  SpannValue mine;
  SpannValue theirs;
} SpannMergeValues;

SpannMergeValues spann_merge_get_values (const SpannTriple *three, SpannFieldId field);

/* Which of them is kept where there is no question; NULL where there is one. */
const SpannValue *spann_merge_pick_value (const SpannMergeValues *values);

/**
 * SpannMergeWalk:
 * @roots: the three portfolios; what equals the base is its memory
 * @language: (nullable): of the conflicts' messages
 * @conflicts: every conflict known so far, by kind, field and path
 * @descend: the paths of objects in which a conflict lies that only a look at the whole found, so
 * that what one side left alone is walked through all the same
 * @met: the conflicts of this walk, in its order; borrowed
 * @open: whether new ones are kept
 * @judged: whether both sides hold, so that the result must
 * @again: whether one was found that makes others moot, so that a new walk is due
 *
 * One walk through the three portfolios.
 */
typedef struct {
  SpannTriple roots;
  const SpannLanguage *language;
  GHashTable *conflicts;
  GHashTable *descend;
  GPtrArray *met;
  gboolean open;
  gboolean judged;
  gboolean again;
} SpannMergeWalk;

/* Which side is kept where @found, whose parts are borrowed, was found. */
SpannSide spann_merge_walk_meet (SpannMergeWalk *self, const SpannConflict *found);

/* The same for a conflict about the values of one field. */
SpannSide spann_merge_meet_values (SpannMergeWalk *walk, SpannConflictKind kind, const char *path,
                                   SpannFieldId field, const SpannMergeValues *values);

/* Whether there is such a conflict already. */
gboolean spann_merge_walk_knows (const SpannMergeWalk *self, SpannConflictKind kind,
                                 const char *path, SpannFieldId field);

/* Adds a conflict that lies anywhere; FALSE when it was known. */
gboolean spann_merge_walk_add (SpannMergeWalk *self, const SpannConflict *found);

/* A conflict about the whole object at @path, whose values are borrowed from @three. */
SpannConflict spann_merge_describe_objects (SpannConflictKind kind, const char *path,
                                            const SpannTriple *three, SpannSide side);

/* spann-merge-objects.c: the object at @path, which one side may lack; NULL when it goes.
 * (transfer full) */
SpannObject *spann_merge_object (SpannMergeWalk *walk, const char *path, const SpannTriple *three);

/* spann-merge-judge.c: @object (taken), which was merged of @three, when what must hold between its
 * fields does; else one like it that does, or that of a side and a conflict. (transfer full) */
SpannObject *spann_merge_judge (SpannMergeWalk *walk, const char *path, const SpannTriple *three,
                                SpannObject *object);

/* spann-merge-lists.c: the list or map @field of the objects @parents. (transfer full) */
SpannValue spann_merge_items (SpannMergeWalk *walk, const char *path, SpannFieldId field,
                              const SpannTriple *parents);

/* The change log of both. (transfer full) */
SpannValue spann_merge_history (SpannFieldId field, const SpannTriple *parents);

/* spann-merge-sets.c: lists of references, and the members that this version does not know.
 * (transfer full) */
SpannValue spann_merge_references (const SpannValue *base, const SpannValue *mine,
                                   const SpannValue *theirs);
SpannValue spann_merge_members (SpannMergeWalk *walk, const char *path, const SpannTriple *three);

/**
 * SpannMergeUnknown:
 *
 * The members of one thing that this version does not know, in each of the three: arrays of
 * SpannUnknown, NULL for none. Borrowed.
 */
typedef struct {
  const GPtrArray *base;
  const GPtrArray *mine;
  const GPtrArray *theirs;
} SpannMergeUnknown;

/* They united. Where both sides made something else of one, that of @side is taken and
 * *@out_disagree set. (transfer full) */
GPtrArray *spann_merge_unknown (const SpannMergeUnknown *lists, SpannSide side,
                                gboolean *out_disagree);

/* spann-merge-references.c: finds what one side removed and the other refers to, which @root
 * therefore lacks. Whether there was any that was not known. */
gboolean spann_merge_find_referred (SpannMergeWalk *walk, const SpannObject *root);

/* What @root lacks of what @reference points at: the path of the outermost object, which is there
 * on the side *@out_keeper. NULL when it lacks nothing, or neither side knows the reference.
 * (transfer full) */
char *spann_merge_find_lost (const SpannMergeWalk *walk, const SpannObject *root,
                             const SpannDangling *reference, SpannSide *out_keeper);

/* spann-merge-drop.c: @root (taken) without the references to what it lacks because it was removed.
 * (transfer full) */
SpannObject *spann_merge_drop_references (const SpannMergeWalk *walk, SpannObject *root);

/* spann-merge-together.c: finds the narrowest object of which one side makes @root hold; in the
 * worst case all of it. */
void spann_merge_find_together (SpannMergeWalk *walk, const SpannObject *root);
