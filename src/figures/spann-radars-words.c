/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radars-words.h"

#include "spann-counting.h"
#include "spann-heat-words.h"
#include "spann-plain.h"
#include "spann-radar-words.h"
#include "spann-words.h"

/**
 * Tally:
 * @n_assessed: ecosystems with a gap assessed
 * @n_comparable: ecosystems that can be compared with their baselines
 * @n_forward: of these, ecosystems in which more gaps have narrowed than widened
 *
 * What has become of the ecosystems.
 */
typedef struct {
  guint n_assessed;
  guint n_comparable;
  guint n_forward;
} Tally;

static Tally
count (const SpannHeatData *data)
{
  Tally tally = {0};

  for (guint i = 0; i < data->rows->len; i++) {
    const SpannRadarData *radar = spann_heat_data_get_row (data, i)->radar;
    SpannComparison comparison = spann_radar_data_compare (radar, SPANN_RADAR_BASELINE);

    tally.n_assessed += spann_radar_data_count_assessed (radar, SPANN_RADAR_NOW) > 0;
    tally.n_comparable += comparison.n_comparable > 0;
    tally.n_forward += comparison.n_narrowed > comparison.n_widened;
  }
  return tally;
}

static char *
tell_forward (const SpannHeatData *data, const Tally *tally, const SpannLanguage *language)
{
  g_autofree char *forward = spann_counting_words (language, tally->n_forward);
  g_autofree char *comparable = spann_counting_words (language, tally->n_comparable);

  if (tally->n_forward == 0)
    return g_strdup (spann_tr (
        language, "in no ecosystem have more gaps narrowed than widened since the baseline"));
  if (data->rows->len == 1)
    return g_strdup (
        spann_tr (language, "more gaps have narrowed than widened since the baseline"));
  /* Translators: numbers in words: ecosystems, of those that can be compared */
  return g_strdup_printf (
      spann_tr_plural (
          language,
          "in %1$s of %2$s ecosystem more gaps have narrowed than widened since the baseline",
          "in %1$s of %2$s ecosystems more gaps have narrowed than widened since the baseline",
          tally->n_comparable),
      forward, comparable);
}

/* "one cannot be compared"; NULL when all can. */
static char *
tell_rest (const SpannHeatData *data, const Tally *tally, const SpannLanguage *language)
{
  guint n = data->rows->len - tally->n_comparable;
  g_autofree char *words = spann_counting_words (language, n);

  if (n == 0)
    return NULL;
  /* Translators: ecosystems, a number in words: "one more cannot be compared" */
  return g_strdup_printf (
      spann_tr_plural (language, "%s more cannot be compared", "%s more cannot be compared", n),
      words);
}

static char *
tell (const SpannHeatData *data, const SpannLanguage *language)
{
  Tally tally = count (data);
  g_autofree char *date = spann_date_to_string (data->as_of);
  g_autofree char *forward = NULL;
  g_autofree char *rest = NULL;

  if (tally.n_assessed == 0)
    /* Translators: %s is a date */
    return g_strdup_printf (spann_tr (language, "no ecosystem has been assessed by %s"), date);
  if (tally.n_comparable == 0)
    return g_strdup (spann_tr (language, "no ecosystem can be compared with a baseline"));
  forward = tell_forward (data, &tally, language);
  rest = tell_rest (data, &tally, language);
  return rest == NULL ? g_steal_pointer (&forward) : g_strconcat (forward, "; ", rest, NULL);
}

char *
spann_radars_words_title (const SpannHeatData *data, const SpannLanguage *language)
{
  return spann_counting_sentence (tell (data, language));
}

char *
spann_radars_words_note (const SpannHeatData *data, const SpannHeatEcosystem *row,
                         const SpannLanguage *language)
{
  g_autofree char *evaluation = spann_heat_words_evaluation (data, row, language);
  guint n_assessed = 0;

  if (row->radar->evaluations[SPANN_RADAR_NOW] == NULL)
    return g_steal_pointer (&evaluation);
  for (guint i = 0; i < data->n_gaps; i++)
    n_assessed += spann_score_is_assessed (row->gaps[i].score);
  if (!row->gaps[0].is_comparable)
    return g_strdup_printf ("%s, %s", evaluation, spann_tr (language, "on another scale"));
  /* Translators: a month, and how many gaps of how many are assessed: "Oct 2026 · 6 of 7" */
  return g_strdup_printf (spann_tr (language, "%1$s · %2$u of %3$u"), evaluation, n_assessed,
                          data->n_gaps);
}

char *
spann_radars_words_ecosystem (const SpannHeatEcosystem *row, const SpannLanguage *language)
{
  g_autofree char *whose = spann_radar_words_subtitle (row->radar, language);
  g_autofree char *finding = spann_plain_inside (spann_radar_words_title (row->radar, language));

  return g_strdup_printf ("%s: %s", whose, finding);
}

char *
spann_radars_words_summary (const SpannHeatData *data, const SpannLanguage *language)
{
  g_autofree char *title = spann_radars_words_title (data, language);
  GString *text = g_string_new (title);

  g_string_append_c (text, '.');
  for (guint i = 0; i < data->rows->len; i++) {
    const SpannRadarData *radar = spann_heat_data_get_row (data, i)->radar;
    g_autofree char *whose = spann_radar_words_whose (radar, language);
    g_autofree char *finding = spann_radar_words_title (radar, language);
    guint n_assessed = spann_radar_data_count_assessed (radar, SPANN_RADAR_NOW);
    g_autofree char *assessed = spann_words_assessed_gaps (n_assessed, radar->n_gaps, language);

    g_string_append_printf (text, " %s %s. %s.", whose, finding, assessed);
  }
  return g_string_free (text, FALSE);
}
