/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change-data.h"

/* A figure of change in words, in the figure's language; its subtitle is the radar's. All (transfer
 * full) unless said. */

/* What is true: "Fem gap har minskat sedan utgångsläget, ett har ökat". */
char *spann_change_words_title (const SpannChangeData *data, const SpannLanguage *language);

/* From which change on something counts as forward or back. */
char *spann_change_words_note (const SpannChangeData *data, const SpannLanguage *language);

/* Source, as-of date, and the same. */
char *spann_change_words_foot (const SpannChangeData *data, const SpannLanguage *language);

/* The whole figure as one would read it aloud: the finding, the verdicts, every area. */
char *spann_change_words_summary (const SpannChangeData *data, const SpannLanguage *language);

/* "framåt", "ej jämförbart: annan skala"; for an area that is unknown why: "ej bedömt i
 * utgångsläget". Borrowed. */
const char *spann_change_words_verdict (const SpannChangeData *data, const SpannChangeArea *area,
                                        const SpannLanguage *language);

/* How far an area has moved: "+0,5"; NULL without a verdict. */
char *spann_change_words_number (const SpannChangeData *data, const SpannChangeArea *area,
                                 const SpannLanguage *language);

/* A score of the area, on the scale that it was judged on: "2,5", "ej bedömt". */
char *spann_change_words_before (const SpannChangeData *data, const SpannChangeArea *area,
                                 const SpannLanguage *language);
char *spann_change_words_after (const SpannChangeData *data, const SpannChangeArea *area,
                                const SpannLanguage *language);

/* The area in a list: "1 Forskning"; effect areas have no number. */
char *spann_change_words_label (const SpannChangeArea *area, const SpannLanguage *language);

/* A row: "Forskning, utgångsläge 2022: 1, nu okt 2026: 3, framåt 2. Tre nya projekt". */
char *spann_change_words_mark (const SpannChangeData *data, const SpannChangeArea *area,
                               const SpannLanguage *language);

/* The reason for the score of the area in 'now'; "" when none is given. */
char *spann_change_words_reason (const SpannChangeData *data, const SpannChangeArea *area,
                                 const SpannLanguage *language);
