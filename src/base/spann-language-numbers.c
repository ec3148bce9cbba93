/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-language-private.h"

#include <math.h>
#include <string.h>

#include "spann-numeral.h"

#define MINUS "\u2212"
#define MAX_DECIMALS 9
#define GROUP_LENGTH 3
#define BUFFER_SIZE (DBL_MAX_10_EXP + MAX_DECIMALS + 3) /* the longest number without its sign */

/* @plain, "1250.5", with @sign before it and the language's own marks. (transfer full) */
static char *
write_plain (const SpannLanguage *self, const char *sign, const char *plain)
{
  GString *text = g_string_new (sign);
  gsize n_whole = strcspn (plain, ".");

  for (gsize i = 0; i < n_whole; i++) {
    if (i > 0 && (n_whole - i) % GROUP_LENGTH == 0)
      g_string_append (text, self->group_mark);
    g_string_append_c (text, plain[i]);
  }
  if (plain[n_whole] == '.') {
    g_string_append (text, self->decimal_mark);
    g_string_append (text, plain + n_whole + 1);
  }
  return g_string_free (text, FALSE);
}

/* "1.250" becomes "1.25", "3.000" becomes "3", in place. */
static void
drop_trailing_zeros (char *plain)
{
  gsize length = strlen (plain);

  if (strchr (plain, '.') == NULL)
    return;
  while (plain[length - 1] == '0')
    length--;
  if (plain[length - 1] == '.')
    length--;
  plain[length] = '\0';
}

static gboolean
is_zero (const char *plain)
{
  return plain[strspn (plain, "0.")] == '\0';
}

static const char *
choose_sign (double number, const char *plain)
{
  return number < 0 && !is_zero (plain) ? MINUS : "";
}

/* Digits of |@number| with a point, whatever the process's locale is. */
static void
print_plain (double number, int decimals, char plain[BUFFER_SIZE])
{
  char format[] = "%.0f";

  format[2] = (char)('0' + decimals);
  g_ascii_formatd (plain, BUFFER_SIZE, format, fabs (number));
}

char *
spann_language_format_integer (const SpannLanguage *self, gint64 number)
{
  guint64 magnitude = number < 0 ? -(guint64)number : (guint64)number;
  g_autofree char *plain = g_strdup_printf ("%" G_GUINT64_FORMAT, magnitude);

  return write_plain (self, number < 0 ? MINUS : "", plain);
}

static char *
format_digits (const SpannLanguage *self, double number, int decimals, gboolean keeps_zeros)
{
  char plain[BUFFER_SIZE];

  g_return_val_if_fail (isfinite (number), NULL);
  g_return_val_if_fail (decimals >= 0 && decimals <= MAX_DECIMALS, NULL);

  print_plain (number, decimals, plain);
  if (!keeps_zeros)
    drop_trailing_zeros (plain);
  return write_plain (self, choose_sign (number, plain), plain);
}

char *
spann_language_format_number (const SpannLanguage *self, double number, int decimals)
{
  return format_digits (self, number, decimals, TRUE);
}

char *
spann_language_format_compact (const SpannLanguage *self, double number, int decimals)
{
  return format_digits (self, number, decimals, FALSE);
}

char *
spann_language_format_change (const SpannLanguage *self, double number, int decimals)
{
  g_autofree char *compact = spann_language_format_compact (self, number, decimals);

  if (g_strcmp0 (compact, "0") == 0)
    return g_strdup ("±0");
  return number > 0 ? g_strconcat ("+", compact, NULL) : g_steal_pointer (&compact);
}

/* @money in units of 10^@exponent kronor, exactly. (transfer full) */
static char *
format_amount (const SpannLanguage *self, SpannMoney money, int exponent)
{
  guint64 unit = (guint64)pow (10, exponent);
  guint64 magnitude = money < 0 ? -(guint64)money : (guint64)money;
  g_autofree char *plain = g_strdup_printf ("%" G_GUINT64_FORMAT ".%0*" G_GUINT64_FORMAT,
                                            magnitude / unit, exponent, magnitude % unit);

  drop_trailing_zeros (plain);
  return write_plain (self, money < 0 ? MINUS : "", plain);
}

/* Translators' phrases have plain spaces; an amount must not be broken across lines. (transfer
 * full) both */
static char *
keep_together (char *text)
{
  GString *joined = g_string_new (text);

  g_free (text);
  g_string_replace (joined, " ", "\u00a0", 0);
  return g_string_free (joined, FALSE);
}

char *
spann_language_format_money (const SpannLanguage *self, SpannMoney money, SpannMoneyUnit unit)
{
  g_autofree char *amount = format_amount (self, money, 3 * (int)unit);

  switch (unit) {
  case SPANN_MONEY_UNIT_THOUSAND:
    return keep_together (
        g_strdup_printf (spann_tr_context (self, "amount", "SEK %s thousand"), amount));
  case SPANN_MONEY_UNIT_MILLION:
    return keep_together (
        g_strdup_printf (spann_tr_context (self, "amount", "SEK %s million"), amount));
  case SPANN_MONEY_UNIT_SEK:
  default:
    return keep_together (g_strdup_printf (spann_tr_context (self, "amount", "SEK %s"), amount));
  }
}

gboolean
spann_language_parse_number (const SpannLanguage *self, const char *text, double *out_number)
{
  g_autofree char *tidy = spann_numeral_tidy (text);
  gboolean is_negative = *tidy == '-';
  gboolean comma_groups = g_str_equal (self->group_mark, ",");
  SpannNumeral numeral;
  double number;

  if (!spann_numeral_parse (is_negative ? tidy + 1 : tidy, comma_groups, &numeral))
    return FALSE;
  number = (double)numeral.mantissa / pow (10, numeral.decimals);
  *out_number = is_negative ? -number : number;
  return TRUE;
}
