/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/**
 * SpannChange:
 * @path: the object
 * @field: the field, SPANN_FIELD_UNKNOWN, or SPANN_FIELD_NONE when the object itself comes or goes
 * @before: its value before; for an object that comes, NONE
 * @after: its value after; for an object that goes, NONE
 * @place: (nullable): for an object that comes or goes, the key of the sibling before it
 *
 * The unit of undo, journal, log, diff and merge. When @field is a list or map and the values are
 * SPANN_VALUE_STRINGS, they are the keys of its children in the order before and after.
 */
typedef struct {
  char *path;
  SpannFieldId field;
  SpannValue before;
  SpannValue after;
  char *place;
} SpannChange;

void spann_change_free (SpannChange *self);
SpannChange *spann_change_copy (const SpannChange *self);

/* The change that takes @self back. (transfer full) */
SpannChange *spann_change_invert (const SpannChange *self);

/**
 * spann_change_apply:
 * @root: a root
 * @change: what to do
 *
 * A new order moves the children that it names; one that it does not name, because somebody else
 * added it, stays behind the sibling that it followed. What goes and is not there is gone already.
 *
 * Returns: (transfer full) (nullable): the new root; NULL with @error if what changes is not
 * there, or what is above that which comes or goes
 */
SpannObject *spann_change_apply (SpannObject *root, const SpannChange *change, GError **error);

/* @root with all of @changes done, in order; NULL with @error if one cannot be. (transfer full) */
SpannObject *spann_change_apply_all (SpannObject *root, const GPtrArray *changes, GError **error);

/* Whether @self is a new order of the children of a list or map. */
gboolean spann_change_is_order (const SpannChange *self);

/**
 * SpannTransaction:
 * @id: random
 * @time: microseconds since 1970, UTC
 * @user: who
 * @label: what, in the window's language, as undo shows it: "Score for Research"
 * @join: (nullable): transactions in a row with the same join become one: typing in one field
 * @changes: of SpannChange, in order
 *
 * What a person did, as one step.
 */
typedef struct {
  char *id;
  gint64 time;
  char *user;
  char *label;
  char *join;
  GPtrArray *changes;
} SpannTransaction;

void spann_transaction_free (SpannTransaction *self);
SpannTransaction *spann_transaction_copy (const SpannTransaction *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannTransaction, spann_transaction_free)

/* The transaction that takes @self back: its changes inverted, in reverse order. (transfer full) */
SpannTransaction *spann_transaction_invert (const SpannTransaction *self, const char *id,
                                            gint64 time, const char *user);
