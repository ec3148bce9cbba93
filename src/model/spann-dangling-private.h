/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/**
 * SpannDangling:
 * @path: the object that refers
 * @field: by which field; SPANN_FIELD_NONE when it is by its own key, as the objects of a map do
 * @key: (nullable): what it refers to; NULL for the version of the strategy that @field names
 *
 * A reference, which may lack its object.
 */
typedef struct {
  char *path;
  SpannFieldId field;
  char *key;
} SpannDangling;

/* The references in @root that find nothing: array of SpannDangling. (transfer full) */
GPtrArray *spann_dangling_list (const SpannObject *root);

/* What the same reference points at in @root, borrowed; NULL when it has no such reference. */
const SpannObject *spann_dangling_find_target (const SpannDangling *self, const SpannObject *root);
