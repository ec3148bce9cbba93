/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-heat-table.h"

#include "spann-heat-words.h"
#include "spann-plain.h"
#include "spann-take.h"
#include "spann-words.h"

static char **
make_headings (const SpannHeatData *data, const SpannLanguage *language)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();

  g_strv_builder_add (row, spann_tr_context (language, "heading", "Ecosystem"));
  g_strv_builder_add (row, spann_tr_context (language, "heading", "Evaluation"));
  g_strv_builder_add (row, spann_tr_context (language, "heading", "Assessor"));
  for (guint i = 0; i < data->n_gaps; i++) {
    g_autofree char *gap = spann_heat_words_gap (data, i, language);

    g_strv_builder_add (row, gap);
    /* Translators: the heading of a column; %s is a gap */
    spann_take_cell (row, g_strdup_printf (spann_tr (language, "%s, change"), gap));
  }
  g_strv_builder_add (row, spann_tr_context (language, "heading", "Review signal"));
  return g_strv_builder_end (row);
}

static void
add_evaluation (GStrvBuilder *row, const SpannObject *evaluation, const SpannLanguage *language)
{
  if (evaluation == NULL) {
    g_strv_builder_add (row, "–");
    g_strv_builder_add (row, "–");
    return;
  }
  spann_take_cell (
      row, spann_date_to_string (spann_object_get_date (evaluation, SPANN_EVALUATION_DATE)));
  g_strv_builder_add (
      row, spann_words_choice (SPANN_EVALUATION_ASSESSOR,
                               spann_object_get_choice (evaluation, SPANN_EVALUATION_ASSESSOR),
                               language));
}

static char **
make_row (const SpannHeatData *data, const SpannHeatEcosystem *ecosystem,
          const SpannLanguage *language)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();

  spann_take_cell (row,
                   spann_plain_field (ecosystem->radar->ecosystem, SPANN_ECOSYSTEM_NAME, NULL));
  add_evaluation (row, ecosystem->radar->evaluations[SPANN_RADAR_NOW], language);
  for (guint i = 0; i < data->n_gaps; i++) {
    char *number = spann_heat_words_number (ecosystem, i, language);

    spann_take_cell (row, spann_heat_words_score (ecosystem, i, language));
    spann_take_cell (row, number != NULL ? number : g_strdup ("–"));
  }
  g_strv_builder_add (row, spann_heat_words_review (ecosystem, language));
  return g_strv_builder_end (row);
}

GPtrArray *
spann_heat_table_new (const SpannHeatData *data, const SpannLanguage *language)
{
  GPtrArray *table = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);

  g_ptr_array_add (table, make_headings (data, language));
  for (guint i = 0; i < data->rows->len; i++)
    g_ptr_array_add (table, make_row (data, spann_heat_data_get_row (data, i), language));
  return table;
}
