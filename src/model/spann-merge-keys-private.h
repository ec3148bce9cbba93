/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-merge.h"

/**
 * SpannMergeKeys:
 *
 * What stands in a list, in the order of each side: arrays of strings, borrowed, each there once.
 */
typedef struct {
  GPtrArray *base;
  GPtrArray *mine;
  GPtrArray *theirs;
} SpannMergeKeys;

/* Whether both sides brought what all three have into different orders. */
gboolean spann_merge_keys_disagree (const SpannMergeKeys *self);

/* The side whose order is less, so that both sides find the same one. */
SpannSide spann_merge_keys_get_lesser (const SpannMergeKeys *self);

/**
 * spann_merge_keys_unite:
 * @self: the keys of each
 * @side: whose order holds when they disagree
 *
 * Returns: (transfer container): the keys that either side has, in the order of the side that
 * changed it. What one side has alone stays behind what it follows there; of two such runs at one
 * place, the one whose first key sorts first comes first.
 */
GPtrArray *spann_merge_keys_unite (const SpannMergeKeys *self, SpannSide side);
