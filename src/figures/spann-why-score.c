/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Why a score, or a comparison of scores, is as it is. */

#include "spann-change-data.h"
#include "spann-change-words.h"
#include "spann-heat-data.h"
#include "spann-heat-words.h"
#include "spann-plain.h"
#include "spann-radar-words.h"
#include "spann-why-private.h"
#include "spann-words.h"

static const char *const series_ids[SPANN_N_RADAR_SERIES] = {
    [SPANN_RADAR_NOW] = "now",
    [SPANN_RADAR_PREVIOUS] = "previous",
    [SPANN_RADAR_BASELINE] = "baseline",
    [SPANN_RADAR_TARGET] = "target",
};

/* "follow-up, 2026-10-15, the region" */
static char *
tell_evaluation (const SpannObject *evaluation, const SpannLanguage *language)
{
  g_autofree char *day =
      spann_date_to_string (spann_object_get_date (evaluation, SPANN_EVALUATION_DATE));

  return g_strdup_printf (
      "%s, %s, %s",
      spann_words_choice (SPANN_EVALUATION_KIND,
                          spann_object_get_choice (evaluation, SPANN_EVALUATION_KIND), language),
      day,
      spann_words_choice (SPANN_EVALUATION_ASSESSOR,
                          spann_object_get_choice (evaluation, SPANN_EVALUATION_ASSESSOR),
                          language));
}

/* Where it comes from, which is also where one can go. */
static void
add_source (SpannWhy *self, const SpannObject *evaluation, const SpannLanguage *language)
{
  g_autofree char *words = NULL;

  if (evaluation == NULL)
    return;
  words = tell_evaluation (evaluation, language);
  self->place = SPANN_WHY_EVALUATION;
  g_free (self->evaluation);
  self->evaluation = g_strdup (spann_object_get_key (evaluation));
  /* Translators: where a score comes from: the kind of evaluation, its day, and who assessed:
   * "From: follow-up, 2026-10-15, the region" */
  spann_why_add (self, SPANN_WHY_NOTE, g_strdup_printf (spann_tr (language, "From: %s"), words));
}

/* What 'now' is held against; nothing where that is no other evaluation. */
static void
add_comparison (SpannWhy *self, const SpannRadarData *radar, SpannRadarSeriesIndex reference,
                const SpannLanguage *language)
{
  g_autofree char *words = NULL;

  if (reference >= SPANN_RADAR_TARGET || radar->evaluations[reference] == NULL ||
      radar->evaluations[reference] == radar->evaluations[SPANN_RADAR_NOW])
    return;
  words = tell_evaluation (radar->evaluations[reference], language);
  /* Translators: an evaluation: its kind, day and who assessed */
  spann_why_add (self, SPANN_WHY_NOTE,
                 g_strdup_printf (spann_tr (language, "Compared with: %s"), words));
}

