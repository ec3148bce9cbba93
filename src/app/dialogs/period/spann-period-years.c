/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-period-years.h"

#include <glib/gi18n-lib.h>

#include "spann-wrong-entry.h"

static gboolean
read_year (AdwEntryRow *row, int *out_year, GPtrArray *problems)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (row));
  guint64 year;

  if (g_ascii_string_to_unsigned (text, 10, SPANN_YEAR_MIN, SPANN_YEAR_MAX, &year, NULL)) {
    spann_wrong_entry_mark (GTK_EDITABLE (row), FALSE);
    *out_year = (int)year;
    return TRUE;
  }
  spann_wrong_entry_mark (GTK_EDITABLE (row), TRUE);
  /* Translators: the first %s is the name of a field, the second what was typed there. */
  g_ptr_array_add (problems,
                   g_strdup_printf (_ ("%s: “%s” is not a year. Write it with four digits, "
                                       "from %d to %d."),
                                    adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), text,
                                    SPANN_YEAR_MIN, SPANN_YEAR_MAX));
  return FALSE;
}

gboolean
spann_period_years_read (AdwEntryRow *first_row, AdwEntryRow *last_row, SpannYearRange *out_years,
                         GPtrArray *problems)
{
  const gboolean first = read_year (first_row, &out_years->first, problems);
  const gboolean last = read_year (last_row, &out_years->last, problems);

  if (!first || !last)
    return FALSE;
  if (spann_year_range_is_valid (*out_years))
    return TRUE;
  spann_wrong_entry_mark (GTK_EDITABLE (last_row), TRUE);
  g_ptr_array_add (problems, g_strdup_printf (_ ("The last year, %d, comes before the first, %d."),
                                              out_years->last, out_years->first));
  return FALSE;
}

void
spann_period_years_show (AdwEntryRow *row, int year)
{
  g_autofree char *text = g_strdup_printf ("%d", year);

  gtk_editable_set_text (GTK_EDITABLE (row), text);
}
