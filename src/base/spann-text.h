/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-unknown.h"

/**
 * SpannText:
 *
 * A language text: what a person wrote in their own language, and perhaps the same in the other.
 * Languages are "sv" and "en"; what else stands in a file's text, a third language, comes along.
 * Immutable, reference-counted, thread-safe.
 */
typedef struct _SpannText SpannText;

/**
 * spann_text_new:
 * @language: the language that it was written in, "sv" or "en"
 * @own: the text in that language; valid UTF-8
 * @other: (nullable): the same in the other language; "" while somebody types over it, which is
 * read as if it lacked
 *
 * Returns: (transfer full)
 */
SpannText *spann_text_new (const char *language, const char *own, const char *other);

SpannText *spann_text_ref (SpannText *self);
void spann_text_unref (SpannText *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannText, spann_text_unref)

/* Whether @name is one of the two languages. */
gboolean spann_text_is_language (const char *name);

/* The language that the text was written in: "sv" or "en". */
const char *spann_text_get_own_language (const SpannText *self);

/* The one of the two that it was not written in. */
const char *spann_text_get_other_language (const SpannText *self);

/* The text in exactly @language, or NULL when it lacks. A translation that is empty lacks. */
const char *spann_text_get_exact (const SpannText *self, const char *language);

/* Whether there is a place for @language in it, even if nothing stands there: whoever empties a
 * translation types on in it. */
gboolean spann_text_holds (const SpannText *self, const char *language);

/* The text in @language, else the original: never NULL ("" when @self is NULL). */
const char *spann_text_get (const SpannText *self, const char *language);

/* Members that this version does not know, such as further languages, in the file's order: array of
 * SpannUnknown; NULL when there are none. Borrowed. */
const GPtrArray *spann_text_get_unknown (const SpannText *self);

/* Unknown members included, but not their places, as in spann_unknown_list_agree(). */
gboolean spann_text_equal (const SpannText *a, const SpannText *b);

/* A copy with the text in @language replaced; NULL @text removes it (never the own language's: that
 * is a programmers' error). Unknown members stay. (transfer full) */
SpannText *spann_text_with (const SpannText *self, const char *language, const char *text);

/* A copy with these unknown members (nullable) and no others. The array is shared, and not changed
 * any more. (transfer full) */
SpannText *spann_text_with_unknown (const SpannText *self, GPtrArray *unknown);
