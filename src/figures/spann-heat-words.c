/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-heat-words.h"

#include "spann-counting.h"
#include "spann-plain.h"
#include "spann-radar-words.h"
#include "spann-strategy.h"
#include "spann-words.h"

char *
spann_heat_words_subtitle (const SpannHeatData *data, const SpannLanguage *language)
{
  g_autofree char *ecosystems =
      g_strdup_printf (spann_tr_plural (language, "%u ecosystem", "%u ecosystems", data->rows->len),
                       data->rows->len);
  g_autofree char *assessed = spann_words_assessed_gaps (spann_heat_data_count_assessed (data),
                                                         data->rows->len * data->n_gaps, language);
  g_autofree char *scale = g_strdup_printf (spann_tr (language, "scale %1$d–%2$d"),
                                            spann_scale_get_minimum (data->scale),
                                            spann_scale_get_maximum (data->scale));

  return g_strjoin (" · ", ecosystems, spann_tr (language, "last evaluation of each"), assessed,
                    scale, NULL);
}

char *
spann_heat_words_foot (const SpannHeatData *data, const SpannLanguage *language)
{
  g_autofree char *as_of = spann_date_to_string (data->as_of);

  return g_strdup_printf (spann_tr (language, "Source: the evaluations, as of %s"), as_of);
}

char *
spann_heat_words_gap (const SpannHeatData *data, guint gap, const SpannLanguage *language)
{
  g_autofree char *name =
      spann_plain_field (spann_heat_data_get_gap (data, gap), SPANN_GAP_SHORT_NAME,
                         spann_language_get_code (language));

  return g_strdup_printf ("%u %s", gap + 1, name);
}

static const SpannObject *
get_now (const SpannHeatEcosystem *row)
{
  return row->radar->evaluations[SPANN_RADAR_NOW];
}

/* Whether the evaluation is by somebody whose view the strategy does not count. */
static gboolean
is_of_another (const SpannHeatData *data, const SpannObject *evaluation)
{
  const SpannObject *rule = spann_object_get_child (data->strategy, SPANN_STRATEGY_PROGRESS_RULE);

  return spann_object_get_choice (evaluation, SPANN_EVALUATION_ASSESSOR) !=
         spann_object_get_choice (rule, SPANN_PROGRESS_RULE_ASSESSOR);
}

char *
spann_heat_words_evaluation (const SpannHeatData *data, const SpannHeatEcosystem *row,
                             const SpannLanguage *language)
{
  const SpannObject *now = get_now (row);
  g_autofree char *month = NULL;

  if (now == NULL)
    return g_strdup (spann_tr (language, "no evaluation"));
  month =
      spann_language_format_month (language, spann_object_get_date (now, SPANN_EVALUATION_DATE));
  if (!is_of_another (data, now))
    return g_steal_pointer (&month);
  return g_strdup_printf (
      "%s, %s", month,
      spann_words_choice (SPANN_EVALUATION_ASSESSOR,
                          spann_object_get_choice (now, SPANN_EVALUATION_ASSESSOR), language));
}

const char *
spann_heat_words_review (const SpannHeatEcosystem *row, const SpannLanguage *language)
{
  if (row->progress->signals_review)
    return spann_tr_context (language, "review", "yes");
  return row->progress->can_tell ? spann_tr_context (language, "review", "no")
                                 : spann_tr_context (language, "review", "unknown");
}

char *
spann_heat_words_rule (const SpannHeatData *data, const SpannLanguage *language)
{
  const SpannObject *rule = spann_object_get_child (data->strategy, SPANN_STRATEGY_PROGRESS_RULE);
  int areas = (int)spann_object_get_integer (rule, SPANN_PROGRESS_RULE_AREAS);

  if (spann_object_get_choice (rule, SPANN_PROGRESS_RULE_READING) ==
      SPANN_PROGRESS_RULE_READING_SEVERAL_NOT_FORWARD)
    return g_strdup_printf (
        spann_tr_plural (language, "review signal: at least %d area not forward since the baseline",
                         "review signal: at least %d areas not forward since the baseline", areas),
        areas);
  return g_strdup_printf (
      spann_tr_plural (language, "review signal: fewer than %d area forward since the baseline",
                       "review signal: fewer than %d areas forward since the baseline", areas),
      areas);
}

char *
spann_heat_words_score (const SpannHeatEcosystem *row, guint gap, const SpannLanguage *language)
{
  const SpannHeatGap *cell = &row->gaps[gap];

  if (!cell->is_known)
    return g_strdup (spann_tr (language, "not in the strategy then"));
  return spann_words_score (row->radar->scale, cell->score, language);
}

char *
spann_heat_words_number (const SpannHeatEcosystem *row, guint gap, const SpannLanguage *language)
{
  int steps;

  if (!spann_score_difference (row->gaps[gap].baseline, row->gaps[gap].score, &steps))
    return NULL;
  return spann_language_format_change (
      language, (double)steps / spann_scale_get_steps_per_level (row->radar->scale), 2);
}

