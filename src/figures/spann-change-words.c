/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-words.h"

#include "spann-counting.h"
#include "spann-plain.h"
#include "spann-radar-words.h"
#include "spann-strategy.h"
#include "spann-words.h"

#define DECIMALS 2

static SpannChangeKind
get_kind (const SpannChangeArea *area)
{
  return area->progress.is_effect_area ? SPANN_CHANGE_EFFECTS : SPANN_CHANGE_GAPS;
}

static char *
tell (const SpannChangeData *data, const SpannLanguage *language)
{
  SpannComparison comparison = {0};

  if (data->reference == SPANN_N_RADAR_SERIES ||
      spann_radar_data_count_assessed (data->radar, SPANN_RADAR_NOW) == 0)
    return spann_radar_words_title (data->radar, language);
  comparison = spann_radar_data_compare (data->radar, data->reference);
  if (comparison.n_comparable == 0)
    return spann_radar_words_incomparable (data->radar, data->reference, language);
  return spann_comparison_words (&comparison, spann_radar_words_since (data->reference, language),
                                 language);
}

char *
spann_change_words_title (const SpannChangeData *data, const SpannLanguage *language)
{
  return spann_counting_sentence (tell (data, language));
}

/* The least change that the rule takes for forward or back on the scale of @kind: "0,5". */
static char *
tell_least (const SpannChangeData *data, SpannChangeKind kind, const SpannLanguage *language)
{
  int steps = spann_strategy_get_progress_steps (data->radar->strategy);

  return spann_language_format_compact (
      language, (double)steps / spann_scale_get_steps_per_level (data->scales[kind]), DECIMALS);
}

char *
spann_change_words_note (const SpannChangeData *data, const SpannLanguage *language)
{
  g_autofree char *gaps = tell_least (data, SPANN_CHANGE_GAPS, language);
  g_autofree char *effects = tell_least (data, SPANN_CHANGE_EFFECTS, language);

  if (data->areas[SPANN_CHANGE_EFFECTS]->len == 0 || g_str_equal (gaps, effects))
    /* Translators: %s is a number of levels on a scale: "0.5" */
    return g_strdup_printf (spann_tr (language, "Forward and back: a change of at least %s"), gaps);
  /* Translators: both are numbers of levels on a scale */
  return g_strdup_printf (spann_tr (language, "Forward and back: a change of at least %1$s for "
                                              "gaps, %2$s for effect areas"),
                          gaps, effects);
}

char *
spann_change_words_foot (const SpannChangeData *data, const SpannLanguage *language)
{
  g_autofree char *source = spann_radar_words_foot (data->radar, language);
  g_autofree char *note = spann_change_words_note (data, language);

  return g_strdup_printf ("%s. %s", source, note);
}

/* A verdict, or that there can be none; what is unknown has a reason instead. */
static const char *
tell_kind (SpannProgressKind kind, const SpannLanguage *language)
{
  /* Translators: how a gap or an effect area has developed */
  static const char *const words[] = {
      [SPANN_PROGRESS_FORWARD] = SPANN_NC_ ("progress", "forward"),
      [SPANN_PROGRESS_STILL] = SPANN_NC_ ("progress", "still"),
      [SPANN_PROGRESS_BACK] = SPANN_NC_ ("progress", "back"),
      [SPANN_PROGRESS_NOT_COMPARABLE] = SPANN_NC_ ("progress", "not comparable: another scale"),
  };

  g_return_val_if_fail (kind < G_N_ELEMENTS (words), "");
  return spann_tr_context (language, "progress", words[kind]);
}

static const char *
tell_missing_now (SpannScore now, const SpannLanguage *language)
{
  return now.state == SPANN_SCORE_NOT_APPLICABLE ? spann_tr (language, "not applicable now")
                                                 : spann_tr (language, "not assessed now");
}

static const char *
tell_unknown (const SpannChangeData *data, const SpannAreaProgress *progress,
              const SpannLanguage *language)
{
  gboolean was_assessed = spann_score_is_assessed (progress->before);
  gboolean is_assessed = spann_score_is_assessed (progress->after);

  if (is_assessed && data->reference == SPANN_N_RADAR_SERIES)
    return spann_tr (language, "nothing to compare with");
  if (is_assessed)
    return spann_radar_words_missing_before (progress->before, data->reference, language);
  if (was_assessed)
    return tell_missing_now (progress->after, language);
  return progress->after.state == SPANN_SCORE_NOT_APPLICABLE ? spann_tr (language, "not applicable")
                                                             : spann_tr (language, "not assessed");
}

const char *
spann_change_words_verdict (const SpannChangeData *data, const SpannChangeArea *area,
                            const SpannLanguage *language)
{
  return area->progress.kind == SPANN_PROGRESS_UNKNOWN
             ? tell_unknown (data, &area->progress, language)
             : tell_kind (area->progress.kind, language);
}

