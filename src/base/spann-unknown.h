/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SpannUnknown:
 * @name: the member's name
 * @after: (nullable): the member that it followed, NULL when it was first
 * @json: its value as compact JSON text
 *
 * A member that this version does not know. Kept, and written back in its place.
 */
typedef struct {
  char *name;
  char *after;
  char *json;
} SpannUnknown;

/* The strings are copied. (transfer full) */
SpannUnknown *spann_unknown_new (const char *name, const char *after, const char *json);
void spann_unknown_free (SpannUnknown *self);

SpannUnknown *spann_unknown_copy (const SpannUnknown *self);
gboolean spann_unknown_equal (const SpannUnknown *a, const SpannUnknown *b);

/* Whether both lists (nullable) have the same names with the same values, wherever they stand. */
gboolean spann_unknown_list_agree (const GPtrArray *a, const GPtrArray *b);

/* Those of @members (nullable) by name; the table borrows from them. (transfer full) */
GHashTable *spann_unknown_list_index (const GPtrArray *members);

/* An empty array that frees what is added to it: for spann_value_members(). (transfer full) */
GPtrArray *spann_unknown_list_new (void);
