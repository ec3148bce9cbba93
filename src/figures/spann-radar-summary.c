/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-counting.h"
#include "spann-plain.h"
#include "spann-radar-words.h"
#include "spann-strategy.h"
#include "spann-words.h"

/* "3 of 4"; a scale that does not begin with 0 has no 'of': just the score. */
static char *
tell_score (const SpannRadarData *data, SpannScore score, const SpannLanguage *language)
{
  g_autofree char *level = spann_words_score (data->scale, score, language);

  if (!spann_score_is_assessed (score) || spann_scale_get_minimum (data->scale) != 0)
    return g_steal_pointer (&level);
  /* Translators: a score and the highest on the scale: "2.5 of 4" */
  return g_strdup_printf (spann_tr (language, "%1$s of %2$d"), level,
                          spann_scale_get_maximum (data->scale));
}

/* ", forward 2 since the baseline", or why there is no change to tell; NULL for nothing. */
static char *
tell_change (const SpannRadarData *data, const SpannScore *scores, SpannRadarSeriesIndex reference,
             const SpannLanguage *language)
{
  g_autofree char *change = NULL;

  if (reference == SPANN_N_RADAR_SERIES || !spann_score_is_assessed (scores[SPANN_RADAR_NOW]))
    return NULL;
  change =
      spann_words_change_spoken (data->scale, scores[reference], scores[SPANN_RADAR_NOW], language);
  if (change != NULL)
    return g_strdup_printf ("%s %s", change, spann_radar_words_since (reference, language));
  return g_strdup (spann_radar_words_missing_before (scores[reference], reference, language));
}

static char *
tell_gap (const SpannRadarData *data, guint index, SpannRadarSeriesIndex reference,
          const SpannLanguage *language)
{
  const SpannRadarGap *row = &data->gaps[index];
  g_autofree char *name =
      spann_plain_field (row->gap, SPANN_GAP_NAME, spann_language_get_code (language));
  g_autofree char *score = tell_score (data, row->scores[SPANN_RADAR_NOW], language);
  g_autofree char *change = tell_change (data, row->scores, reference, language);

  if (change == NULL)
    return g_strdup_printf ("%s: %s.", name, score);
  return g_strdup_printf ("%s: %s, %s.", name, score, change);
}

/* Whether the gap has reached its target; FALSE where either is not assessed. */
static gboolean
has_reached (const SpannRadarGap *row)
{
  int steps;

  return spann_score_difference (row->scores[SPANN_RADAR_TARGET], row->scores[SPANN_RADAR_NOW],
                                 &steps) &&
         steps >= 0;
}

/* That no gap has reached its target, of those that can have; NULL when none can. */
static char *
tell_none_reached (const SpannRadarData *data, const SpannLanguage *language)
{
  SpannComparison comparison = spann_radar_data_compare (data, SPANN_RADAR_TARGET);
  g_autofree char *count = spann_counting_words (language, comparison.n_comparable);

  if (comparison.n_comparable == 0)
    return NULL;
  if (comparison.n_comparable == data->n_gaps)
    /* Translators: %d is the goal year */
    return g_strdup_printf (spann_tr (language, "No gap has reached its target for %d."),
                            data->goal_year);
  if (comparison.n_comparable == 1)
    /* Translators: %d is the goal year */
    return g_strdup_printf (
        spann_tr (language,
                  "The only gap that can be compared with a target for %d has not reached it."),
        data->goal_year);
  /* Translators: a number in words, and the goal year */
  return g_strdup_printf (
      spann_tr (
          language,
          "None of the %1$s gaps that can be compared with a target for %2$d has reached it."),
      count, data->goal_year);
}

/* Which gaps have reached their targets; NULL when there is nothing to tell. */
static char *
tell_targets (const SpannRadarData *data, const SpannLanguage *language)
{
  const char *code = spann_language_get_code (language);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;

  for (guint i = 0; i < data->n_gaps; i++) {
    if (has_reached (&data->gaps[i]))
      g_ptr_array_add (
          names, spann_plain_inside (spann_plain_field (data->gaps[i].gap, SPANN_GAP_NAME, code)));
  }
  if (names->len == 0)
    return tell_none_reached (data, language);
  g_ptr_array_add (names, NULL);
  joined = spann_language_join (language, (const char *const *)names->pdata);
  /* Translators: %1$d is the goal year, %2$s names of gaps: "the research gap and the capital gap"
   */
  return g_strdup_printf (spann_tr (language, "The target for %1$d is reached for %2$s."),
                          data->goal_year, joined);
}

char *
spann_radar_words_whose (const SpannRadarData *data, const SpannLanguage *language)
{
  const SpannObject *now = data->evaluations[SPANN_RADAR_NOW];
  g_autofree char *name = spann_plain_field (data->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  g_autofree char *date = NULL;

  if (now == NULL) {
    date = spann_language_format_date (language, data->as_of);
    /* Translators: an ecosystem and a date */
    return g_strdup_printf (spann_tr (language, "%1$s, no evaluation by %2$s."), name, date);
  }
  date = spann_language_format_date (language, spann_object_get_date (now, SPANN_EVALUATION_DATE));
  /* Translators: an ecosystem, a date, and "the region's assessment" */
  return g_strdup_printf (spann_tr (language, "%1$s, evaluation %2$s, %3$s."), name, date,
                          spann_radar_words_assessment (now, language));
}

char *
spann_radar_words_scale (const SpannRadarData *data, const SpannLanguage *language)
{
  const char *code = spann_language_get_code (language);
  guint n_assessed = spann_radar_data_count_assessed (data, SPANN_RADAR_NOW);
  g_autofree char *low = spann_plain_field (data->scale, SPANN_SCALE_LOW_END, code);
  g_autofree char *high = spann_plain_field (data->scale, SPANN_SCALE_HIGH_END, code);

  /* Translators: how many gaps of how many; then the scale's ends, each a number and its meaning */
  return g_strdup_printf (
      spann_tr_plural (
          language, "%1$u of %2$u gaps is assessed on a scale from %3$d, %4$s, to %5$d, %6$s.",
          "%1$u of %2$u gaps are assessed on a scale from %3$d, %4$s, to %5$d, %6$s.", n_assessed),
      n_assessed, data->n_gaps, spann_scale_get_minimum (data->scale), low,
      spann_scale_get_maximum (data->scale), high);
}

char *
spann_radar_words_summary (const SpannRadarData *data, const SpannLanguage *language)
{
  SpannRadarSeriesIndex reference = spann_radar_data_choose_reference (data);
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *title = spann_radar_words_title (data, language);
  char *targets = tell_targets (data, language);

  g_ptr_array_add (sentences, g_strconcat (title, ".", NULL));
  g_ptr_array_add (sentences, spann_radar_words_whose (data, language));
  g_ptr_array_add (sentences, spann_radar_words_scale (data, language));
  for (guint i = 0; i < data->n_gaps; i++)
    g_ptr_array_add (sentences, tell_gap (data, i, reference, language));
  if (targets != NULL)
    g_ptr_array_add (sentences, targets);
  g_ptr_array_add (sentences, NULL);
  return g_strjoinv (" ", (char **)sentences->pdata);
}
