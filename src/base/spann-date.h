/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SpannDate:
 * @year: 1–9999; 0 when the date is unset
 * @month: 1–12
 * @day: 1–31
 *
 * A calendar day, without time or zone. A plain value: copy it freely. The zero value means 'no
 * date'.
 */
typedef struct {
  guint16 year;
  guint8 month;
  guint8 day;
} SpannDate;

#define SPANN_DATE_UNSET ((SpannDate){0})

/* Makes a day; the unset date when there is no such day in the calendar. */
SpannDate spann_date_new (int year, int month, int day);

/* Whether @date is a day and not the unset value. */
gboolean spann_date_is_set (SpannDate date);

/* Reads exactly YYYY-MM-DD; FALSE, with @out_date untouched, on anything else. */
gboolean spann_date_parse (const char *text, SpannDate *out_date);

/* YYYY-MM-DD, or "" for the unset date. (transfer full) */
char *spann_date_to_string (SpannDate date);

/* Below, equal or above zero as @a is before, the same as or after @b; the unset date comes first.
 */
int spann_date_compare (SpannDate a, SpannDate b);

/* Position of the day in time, counted in years: 2026-07-02 is about 2026.5; NAN for the unset
 * date. For time axes. */
double spann_date_to_year_fraction (SpannDate date);
