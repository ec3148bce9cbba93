/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-phases-data.h"

/* A figure of phases in words, in the figure's language. All (transfer full). */

/* What is true: "Fyra av sju ekosystem är i fasen hållbar tillväxt; senast gick Berättarna i Norr
 * över till nedgång"; of one: "Skogsslingan är i fasen växande sedan 1 mars 2024; fasen är inte
 * stödberättigad". */
char *spann_phases_words_title (const SpannPhasesData *data, const SpannLanguage *language);

/* Which years, which phases the strategy is meant for, when. */
char *spann_phases_words_subtitle (const SpannPhasesData *data, const SpannLanguage *language);

/* Source and as-of date. */
char *spann_phases_words_foot (const SpannPhasesData *data, const SpannLanguage *language);

/* The whole figure as one would read it aloud: the finding, and every ecosystem's phases. */
char *spann_phases_words_summary (const SpannPhasesData *data, const SpannLanguage *language);

/* The phase of a stretch: "Hållbar tillväxt"; "Okänd fas". */
char *spann_phases_words_phase (const SpannPhasesData *data, const SpannPhaseStretch *stretch,
                                const SpannLanguage *language);

/* The same as a line of the legend, with its number: "3 Hållbar tillväxt (stödberättigad)". */
char *spann_phases_words_key (const SpannPhasesData *data, const SpannPhaseStretch *stretch,
                              const SpannLanguage *language);

/* A stretch: "hållbar tillväxt (stödberättigad) sedan 2022-01-01. Skäl". */
char *spann_phases_words_stretch (const SpannPhasesData *data, const SpannPhaseStretch *stretch,
                                  const SpannLanguage *language);

/* An ecosystem now: "Skogsslingan: växande sedan 2024-03-01". */
char *spann_phases_words_ecosystem (const SpannPhasesData *data, const SpannPhasesEcosystem *row,
                                    const SpannLanguage *language);

/* Whether the strategy is meant for the phase: "ja", "nej", "okänt". Borrowed. */
const char *spann_phases_words_eligible (const SpannPhasesData *data,
                                         const SpannPhaseStretch *stretch,
                                         const SpannLanguage *language);

/* Why the phase changed; "" when that is not said. */
char *spann_phases_words_reason (const SpannPhaseStretch *stretch, const SpannLanguage *language);
