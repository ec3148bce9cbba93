/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-indicators-table.h"

#include "spann-indicators-words.h"
#include "spann-plain.h"

static void
add_heading (GPtrArray *cells, const char *heading)
{
  g_ptr_array_add (cells, g_strdup (heading));
}

/* Ends the row that the cells make. */
static void
add_row (GPtrArray *table, GPtrArray *cells)
{
  g_ptr_array_add (cells, NULL);
  g_ptr_array_add (table, g_ptr_array_free (cells, FALSE));
}

static void
add_headings (GPtrArray *table, const SpannIndicatorsData *data, const SpannLanguage *language)
{
  GPtrArray *cells = g_ptr_array_new ();

  add_heading (cells, spann_tr_context (language, "heading", "Indicator"));
  add_heading (cells, spann_tr_context (language, "heading", "Gap"));
  add_heading (cells, spann_tr_context (language, "heading", "Unit"));
  for (int year = data->years.first; year <= data->years.last; year++)
    g_ptr_array_add (cells, g_strdup_printf ("%d", year));
  add_heading (cells, spann_tr_context (language, "heading", "Since the first"));
  add_heading (cells, spann_tr_context (language, "heading", "Since the previous"));
  add_heading (cells, spann_tr_context (language, "heading", "Notes"));
  add_row (table, cells);
}

static void
add_indicator (GPtrArray *table, const SpannIndicatorsData *data, const SpannIndicator *indicator,
               const SpannLanguage *language)
{
  GPtrArray *cells = g_ptr_array_new ();

  g_ptr_array_add (cells, spann_indicator_words_name (indicator, language));
  g_ptr_array_add (cells, spann_indicator_words_gap (indicator, language));
  g_ptr_array_add (cells, spann_plain_field (indicator->indicator, SPANN_INDICATOR_UNIT,
                                             spann_language_get_code (language)));
  for (int i = 0; i < (int)indicator->values->len; i++)
    g_ptr_array_add (cells, spann_indicator_words_number (indicator, i, language));
  g_ptr_array_add (cells, spann_indicator_words_difference (indicator, indicator->first,
                                                            indicator->last, language));
  g_ptr_array_add (cells, spann_indicator_words_difference (indicator, indicator->previous,
                                                            indicator->last, language));
  g_ptr_array_add (cells, spann_indicator_words_notes (data, indicator, language));
  add_row (table, cells);
}

GPtrArray *
spann_indicators_table_new (const SpannIndicatorsData *data, const SpannLanguage *language)
{
  GPtrArray *table = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);

  add_headings (table, data, language);
  for (guint i = 0; i < data->indicators->len; i++)
    add_indicator (table, data, spann_indicators_data_get (data, i), language);
  return table;
}
