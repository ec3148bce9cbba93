/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-attention.h"

#include <glib/gi18n-lib.h>

#include "spann-evaluation.h"
#include "spann-finding-row.h"
#include "spann-finding-words.h"
#include "spann-funding-rules.h"
#include "spann-funding.h"
#include "spann-overview-words.h"
#include "spann-radar-data.h"
#include "spann-strategy.h"
#include "spann-words.h"

/**
 * Looking:
 * @items: what was found so far
 *
 * What is looked through, and what has come of it.
 */
typedef struct {
  const SpannObject *portfolio;
  SpannDate today;
  SpannLanguage *language;
  GPtrArray *items;
} Looking;

typedef void (*LookAt) (Looking *looking, const SpannObject *ecosystem);

static void
attention_free (gpointer data)
{
  SpannAttention *self = data;

  g_free (self->text);
  g_free (self->below);
  g_free (self->ecosystem);
  g_free (self);
}

/* @text and @below (nullable) are taken. */
static void
add (Looking *looking, const SpannObject *ecosystem, const char *icon_name, const char *style,
     char *text, char *below)
{
  SpannAttention *item = g_new0 (SpannAttention, 1);

  item->icon_name = icon_name;
  item->style = style;
  item->text = text;
  item->below = below;
  item->ecosystem = g_strdup (spann_object_get_key (ecosystem));
  g_ptr_array_add (looking->items, item);
}

static const char *
get_name (const SpannObject *ecosystem)
{
  return spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME);
}

/* --- Funding ---------------------------------------------------------------------------------- */

static void
add_findings (Looking *looking, const SpannObject *ecosystem, SpannFundingRuleSeverity severity)
{
  g_autoptr (GPtrArray) findings =
      spann_funding_rules_check_ecosystem (looking->portfolio, ecosystem, looking->today);

  for (guint i = 0; i < findings->len; i++) {
    const SpannFinding *finding = findings->pdata[i];
    g_autofree char *words =
        spann_finding_words_merge (looking->portfolio, findings, i, looking->language);

    if (finding->severity == severity && words != NULL)
      add (looking, ecosystem, spann_finding_row_get_icon_name (severity),
           spann_finding_row_get_style (severity), g_steal_pointer (&words),
           spann_words_finding_basis (looking->portfolio, finding, looking->language));
  }
}

static void
look_for_errors (Looking *looking, const SpannObject *ecosystem)
{
  add_findings (looking, ecosystem, SPANN_FUNDING_RULE_SEVERITY_ERROR);
}

static void
look_for_warnings (Looking *looking, const SpannObject *ecosystem)
{
  add_findings (looking, ecosystem, SPANN_FUNDING_RULE_SEVERITY_WARNING);
}

static void
look_for_information (Looking *looking, const SpannObject *ecosystem)
{
  add_findings (looking, ecosystem, SPANN_FUNDING_RULE_SEVERITY_INFORMATION);
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
look_for_ending (Looking *looking, const SpannObject *ecosystem)
{
  g_autoptr (GPtrArray) periods = spann_ecosystem_list_periods (ecosystem);

  for (guint i = 0; i < periods->len; i++) {
    const SpannObject *period = periods->pdata[i];
    const SpannObject *next = i + 1 < periods->len ? periods->pdata[i + 1] : NULL;

    if (spann_period_get_years (period).last != looking->today.year ||
        spann_period_get_status (looking->portfolio, ecosystem, period, looking->today) !=
            SPANN_PERIOD_STATUS_ONGOING)
      continue;
    /* Translators: an ecosystem, the number of its funding period, a year. */
    add (looking, ecosystem, "x-office-calendar-symbolic", "accent",
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
look_for_missing_evaluation (Looking *looking, const SpannObject *ecosystem)
{
  g_autoptr (GPtrArray) evaluations =
      spann_ecosystem_list_evaluations (ecosystem, looking->today, SPANN_ANY_ASSESSOR);
  const SpannObject *last = evaluations->len > 0 ? evaluations->pdata[evaluations->len - 1] : NULL;
  g_autofree char *date = NULL;

  if (last == NULL) {
    add (looking, ecosystem, "document-edit-symbolic", "accent",
         g_strdup_printf (_ ("%s has no evaluation yet."), get_name (ecosystem)),
         g_strdup (_ ("The first one is the baseline.")));
    return;
  }
  if (is_final (last) || spann_overview_words_is_evaluated (ecosystem, looking->today))
    return;
  date = spann_date_to_string (spann_object_get_date (last, SPANN_EVALUATION_DATE));
  /* Translators: an ecosystem, a year. */
  add (looking, ecosystem, "document-edit-symbolic", "accent",
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
look_for_unassessed (Looking *looking, const SpannObject *ecosystem)
{
  const SpannFigureRequest request = {SPANN_FIGURE_RADAR, spann_object_get_key (ecosystem), NULL,
                                      looking->today, looking->language};
  g_autoptr (SpannRadarData) data = spann_radar_data_new (looking->portfolio, &request, NULL);
  g_autofree char *names = NULL;
  guint n;

  if (data == NULL || data->evaluations[SPANN_RADAR_NOW] == NULL)
    return;
  names = list_unassessed (looking, data, &n);
  if (n > 0)
    /* Translators: an ecosystem, how many of its gaps. */
    add (looking, ecosystem, "dialog-question-symbolic", "accent",
         g_strdup_printf (
             ngettext ("%s: %u gap is not assessed.", "%s: %u gaps are not assessed.", n),
             get_name (ecosystem), n),
         g_steal_pointer (&names));
}

GPtrArray *
spann_attention_list (const SpannObject *portfolio, SpannDate today, SpannLanguage *language)
{
  static const LookAt looks[] = {
      look_for_errors,     look_for_warnings,    look_for_ending, look_for_missing_evaluation,
      look_for_unassessed, look_for_information,
  };
  Looking looking = {portfolio, today, language, g_ptr_array_new_with_free_func (attention_free)};

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++) {
    for (guint j = 0; j < spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS); j++)
      looks[i](&looking, spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, j));
  }
  return looking.items;
}

static gboolean
is_equal (const SpannAttention *a, const SpannAttention *b)
{
  return g_str_equal (a->ecosystem, b->ecosystem) && g_str_equal (a->icon_name, b->icon_name) &&
         g_str_equal (a->text, b->text) && g_strcmp0 (a->below, b->below) == 0;
}

gboolean
spann_attention_list_equal (const GPtrArray *a, const GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++) {
    if (!is_equal (a->pdata[i], b->pdata[i]))
      return FALSE;
  }
  return TRUE;
}
