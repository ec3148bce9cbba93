/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"
#include "spann-plain-text.h"

/* What people typed, fit for one line of a figure or one cell of a table. All (transfer full). */

/* spann_plain_text() of a field: a language text in @language, else its original with a mark
 * (spann-marked.h); or a string. */
char *spann_plain_field (const SpannObject *object, SpannFieldId field, const char *language);

/* @text (transfer full) for the middle of a sentence: "Gemensamma insatser" → "gemensamma
 * insatser"; "EU-samarbete" stays. */
char *spann_plain_inside (char *text);
