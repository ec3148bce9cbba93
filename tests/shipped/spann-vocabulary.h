/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-speaking.h"

/* Whether @words, a line or a text, has words of the program in the other language than @language:
 * it is one of its messages, or holds several words in a row of one. What stands in both languages
 * alike, and what people typed, is of neither. */
gboolean vocabulary_is_foreign (const char *words, Speaking language);
