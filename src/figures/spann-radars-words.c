/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radars-words.h"

#include "spann-counting.h"
#include "spann-heat-words.h"
#include "spann-plain.h"
#include "spann-radar-words.h"
#include "spann-where.h"
#include "spann-words.h"

/**
 * Tally:
 * @n_assessed: ecosystems with a gap assessed
 * @n_comparable: ecosystems that can be compared with their baselines
 * @n_forward: of these, ecosystems in which more gaps have narrowed than widened
 * @is_partial: whether some gap of theirs cannot be compared
 *
 * What has become of the ecosystems.
 */
typedef struct {
  guint n_assessed;
  guint n_comparable;
  guint n_forward;
  gboolean is_partial;
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
    tally.is_partial |= comparison.n_comparable > 0 && comparison.n_comparable < comparison.n_gaps;
  }
  return tally;
}

/* In how many ecosystems more gaps have narrowed than widened, of those that can be compared. */
static char *
tell_forward (const SpannHeatData *data, const Tally *tally, const SpannLanguage *language)
{
  SpannWhereKind kind =
      tally->n_comparable == data->rows->len ? SPANN_WHERE_ALL : SPANN_WHERE_COMPARABLE;
  g_autofree char *where =
      spann_where_words (tally->n_forward, tally->n_comparable, kind, language);

  if (tally->n_forward == 0)
    /* Translators: %s is "no ecosystem" */
    return g_strdup_printf (
        tally->is_partial
            ? spann_tr (language, "in %s have more assessed gaps narrowed than widened since the "
                                  "baseline")
            : spann_tr (language, "in %s have more gaps narrowed than widened since the baseline"),
        where);
  /* Translators: %s is "four of seven ecosystems" */
  return g_strdup_printf (
      tally->is_partial
          ? spann_tr (language,
                      "in %s more assessed gaps have narrowed than widened since the baseline")
          : spann_tr (language, "in %s more gaps have narrowed than widened since the baseline"),
      where);
}

static char *
tell (const SpannHeatData *data, const SpannLanguage *language)
{
  Tally tally = count (data);
  g_autofree char *date = spann_date_to_string (data->as_of);

  if (data->rows->len == 1)
    return spann_radar_words_title (spann_heat_data_get_row (data, 0)->radar, language);
  if (tally.n_assessed == 0)
    /* Translators: %s is a date */
    return g_strdup_printf (spann_tr (language, "no ecosystem has been assessed by %s"), date);
  if (tally.n_comparable == 0)
    return g_strdup (spann_tr (language, "no ecosystem can be compared with a baseline"));
  return tell_forward (data, &tally, language);
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

    g_string_append_printf (text, " %s", whose);
    /* The only one's finding is the figure's. */
    if (data->rows->len > 1)
      g_string_append_printf (text, " %s.", finding);
    g_string_append_printf (text, " %s.", assessed);
  }
  return g_string_free (text, FALSE);
}
