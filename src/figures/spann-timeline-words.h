/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-timeline-data.h"

/* A timeline in words, in the figure's language. All (transfer full). */

/* What is true: "Fyra ekosystem är på väg in i period 2; ett kan inte få nio år till 2032". */
char *spann_timeline_words_title (const SpannTimelineData *data, const SpannLanguage *language);

/* What, which rules, when. */
char *spann_timeline_words_subtitle (const SpannTimelineData *data, const SpannLanguage *language);

/* The unit of the amounts. */
char *spann_timeline_words_note (const SpannLanguage *language);

/* Source, as-of date, and the same. */
char *spann_timeline_words_foot (const SpannTimelineData *data, const SpannLanguage *language);

/* The whole figure as one would read it aloud: the finding, and every ecosystem. */
char *spann_timeline_words_summary (const SpannTimelineData *data, const SpannLanguage *language);

/* An ecosystem: "Skogsslingan: 2 av 8 år använda, 6 kvar". */
char *spann_timeline_words_ecosystem (const SpannTimelineEcosystem *row,
                                      const SpannLanguage *language);

/* A period: "period 1, 2024–2026, pågår, 900 tkr per år". */
char *spann_timeline_words_period (const SpannTimelinePeriod *period,
                                   const SpannLanguage *language);

/* What stands in a period's bar: "900 tkr/år", "2 500 tkr i allt", "avbruten 2025"; NULL for
 * nothing. */
char *spann_timeline_words_bar (const SpannTimelinePeriod *period, const SpannLanguage *language);

/* The bare sum, in SEK thousand: "900"; of all years when they differ; NULL when nothing is
 * granted. */
char *spann_timeline_words_amount (const SpannTimelinePeriod *period,
                                   const SpannLanguage *language);

/* An evaluation: "utgångsläge 2022-05-10, regionens bedömning". */
char *spann_timeline_words_evaluation (const SpannObject *evaluation,
                                       const SpannLanguage *language);

/* A decided matter: "beslut 2023-11-20, § 42: bevilja stöd, godkänt. Stöd 2024–2026". */
char *spann_timeline_words_decision (const SpannObject *matter, const SpannLanguage *language);

/* The section of the minutes that a matter was decided under: "§ 42"; "" when it is not entered. */
char *spann_timeline_words_paragraph (const SpannObject *matter);
