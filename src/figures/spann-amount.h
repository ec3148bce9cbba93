/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"

/* Amounts of money in figures. */

/* The largest unit that all of @amounts, which are told together, read well in and exactly, for
 * spann_language_format_money(): "3,6 mnkr", "900 tkr", "1 250 kr"; of the three, SEK. Nothing is
 * nothing in every unit. */
SpannMoneyUnit spann_amount_find_common_unit (const SpannMoney *amounts, guint n_amounts);

/* An amount in a cell of a table, in SEK thousand, exactly and without groups of three:
 * spreadsheets take a pasted "2700" as a number, "2 700" as words. (transfer full) */
char *spann_amount_to_cell (SpannMoney amount, const SpannLanguage *language);

/* The unit of a chart whose largest amount is @largest: SEK thousand unless that makes numbers too
 * long to read, or only fractions. */
SpannMoneyUnit spann_amount_choose_unit (SpannMoney largest);

/* SEK in one of the unit: 1, 1000, 1000000. */
SpannMoney spann_amount_get_unit_size (SpannMoneyUnit unit);

/* "tkr", "SEK thousand". Borrowed. */
const char *spann_amount_get_unit_name (SpannMoneyUnit unit, const SpannLanguage *language);

/* A bare number for a chart, in that unit with at most one decimal. (transfer full) */
char *spann_amount_to_number (SpannMoney amount, SpannMoneyUnit unit,
                              const SpannLanguage *language);

/* Whether that number is the amount, and not rounded. */
gboolean spann_amount_is_exact (SpannMoney amount, SpannMoneyUnit unit);
