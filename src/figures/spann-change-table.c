/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-table.h"

#include "spann-change-words.h"
#include "spann-plain.h"
#include "spann-radar-words.h"
#include "spann-take.h"

static char **
make_headings (const SpannChangeData *data, const SpannLanguage *language)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();

  g_strv_builder_add (row, spann_tr_context (language, "heading", "Area"));
  if (data->reference != SPANN_N_RADAR_SERIES)
    spann_take_cell (row, spann_radar_words_series (data->radar, data->reference, language));
  spann_take_cell (row, spann_radar_words_series (data->radar, SPANN_RADAR_NOW, language));
  g_strv_builder_add (row, spann_tr_context (language, "heading", "Change"));
  g_strv_builder_add (row, spann_tr_context (language, "heading", "Development"));
  g_strv_builder_add (row, spann_tr_context (language, "heading", "Reason"));
  return g_strv_builder_end (row);
}

static char **
make_row (const SpannChangeData *data, const SpannChangeArea *area, const SpannLanguage *language)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();
  char *number = spann_change_words_number (data, area, language);

  spann_take_cell (row, spann_plain_field (
                            area->area, area->number > 0 ? SPANN_GAP_NAME : SPANN_EFFECT_AREA_NAME,
                            spann_language_get_code (language)));
  if (data->reference != SPANN_N_RADAR_SERIES)
    spann_take_cell (row, spann_change_words_before (data, area, language));
  spann_take_cell (row, spann_change_words_after (data, area, language));
  spann_take_cell (row, number != NULL ? number : g_strdup ("–"));
  g_strv_builder_add (row, spann_change_words_verdict (data, area, language));
  spann_take_cell (row, spann_change_words_reason (data, area, language));
  return g_strv_builder_end (row);
}

GPtrArray *
spann_change_table_new (const SpannChangeData *data, const SpannLanguage *language)
{
  GPtrArray *table = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);

  g_ptr_array_add (table, make_headings (data, language));
  for (SpannChangeKind kind = 0; kind < SPANN_N_CHANGE_KINDS; kind++) {
    for (guint i = 0; i < data->areas[kind]->len; i++)
      g_ptr_array_add (table,
                       make_row (data, spann_change_data_get_area (data, kind, i), language));
  }
  return table;
}
