/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-overview-attention.h"

#include <glib/gi18n-lib.h>

#include "spann-counting.h"
#include "spann-evaluation.h"
#include "spann-finding-row.h"
#include "spann-finding-words.h"
#include "spann-funding-rules.h"
#include "spann-funding.h"
#include "spann-heat-words.h"
#include "spann-missing-texts.h"
#include "spann-plain.h"
#include "spann-strategy.h"
#include "spann-words.h"

/**
 * Looking:
 * @heat: every ecosystem's scores, and what the progress rule makes of them
 * @findings: of the funding rules, about the ecosystem that is looked at
 * @items: what was found so far of the kind that is looked for
 *
 * What is looked through, and what has come of it.
 */
typedef struct {
  const SpannObject *portfolio;
  SpannDate today;
  SpannLanguage *language;
  SpannHeatData *heat;
  GPtrArray *findings;
  GPtrArray *items;
} Looking;

typedef void (*LookAt) (Looking *looking, const SpannHeatEcosystem *row);

/* @text and @below (nullable) are taken. */
static void
add (Looking *looking, const SpannObject *ecosystem, const char *tab, const char *icon_name,
     const char *style, char *text, char *below)
{
  g_ptr_array_add (looking->items, spann_attention_new (icon_name, style, text, below,
                                                        spann_object_get_key (ecosystem), tab));
}

static const char *
get_name (const SpannObject *ecosystem)
{
  return spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME);
}

/* --- Funding ---------------------------------------------------------------------------------- */

/* What is lacking is an evaluation, or what is wrong is a period. */
static const char *
choose_tab (const SpannFinding *finding)
{
  return g_str_equal (finding->rule, "baseline-before-funding") ||
                 g_str_equal (finding->rule, "evaluation-before-next-period")
             ? "gaps"
             : "funding";
}

static void
add_findings (Looking *looking, const SpannObject *ecosystem, SpannFundingRuleSeverity severity)
{
  for (guint i = 0; i < looking->findings->len; i++) {
    const SpannFinding *finding = looking->findings->pdata[i];
    g_autofree char *words =
        spann_finding_words_merge (looking->portfolio, looking->findings, i, looking->language);

    if (finding->severity == severity && words != NULL)
      add (looking, ecosystem, choose_tab (finding), spann_finding_row_get_icon_name (severity),
           spann_finding_row_get_style (severity), g_steal_pointer (&words),
           spann_words_finding_basis (looking->portfolio, finding, looking->language));
  }
}

static void
look_for_errors (Looking *looking, const SpannHeatEcosystem *row)
{
  add_findings (looking, row->radar->ecosystem, SPANN_FUNDING_RULE_SEVERITY_ERROR);
}

static void
look_for_warnings (Looking *looking, const SpannHeatEcosystem *row)
{
  add_findings (looking, row->radar->ecosystem, SPANN_FUNDING_RULE_SEVERITY_WARNING);
}

static void
look_for_information (Looking *looking, const SpannHeatEcosystem *row)
{
  add_findings (looking, row->radar->ecosystem, SPANN_FUNDING_RULE_SEVERITY_INFORMATION);
}

static void
look_for_missing_texts (Looking *looking, const SpannHeatEcosystem *row)
{
  const SpannObject *ecosystem = row->radar->ecosystem;
  g_autoptr (GPtrArray) findings =
      spann_missing_texts_check_ecosystem (ecosystem, spann_language_get_code (looking->language));

  for (guint i = 0; i < findings->len; i++) {
    const SpannFinding *finding = findings->pdata[i];

    add (looking, ecosystem, NULL, spann_finding_row_get_icon_name (finding->severity),
         spann_finding_row_get_style (finding->severity),
         spann_words_finding (looking->portfolio, finding, looking->language), NULL);
  }
}

/* What comes after a period, in words. (transfer full) */
static char *
describe_next (Looking *looking, const SpannObject *ecosystem, const SpannObject *next)
{
  g_autofree char *years = NULL;

  if (next == NULL)
    return g_strdup (_ ("No next period has been entered."));
  years = spann_year_range_to_string (spann_period_get_years (next));
  /* Translators: years of a funding period, and its status: "Next: 2027–2029, proposed." */
  return g_strdup_printf (
      _ ("Next: %s, %s."), years,
      spann_words_period_status (
          spann_period_get_status (looking->portfolio, ecosystem, next, looking->today),
          looking->language));
}

