/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-money.h"

#include <string.h>

#include "spann-numeral.h"

/* How a unit is named after the amount; "SEK" may also stand before it. */
static const struct {
  const char *name;
  SpannMoney unit;
  gboolean is_english;
} units[] = {
    {"kr", 1, FALSE}, {"tkr", 1000, FALSE},         {"mnkr", 1000000, FALSE},
    {"SEK", 1, TRUE}, {"SEK thousand", 1000, TRUE}, {"SEK million", 1000000, TRUE},
};

static gboolean
is_in_range (SpannMoney money)
{
  return money >= -SPANN_MONEY_MAX && money <= SPANN_MONEY_MAX;
}

gboolean
spann_money_add (SpannMoney a, SpannMoney b, SpannMoney *out_sum)
{
  if (!is_in_range (a) || !is_in_range (b) || !is_in_range (a + b))
    return FALSE;
  *out_sum = a + b;
  return TRUE;
}

/* Splits "SEK 1.25 million" into "1.25" and "SEK million", "900 tkr" into "900" and "tkr". */
static void
split_unit (const char *text, char **out_digits, char **out_unit)
{
  gboolean has_prefix = g_ascii_strncasecmp (text, "SEK", 3) == 0;
  const char *digits = has_prefix ? text + 3 + strspn (text + 3, " ") : text;
  gsize length = strspn (digits, "0123456789 ,.");

  *out_digits = g_strchomp (g_strndup (digits, length));
  *out_unit = g_strchomp (g_strconcat (has_prefix ? "SEK " : "", digits + length, NULL));
}

/* @numeral units in whole kronor; FALSE when there is a remainder or too much. */
static gboolean
scale_to_kronor (SpannNumeral numeral, SpannMoney unit, SpannMoney *out_money)
{
  guint64 kronor, divisor = 1;

  for (guint i = 0; i < numeral.decimals; i++)
    divisor *= 10;
  if (unit == 1 && numeral.decimals > 0)
    return FALSE;
  if (!g_uint64_checked_mul (&kronor, numeral.mantissa, (guint64)unit) || kronor % divisor != 0)
    return FALSE;
  if (kronor / divisor > SPANN_MONEY_MAX)
    return FALSE;
  *out_money = (SpannMoney)(kronor / divisor);
  return TRUE;
}

gboolean
spann_money_parse (const char *text, SpannMoney unit, SpannMoney *out_money)
{
  g_autofree char *tidy = spann_numeral_tidy (text);
  g_autofree char *digits = NULL;
  g_autofree char *name = NULL;
  SpannNumeral numeral;

  split_unit (tidy, &digits, &name);
  for (gsize i = 0; i < G_N_ELEMENTS (units); i++) {
    if (g_ascii_strcasecmp (name, units[i].name) == 0)
      return spann_numeral_parse (digits, units[i].is_english, &numeral) &&
             scale_to_kronor (numeral, units[i].unit, out_money);
  }
  return *name == '\0' && spann_numeral_parse (digits, FALSE, &numeral) && !numeral.is_ambiguous &&
         scale_to_kronor (numeral, unit, out_money);
}
