/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change.h"
#include "spann-language.h"

/* Changes of a portfolio in words: of the file since it was opened, of two files, of a day's work.
 * @before and @after are the roots that the changes lead from and to. All (transfer full). */

/* One change as a line: "Skogsslingan, evaluation 15 October 2026, research: score from 2 to 3". */
char *spann_diff_words_tell (const SpannObject *before, const SpannObject *after,
                             const SpannChange *change, const SpannLanguage *language);

/* What it did, without the place: "score from 2 to 3", "new evaluation 15 October 2026 (…)". */
char *spann_diff_words_tell_what (const SpannObject *before, const SpannObject *after,
                                  const SpannChange *change, const SpannLanguage *language);

/* Path of the object that the words are about: what came or went is told of its parent, unless it
 * is a value in a table by year or gap, or an only child. */
char *spann_diff_words_get_subject (const SpannObject *before, const SpannObject *after,
                                    const SpannChange *change);
