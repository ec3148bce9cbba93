/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-fields.h"
#include "spann-finding.h"
#include "spann-funding.h"
#include "spann-language.h"

/* Codes of the model and the rules in words. All (transfer full) unless said. */

/* A finding as a person reads it: what, where, why, what can be done. A period that the portfolio
 * does not have is called the new one. */
char *spann_words_finding (const SpannObject *portfolio, const SpannFinding *finding,
                           const SpannLanguage *language);

/* On what the rule rests: "Grund: beslut, …", as spann_words_basis() has it. */
char *spann_words_finding_basis (const SpannObject *portfolio, const SpannFinding *finding,
                                 const SpannLanguage *language);

/* A basis (SPANN_NOUN_BASIS): its kind, the passage in the decision, and its note as sentences of
 * their own. */
char *spann_words_basis (const SpannObject *basis, const SpannLanguage *language);

/* "pågår", "ongoing". Borrowed. */
const char *spann_words_period_status (SpannPeriodStatus status, const SpannLanguage *language);

/* The word for a choice of the model: (SPANN_EVALUATION_KIND, SPANN_EVALUATION_KIND_BASELINE) gives
 * "utgångsläge", "baseline"; "" for -1, the choice that lacks. Borrowed. */
const char *spann_words_choice (SpannFieldId field, int choice, const SpannLanguage *language);

/* What a noun is called in the middle of a sentence: "utvärdering", and with what came or went in
 * front, "ny utvärdering", "borttagen utvärdering". Borrowed. */
const char *spann_words_noun (SpannNounIndex noun, const SpannLanguage *language);
const char *spann_words_noun_added (SpannNounIndex noun, const SpannLanguage *language);
const char *spann_words_noun_removed (SpannNounIndex noun, const SpannLanguage *language);

/* What a field is called in the middle of a sentence: "motivering", "reason". Borrowed. */
const char *spann_words_field (SpannFieldId field, const SpannLanguage *language);

/* "2,5", "ej bedömt", "ej tillämpligt". */
char *spann_words_score (const SpannObject *scale, SpannScore score, const SpannLanguage *language);

/* "6 av 7 gap bedömda". */
char *spann_words_assessed_gaps (guint n_assessed, guint n_gaps, const SpannLanguage *language);

/* What it means, for the middle of a sentence: "gemensamma insatser", "mellan ”Återkommande
 * kontakter” och ”Gemensamma insatser”"; NULL when it is not assessed. (transfer full) */
char *spann_words_level (const SpannObject *scale, SpannScore score, const SpannLanguage *language);

/* "▲ +0,5", "▬ 0", "▼ −0,5"; NULL unless both are assessed. Whether the two were judged on
 * comparable scales is for the caller to know: @scale is the one of both. */
char *spann_words_change (const SpannObject *scale, SpannScore before, SpannScore after,
                          const SpannLanguage *language);

/* The same for the screen reader: "framåt 0,5", "stilla", "bakåt 0,5". */
char *spann_words_change_spoken (const SpannObject *scale, SpannScore before, SpannScore after,
                                 const SpannLanguage *language);
