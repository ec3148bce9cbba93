/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-language-private.h"

#include <string.h>

/* Translators: months as they stand in a date, "23 November 2026". */
static const char *const months[] = {
    SPANN_NC_ ("month", "January"),   SPANN_NC_ ("month", "February"),
    SPANN_NC_ ("month", "March"),     SPANN_NC_ ("month", "April"),
    SPANN_NC_ ("month", "May"),       SPANN_NC_ ("month", "June"),
    SPANN_NC_ ("month", "July"),      SPANN_NC_ ("month", "August"),
    SPANN_NC_ ("month", "September"), SPANN_NC_ ("month", "October"),
    SPANN_NC_ ("month", "November"),  SPANN_NC_ ("month", "December"),
};

/* Translators: months in short, as on an axis, "Oct 2026". */
static const char *const short_months[] = {
    SPANN_NC_ ("short month", "Jan"), SPANN_NC_ ("short month", "Feb"),
    SPANN_NC_ ("short month", "Mar"), SPANN_NC_ ("short month", "Apr"),
    SPANN_NC_ ("short month", "May"), SPANN_NC_ ("short month", "Jun"),
    SPANN_NC_ ("short month", "Jul"), SPANN_NC_ ("short month", "Aug"),
    SPANN_NC_ ("short month", "Sep"), SPANN_NC_ ("short month", "Oct"),
    SPANN_NC_ ("short month", "Nov"), SPANN_NC_ ("short month", "Dec"),
};

char *
spann_language_format_date (const SpannLanguage *self, SpannDate date)
{
  if (!spann_date_is_set (date))
    return g_strdup ("");
  return g_strdup_printf ("%d %s %d", date.day,
                          spann_tr_context (self, "month", months[date.month - 1]), date.year);
}

char *
spann_language_format_moment (const SpannLanguage *self, gint64 seconds)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_local (seconds);
  g_autofree char *date = NULL;

  if (moment == NULL)
    return g_strdup ("");
  date = spann_language_format_date (self, spann_date_new (g_date_time_get_year (moment),
                                                           g_date_time_get_month (moment),
                                                           g_date_time_get_day_of_month (moment)));
  /* Translators: a day and the time of the day, "25 November 2026 at 14:32" */
  return g_strdup_printf (spann_tr (self, "%1$s at %2$02d:%3$02d"), date,
                          g_date_time_get_hour (moment), g_date_time_get_minute (moment));
}

char *
spann_language_format_month (const SpannLanguage *self, SpannDate date)
{
  if (!spann_date_is_set (date))
    return g_strdup ("");
  return g_strdup_printf (
      "%s %d", spann_tr_context (self, "short month", short_months[date.month - 1]), date.year);
}

char *
spann_language_join (const SpannLanguage *self, const char *const *items)
{
  guint n_items = g_strv_length ((char **)items);
  g_autoptr (GString) head = NULL;

  if (n_items < 2)
    return g_strdup (n_items == 1 ? items[0] : "");
  head = g_string_new (items[0]);
  for (guint i = 1; i < n_items - 1; i++)
    g_string_append_printf (head, ", %s", items[i]);
  /* Translators: the end of a list, "a, b and c": the first %s is "a, b". */
  return g_strdup_printf (spann_tr_context (self, "list", "%s and %s"), head->str,
                          items[n_items - 1]);
}

/* Adds the base letter of @c, which has no case any more. */
static void
append_base_letter (GString *key, gunichar c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n_parts = g_unichar_fully_decompose (c, FALSE, parts, G_N_ELEMENTS (parts));

  for (gsize i = 0; i < n_parts; i++) {
    if (!g_unichar_ismark (parts[i]))
      g_string_append_unichar (key, parts[i]);
  }
}

/* Adds @c, and å ä ö (and the neighbours' æ ø) as the three bytes that follow z. */
static void
append_letter (GString *key, gunichar c)
{
  switch (c) {
  case 0xe5: g_string_append_c (key, 'z' + 1); break; /* å */
  case 0xe4:                                          /* ä */
  case 0xe6: g_string_append_c (key, 'z' + 2); break; /* æ */
  case 0xf6:                                          /* ö */
  case 0xf8: g_string_append_c (key, 'z' + 3); break; /* ø */
  default: append_base_letter (key, c); break;
  }
}

char *
spann_language_sort_key (const SpannLanguage *self, const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_autofree char *composed = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
  GString *key = g_string_new (NULL);

  for (const char *p = composed; *p != '\0'; p = g_utf8_next_char (p))
    append_letter (key, g_utf8_get_char (p));
  return g_string_free (key, FALSE);
}
