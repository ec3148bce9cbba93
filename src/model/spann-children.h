/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-noun.h"

typedef struct _SpannObject SpannObject;

/**
 * SpannChildren:
 * @len: how many there are, at least one
 * @pdata: they, in the file's order, borrowed
 *
 * The children of a list or a map. Immutable and shared between objects and threads. Who looks for
 * a child among many lets a table be made, once and for all. Reference-counted, thread-safe.
 */
typedef struct {
  /*< private >*/
  gatomicrefcount ref_count;
  /*< public >*/
  guint len;
  /*< private >*/
  gpointer by_key; /* atomic: see spann_children_find() */
  gpointer notes;  /* atomic: see spann_children_note() */
  /*< public >*/
  SpannObject *pdata[];
} SpannChildren;

/* Takes the reference to @objects, which has at least one SpannObject. (transfer full) */
SpannChildren *spann_children_new (GPtrArray *objects);

SpannChildren *spann_children_ref (SpannChildren *self);
void spann_children_unref (SpannChildren *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannChildren, spann_children_unref)

/* An array of its own with the same children, each referenced. (transfer full) */
GPtrArray *spann_children_to_array (const SpannChildren *self);

/* Position of the child @key, the first of several; -1 when there is none. */
int spann_children_find (const SpannChildren *self, const char *key);

/* The grandchild @key in the list @list of any child, the first of several. Borrowed. (nullable) */
const SpannObject *spann_children_find_below (const SpannChildren *self, SpannFieldId list,
                                              const char *key);

/* Whether more than one grandchild in the list @list of any child has @key. */
gboolean spann_children_repeat_below (const SpannChildren *self, SpannFieldId list,
                                      const char *key);

/* Makes something of what the children say, such as an index. It may borrow from them. */
typedef gpointer (*SpannChildrenMaker) (const SpannChildren *self, guint about);

/* What @make makes of them @about that, once and for all that share them. Borrowed; @free_made
 * frees it when they go. */
gpointer spann_children_note (const SpannChildren *self, SpannChildrenMaker make, guint about,
                              GDestroyNotify free_made);

/* Whether both have equal children in the same order. */
gboolean spann_children_equal (const SpannChildren *a, const SpannChildren *b);
