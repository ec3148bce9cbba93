/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-edit.h"

/* What a person sees where they edit @field: as everywhere, but of a translation that they emptied
 * nothing, while they type over it. Borrowed. */
const char *spann_language_text_show (const SpannObject *object, SpannFieldId field,
                                      const char *language);

/**
 * spann_language_text_edit:
 * @text: (nullable): the language text as it is
 * @language: the window's language: a person sees this language where the text has it, else the
 * original
 * @own_language: the language of a text that is new: the portfolio's
 * @words: what the person wrote so far in the place of what they saw. While "" stands in the place
 * of one language and the other has words, it stays there: the next letter belongs to it.
 *
 * Returns: (transfer full): the new value of the field; NONE when nothing is left, also of what
 *   this version does not know
 */
SpannValue spann_language_text_edit (const SpannText *text, const char *language,
                                     const char *own_language, const char *words);

/* The same for @field of the object at @path of the portfolio @root; it need not be there yet.
 * (transfer full) */
SpannValue spann_language_text_edit_field (const SpannObject *root, const char *path,
                                           SpannFieldId field, const char *language,
                                           const char *words);

/* What remains to be done when the person leaves @field: a translation that they left empty is
 * taken away, so that the original is seen again. (transfer full) (nullable): NULL when nothing
 * remains */
SpannEdit *spann_language_text_finish (const SpannObject *root, const char *path,
                                       SpannFieldId field);

/* Both at once, where @words are all that the person wrote: sets @field in @edit. */
void spann_language_text_set (SpannEdit *edit, const char *path, SpannFieldId field,
                              const char *language, const char *words);
