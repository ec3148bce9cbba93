/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-year-range.h"

#include <string.h>

#define EN_DASH "\u2013"

gboolean
spann_year_range_is_valid (SpannYearRange range)
{
  return range.first >= SPANN_YEAR_MIN && range.last <= SPANN_YEAR_MAX && range.first <= range.last;
}

int
spann_year_range_length (SpannYearRange range)
{
  return range.last - range.first + 1;
}

gboolean
spann_year_range_contains (SpannYearRange range, int year)
{
  return year >= range.first && year <= range.last;
}

gboolean
spann_year_range_overlaps (SpannYearRange a, SpannYearRange b)
{
  return a.first <= b.last && b.first <= a.last;
}

gboolean
spann_year_range_intersect (SpannYearRange a, SpannYearRange b, SpannYearRange *out_range)
{
  if (!spann_year_range_overlaps (a, b))
    return FALSE;
  *out_range = (SpannYearRange){MAX (a.first, b.first), MIN (a.last, b.last)};
  return TRUE;
}

static const char *
skip_spaces (const char *text)
{
  return text + strspn (text, " ");
}

/* Reads exactly four digits at *@text and moves past them. */
static gboolean
read_year (const char **text, int *out_year)
{
  int year = 0;

  if (strspn (*text, "0123456789") != 4)
    return FALSE;
  for (int i = 0; i < 4; i++)
    year = year * 10 + g_ascii_digit_value ((*text)[i]);
  *text += 4;
  *out_year = year;
  return TRUE;
}

static gboolean
read_dash (const char **text)
{
  const char *dash = skip_spaces (*text);

  if (g_str_has_prefix (dash, EN_DASH))
    dash += strlen (EN_DASH);
  else if (*dash == '-')
    dash++;
  else
    return FALSE;
  *text = skip_spaces (dash);
  return TRUE;
}

gboolean
spann_year_range_parse (const char *text, SpannYearRange *out_range)
{
  SpannYearRange range;

  if (!read_year (&text, &range.first))
    return FALSE;
  range.last = range.first;
  if (*text != '\0' && !(read_dash (&text) && read_year (&text, &range.last)))
    return FALSE;
  if (*text != '\0' || !spann_year_range_is_valid (range))
    return FALSE;
  *out_range = range;
  return TRUE;
}

char *
spann_year_range_to_string (SpannYearRange range)
{
  if (range.first == range.last)
    return g_strdup_printf ("%d", range.first);
  return g_strdup_printf ("%d" EN_DASH "%d", range.first, range.last);
}
