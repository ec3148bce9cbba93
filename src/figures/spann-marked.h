/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/*
 * Texts that are shown in the language they were written in, because the one that is asked for
 * lacks: they are marked with it, "Forskning (sv)".
 */

/* The language of the original, "sv" or "en", where it stands in for @language; NULL where @text
 * (nullable) is there in @language. */
const char *spann_marked_get_language (const SpannText *text, const char *language);

/* @words with the mark for @text, if it needs one, behind. (transfer full) both */
char *spann_marked_add (char *words, const SpannText *text, const char *language);

/* The field, a language text, in @language, else its original with the mark; line breaks and all.
 * "" when it lacks. (transfer full) */
char *spann_marked_field (const SpannObject *object, SpannFieldId field, const char *language);
