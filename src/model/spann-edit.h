/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change.h"

/**
 * SpannEdit:
 *
 * A transaction in the making: it starts from a root, each call makes a change, and a portfolio
 * commits it.
 */
typedef struct _SpannEdit SpannEdit;

SpannEdit *spann_edit_new (const SpannObject *root);
void spann_edit_free (SpannEdit *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannEdit, spann_edit_free)

/* The root as it is after the changes so far, borrowed. */
const SpannObject *spann_edit_get_root (const SpannEdit *self);

/* Sets @field of the object at @path. Does nothing when the value is the same. @value is taken. */
void spann_edit_set (SpannEdit *self, const char *path, SpannFieldId field, SpannValue value);

/* Adds @object (taken) to the list or map @field of @parent after the sibling @after (NULL: first).
 */
void spann_edit_add (SpannEdit *self, const char *parent, SpannFieldId field, SpannObject *object,
                     const char *after);

/* Adds @object (taken) last. */
void spann_edit_append (SpannEdit *self, const char *parent, SpannFieldId field,
                        SpannObject *object);

/* Sets @field of the child @key of the map @map of @parent, and makes the child when it is not
 * there. @value is taken. */
void spann_edit_set_in_map (SpannEdit *self, const char *parent, SpannFieldId map, const char *key,
                            SpannFieldId field, SpannValue value);

/* Removes the object at @path. */
void spann_edit_remove (SpannEdit *self, const char *path);

/* Does @changes, of SpannChange, which were made elsewhere: a diff. FALSE with @error, and nothing
 * done, when one of them has no place here. */
gboolean spann_edit_apply (SpannEdit *self, const GPtrArray *changes, GError **error);

/* Changes so far, of SpannChange, borrowed. */
const GPtrArray *spann_edit_get_changes (const SpannEdit *self);