static char *
name_ecosystem (const SpannHeatEcosystem *row)
{
  return spann_plain_field (row->radar->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
}

char *
spann_heat_words_row (const SpannHeatData *data, const SpannHeatEcosystem *row,
                      const SpannLanguage *language)
{
  const SpannObject *now = get_now (row);
  g_autofree char *name = name_ecosystem (row);
  g_autofree char *assessed = spann_words_assessed_gaps (
      spann_radar_data_count_assessed (row->radar, SPANN_RADAR_NOW), row->radar->n_gaps, language);
  g_autofree char *date = NULL;
  g_autofree char *evaluation = NULL;

  if (now == NULL)
    return g_strdup_printf ("%s, %s", name, spann_tr (language, "no evaluation"));
  date = spann_date_to_string (spann_object_get_date (now, SPANN_EVALUATION_DATE));
  evaluation = g_strdup_printf (spann_tr (language, "evaluation %s"), date);
  /* Translators: an ecosystem, "evaluation 2026-10-15", "the region's assessment", "6 of 7 gaps
   * assessed", and "yes", "no" or "unknown" */
  return g_strdup_printf (spann_tr (language, "%1$s, %2$s, %3$s, %4$s; review signal: %5$s"), name,
                          evaluation, spann_radar_words_assessment (now, language), assessed,
                          spann_heat_words_review (row, language));
}

/* "3, forward 2 since the baseline"; the change only where there is one to tell. */
static char *
tell_score (const SpannHeatEcosystem *row, guint gap, const SpannLanguage *language)
{
  const SpannHeatGap *cell = &row->gaps[gap];
  g_autofree char *score = spann_heat_words_score (row, gap, language);
  g_autofree char *change =
      spann_words_change_spoken (row->radar->scale, cell->baseline, cell->score, language);

  return change == NULL ? g_steal_pointer (&score) : g_strdup_printf ("%s, %s", score, change);
}

char *
spann_heat_words_cell (const SpannHeatData *data, const SpannHeatEcosystem *row, guint gap,
                       const SpannLanguage *language)
{
  const SpannHeatGap *cell = &row->gaps[gap];
  g_autofree char *ecosystem = name_ecosystem (row);
  g_autofree char *name = spann_heat_words_gap (data, gap, language);
  g_autofree char *score = tell_score (row, gap, language);
  gboolean is_changed =
      spann_score_is_assessed (cell->baseline) && spann_score_is_assessed (cell->score);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s, %s: %s", ecosystem, name, score);
  if (is_changed)
    g_string_append_printf (text, " %s", spann_radar_words_since (SPANN_RADAR_BASELINE, language));
  if (cell->is_known && !cell->is_comparable)
    g_string_append_printf (text, ", %s", spann_tr (language, "on another scale"));
  return g_string_free (text, FALSE);
}

/* "Skogsslingan, evaluation …: 1 Research 2, forward 1; 2 Education 1, still." */
static char *
tell_row (const SpannHeatData *data, const SpannHeatEcosystem *row, const SpannLanguage *language)
{
  g_autofree char *head = spann_heat_words_row (data, row, language);
  GString *text = g_string_new (head);

  for (guint i = 0; get_now (row) != NULL && i < data->n_gaps; i++) {
    g_autofree char *name = spann_heat_words_gap (data, i, language);
    g_autofree char *score = tell_score (row, i, language);

    g_string_append_printf (text, "%s %s: %s", i == 0 ? "." : ";", name, score);
  }
  g_string_append_c (text, '.');
  return g_string_free (text, FALSE);
}

char *
spann_heat_words_summary (const SpannHeatData *data, const SpannLanguage *language)
{
  const char *code = spann_language_get_code (language);
  g_autofree char *title = spann_heat_words_title (data, language);
  g_autofree char *low = spann_plain_field (data->scale, SPANN_SCALE_LOW_END, code);
  g_autofree char *high = spann_plain_field (data->scale, SPANN_SCALE_HIGH_END, code);
  guint n_assessed = spann_heat_data_count_assessed (data);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s. ", title);
  g_string_append_printf (
      text,
      spann_tr_plural (
          language, "%1$u of %2$u gaps is assessed on a scale from %3$d, %4$s, to %5$d, %6$s.",
          "%1$u of %2$u gaps are assessed on a scale from %3$d, %4$s, to %5$d, %6$s.", n_assessed),
      n_assessed, data->rows->len * data->n_gaps, spann_scale_get_minimum (data->scale), low,
      spann_scale_get_maximum (data->scale), high);
  for (guint i = 0; i < data->rows->len; i++) {
    g_autofree char *row = tell_row (data, spann_heat_data_get_row (data, i), language);

    g_string_append_printf (text, " %s", row);
  }
  return g_string_free (text, FALSE);
}
