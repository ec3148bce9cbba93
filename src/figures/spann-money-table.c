/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-money-table.h"

#include "spann-amount.h"
#include "spann-plain.h"

/* Before the amounts, of a year: its number, and its frame. */
static gboolean
has_frame_column (const SpannMoneyData *data)
{
  return !data->is_by_ecosystem && data->ecosystem == NULL;
}

/* Ends the row that the cells make. */
static void
add_row (GPtrArray *table, GPtrArray *cells)
{
  g_ptr_array_add (cells, NULL);
  g_ptr_array_add (table, g_ptr_array_free (cells, FALSE));
}

static void
add_headings (GPtrArray *table, const SpannMoneyData *data, const SpannLanguage *language)
{
  GPtrArray *cells = g_ptr_array_new ();
  const char *const headings[] = {
      spann_tr_context (language, "heading", "Granted"),
      spann_tr_context (language, "heading", "Paid"),
      spann_tr_context (language, "heading", "Remaining"),
      spann_tr_context (language, "heading", "Proposed"),
      spann_tr_context (language, "heading", "Planned"),
  };

  if (data->is_by_ecosystem)
    g_ptr_array_add (cells,
                     g_strdup (spann_tr_context (language, "heading", "Ecosystem (SEK thousand)")));
  else
    g_ptr_array_add (cells,
                     g_strdup (spann_tr_context (language, "heading", "Year (SEK thousand)")));
  if (has_frame_column (data))
    g_ptr_array_add (cells, g_strdup (spann_tr_context (language, "heading", "Frame")));
  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    g_ptr_array_add (cells, g_strdup (headings[i]));
  add_row (table, cells);
}

/* Empty when there are periods but none of them has an amount yet. */
static char *
tell_settable (SpannMoney amount, guint n_unset, const SpannLanguage *language)
{
  return amount == 0 && n_unset > 0 ? g_strdup ("") : spann_amount_to_cell (amount, language);
}

static void
add_sums (GPtrArray *cells, const SpannMoneySums *sums, const SpannLanguage *language)
{
  const SpannMoney amounts[] = {sums->granted, sums->paid, spann_money_sums_get_remaining (sums)};

  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    g_ptr_array_add (cells, spann_amount_to_cell (amounts[i], language));
  g_ptr_array_add (cells, tell_settable (sums->proposed, sums->n_proposed_unset, language));
  g_ptr_array_add (cells, tell_settable (sums->planned, sums->n_planned_unset, language));
}

/* A row of amounts that is called @name (transfer full), with @frame when the table has a column
 * for it; NULL for no frame. */
static void
add_amounts (GPtrArray *table, const SpannMoneyData *data, char *name, const SpannMoney *frame,
             const SpannMoneySums *sums, const SpannLanguage *language)
{
  GPtrArray *cells = g_ptr_array_new ();

  g_ptr_array_add (cells, name);
  if (has_frame_column (data))
    g_ptr_array_add (cells,
                     frame == NULL ? g_strdup ("") : spann_amount_to_cell (*frame, language));
  add_sums (cells, sums, language);
  add_row (table, cells);
}

/* The years; in @out_frame the sum of their frames. Gives whether there is any. */
static gboolean
add_years (GPtrArray *table, const SpannMoneyData *data, SpannMoney *out_frame,
           const SpannLanguage *language)
{
  gboolean has_any = FALSE;

  for (guint i = 0; i < data->years->len; i++) {
    const SpannMoneyYear *year = spann_money_data_get_year (data, i);

    add_amounts (table, data, g_strdup_printf ("%d", year->year),
                 year->has_frame ? &year->frame : NULL, &year->sums, language);
    has_any |= year->has_frame;
    *out_frame += year->frame;
  }
  if (!spann_money_sums_is_zero (&data->outside))
    add_amounts (table, data, g_strdup (spann_tr_context (language, "heading", "Other years")),
                 NULL, &data->outside, language);
  return has_any;
}

static void
add_ecosystems (GPtrArray *table, const SpannMoneyData *data, const SpannLanguage *language)
{
  for (guint i = 0; i < data->ecosystems->len; i++) {
    const SpannMoneyEcosystem *row = spann_money_data_get_ecosystem (data, i);

    add_amounts (table, data, spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL), NULL,
                 &row->sums, language);
  }
}

GPtrArray *
spann_money_table_new (const SpannMoneyData *data, const SpannLanguage *language)
{
  GPtrArray *table = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);
  SpannMoney frame = 0;
  gboolean has_frame = FALSE;

  add_headings (table, data, language);
  if (data->is_by_ecosystem)
    add_ecosystems (table, data, language);
  else
    has_frame = add_years (table, data, &frame, language);
  add_amounts (table, data, g_strdup (spann_tr_context (language, "heading", "In all")),
               has_frame ? &frame : NULL, &data->total, language);
  return table;
}
