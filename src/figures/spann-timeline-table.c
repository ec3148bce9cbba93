/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-timeline-table.h"

#include "spann-amount.h"
#include "spann-plain.h"
#include "spann-timeline-words.h"
#include "spann-words.h"

static char **
make_headings (const SpannLanguage *language)
{
  const char *const headings[] = {
      spann_tr_context (language, "heading", "Ecosystem"),
      spann_tr_context (language, "heading", "Years used"),
      spann_tr_context (language, "heading", "Period"),
      spann_tr_context (language, "heading", "Years"),
      spann_tr_context (language, "heading", "Status"),
      spann_tr_context (language, "heading", "SEK thousand a year"),
      spann_tr_context (language, "heading", "SEK thousand in all"),
      spann_tr_context (language, "heading", "Decision"),
      NULL,
  };

  return g_strdupv ((char **)headings);
}

/* Whether any year that the period funds has an amount, be it 0. */
static gboolean
has_amount (const SpannTimelinePeriod *period)
{
  for (int year = period->years.first; year <= period->years.last; year++) {
    if (spann_period_has_amount_in (period->period, year))
      return TRUE;
  }
  return FALSE;
}

/* "900", "–" when it is not set. */
static char *
tell_year (const SpannTimelinePeriod *period, int year, const SpannLanguage *language)
{
  if (!spann_period_has_amount_in (period->period, year))
    return g_strdup ("–");
  return spann_amount_to_cell (spann_period_get_granted_in (period->period, year), language);
}

/* "900", or "900 / 800 / –" when the years differ; "" when no amount is set. */
static char *
tell_yearly (const SpannTimelinePeriod *period, const SpannLanguage *language)
{
  SpannMoney even;
  GString *text;

  if (!has_amount (period))
    return g_strdup ("");
  if (spann_timeline_period_find_even_amount (period, &even))
    return spann_amount_to_cell (even, language);
  text = g_string_new (NULL);
  for (int year = period->years.first; year <= period->years.last; year++) {
    g_autofree char *amount = tell_year (period, year, language);

    g_string_append_printf (text, text->len == 0 ? "%s" : " / %s", amount);
  }
  return g_string_free (text, FALSE);
}

static char *
tell_total (const SpannTimelinePeriod *period, const SpannLanguage *language)
{
  return has_amount (period)
             ? spann_amount_to_cell (spann_timeline_period_get_total (period), language)
             : g_strdup ("");
}

/* "2023-11-20, § 42"; before that how far the matter has come; "" when there is none. */
static char *
tell_decision (const SpannTimelineData *data, const SpannTimelinePeriod *period,
               const SpannLanguage *language)
{
  const SpannObject *matter = period->matter;
  g_autofree char *date = NULL;
  g_autofree char *paragraph = NULL;

  if (matter == NULL)
    return g_strdup ("");
  if (!spann_matter_is_decided (matter, data->as_of))
    return g_strdup (spann_tr_context (language, "matter", "not decided"));
  date = spann_date_to_string (spann_object_get_date (matter, SPANN_MATTER_DECIDED));
  paragraph = spann_timeline_words_paragraph (matter);
  return *paragraph == '\0' ? g_steal_pointer (&date) : g_strdup_printf ("%s, %s", date, paragraph);
}

static char **
make_period_row (const SpannTimelineData *data, const SpannTimelineEcosystem *row,
                 const SpannTimelinePeriod *period, const SpannLanguage *language)
{
  char **cells = g_new0 (char *, 9);

  cells[0] = spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  cells[1] = spann_standing_to_words (&row->standing, language);
  cells[2] = g_strdup_printf ("%d", period->ordinal);
  cells[3] = spann_year_range_to_string (period->years);
  cells[4] = g_strdup (spann_words_period_status (period->status, language));
  cells[5] = tell_yearly (period, language);
  cells[6] = tell_total (period, language);
  cells[7] = tell_decision (data, period, language);
  return cells;
}

static char **
make_empty_row (const SpannTimelineEcosystem *row, const SpannLanguage *language)
{
  char **cells = g_new0 (char *, 9);

  cells[0] = spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  cells[1] = spann_standing_to_words (&row->standing, language);
  for (guint i = 2; i < 8; i++)
    cells[i] = g_strdup ("");
  return cells;
}

GPtrArray *
spann_timeline_table_new (const SpannTimelineData *data, const SpannLanguage *language)
{
  GPtrArray *table = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);

  g_ptr_array_add (table, make_headings (language));
  for (guint i = 0; i < data->rows->len; i++) {
    const SpannTimelineEcosystem *row = spann_timeline_data_get_row (data, i);

    if (row->periods->len == 0)
      g_ptr_array_add (table, make_empty_row (row, language));
    for (guint j = 0; j < row->periods->len; j++)
      g_ptr_array_add (
          table,
          make_period_row (data, row, spann_timeline_ecosystem_get_period (row, j), language));
  }
  return table;
}
