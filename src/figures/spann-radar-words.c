/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-words.h"

#include "spann-plain.h"
#include "spann-strategy.h"
#include "spann-words.h"

static SpannDate
get_date (const SpannRadarData *data, SpannRadarSeriesIndex series)
{
  return spann_object_get_date (data->evaluations[series], SPANN_EVALUATION_DATE);
}

const char *
spann_radar_words_since (SpannRadarSeriesIndex reference, const SpannLanguage *language)
{
  return reference == SPANN_RADAR_BASELINE ? spann_tr (language, "since the baseline")
                                           : spann_tr (language, "since the previous evaluation");
}

const char *
spann_radar_words_missing_before (SpannScore before, SpannRadarSeriesIndex reference,
                                  const SpannLanguage *language)
{
  const gboolean is_baseline = reference == SPANN_RADAR_BASELINE;

  if (before.state == SPANN_SCORE_NOT_APPLICABLE)
    return is_baseline ? spann_tr (language, "not applicable at the baseline")
                       : spann_tr (language, "not applicable in the previous evaluation");
  return is_baseline ? spann_tr (language, "not assessed at the baseline")
                     : spann_tr (language, "not assessed in the previous evaluation");
}

const char *
spann_radar_words_assessment (const SpannObject *evaluation, const SpannLanguage *language)
{
  switch ((SpannAssessor)spann_object_get_choice (evaluation, SPANN_EVALUATION_ASSESSOR)) {
  case SPANN_ASSESSOR_SELF: return spann_tr (language, "the ecosystem's own assessment");
  case SPANN_ASSESSOR_REGION: return spann_tr (language, "the region's assessment");
  case SPANN_ASSESSOR_CONSULTANT: return spann_tr (language, "a consultant's assessment");
  }
  g_return_val_if_reached ("");
}

static char *
tell_source (const SpannObject *evaluation, const char *as_of, const SpannLanguage *language)
{
  switch ((SpannAssessor)spann_object_get_choice (evaluation, SPANN_EVALUATION_ASSESSOR)) {
  case SPANN_ASSESSOR_SELF:
    return g_strdup_printf (spann_tr (language, "Source: the ecosystem's own evaluation, as of %s"),
                            as_of);
  case SPANN_ASSESSOR_REGION:
    return g_strdup_printf (spann_tr (language, "Source: the region's evaluation, as of %s"),
                            as_of);
  case SPANN_ASSESSOR_CONSULTANT:
    return g_strdup_printf (spann_tr (language, "Source: a consultant's evaluation, as of %s"),
                            as_of);
  }
  g_return_val_if_reached (NULL);
}

char *
spann_radar_words_foot (const SpannRadarData *data, const SpannLanguage *language)
{
  g_autofree char *as_of = spann_date_to_string (data->as_of);

  if (data->evaluations[SPANN_RADAR_NOW] == NULL)
    return g_strdup_printf (spann_tr (language, "As of %s"), as_of);
  return tell_source (data->evaluations[SPANN_RADAR_NOW], as_of, language);
}

static char *
tell_when (const SpannRadarData *data, const SpannLanguage *language)
{
  const SpannObject *now = data->evaluations[SPANN_RADAR_NOW];
  g_autofree char *date =
      spann_date_to_string (now == NULL ? data->as_of : get_date (data, SPANN_RADAR_NOW));

  if (now == NULL)
    return g_strdup_printf (spann_tr (language, "no evaluation by %s"), date);
  return g_strdup_printf (spann_tr (language, "evaluation %s"), date);
}

static char *
tell_scale (const SpannRadarData *data, const SpannLanguage *language)
{
  /* Translators: the first and last level of the scale: "scale 0–4" */
  return g_strdup_printf (spann_tr (language, "scale %1$d–%2$d"),
                          spann_scale_get_minimum (data->scale),
                          spann_scale_get_maximum (data->scale));
}

