/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Private to base: the digits of an amount or a number as a person types them. */

/**
 * SpannNumeral:
 * @mantissa: all digits, without the decimal mark
 * @decimals: how many of them stand after it
 * @is_ambiguous: could as well be thousands in a group: "1,250"
 *
 * @mantissa / 10^@decimals, exactly; at most 18 digits.
 */
typedef struct {
  guint64 mantissa;
  guint decimals;
  gboolean is_ambiguous;
} SpannNumeral;

/* @text with every kind of space (U+0020, U+00A0, U+202F, U+2009) as U+0020, none at the ends, and
 * U+2212 as a hyphen. (transfer full) */
char *spann_numeral_tidy (const char *text);

/**
 * spann_numeral_parse:
 * @text: digits, tidied; a space groups thousands, comma or point is the decimal mark
 * @comma_groups: whether "1,250" means 1250
 *
 * Returns: FALSE, with @out_numeral untouched, unless the whole text is such a number
 */
gboolean spann_numeral_parse (const char *text, gboolean comma_groups, SpannNumeral *out_numeral);
