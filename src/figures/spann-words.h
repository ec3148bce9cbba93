/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-finding.h"
#include "spann-funding.h"
#include "spann-language.h"

/* Codes of the model and the rules in words. All (transfer full) unless said. */

/* A finding as a person reads it: what, where, why, what can be done. */
char *spann_words_finding (const SpannObject *portfolio, const SpannFinding *finding,
                           const SpannLanguage *language);

/* On what the rule rests: "Grund: beslut, …" */
char *spann_words_finding_basis (const SpannObject *portfolio, const SpannFinding *finding,
                                 const SpannLanguage *language);

/* "pågår", "ongoing". Borrowed. */
const char *spann_words_period_status (SpannPeriodStatus status, const SpannLanguage *language);

/* The word for a choice of the model: ("evaluation kind", 0) "utgångsläge", "baseline". Borrowed.
 */
const char *spann_words_choice (SpannFieldId field, int choice, const SpannLanguage *language);

/* "2,5", "ej bedömt", "ej tillämpligt". */
char *spann_words_score (const SpannObject *scale, SpannScore score, const SpannLanguage *language);

/* "▲ +0,5", "▬ 0", "▼ −0,5"; NULL unless both are assessed on comparable scales. */
char *spann_words_change (const SpannObject *scale, SpannScore before, SpannScore after,
                          const SpannLanguage *language);

/* The same for the screen reader: "framåt 0,5". */
char *spann_words_change_spoken (const SpannObject *scale, SpannScore before, SpannScore after,
                                 const SpannLanguage *language);