char *
spann_change_words_number (const SpannChangeData *data, const SpannChangeArea *area,
                           const SpannLanguage *language)
{
  const SpannObject *scale = data->scales[get_kind (area)];

  if (area->progress.kind > SPANN_PROGRESS_BACK)
    return NULL;
  return spann_language_format_change (
      language, (double)area->progress.steps / spann_scale_get_steps_per_level (scale), DECIMALS);
}

char *
spann_change_words_before (const SpannChangeData *data, const SpannChangeArea *area,
                           const SpannLanguage *language)
{
  const SpannObject *scale = data->before_scales[get_kind (area)];

  return spann_words_score (scale != NULL ? scale : data->scales[get_kind (area)],
                            area->progress.before, language);
}

char *
spann_change_words_after (const SpannChangeData *data, const SpannChangeArea *area,
                          const SpannLanguage *language)
{
  return spann_words_score (data->scales[get_kind (area)], area->progress.after, language);
}

static char *
tell_name (const SpannChangeArea *area, const SpannLanguage *language)
{
  return spann_plain_field (area->area,
                            area->progress.is_effect_area ? SPANN_EFFECT_AREA_SHORT_NAME
                                                          : SPANN_GAP_SHORT_NAME,
                            spann_language_get_code (language));
}

char *
spann_change_words_label (const SpannChangeArea *area, const SpannLanguage *language)
{
  char *name = tell_name (area, language);
  g_autofree char *owned = NULL;

  if (area->number == 0)
    return name;
  owned = name;
  return g_strdup_printf ("%u %s", area->number, name);
}

/* ", framåt 2", or why there is no verdict. */
static char *
tell_progress (const SpannChangeData *data, const SpannChangeArea *area,
               const SpannLanguage *language)
{
  const char *verdict = spann_change_words_verdict (data, area, language);
  const SpannObject *scale = data->scales[get_kind (area)];
  g_autofree char *number = NULL;

  if (area->progress.kind > SPANN_PROGRESS_BACK || area->progress.steps == 0)
    return g_strdup (verdict);
  number = spann_language_format_compact (
      language, (double)ABS (area->progress.steps) / spann_scale_get_steps_per_level (scale),
      DECIMALS);
  if (area->progress.kind != SPANN_PROGRESS_STILL)
    return g_strdup_printf ("%s %s", verdict, number);
  g_free (number);
  number = spann_change_words_number (data, area, language);
  /* Translators: "still" and a change that is too small to count: "still (+0.5)" */
  return g_strdup_printf (spann_tr (language, "%1$s (%2$s)"), verdict, number);
}

/* "utgångsläge 2022: 1, "; nothing when there is no reference. */
static void
append_before (GString *text, const SpannChangeData *data, const SpannChangeArea *area,
               const SpannLanguage *language)
{
  g_autofree char *series = NULL;
  g_autofree char *score = NULL;

  if (data->reference == SPANN_N_RADAR_SERIES)
    return;
  series = spann_radar_words_series_inside (data->radar, data->reference, language);
  score = spann_change_words_before (data, area, language);
  g_string_append_printf (text, ", %s: %s", series, score);
}

char *
spann_change_words_mark (const SpannChangeData *data, const SpannChangeArea *area,
                         const SpannLanguage *language)
{
  g_autofree char *name = tell_name (area, language);
  g_autofree char *progress = tell_progress (data, area, language);
  g_autofree char *reason = spann_change_words_reason (data, area, language);
  GString *text = g_string_new (name);

  append_before (text, data, area, language);
  if (data->radar->evaluations[SPANN_RADAR_NOW] != NULL) {
    g_autofree char *series =
        spann_radar_words_series_inside (data->radar, SPANN_RADAR_NOW, language);
    g_autofree char *score = spann_change_words_after (data, area, language);

    g_string_append_printf (text, ", %s: %s", series, score);
  }
  g_string_append_printf (text, ", %s", progress);
  if (*reason != '\0')
    g_string_append_printf (text, ". %s", reason);
  return g_string_free (text, FALSE);
}

char *
spann_change_words_reason (const SpannChangeData *data, const SpannChangeArea *area,
                           const SpannLanguage *language)
{
  const SpannObject *now = data->radar->evaluations[SPANN_RADAR_NOW];
  gboolean is_effect = area->progress.is_effect_area;
  const SpannObject *assessment = NULL;

  if (now != NULL)
    assessment = spann_object_find_item (
        now, is_effect ? SPANN_EVALUATION_EFFECTS : SPANN_EVALUATION_SCORES, area->progress.area);
  if (assessment == NULL)
    return g_strdup ("");
  return spann_plain_field (
      assessment, is_effect ? SPANN_EFFECT_ASSESSMENT_REASON : SPANN_GAP_ASSESSMENT_REASON,
      spann_language_get_code (language));
}
