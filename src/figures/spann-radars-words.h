/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-heat-data.h"

/* A sheet of radars in words, in the figure's language; its subtitle and foot are the heat table's.
 * All (transfer full). */

/* What is true: "I fem av sex ekosystem har fler gap minskat än ökat sedan utgångsläget". */
char *spann_radars_words_title (const SpannHeatData *data, const SpannLanguage *language);

/* The whole sheet as one would read it aloud: the finding, and that of every ecosystem. */
char *spann_radars_words_summary (const SpannHeatData *data, const SpannLanguage *language);

/* Below an ecosystem's name: "okt 2026 · 6 av 7". */
char *spann_radars_words_note (const SpannHeatData *data, const SpannHeatEcosystem *row,
                               const SpannLanguage *language);

/* An ecosystem: "Rymdsluttningen, utvärdering 2026-10-15, regionens bedömning, 6 av 7 gap bedömda;
 * fem gap har minskat sedan utgångsläget, ett har ökat". */
char *spann_radars_words_ecosystem (const SpannHeatEcosystem *row, const SpannLanguage *language);
