/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"

/* Numbers in running text. All (transfer full). */

/* "fem", "five"; digits from thirteen on and for zero. The neuter in Swedish: "ett gap", "ett år".
 */
char *spann_counting_words (const SpannLanguage *language, guint64 n);

/* @text (transfer full) as the beginning of a sentence: its first letter a capital. */
char *spann_counting_sentence (char *text);
