/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/**
 * SpannCheck:
 * @root: the portfolio or strategy being checked
 * @strategy: the strategy in force at this place; NULL while a strategy is itself read
 * @chain: objects from the root down to the one being checked, borrowed
 * @place: where that is, in the words of messages
 *
 * A walk through a tree, as far as it has come.
 */
typedef struct {
  const SpannObject *root;
  const SpannObject *strategy;
  GPtrArray *chain;
  GString *place;
} SpannCheck;

/* spann_check_root() that also tells which object it refuses: a path. (transfer full) */
gboolean spann_check_root_at (const SpannObject *root, char **out_path, GError **error);

/* The invariants between the fields of @object, which have each been checked alone. FALSE with a
 * message for the place. */
gboolean spann_check_invariants (const SpannObject *object, char **out_message);
