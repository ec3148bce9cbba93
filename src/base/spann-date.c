/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-date.h"

#include <math.h>

static int
read_digits (const char *text, int n_digits)
{
  int number = 0;

  for (int i = 0; i < n_digits; i++)
    number = number * 10 + (text[i] - '0');
  return number;
}

/* Whether @text looks like @pattern, where 0 stands for any digit. */
static gboolean
matches (const char *text, const char *pattern)
{
  for (; *pattern != '\0'; text++, pattern++) {
    if (*pattern == '0' ? !g_ascii_isdigit (*text) : *text != *pattern)
      return FALSE;
  }
  return *text == '\0';
}

SpannDate
spann_date_new (int year, int month, int day)
{
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
    return SPANN_DATE_UNSET;
  if (!g_date_valid_dmy ((GDateDay)day, (GDateMonth)month, (GDateYear)year))
    return SPANN_DATE_UNSET;
  return (SpannDate){(guint16)year, (guint8)month, (guint8)day};
}

gboolean
spann_date_is_set (SpannDate date)
{
  return date.year != 0;
}

gboolean
spann_date_parse (const char *text, SpannDate *out_date)
{
  SpannDate date;

  if (!matches (text, "0000-00-00"))
    return FALSE;
  date =
      spann_date_new (read_digits (text, 4), read_digits (text + 5, 2), read_digits (text + 8, 2));
  if (!spann_date_is_set (date))
    return FALSE;
  *out_date = date;
  return TRUE;
}

char *
spann_date_to_string (SpannDate date)
{
  if (!spann_date_is_set (date))
    return g_strdup ("");
  return g_strdup_printf ("%04d-%02d-%02d", date.year, date.month, date.day);
}

int
spann_date_compare (SpannDate a, SpannDate b)
{
  if (a.year != b.year)
    return a.year - b.year;
  if (a.month != b.month)
    return a.month - b.month;
  return a.day - b.day;
}

double
spann_date_to_year_fraction (SpannDate date)
{
  GDate day;

  if (!spann_date_is_set (date))
    return NAN;
  g_date_clear (&day, 1);
  g_date_set_dmy (&day, date.day, (GDateMonth)date.month, date.year);
  return date.year +
         (g_date_get_day_of_year (&day) - 1) / (g_date_is_leap_year (date.year) ? 366.0 : 365.0);
}
