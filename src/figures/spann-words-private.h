/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"
#include "spann-trail-private.h"

/* What the words for places, values and changes share. All (transfer full). A trail that is not
 * const is stepped on, and stands where it stood afterwards. */

/* @text in quotation marks, as it is. */
char *spann_words_quote (const char *text, const SpannLanguage *language);

/* The same of as much of it as a line has room for. */
char *spann_words_quote_excerpt (const char *text, const SpannLanguage *language);

/* What an object that @trail stands on is told from its siblings by, to follow its noun: "15
 * October 2026", "“Aurora AB”", "2"; NULL for an only child. */
char *spann_words_designation (SpannTrail *trail, const SpannLanguage *language);

/* The object with its noun: "evaluation 15 October 2026"; "research" and "Skogsslingan" say it
 * themselves. */
char *spann_words_object (SpannTrail *trail, const SpannLanguage *language);

/* The place of the object, without the first @n_skipped steps from the root. */
char *spann_words_trail (const SpannTrail *trail, guint n_skipped, const SpannLanguage *language);

/* The name of @object as something that is referred to: "research", "Aurora AB", "“Stöd till
 * Skogsslingan”"; its key when it has no name. */
char *spann_words_name (const SpannObject *object, const SpannLanguage *language);

/* Whether a @noun is told from its siblings by a number alone. */
gboolean spann_words_is_numbered (SpannNounIndex noun);

/* Thousands where they say the whole amount, else kronor. */
SpannMoneyUnit spann_words_money_unit (SpannMoney money);

/* Whether @field is a string that is told as the object it names. */
gboolean spann_words_refers (SpannFieldId field);

/* See spann_words_value(); @trail stands on the object. */
char *spann_words_value_at (SpannTrail *trail, SpannFieldId field, const SpannValue *value,
                            const SpannLanguage *language);
