/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SpannText:
 *
 * A language text: what a person wrote in their own language, and perhaps the same in the other.
 * Languages are "sv" and "en". Immutable, reference-counted, thread-safe.
 */
typedef struct _SpannText SpannText;

/**
 * spann_text_new:
 * @language: the language that it was written in, "sv" or "en"
 * @own: the text in that language; valid UTF-8
 * @other: (nullable): the same in the other language
 *
 * Returns: (transfer full)
 */
SpannText *spann_text_new (const char *language, const char *own, const char *other);

SpannText *spann_text_ref (SpannText *self);
void spann_text_unref (SpannText *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannText, spann_text_unref)

/* The language that the text was written in: "sv" or "en". */
const char *spann_text_get_own_language (const SpannText *self);

/* The text in exactly @language, or NULL when it lacks. */
const char *spann_text_get_exact (const SpannText *self, const char *language);

/* The text in @language, else the original: never NULL ("" when @self is NULL). */
const char *spann_text_get (const SpannText *self, const char *language);

gboolean spann_text_equal (const SpannText *a, const SpannText *b);

/* A copy with the text in @language replaced; NULL @text removes it (never the own language's: that
 * is a programmers' error). (transfer full) */
SpannText *spann_text_with (const SpannText *self, const char *language, const char *text);