static void
look_for_ending (Looking *looking, const SpannHeatEcosystem *row)
{
  const SpannObject *ecosystem = row->radar->ecosystem;
  g_autoptr (GPtrArray) periods = spann_ecosystem_list_periods (ecosystem);

  for (guint i = 0; i < periods->len; i++) {
    const SpannObject *period = periods->pdata[i];
    const SpannObject *next = i + 1 < periods->len ? periods->pdata[i + 1] : NULL;

    if (spann_period_get_years (period).last != looking->today.year ||
        spann_period_get_status (looking->portfolio, ecosystem, period, looking->today) !=
            SPANN_PERIOD_STATUS_ONGOING)
      continue;
    /* Translators: an ecosystem, the number of its funding period, a year. */
    add (looking, ecosystem, "funding", "x-office-calendar-symbolic", "accent",
         g_strdup_printf (_ ("%s: period %d ends in %d."), get_name (ecosystem),
                          (int)spann_object_get_integer (period, SPANN_PERIOD_ORDINAL),
                          looking->today.year),
         describe_next (looking, ecosystem, next));
  }
}

/* --- Evaluations ------------------------------------------------------------------------------ */

/* Whether the last evaluation was meant to be the last. */
static gboolean
is_final (const SpannObject *evaluation)
{
  return spann_object_get_choice (evaluation, SPANN_EVALUATION_KIND) == SPANN_EVALUATION_KIND_FINAL;
}

static void
look_for_missing_evaluation (Looking *looking, const SpannHeatEcosystem *row)
{
  const SpannObject *ecosystem = row->radar->ecosystem;
  g_autoptr (GPtrArray) evaluations =
      spann_ecosystem_list_evaluations (ecosystem, looking->today, SPANN_ANY_ASSESSOR);
  const SpannObject *last = evaluations->len > 0 ? evaluations->pdata[evaluations->len - 1] : NULL;
  g_autofree char *date = NULL;

  if (last == NULL) {
    add (looking, ecosystem, "gaps", "document-edit-symbolic", "accent",
         g_strdup_printf (_ ("%s has no evaluation yet."), get_name (ecosystem)),
         g_strdup (_ ("The first one is the baseline.")));
    return;
  }
  if (is_final (last) ||
      spann_object_get_date (last, SPANN_EVALUATION_DATE).year == looking->today.year)
    return;
  date = spann_date_to_string (spann_object_get_date (last, SPANN_EVALUATION_DATE));
  /* Translators: an ecosystem, a year. */
  add (looking, ecosystem, "gaps", "document-edit-symbolic", "accent",
       g_strdup_printf (_ ("%s has not been evaluated in %d."), get_name (ecosystem),
                        looking->today.year),
       g_strdup_printf (_ ("The last evaluation is of %s."), date));
}

/* Short names of the gaps that are not assessed in @data, with their numbers. (transfer full) */
static char *
list_unassessed (Looking *looking, const SpannRadarData *data, guint *out_n)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < data->n_gaps; i++) {
    if (data->gaps[i].scores[SPANN_RADAR_NOW].state == SPANN_SCORE_NOT_ASSESSED)
      g_ptr_array_add (names, g_strdup_printf ("%u %s", i + 1,
                                               spann_object_get_words (
                                                   data->gaps[i].gap, SPANN_GAP_SHORT_NAME,
                                                   spann_language_get_code (looking->language))));
  }
  *out_n = names->len;
  g_ptr_array_add (names, NULL);
  return spann_language_join (looking->language, (const char *const *)names->pdata);
}

static void
look_for_unassessed (Looking *looking, const SpannHeatEcosystem *row)
{
  g_autofree char *names = NULL;
  guint n;

  if (row->radar->evaluations[SPANN_RADAR_NOW] == NULL)
    return;
  names = list_unassessed (looking, row->radar, &n);
  if (n > 0)
    /* Translators: an ecosystem, how many of its gaps. */
    add (looking, row->radar->ecosystem, "gaps", "dialog-question-symbolic", "accent",
         g_strdup_printf (
             ngettext ("%s: %u gap is not assessed.", "%s: %u gaps are not assessed.", n),
             get_name (row->radar->ecosystem), n),
         g_steal_pointer (&names));
}

/* --- Review ----------------------------------------------------------------------------------- */

