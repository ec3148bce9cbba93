/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-radar-data.h"

/* A radar in words, in the figure's language. All (transfer full). */

/* What is true: "Fem gap har minskat sedan utgångsläget, ett har ökat". */
char *spann_radar_words_title (const SpannRadarData *data, const SpannLanguage *language);

/* What, when, whose, how many assessed, which scale. */
char *spann_radar_words_subtitle (const SpannRadarData *data, const SpannLanguage *language);

/* "Källa: regionens utvärdering, läget 2026-11-23". */
char *spann_radar_words_foot (const SpannRadarData *data, const SpannLanguage *language);

/* The whole figure as one would read it aloud: the finding, every gap, the targets. */
char *spann_radar_words_summary (const SpannRadarData *data, const SpannLanguage *language);

/* Name of a series for legend and headings: "Nu, okt 2026"; for 'now' also when nothing has been
 * evaluated. */
char *spann_radar_words_series (const SpannRadarData *data, SpannRadarSeriesIndex series,
                                const SpannLanguage *language);

/* The same inside a sentence: "nu okt 2026". There must be such a series. */
char *spann_radar_words_series_inside (const SpannRadarData *data, SpannRadarSeriesIndex series,
                                       const SpannLanguage *language);

/* "sedan utgångsläget": for a series that things are compared with. */
const char *spann_radar_words_since (SpannRadarSeriesIndex reference,
                                     const SpannLanguage *language);

/* Why there is no score @before in that series: "ej tillämpligt i utgångsläget". */
const char *spann_radar_words_missing_before (SpannScore before, SpannRadarSeriesIndex reference,
                                              const SpannLanguage *language);

/* One value: "Forskning, nu okt 2026: 3 – gemensamma insatser. Tre nya projekt". */
char *spann_radar_words_mark (const SpannRadarData *data, guint gap, SpannRadarSeriesIndex series,
                              const SpannLanguage *language);

/* The reason for the score of a gap in 'now'; "" when none is given. */
char *spann_radar_words_reason (const SpannRadarData *data, guint gap,
                                const SpannLanguage *language);

/* Why 'now' cannot be held against @series, which is there: "utgångsläget är bedömt på en annan
 * skala och kan inte jämföras". */
char *spann_radar_words_incomparable (const SpannRadarData *data, SpannRadarSeriesIndex series,
                                      const SpannLanguage *language);

/* "Rymdsluttningen, utvärdering 15 oktober 2026, regionens bedömning.": a sentence of summaries. */
char *spann_radar_words_whose (const SpannRadarData *data, const SpannLanguage *language);

/* "6 av 7 gap är bedömda på en skala från 0, stort gap, till 4, överbryggat.": another. */
char *spann_radar_words_scale (const SpannRadarData *data, const SpannLanguage *language);

/* "regionens bedömning": whose view an evaluation is. Borrowed. */
const char *spann_radar_words_assessment (const SpannObject *evaluation,
                                          const SpannLanguage *language);
