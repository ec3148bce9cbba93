/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-fields.h"
#include "spann-object.h"

/**
 * SpannTrail:
 * @objects: of SpannObject, borrowed: from the root down to the object that is spoken of
 * @fields: of SpannFieldId: what each but the last holds the next one in
 *
 * Where an object stands. To name it, and what it refers to, takes what is above it.
 */
typedef struct {
  GPtrArray *objects;
  GArray *fields;
} SpannTrail;

/* The trail to @path; NULL when @root (nullable) has nothing there. (transfer full) */
SpannTrail *spann_trail_new (const SpannObject *root, const char *path);

/* The same in @root, or else in @other. (transfer full) (nullable) */
SpannTrail *spann_trail_new_in_either (const SpannObject *root, const SpannObject *other,
                                       const char *path);

/* The trail to the object with the random id @key, wherever it stands in the root of @self.
 * (transfer full) (nullable) */
SpannTrail *spann_trail_new_to_key (const SpannTrail *self, const char *key);

void spann_trail_free (SpannTrail *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannTrail, spann_trail_free)

/* One step down, to a child of the last object, and back up. */
void spann_trail_enter (SpannTrail *self, SpannFieldId field, const SpannObject *child);
void spann_trail_leave (SpannTrail *self);

/* How many steps below the root; what the last object is, and what is @steps_up above it. */
guint spann_trail_get_depth (const SpannTrail *self);
const SpannObject *spann_trail_get_object (const SpannTrail *self);
const SpannObject *spann_trail_get_above (const SpannTrail *self, guint steps_up);

/* The field that the last object stands in; not of the root. */
SpannFieldId spann_trail_get_field (const SpannTrail *self);

/* The strategy whose scales and lists count at the last object; NULL if the portfolio has none. */
const SpannObject *spann_trail_get_strategy (const SpannTrail *self);

/* What @key points at in the list @target, seen from the last object; what only another version of
 * the strategy has is found there. (nullable) */
const SpannObject *spann_trail_find_reference (const SpannTrail *self, SpannFieldId target,
                                               const char *key);
