/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#define SPANN_YEAR_MIN 1900
#define SPANN_YEAR_MAX 2200

/**
 * SpannYearRange:
 * @first: first calendar year, included
 * @last: last calendar year, included; never before @first
 *
 * A stretch of whole calendar years, such as a funding period. A plain value.
 */
typedef struct {
  int first;
  int last;
} SpannYearRange;

/* Whether both years lie in SPANN_YEAR_MIN…SPANN_YEAR_MAX and are in order. */
gboolean spann_year_range_is_valid (SpannYearRange range);

/* Number of calendar years, at least 1 for a valid range. */
int spann_year_range_length (SpannYearRange range);

gboolean spann_year_range_contains (SpannYearRange range, int year);
gboolean spann_year_range_overlaps (SpannYearRange a, SpannYearRange b);

/* The shared years in @out_range; FALSE, with @out_range untouched, when there are none. */
gboolean spann_year_range_intersect (SpannYearRange a, SpannYearRange b, SpannYearRange *out_range);

/* Reads "2024", "2024-2026" or "2024–2026" (spaces around the dash allowed); FALSE, with @out_range
 * untouched, on anything else and on years that are no valid range. */
gboolean spann_year_range_parse (const char *text, SpannYearRange *out_range);

/* "2024–2026" with an en dash, "2024" when it is one year. (transfer full) */
char *spann_year_range_to_string (SpannYearRange range);
