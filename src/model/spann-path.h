/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/*
 * A path names an object from the root: "ecosystems/KEY/evaluations/KEY/scores/research"; "" is the
 * root. An only child's part is its field alone: "strategies/KEY/gapScale".
 */

/* Path of the child @key (NULL for an only child) of @field below @parent. (transfer full) */
char *spann_path_child (const char *parent, SpannFieldId field, const char *key);

/* What spann_path_walk() calls for each step: the field, and the object that it led to. */
typedef void (*SpannPathVisit) (SpannFieldId field, const SpannObject *object, gpointer data);

/* Goes from @root to @path step by step. FALSE when there is nothing: @visit was called for what is
 * above it. */
gboolean spann_path_walk (const SpannObject *root, const char *path, SpannPathVisit visit,
                          gpointer data);

/* The object at @path, borrowed from @root; NULL if there is none. */
const SpannObject *spann_path_resolve (const SpannObject *root, const char *path);

/* Splits off the last step: parent path (transfer full), field and key (nullable) (transfer full).
 * FALSE for the root. */
gboolean spann_path_split (const SpannObject *root, const char *path, char **out_parent,
                           SpannFieldId *out_field, char **out_key);
