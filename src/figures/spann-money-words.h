/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"
#include "spann-money-data.h"

/* A figure of money in words, in the figure's language, with all amounts in the unit of its data.
 * All (transfer full) unless said. */

/* What is true: "3,6 mnkr av ramen 2027 är inte beviljade; 3,3 mnkr är föreslagna". */
char *spann_money_words_title (const SpannMoneyData *data, const SpannLanguage *language);

/* What, whose, when. */
char *spann_money_words_subtitle (const SpannMoneyData *data, const SpannLanguage *language);

/* The unit of the amounts and whether they are rounded, whose the frame is. */
char *spann_money_words_note (const SpannMoneyData *data, SpannMoneyUnit unit, gboolean is_exact,
                              const SpannLanguage *language);

/* Source, as-of date, and the same. */
char *spann_money_words_foot (const SpannMoneyData *data, SpannMoneyUnit unit, gboolean is_exact,
                              const SpannLanguage *language);

/* The whole figure as one would read it aloud: the finding, the sums, every year or ecosystem. */
char *spann_money_words_summary (const SpannMoneyData *data, const SpannLanguage *language);

/* Kinds of amounts, in the order in which they are told. */
typedef enum {
  SPANN_MONEY_GRANTED,
  SPANN_MONEY_PAID,
  SPANN_MONEY_REMAINING,
  SPANN_MONEY_PROPOSED,
  SPANN_MONEY_PLANNED,
} SpannMoneyPart;

#define SPANN_N_MONEY_PARTS 5

/* "beviljat", "utbetalt". Borrowed. */
const char *spann_money_words_part (SpannMoneyPart part, const SpannLanguage *language);

/* "utbetalt 450 tkr", "inget utbetalt". */
char *spann_money_words_amount (SpannMoneyPart part, SpannMoney amount, SpannMoneyUnit unit,
                                const SpannLanguage *language);

/* Amounts: "beviljat 600 tkr, utbetalt 450 tkr, återstår 150 tkr". */
char *spann_money_words_sums (const SpannMoneySums *sums, SpannMoneyUnit unit,
                              const SpannLanguage *language);

/* A year: "2027: beviljat 600 tkr, …, ram 4 200 tkr, 3 600 tkr av ramen ej beviljat". */
char *spann_money_words_year (const SpannMoneyData *data, const SpannMoneyYear *year,
                              const SpannLanguage *language);

/* An ecosystem: "Skogsslingan: beviljat 1,8 mnkr, …". */
char *spann_money_words_ecosystem (const SpannMoneyData *data, const SpannMoneyEcosystem *row,
                                   const SpannLanguage *language);
