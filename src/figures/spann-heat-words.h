/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-heat-data.h"

/* A heat table in words, in the figure's language. All (transfer full) unless said. */

/* What is true: "Kapitalgapet är störst i fyra av sju ekosystem". */
char *spann_heat_words_title (const SpannHeatData *data, const SpannLanguage *language);

/* How many ecosystems, how many gaps assessed, which scale. */
char *spann_heat_words_subtitle (const SpannHeatData *data, const SpannLanguage *language);

/* Source and as-of date. */
char *spann_heat_words_foot (const SpannHeatData *data, const SpannLanguage *language);

/* The whole table as one would read it aloud: the finding, and every ecosystem. */
char *spann_heat_words_summary (const SpannHeatData *data, const SpannLanguage *language);

/* "1 Forskning": the heading of a column. */
char *spann_heat_words_gap (const SpannHeatData *data, guint gap, const SpannLanguage *language);

/* Which evaluation a row is from: "okt 2026"; with whose it is when that is not whose the strategy
 * counts. */
char *spann_heat_words_evaluation (const SpannHeatData *data, const SpannHeatEcosystem *row,
                                   const SpannLanguage *language);

/* Whether the progress rule signals: "ja", "nej", "okänt". Borrowed. */
const char *spann_heat_words_review (const SpannHeatEcosystem *row, const SpannLanguage *language);

/* What the signal means: "bör prövas: färre än 3 områden framåt sedan utgångsläget". */
char *spann_heat_words_rule (const SpannHeatData *data, const SpannLanguage *language);

/* A score of a cell: "2,5", "ej bedömt". */
char *spann_heat_words_score (const SpannHeatEcosystem *row, guint gap,
                              const SpannLanguage *language);

/* How far a cell has moved since the baseline: "+0,5"; NULL when that cannot be said. */
char *spann_heat_words_number (const SpannHeatEcosystem *row, guint gap,
                               const SpannLanguage *language);

/* A row: "Rymdsluttningen, utvärdering 2026-10-15, regionens bedömning, 6 av 7 gap bedömda; bör
 * prövas: nej". */
char *spann_heat_words_row (const SpannHeatData *data, const SpannHeatEcosystem *row,
                            const SpannLanguage *language);

/* A cell: "Rymdsluttningen, 1 Forskning: 3, framåt 2 sedan utgångsläget". */
char *spann_heat_words_cell (const SpannHeatData *data, const SpannHeatEcosystem *row, guint gap,
                             const SpannLanguage *language);