char *
spann_radar_words_subtitle (const SpannRadarData *data, const SpannLanguage *language)
{
  guint n_assessed = spann_radar_data_count_assessed (data, SPANN_RADAR_NOW);
  const SpannObject *now = data->evaluations[SPANN_RADAR_NOW];
  g_autofree char *name = spann_plain_field (data->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  g_autofree char *when = tell_when (data, language);
  g_autofree char *scale = tell_scale (data, language);
  g_autofree char *assessed = spann_words_assessed_gaps (n_assessed, data->n_gaps, language);

  if (now == NULL)
    return g_strjoin (" · ", name, when, assessed, scale, NULL);
  return g_strjoin (" · ", name, when, spann_radar_words_assessment (now, language), assessed,
                    scale, NULL);
}

/* Where the baseline comes from: whose view it is when that is not the view of 'now', else the
 * preparation that it was made in; NULL when there is nothing to add. */
static char *
tell_origin (const SpannRadarData *data, const SpannObject *baseline, const SpannLanguage *language)
{
  const SpannObject *now = data->evaluations[SPANN_RADAR_NOW];
  const SpannObject *preparation =
      spann_object_get_child (data->strategy, SPANN_STRATEGY_PREPARATION);
  int year = spann_object_get_date (baseline, SPANN_EVALUATION_DATE).year;

  if (spann_object_get_choice (baseline, SPANN_EVALUATION_ASSESSOR) !=
      spann_object_get_choice (now, SPANN_EVALUATION_ASSESSOR))
    return g_strdup (spann_radar_words_assessment (baseline, language));
  if (preparation == NULL ||
      year < spann_object_get_integer (preparation, SPANN_PREPARATION_FIRST_YEAR) ||
      year > spann_object_get_integer (preparation, SPANN_PREPARATION_LAST_YEAR))
    return NULL;
  return spann_plain_field (preparation, SPANN_PREPARATION_NAME,
                            spann_language_get_code (language));
}

static char *
tell_baseline_series (const SpannRadarData *data, SpannRadarSeriesIndex series,
                      const SpannLanguage *language)
{
  int year = get_date (data, series).year;
  g_autofree char *origin = tell_origin (data, data->evaluations[series], language);

  if (origin == NULL)
    return g_strdup_printf (spann_tr (language, "Baseline %d"), year);
  /* Translators: a year, and in brackets where the baseline comes from: "Baseline 2022 (Loket)" */
  return g_strdup_printf (spann_tr (language, "Baseline %1$d (%2$s)"), year, origin);
}

static gboolean
is_baseline (const SpannObject *evaluation)
{
  return spann_object_get_choice (evaluation, SPANN_EVALUATION_KIND) ==
         SPANN_EVALUATION_KIND_BASELINE;
}

char *
spann_radar_words_series (const SpannRadarData *data, SpannRadarSeriesIndex series,
                          const SpannLanguage *language)
{
  g_autofree char *month = NULL;

  if (series == SPANN_RADAR_TARGET)
    return g_strdup_printf (spann_tr (language, "Target %d"), data->goal_year);
  if (data->evaluations[series] == NULL)
    return g_strdup (spann_tr_context (language, "series", "Now"));
  if (is_baseline (data->evaluations[series]))
    return tell_baseline_series (data, series, language);
  month = spann_language_format_month (language, get_date (data, series));
  if (series == SPANN_RADAR_NOW)
    /* Translators: a series of a chart and its month: "Now, Oct 2026" */
    return g_strdup_printf (spann_tr (language, "Now, %s"), month);
  /* Translators: a series of a chart and its month: "Previous, Oct 2025" */
  return g_strdup_printf (spann_tr (language, "Previous, %s"), month);
}

char *
spann_radar_words_series_inside (const SpannRadarData *data, SpannRadarSeriesIndex series,
                                 const SpannLanguage *language)
{
  g_autofree char *month = NULL;

  if (series == SPANN_RADAR_TARGET)
    return g_strdup_printf (spann_tr (language, "target %d"), data->goal_year);
  if (is_baseline (data->evaluations[series]))
    return g_strdup_printf (spann_tr (language, "baseline %d"), get_date (data, series).year);
  month = spann_language_format_month (language, get_date (data, series));
  if (series == SPANN_RADAR_NOW)
    return g_strdup_printf (spann_tr (language, "now %s"), month);
  return g_strdup_printf (spann_tr (language, "previous %s"), month);
}

char *
spann_radar_words_reason (const SpannRadarData *data, guint gap, const SpannLanguage *language)
{
  const SpannObject *now = data->evaluations[SPANN_RADAR_NOW];
  const SpannObject *assessment = NULL;

  if (now != NULL)
    assessment = spann_object_find_item (now, SPANN_EVALUATION_SCORES,
                                         spann_object_get_key (data->gaps[gap].gap));
  if (assessment == NULL)
    return g_strdup ("");
  return spann_plain_field (assessment, SPANN_GAP_ASSESSMENT_REASON,
                            spann_language_get_code (language));
}

char *
spann_radar_words_mark (const SpannRadarData *data, guint gap, SpannRadarSeriesIndex series,
                        const SpannLanguage *language)
{
  const char *code = spann_language_get_code (language);
  SpannScore score = data->gaps[gap].scores[series];
  g_autofree char *name = spann_plain_field (data->gaps[gap].gap, SPANN_GAP_SHORT_NAME, code);
  g_autofree char *which = spann_radar_words_series_inside (data, series, language);
  g_autofree char *value = spann_words_score (data->scale, score, language);
  g_autofree char *level = spann_words_level (data->scale, score, language);
  GString *mark = g_string_new (NULL);

  /* Translators: a gap, an evaluation and a score: "Research, now Oct 2026: 3" */
  g_string_append_printf (mark, spann_tr (language, "%1$s, %2$s: %3$s"), name, which, value);
  if (level != NULL)
    g_string_append_printf (mark, " – %s", level);
  if (series == SPANN_RADAR_NOW) {
    g_autofree char *reason = spann_radar_words_reason (data, gap, language);

    if (*reason != '\0')
      g_string_append_printf (mark, ". %s", reason);
  }
  return g_string_free (mark, FALSE);
}
