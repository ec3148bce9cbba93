/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"
#include "spann-object.h"

/* What is true of the ecosystems together on @today: "In 5 of 7 ecosystems more gaps have narrowed
 * than widened since the baseline". (transfer full) */
char *spann_overview_words_title (const SpannObject *portfolio, SpannDate today,
                                  SpannLanguage *language);

/* How many ecosystems, how many of them evaluated this year, which scale. (transfer full) */
char *spann_overview_words_subtitle (const SpannObject *portfolio, SpannDate today,
                                     SpannLanguage *language);

/* Whether @ecosystem has an evaluation of that year, of any assessor, up to @today. */
gboolean spann_overview_words_is_evaluated (const SpannObject *ecosystem, SpannDate today);
