/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-counting.h"
#include "spann-radar-words.h"

static char *
tell_comparison (const SpannRadarData *data, SpannRadarSeriesIndex reference,
                 const SpannLanguage *language)
{
  SpannComparison comparison = spann_radar_data_compare (data, reference);

  return spann_comparison_words (&comparison, spann_radar_words_since (reference, language),
                                 language);
}

/* "six of seven gaps are assessed". */
static char *
tell_assessed (const SpannRadarData *data, const SpannLanguage *language)
{
  guint n_assessed = spann_radar_data_count_assessed (data, SPANN_RADAR_NOW);
  g_autofree char *count = spann_counting_words (language, n_assessed);
  g_autofree char *total = spann_counting_words (language, data->n_gaps);

  if (n_assessed == data->n_gaps)
    /* Translators: %s is a number in words */
    return g_strdup_printf (spann_tr (language, "all %s gaps are assessed"), total);
  /* Translators: both are numbers in words: "six of seven gaps are assessed" */
  return g_strdup_printf (spann_tr_plural (language, "%1$s of %2$s gaps is assessed",
                                           "%1$s of %2$s gaps are assessed", n_assessed),
                          count, total);
}

static char *
tell_baseline (const SpannRadarData *data, const SpannLanguage *language)
{
  const SpannObject *now = data->evaluations[SPANN_RADAR_NOW];
  g_autofree char *assessed = NULL;

  if (data->is_latest && spann_radar_data_count_assessed (data, SPANN_RADAR_NOW) == data->n_gaps)
    return g_strdup (
        spann_tr (language, "the baseline is assessed; there is nothing to compare with yet"));
  assessed = tell_assessed (data, language);
  if (data->is_latest)
    /* Translators: %s is "six of seven gaps are assessed" */
    return g_strdup_printf (
        spann_tr (language, "%s at the baseline; there is nothing to compare with yet"), assessed);
  /* Translators: %1$d is a year, %2$s "six of seven gaps are assessed" */
  return g_strdup_printf (spann_tr (language, "the baseline %1$d: %2$s"),
                          spann_object_get_date (now, SPANN_EVALUATION_DATE).year, assessed);
}

static char *
tell_none_assessed (const SpannRadarData *data, const SpannLanguage *language)
{
  const SpannObject *now = data->evaluations[SPANN_RADAR_NOW];
  int year =
      now == NULL ? data->as_of.year : spann_object_get_date (now, SPANN_EVALUATION_DATE).year;

  /* Translators: %d is a year */
  return g_strdup_printf (spann_tr (language, "no gap has been assessed in %d"), year);
}

static char *
tell (const SpannRadarData *data, const SpannLanguage *language)
{
  SpannRadarSeriesIndex reference = spann_radar_data_choose_reference (data);
  g_autofree char *assessed = NULL;

  if (spann_radar_data_count_assessed (data, SPANN_RADAR_NOW) == 0)
    return tell_none_assessed (data, language);
  if (reference != SPANN_N_RADAR_SERIES)
    return tell_comparison (data, reference, language);
  if (data->evaluations[SPANN_RADAR_BASELINE] != NULL)
    return spann_radar_words_incomparable (data, SPANN_RADAR_BASELINE, language);
  if (data->evaluations[SPANN_RADAR_PREVIOUS] != NULL)
    return spann_radar_words_incomparable (data, SPANN_RADAR_PREVIOUS, language);
  if (spann_object_get_choice (data->evaluations[SPANN_RADAR_NOW], SPANN_EVALUATION_KIND) ==
      SPANN_EVALUATION_KIND_BASELINE)
    return tell_baseline (data, language);
  assessed = tell_assessed (data, language);
  /* Translators: %s is "six of seven gaps are assessed" */
  return g_strdup_printf (spann_tr (language, "%s; the baseline is missing"), assessed);
}

char *
spann_radar_words_incomparable (const SpannRadarData *data, SpannRadarSeriesIndex series,
                                const SpannLanguage *language)
{
  gboolean is_baseline = series == SPANN_RADAR_BASELINE;

  if (!spann_radar_data_is_comparable (data, series))
    return g_strdup (
        is_baseline
            ? spann_tr (language,
                        "the baseline was assessed on another scale and cannot be compared")
            : spann_tr (language,
                        "the previous evaluation used another scale and cannot be compared"));
  return g_strdup (
      is_baseline ? spann_tr (language, "no gap has been assessed both now and at the baseline")
                  : spann_tr (language,
                              "no gap has been assessed both now and in the previous evaluation"));
}

char *
spann_radar_words_title (const SpannRadarData *data, const SpannLanguage *language)
{
  return spann_counting_sentence (tell (data, language));
}
