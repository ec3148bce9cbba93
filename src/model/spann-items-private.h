/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/* The children of the list or map @field of @parent (nullable) by key: SpannObject. Both are
 * borrowed. */
GHashTable *spann_items_index (const SpannObject *parent, SpannFieldId field);

/* Their keys, in their order, borrowed; with @others only those that are among its keys, too. */
GPtrArray *spann_items_list_keys (const SpannObject *parent, SpannFieldId field,
                                  GHashTable *others);

/* Compares the keys of two elements of such an array, for sorting. */
int spann_items_compare_keys (gconstpointer a, gconstpointer b);
