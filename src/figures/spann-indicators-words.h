/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-indicators-data.h"

/* A figure of indicators in words, in the figure's language. All (transfer full). */

/* What is true: "Antalet medlemmar har ökat från 34 till 49 sedan 2022". */
char *spann_indicators_words_title (const SpannIndicatorsData *data, const SpannLanguage *language);

/* Whose, which years, how many have a value for the last. */
char *spann_indicators_words_subtitle (const SpannIndicatorsData *data,
                                       const SpannLanguage *language);

/* That every indicator has its own scale. */
char *spann_indicators_words_note (const SpannIndicatorsData *data, const SpannLanguage *language);

/* Source, as-of date, and the same. */
char *spann_indicators_words_foot (const SpannIndicatorsData *data, const SpannLanguage *language);

/* The whole figure as one would read it aloud: the finding, every indicator and its notes. */
char *spann_indicators_words_summary (const SpannIndicatorsData *data,
                                      const SpannLanguage *language);

/* An indicator's name. */
char *spann_indicator_words_name (const SpannIndicator *indicator, const SpannLanguage *language);

/* The gap that it tells of: "Forskningsgapet", or "Hela ekosystemet". */
char *spann_indicator_words_gap (const SpannIndicator *indicator, const SpannLanguage *language);

/* A value without its unit: "49", "8,4"; "" for none. */
char *spann_indicator_words_number (const SpannIndicator *indicator, int index,
                                    const SpannLanguage *language);

/* What stands beside the last number: its unit and year, "medlemmar 2026"; why there is no number
 * when there is none. */
char *spann_indicator_words_unit (const SpannIndicatorsData *data, const SpannIndicator *indicator,
                                  const SpannLanguage *language);

/* How the last value differs from the first and the previous: "▲ upp 15 sedan 2022 · ▲ upp 4 sedan
 * 2025"; "ett värde, inget att jämföra med". NULL without a value. */
char *spann_indicator_words_change (const SpannIndicatorsData *data,
                                    const SpannIndicator *indicator, const SpannLanguage *language);

/* The bare difference between two values: "+15"; "" when either lacks. */
char *spann_indicator_words_difference (const SpannIndicator *indicator, int from, int to,
                                        const SpannLanguage *language);

/* A value: "Medlemmar 2026: 49 medlemmar. Sju nya"; "Medlemmar 2023: värde saknas". */
char *spann_indicator_words_value (const SpannIndicatorsData *data, const SpannIndicator *indicator,
                                   int index, const SpannLanguage *language);

/* An indicator: "Medlemmar: 49 medlemmar 2026, upp 15 sedan 2022, upp 4 sedan 2025". */
char *spann_indicator_words_whole (const SpannIndicatorsData *data, const SpannIndicator *indicator,
                                   const SpannLanguage *language);

/* The notes of its values: "2024: Ny enkät. 2026: …"; "" for none. */
char *spann_indicator_words_notes (const SpannIndicatorsData *data, const SpannIndicator *indicator,
                                   const SpannLanguage *language);
