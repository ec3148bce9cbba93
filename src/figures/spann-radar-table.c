/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-table.h"

#include "spann-counting.h"
#include "spann-plain.h"
#include "spann-radar-words.h"
#include "spann-strategy.h"
#include "spann-take.h"
#include "spann-words.h"

/* Time goes from left to right. */
static const SpannRadarSeriesIndex columns[] = {SPANN_RADAR_BASELINE, SPANN_RADAR_PREVIOUS,
                                                SPANN_RADAR_NOW};

static gboolean
has_reasons (const SpannRadarData *data, const SpannLanguage *language)
{
  for (guint i = 0; i < data->n_gaps; i++) {
    g_autofree char *reason = spann_radar_words_reason (data, i, language);

    if (*reason != '\0')
      return TRUE;
  }
  return FALSE;
}

static void
add_series_heading (GStrvBuilder *row, const SpannRadarData *data, SpannRadarSeriesIndex series,
                    const SpannLanguage *language)
{
  g_autofree char *name = spann_radar_words_series (data, series, language);

  if (spann_radar_data_is_comparable (data, series))
    g_strv_builder_add (row, name);
  else
    /* Translators: a column of scores; %s is "Baseline 2022" */
    spann_take_cell (row, g_strdup_printf (spann_tr (language, "%s, on another scale"), name));
}

static char **
make_headings (const SpannRadarData *data, gboolean reasons, const SpannLanguage *language)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();
  SpannRadarSeriesIndex reference = spann_radar_data_choose_reference (data);

  g_strv_builder_add (row, spann_tr_context (language, "heading", "Gap"));
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++) {
    if (data->scales[columns[i]] != NULL)
      add_series_heading (row, data, columns[i], language);
  }
  if (reference != SPANN_N_RADAR_SERIES)
    spann_take_cell (
        row, spann_counting_sentence (g_strdup (spann_radar_words_since (reference, language))));
  if (data->scales[SPANN_RADAR_TARGET] != NULL)
    add_series_heading (row, data, SPANN_RADAR_TARGET, language);
  if (reasons)
    g_strv_builder_add (row, spann_tr_context (language, "heading", "Reason"));
  return g_strv_builder_end (row);
}

/* "+0,5"; a dash when the two cannot be compared. */
static char *
tell_change (const SpannRadarData *data, SpannScore before, SpannScore after,
             const SpannLanguage *language)
{
  int steps;

  if (!spann_score_difference (before, after, &steps))
    return g_strdup ("–");
  return spann_language_format_change (
      language, (double)steps / spann_scale_get_steps_per_level (data->scale), 2);
}

static char *
tell_target (const SpannRadarData *data, SpannScore target, const SpannLanguage *language)
{
  return spann_score_is_assessed (target) ? spann_words_score (data->scale, target, language)
                                          : g_strdup ("–");
}

static char **
make_row (const SpannRadarData *data, guint index, gboolean reasons, const SpannLanguage *language)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();
  SpannRadarSeriesIndex reference = spann_radar_data_choose_reference (data);
  const SpannRadarGap *gap = &data->gaps[index];

  spann_take_cell (
      row, spann_plain_field (gap->gap, SPANN_GAP_NAME, spann_language_get_code (language)));
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++) {
    const SpannObject *scale = data->scales[columns[i]];

    if (scale != NULL)
      spann_take_cell (row, spann_words_score (scale, gap->scores[columns[i]], language));
  }
  if (reference != SPANN_N_RADAR_SERIES)
    spann_take_cell (
        row, tell_change (data, gap->scores[reference], gap->scores[SPANN_RADAR_NOW], language));
  if (data->scales[SPANN_RADAR_TARGET] != NULL)
    spann_take_cell (row, tell_target (data, gap->scores[SPANN_RADAR_TARGET], language));
  if (reasons)
    spann_take_cell (row, spann_radar_words_reason (data, index, language));
  return g_strv_builder_end (row);
}

GPtrArray *
spann_radar_table_new (const SpannRadarData *data, const SpannLanguage *language)
{
  GPtrArray *table = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);
  gboolean reasons = has_reasons (data, language);

  g_ptr_array_add (table, make_headings (data, reasons, language));
  for (guint i = 0; i < data->n_gaps; i++)
    g_ptr_array_add (table, make_row (data, i, reasons, language));
  return table;
}
