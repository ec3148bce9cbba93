/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-noun.h"
#include "spann-value.h"

/**
 * SpannObject:
 *
 * One thing of the model: a noun, a key among its siblings, and a value for each row of the noun's
 * table. Objects are immutable and shared: an edit makes a new object and new parents up to the
 * root, and what was not touched is the same memory. So a root is a snapshot: a save or a figure in
 * another thread reads it undisturbed, undo keeps it, and two equal pointers need no comparison.
 * Reference-counted, thread-safe.
 */

/**
 * spann_object_new:
 * @noun: what it is
 * @key: (nullable): its id, year or slug; NULL only for nouns without a key
 *
 * Returns: (transfer full): an object with no values
 */
SpannObject *spann_object_new (const SpannNoun *noun, const char *key);

SpannObject *spann_object_ref (SpannObject *self);
void spann_object_unref (SpannObject *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannObject, spann_object_unref)

const SpannNoun *spann_object_get_noun (const SpannObject *self);

/* The key, or NULL for an object without one. */
const char *spann_object_get_key (const SpannObject *self);

/**
 * spann_object_with:
 * @self: (transfer full): the object, which is reused when nobody else holds it
 * @field: a field of its noun, or SPANN_FIELD_UNKNOWN for the members that this version does not
 * know
 * @value: (transfer full): the new value; NONE removes it
 *
 * Returns: (transfer full): the object with that value
 */
SpannObject *spann_object_with (SpannObject *self, SpannFieldId field, SpannValue value);

/* Whether the field has a value. */
gboolean spann_object_has (const SpannObject *self, SpannFieldId field);

/* The value itself, borrowed; NONE when it lacks. SPANN_FIELD_UNKNOWN gives the unknown members. */
const SpannValue *spann_object_get_value (const SpannObject *self, SpannFieldId field);

/* Typed readers. Where the field lacks: FALSE, 0, the unset date, not assessed, NULL, and an empty
 * array. Borrowed. */
gboolean spann_object_get_boolean (const SpannObject *self, SpannFieldId field);
gint64 spann_object_get_integer (const SpannObject *self, SpannFieldId field);
double spann_object_get_number (const SpannObject *self, SpannFieldId field);
SpannDate spann_object_get_date (const SpannObject *self, SpannFieldId field);
SpannScore spann_object_get_score (const SpannObject *self, SpannFieldId field);
const char *spann_object_get_string (const SpannObject *self, SpannFieldId field);
const SpannText *spann_object_get_text (const SpannObject *self, SpannFieldId field);
const char *const *spann_object_get_strings (const SpannObject *self, SpannFieldId field);
const SpannObject *spann_object_get_child (const SpannObject *self, SpannFieldId field);

/* Position of a choice's word in its row's choices, -1 when the field lacks. Enums stand in
 * spann-fields.h. */
int spann_object_get_choice (const SpannObject *self, SpannFieldId field);

/* A text in @language, else in the language it was written in; "" when it lacks. */
const char *spann_object_get_words (const SpannObject *self, SpannFieldId field,
                                    const char *language);

/* Children of a list or map, in the file's order; never NULL. Elements are SpannObject, borrowed.
 */
guint spann_object_get_n_items (const SpannObject *self, SpannFieldId field);
const SpannObject *spann_object_get_item (const SpannObject *self, SpannFieldId field, guint index);
const SpannObject *spann_object_find_item (const SpannObject *self, SpannFieldId field,
                                           const char *key);
/* Position of @key among them, or -1. */
int spann_object_index_of (const SpannObject *self, SpannFieldId field, const char *key);

/**
 * spann_object_with_item:
 * @self: (transfer full): the parent
 * @field: a list or map of its noun
 * @item: (transfer full): the child; one with the same key is replaced in its place
 * @after: (nullable): the sibling that a new child comes after; NULL for first. Maps of years sort
 * themselves.
 *
 * Returns: (transfer full): the parent with the child
 */
SpannObject *spann_object_with_item (SpannObject *self, SpannFieldId field, SpannObject *item,
                                     const char *after);

/* Adds @item as the last child. For building. (transfer full) all */
SpannObject *spann_object_append_item (SpannObject *self, SpannFieldId field, SpannObject *item);

/* The parent without the child @key. (transfer full) both */
SpannObject *spann_object_without_item (SpannObject *self, SpannFieldId field, const char *key);

/* The parent with the children of @field in the order of @keys. A key without a child is passed
 * over; a child that is not named stays behind the one that it followed. (transfer full) both */
SpannObject *spann_object_with_order (SpannObject *self, SpannFieldId field,
                                      const char *const *keys);

/* Unknown members, in the file's order: array of SpannUnknown; NULL when there are none. Borrowed.
 */
const GPtrArray *spann_object_get_unknown (const SpannObject *self);

/* Adds one, and copies those that were there: many are set at once with spann_object_with().
 * (transfer full) @self and result; the strings are copied. */
SpannObject *spann_object_with_unknown (SpannObject *self, const char *name, const char *after,
                                        const char *json);

/* Deep equality, unknown members included, but not their places: JSON gives these no meaning, and
 * one whose neighbour is gone stands elsewhere when it is read again. */
gboolean spann_object_equal (const SpannObject *a, const SpannObject *b);