/* "0 forward, 1 still, 12 back". (transfer full) */
static char *
count_areas (const SpannProgress *progress)
{
  const guint *n = progress->counts;
  const guint n_unknown = n[SPANN_PROGRESS_UNKNOWN] + n[SPANN_PROGRESS_NOT_COMPARABLE];
  /* Translators: how many gaps and effect areas have developed how. */
  g_autofree char *known =
      g_strdup_printf (_ ("%u forward, %u still, %u back"), n[SPANN_PROGRESS_FORWARD],
                       n[SPANN_PROGRESS_STILL], n[SPANN_PROGRESS_BACK]);

  if (n_unknown == 0)
    return g_steal_pointer (&known);
  /* Translators: "0 forward, 1 still, 10 back", and how many areas nothing can be said of. */
  return g_strdup_printf (
      ngettext ("%1$s, %2$u cannot be compared", "%1$s, %2$u cannot be compared", n_unknown), known,
      n_unknown);
}

/* The rule as it is read here, the decision's own sentence if it is given, and on what basis it is
 * read so.
 * (transfer full) */
static char *
describe_review (Looking *looking)
{
  const SpannObject *rule =
      spann_object_get_child (looking->heat->strategy, SPANN_STRATEGY_PROGRESS_RULE);
  g_autofree char *reading =
      spann_counting_sentence (spann_heat_words_rule (looking->heat, looking->language));
  g_autofree char *quote = spann_plain_field (rule, SPANN_PROGRESS_RULE_QUOTE,
                                              spann_language_get_code (looking->language));
  g_autofree char *basis = spann_words_basis (
      spann_object_get_child (rule, SPANN_PROGRESS_RULE_BASIS), looking->language);

  if (*quote == '\0')
    return g_strdup_printf ("%s. %s", reading, basis);
  /* Translators: how the rule is read, the sentence of the decision that it comes from, on what
   * basis it is read so. */
  return g_strdup_printf (_ ("%1$s. “%2$s” %3$s"), reading, quote, basis);
}

static void
look_for_review (Looking *looking, const SpannHeatEcosystem *row)
{
  g_autofree char *areas = NULL;

  if (!row->progress->signals_review)
    return;
  areas = count_areas (row->progress);
  /* Translators: an ecosystem; "0 forward, 1 still, 12 back". */
  add (looking, row->radar->ecosystem, "change",
       spann_finding_row_get_icon_name (SPANN_FUNDING_RULE_SEVERITY_WARNING),
       spann_finding_row_get_style (SPANN_FUNDING_RULE_SEVERITY_WARNING),
       g_strdup_printf (_ ("Review signal for %1$s. Areas since the baseline: %2$s."),
                        get_name (row->radar->ecosystem), areas),
       describe_review (looking));
}

/* In the order in which they are told. */
static const LookAt looks[] = {
    look_for_errors,
    look_for_review,
    look_for_warnings,
    look_for_ending,
    look_for_missing_evaluation,
    look_for_unassessed,
    look_for_information,
    look_for_missing_texts,
};

/* Adds to each of @kinds what there is of it in one ecosystem. */
static void
look_at (Looking *looking, const SpannHeatEcosystem *row, GPtrArray **kinds)
{
  g_autoptr (GPtrArray) findings = spann_funding_rules_check_ecosystem (
      looking->portfolio, row->radar->ecosystem, looking->today);

  looking->findings = findings;
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++) {
    looking->items = kinds[i];
    looks[i](looking, row);
  }
}

GPtrArray *
spann_overview_attention_list (const SpannObject *portfolio, SpannDate today,
                               SpannLanguage *language)
{
  const SpannFigureRequest request = {
      .kind = SPANN_FIGURE_HEAT, .as_of = today, .language = language};
  g_autoptr (SpannHeatData) heat = spann_heat_data_new (portfolio, &request, NULL);
  Looking looking = {portfolio, today, language, heat, NULL, NULL};
  GPtrArray *kinds[G_N_ELEMENTS (looks)];

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    kinds[i] = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_attention_free);
  for (guint i = 0; heat != NULL && i < heat->rows->len; i++)
    look_at (&looking, spann_heat_data_get_row (heat, i), kinds);
  for (guint i = 1; i < G_N_ELEMENTS (looks); i++)
    g_ptr_array_extend_and_steal (kinds[0], kinds[i]);
  return kinds[0];
}
