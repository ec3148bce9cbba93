/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-date.h"
#include "spann-language.h"
#include "spann-object.h"

/* A sheet of all figures in words, in the figure's language. All (transfer full). */

/* Whose figures they are: the portfolio's name. */
char *spann_sheet_words_title (const SpannObject *portfolio, const SpannLanguage *language);

/* How many ecosystems, who follows them up, which day. */
char *spann_sheet_words_subtitle (const SpannObject *portfolio, SpannDate as_of,
                                  const SpannLanguage *language);

/* All sources, as-of date. */
char *spann_sheet_words_foot (SpannDate as_of, const SpannLanguage *language);

/* The title, and what each of @figures (element-type SpannFigure) says, in turn. */
char *spann_sheet_words_summary (const char *title, const GPtrArray *figures);
