/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Whole Swedish kronor. Never a floating-point number: totals must equal the sum of their rows. */
typedef gint64 SpannMoney;

#define SPANN_MONEY_MAX G_GINT64_CONSTANT (1000000000000000)

/* @a + @b in @out_sum; FALSE, untouched, when it would leave ±SPANN_MONEY_MAX. */
gboolean spann_money_add (SpannMoney a, SpannMoney b, SpannMoney *out_sum);

/**
 * spann_money_parse:
 * @text: an amount as a person types it, or as spann_language_format_money() writes it
 * @unit: kronor for one of the number's units when the text names no unit: 1, 1000 or 1000000
 * @out_money: (out): the amount in whole kronor
 *
 * Spaces of any width (U+0020, U+00A0, U+202F, U+2009) group thousands. "kr", "tkr", "mnkr", "SEK",
 * "SEK thousand" or "SEK million" may follow, in any case; "SEK" may stand first. With thousands
 * and millions a decimal comma or point is allowed; beside SEK, "1,250" is 1250, as English groups.
 * Without a unit that text is refused: a guess would be wrong by a factor of a thousand.
 *
 * Returns: FALSE, with @out_money untouched, unless the whole text is an amount ≥ 0 in whole kronor
 * within range
 */
gboolean spann_money_parse (const char *text, SpannMoney unit, SpannMoney *out_money);