/* "interview, 2026-09-14: What the firms said" */
static char *
tell_evidence (const SpannObject *evidence, const SpannLanguage *language)
{
  const SpannDate date = spann_object_get_date (evidence, SPANN_EVIDENCE_DATE);
  const char *kind = spann_words_choice (
      SPANN_EVIDENCE_KIND, spann_object_get_choice (evidence, SPANN_EVIDENCE_KIND), language);
  g_autofree char *description =
      spann_plain_field (evidence, SPANN_EVIDENCE_DESCRIPTION, spann_language_get_code (language));
  g_autofree char *day = spann_date_is_set (date) ? spann_date_to_string (date) : NULL;
  GString *text = g_string_new (kind);

  if (day != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", day);
  if (*description != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? ": " : "", description);
  return g_string_free (text, FALSE);
}

/* @field: the list of evidence in @assessment (nullable). */
static void
add_evidence (SpannWhy *self, const SpannObject *assessment, SpannFieldId field,
              const SpannLanguage *language)
{
  const guint n = assessment != NULL ? spann_object_get_n_items (assessment, field) : 0;

  if (n == 0) {
    spann_why_add_section (self, spann_tr (language, "Evidence"), NULL, language);
    return;
  }
  spann_why_add (self, SPANN_WHY_HEADING, g_strdup (spann_tr (language, "Evidence")));
  for (guint i = 0; i < n; i++) {
    const SpannObject *evidence = spann_object_get_item (assessment, field, i);

    spann_why_add (self, SPANN_WHY_TEXT, tell_evidence (evidence, language));
    spann_why_add (self, SPANN_WHY_LINK,
                   g_strdup (spann_object_get_string (evidence, SPANN_EVIDENCE_LINK)));
  }
}

/* The mark's words may end in the reason, which has a line of its own here. */
static void
cut_reason (SpannWhy *self, const char *reason)
{
  const gsize length = strlen (self->title);
  const gsize cut = strlen (reason) + strlen (". ");

  if (*reason != '\0' && length > cut && g_str_has_suffix (self->title, reason) &&
      strncmp (self->title + length - cut, ". ", strlen (". ")) == 0)
    self->title[length - cut] = '\0';
}

static void
add_assessment (SpannWhy *self, const SpannObject *evaluation, gboolean is_effect, const char *area,
                const SpannLanguage *language)
{
  const SpannObject *assessment = spann_object_find_item (
      evaluation, is_effect ? SPANN_EVALUATION_EFFECTS : SPANN_EVALUATION_SCORES, area);
  char *reason = NULL;

  if (assessment != NULL)
    reason = spann_plain_field (
        assessment, is_effect ? SPANN_EFFECT_ASSESSMENT_REASON : SPANN_GAP_ASSESSMENT_REASON,
        spann_language_get_code (language));
  if (reason != NULL)
    cut_reason (self, reason);
  spann_why_add_section (self, spann_tr (language, "Reason"), reason, language);
  add_evidence (self, assessment,
                is_effect ? SPANN_EFFECT_ASSESSMENT_EVIDENCE : SPANN_GAP_ASSESSMENT_EVIDENCE,
                language);
}

static void
explain_score (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
               const char *series, const char *gap)
{
  g_autoptr (SpannRadarData) data = spann_radar_data_new (root, request, NULL);

  for (guint i = 0; data != NULL && i < SPANN_RADAR_TARGET; i++) {
    if (!g_str_equal (series, series_ids[i]) || data->evaluations[i] == NULL)
      continue;
    add_assessment (self, data->evaluations[i], FALSE, gap, request->language);
    add_source (self, data->evaluations[i], request->language);
  }
}

void
spann_why_explain_radar (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
                         char **parts)
{
  self->place = SPANN_WHY_ECOSYSTEM;
  explain_score (self, root, request, parts[0], parts[1]);
}

/* The rule that a row of the table answers, and what it rests on. */
static void
explain_row (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
             const SpannRadarData *radar)
{
  g_autoptr (SpannHeatData) heat = spann_heat_data_new (root, request, NULL);
  const SpannObject *rule = NULL;

  if (heat == NULL)
    return;
  rule = spann_object_get_child (heat->strategy, SPANN_STRATEGY_PROGRESS_RULE);
  spann_why_add_section (self, spann_tr (request->language, "Rule"),
                         spann_heat_words_rule (heat, request->language), request->language);
  spann_why_add_basis (self, rule, SPANN_PROGRESS_RULE_BASIS, request->language);
  add_comparison (self, radar, SPANN_RADAR_BASELINE, request->language);
  add_source (self, radar->evaluations[SPANN_RADAR_NOW], request->language);
}

/* A cell of the table: the score, and what it is held against. */
static void
explain_cell (SpannWhy *self, const SpannRadarData *radar, const char *gap,
              const SpannLanguage *language)
{
  const SpannObject *now = radar->evaluations[SPANN_RADAR_NOW];

  if (now == NULL)
    return;
  add_assessment (self, now, FALSE, gap, language);
  add_comparison (self, radar, SPANN_RADAR_BASELINE, language);
  add_source (self, now, language);
}

/* Marks: "ecosystem/KEY", "gap/KEY/GAP", and in the radars "now/KEY/GAP". */
void
spann_why_explain_heat (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
                        char **parts)
{
  SpannFigureRequest one = *request;
  g_autoptr (SpannRadarData) radar = NULL;

  one.kind = SPANN_FIGURE_RADAR;
  one.ecosystem = parts[1];
  radar = spann_radar_data_new (root, &one, NULL);
  if (radar == NULL)
    return;
  if (parts[2] == NULL)
    explain_row (self, root, request, radar);
  else if (g_str_equal (parts[0], "gap"))
    explain_cell (self, radar, parts[2], request->language);
  else
    explain_score (self, root, &one, parts[0], parts[2]);
  /* Its page shows the evaluation. */
  self->place = SPANN_WHY_ECOSYSTEM;
}

/* Marks: "gap/GAP", "effect/AREA". */
void
spann_why_explain_change (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
                          char **parts)
{
  g_autoptr (SpannChangeData) data = spann_change_data_new (root, request, NULL);
  const SpannLanguage *language = request->language;
  const SpannObject *now = data != NULL ? data->radar->evaluations[SPANN_RADAR_NOW] : NULL;
  const SpannObject *rule = NULL;

  if (now == NULL)
    return;
  rule = spann_object_get_child (data->radar->strategy, SPANN_STRATEGY_PROGRESS_RULE);
  add_assessment (self, now, g_str_equal (parts[0], "effect"), parts[1], language);
  spann_why_add_section (self, spann_tr (language, "Rule"),
                         spann_change_words_note (data, language), language);
  spann_why_add_basis (self, rule, SPANN_PROGRESS_RULE_BASIS, language);
  add_comparison (self, data->radar, data->reference, language);
  add_source (self, now, language);
}
