/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-numeral.h"

#include <string.h>

#define MAX_DIGITS 18 /* what a guint64 surely holds */
#define GROUP_LENGTH 3

char *
spann_numeral_tidy (const char *text)
{
  GString *tidy = g_string_new (text);

  g_string_replace (tidy, "\u00a0", " ", 0);
  g_string_replace (tidy, "\u202f", " ", 0);
  g_string_replace (tidy, "\u2009", " ", 0);
  g_string_replace (tidy, "\u2212", "-", 0);
  return g_strstrip (g_string_free (tidy, FALSE));
}

static gsize
count_digits (const char *text)
{
  return strspn (text, "0123456789");
}

/* What separates thousands after the first @n_digits of @text; NUL when nothing does. */
static char
find_separator (const char *text, gsize n_digits, gboolean comma_groups)
{
  char separator = text[n_digits];

  if (n_digits > GROUP_LENGTH || text[0] == '0')
    return '\0';
  if (separator != ' ' && !(separator == ',' && comma_groups))
    return '\0';
  return count_digits (text + n_digits + 1) == GROUP_LENGTH ? separator : '\0';
}

static const char *
read_digits (const char *text, gsize n_digits, GString *digits)
{
  g_string_append_len (digits, text, (gssize)n_digits);
  return text + n_digits;
}

gboolean
spann_numeral_parse (const char *text, gboolean comma_groups, SpannNumeral *out_numeral)
{
  g_autoptr (GString) digits = g_string_new (NULL);
  gsize n_first = count_digits (text), n_decimals = 0;
  const char *rest = read_digits (text, n_first, digits);
  char separator = find_separator (text, n_first, comma_groups);

  if (n_first == 0)
    return FALSE;
  while (separator != '\0' && *rest == separator && count_digits (rest + 1) == GROUP_LENGTH)
    rest = read_digits (rest + 1, GROUP_LENGTH, digits);
  if ((*rest == '.' || *rest == ',') && *rest != separator) {
    n_decimals = count_digits (rest + 1);
    if (n_decimals == 0)
      return FALSE;
    rest = read_digits (rest + 1, n_decimals, digits);
  }
  if (*rest != '\0' || digits->len > MAX_DIGITS)
    return FALSE;

  out_numeral->mantissa = g_ascii_strtoull (digits->str, NULL, 10);
  out_numeral->decimals = (guint)n_decimals;
  out_numeral->is_ambiguous =
      separator == '\0' && n_decimals == GROUP_LENGTH && n_first <= GROUP_LENGTH && text[0] != '0';
  return TRUE;
}
