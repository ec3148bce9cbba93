/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radars-table.h"

#include "spann-plain.h"
#include "spann-take.h"
#include "spann-words.h"

/* Time goes from left to right. */
static const SpannRadarSeriesIndex columns[] = {SPANN_RADAR_BASELINE, SPANN_RADAR_PREVIOUS,
                                                SPANN_RADAR_NOW};

static char **
make_headings (const SpannLanguage *language)
{
  const char *const headings[] = {
      spann_tr_context (language, "heading", "Ecosystem"),
      spann_tr_context (language, "heading", "Gap"),
      spann_tr_context (language, "heading", "Baseline"),
      spann_tr_context (language, "heading", "Previous"),
      spann_tr_context (language, "heading", "Now"),
      NULL,
  };

  return g_strdupv ((char **)headings);
}

/* On the scale that it was judged on; a dash where there is no such evaluation. */
static char *
tell_score (const SpannRadarData *radar, guint gap, SpannRadarSeriesIndex series,
            const SpannLanguage *language)
{
  if (radar->scales[series] == NULL)
    return g_strdup ("–");
  return spann_words_score (radar->scales[series], radar->gaps[gap].scores[series], language);
}

static char **
make_row (const SpannRadarData *radar, guint gap, const SpannLanguage *language)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();

  spann_take_cell (row, spann_plain_field (radar->ecosystem, SPANN_ECOSYSTEM_NAME, NULL));
  spann_take_cell (row, spann_plain_field (radar->gaps[gap].gap, SPANN_GAP_NAME,
                                           spann_language_get_code (language)));
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    spann_take_cell (row, tell_score (radar, gap, columns[i], language));
  return g_strv_builder_end (row);
}

GPtrArray *
spann_radars_table_new (const SpannHeatData *data, const SpannLanguage *language)
{
  GPtrArray *table = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);

  g_ptr_array_add (table, make_headings (language));
  for (guint i = 0; i < data->rows->len; i++) {
    const SpannRadarData *radar = spann_heat_data_get_row (data, i)->radar;

    for (guint j = 0; j < radar->n_gaps; j++)
      g_ptr_array_add (table, make_row (radar, j, language));
  }
  return table;
}
