/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"
#include "spann-object.h"

typedef enum {
  SPANN_SIDE_MINE,
  SPANN_SIDE_THEIRS,
} SpannSide;

/**
 * SpannConflictKind:
 * @SPANN_CONFLICT_FIELD: both changed the same field, to different values
 * @SPANN_CONFLICT_REMOVED: one removed an object that the other changed, added to or refers to
 * @SPANN_CONFLICT_ORDER: both brought the children of a list into different orders
 * @SPANN_CONFLICT_TOGETHER: each side holds on its own, and both together do not
 */
typedef enum {
  SPANN_CONFLICT_FIELD,
  SPANN_CONFLICT_REMOVED,
  SPANN_CONFLICT_ORDER,
  SPANN_CONFLICT_TOGETHER,
} SpannConflictKind;

/**
 * SpannConflict:
 * @path: the object
 * @field: the field; SPANN_FIELD_UNKNOWN for members that this version does not know;
 * SPANN_FIELD_NONE for the object as a whole. A conflict of the kind TOGETHER may be about a list.
 * @base: the value that both started from; the whole object, or the keys for an order
 * @mine: what one side made of it; NONE when it is not there
 * @theirs: what the other made of it
 * @fault: (nullable): for TOGETHER, where something does not hold; NULL when it is the object
 * @message: (nullable): for TOGETHER, what does not hold
 * @side: whose is kept: mine at first; of a removed object, the side that kept it; and for TOGETHER
 * theirs where mine would not hold either
 *
 * A question that only a person can answer.
 */
typedef struct {
  SpannConflictKind kind;
  char *path;
  SpannFieldId field;
  SpannValue base;
  SpannValue mine;
  SpannValue theirs;
  char *fault;
  char *message;
  SpannSide side;
} SpannConflict;

/**
 * SpannMerge:
 *
 * Two portfolios that were made from one, brought together: object by object and field by field.
 * What only one side changed is taken from it. Both languages of a text are merged apart, a list of
 * references is a set, and children that both added stay, each behind the one that it followed; of
 * two at the same place, the one whose id sorts first comes first, so that both sides get the same.
 * The change log is united, in order of time. All else that both changed is a conflict.
 *
 * Where a removal was chosen though the other side refers to the object, the reference gives way:
 * it becomes what the removing side has there, or goes; an object that cannot be without it goes as
 * well. Not thread-safe.
 */
typedef struct _SpannMerge SpannMerge;

/**
 * spann_merge_new:
 * @language: (nullable): of the conflicts' messages; NULL for the desktop's
 *
 * Finds the conflicts. The ids of each must be as spann_check_root() demands.
 *
 * Returns: (transfer full)
 */
SpannMerge *spann_merge_new (SpannObject *base, SpannObject *mine, SpannObject *theirs,
                             SpannLanguage *language);
void spann_merge_free (SpannMerge *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannMerge, spann_merge_free)

/* Array of SpannConflict, in the order of the portfolio, borrowed; empty when there are none. */
const GPtrArray *spann_merge_get_conflicts (const SpannMerge *self);

/* Keeps @side of the conflict with that index. */
void spann_merge_choose (SpannMerge *self, guint conflict, SpannSide side);

/**
 * spann_merge_make_root:
 * @self: the merge, with the choices so far
 *
 * Returns: (transfer full) (nullable): the merged root, which spann_check_root() accepts; NULL with
 * @error, which names the place, when the choices do not hold together. The first choices always do
 * when both sides hold.
 */
SpannObject *spann_merge_make_root (const SpannMerge *self, GError **error);
