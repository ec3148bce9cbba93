/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Why a period, an event or a sum is as it is. */

#include "spann-evaluation.h"
#include "spann-money-data.h"
#include "spann-money-words.h"
#include "spann-plain.h"
#include "spann-strategy.h"
#include "spann-timeline-data.h"
#include "spann-timeline-words.h"
#include "spann-why-private.h"
#include "spann-words.h"

/* As many lines as one reads; the table has them all. */
#define MOST_LINES 12

static const SpannTimelineEcosystem *
find_row (const SpannTimelineData *data, const char *ecosystem)
{
  for (guint i = 0; i < data->rows->len; i++) {
    const SpannTimelineEcosystem *row = spann_timeline_data_get_row (data, i);

    if (g_strcmp0 (spann_object_get_key (row->ecosystem), ecosystem) == 0)
      return row;
  }
  return NULL;
}

static void
explain_period (SpannWhy *self, const SpannTimelinePeriod *period, SpannDate as_of,
                const SpannLanguage *language)
{
  g_autofree char *conditions = spann_plain_field (period->period, SPANN_PERIOD_CONDITIONS,
                                                   spann_language_get_code (language));

  self->place = SPANN_WHY_PERIOD;
  spann_why_add_matter (self, period->matter, as_of, language);
  if (*conditions != '\0')
    spann_why_add_section (self, spann_tr (language, "Conditions"), g_steal_pointer (&conditions),
                           language);
}

/* What its years are made of. */
static void
add_periods (SpannWhy *self, const SpannTimelineEcosystem *row, const SpannLanguage *language)
{
  spann_why_add (self, SPANN_WHY_HEADING, g_strdup (spann_tr (language, "Funding periods")));
  if (row->periods->len == 0)
    spann_why_add (self, SPANN_WHY_NOTE, g_strdup (spann_tr (language, "There are none.")));
  for (guint i = 0; i < row->periods->len; i++)
    spann_why_add (
        self, SPANN_WHY_TEXT,
        spann_timeline_words_period (spann_timeline_ecosystem_get_period (row, i), language));
}

/* What was decided, point by point. */
static void
explain_decision (SpannWhy *self, const SpannObject *matter, const SpannLanguage *language)
{
  const guint n = spann_object_get_n_items (matter, SPANN_MATTER_POINTS);

  if (n > 0)
    spann_why_add (self, SPANN_WHY_HEADING, g_strdup (spann_tr (language, "Decision points")));
  else
    spann_why_add_section (self, spann_tr (language, "Decision points"), NULL, language);
  for (guint i = 0; i < n; i++) {
    g_autofree char *text =
        spann_plain_field (spann_object_get_item (matter, SPANN_MATTER_POINTS, i), SPANN_POINT_TEXT,
                           spann_language_get_code (language));

    spann_why_add (self, SPANN_WHY_TEXT, g_strdup_printf ("%u. %s", i + 1, text));
  }
  spann_why_add_reference (self, matter, language);
}

/* How many gaps of the strategy that it was judged by are assessed: a gap that it has no row for is
 * not. */
static void
explain_evaluation (SpannWhy *self, const SpannTimelineData *data, const SpannObject *evaluation,
                    const SpannLanguage *language)
{
  const SpannObject *strategy = spann_portfolio_root_get_strategy_of (data->portfolio, evaluation);

  self->place = SPANN_WHY_EVALUATION;
  self->evaluation = g_strdup (spann_object_get_key (evaluation));
  spann_why_add (self, SPANN_WHY_TEXT,
                 spann_words_assessed_gaps (
                     spann_evaluation_count_assessed_gaps (evaluation, strategy),
                     spann_object_get_n_items (strategy, SPANN_STRATEGY_GAPS), language));
}

static const SpannObject *
find_by_key (const GPtrArray *objects, const char *key)
{
  for (guint i = 0; i < objects->len; i++) {
    if (g_str_equal (spann_object_get_key (objects->pdata[i]), key))
      return objects->pdata[i];
  }
  return NULL;
}

static void
explain_in_row (SpannWhy *self, const SpannTimelineData *data, const SpannTimelineEcosystem *row,
                char **parts, const SpannLanguage *language)
{
  const SpannObject *evaluation = find_by_key (row->evaluations, parts[1]);
  const SpannObject *decision = find_by_key (row->decisions, parts[1]);

  if (g_str_equal (parts[0], "evaluation") && evaluation != NULL)
    explain_evaluation (self, data, evaluation, language);
  if (g_str_equal (parts[0], "decision") && decision != NULL)
    explain_decision (self, decision, language);
  for (guint i = 0; g_str_equal (parts[0], "period") && i < row->periods->len; i++) {
    const SpannTimelinePeriod *period = spann_timeline_ecosystem_get_period (row, i);

    if (g_str_equal (spann_object_get_key (period->period), parts[1])) {
      explain_period (self, period, data->as_of, language);
      return;
    }
  }
}

/* Marks: "ecosystem/ECOSYSTEM", "period/KEY/ECOSYSTEM", "evaluation/KEY/ECOSYSTEM",
 * "decision/MATTER/ECOSYSTEM". */
void
spann_why_explain_timeline (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
                            char **parts)
{
  g_autoptr (SpannTimelineData) data = spann_timeline_data_new (root, request, NULL);
  const gboolean is_whole = g_str_equal (parts[0], "ecosystem");
  const SpannTimelineEcosystem *row =
      data != NULL ? find_row (data, parts[is_whole ? 1 : 2]) : NULL;

  if (is_whole)
    self->place = SPANN_WHY_ECOSYSTEM;
  if (row == NULL)
    return;
  if (is_whole)
    add_periods (self, row, request->language);
  else
    explain_in_row (self, data, row, parts, request->language);
}

/* What an ecosystem has of a year, in @unit; NULL for nothing. */
static char *
tell_share (SpannObject *root, const SpannFigureRequest *request, const SpannObject *ecosystem,
            int year, SpannMoneyUnit unit)
{
  SpannFigureRequest one = *request;
  g_autoptr (SpannMoneyData) data = NULL;
  g_autofree char *name = spann_plain_field (ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  g_autofree char *words = NULL;
  const SpannMoneyYear *column = NULL;

  one.ecosystem = spann_object_get_key (ecosystem);
  one.by_ecosystem = FALSE;
  data = spann_money_data_new (root, &one, NULL);
  column = data != NULL ? spann_money_data_find_year (data, year) : NULL;
  if (column == NULL || spann_money_sums_is_zero (&column->sums))
    return NULL;
  words = spann_money_words_sums (&column->sums, unit, request->language);
  return g_strdup_printf ("%s: %s", name, words);
}

static void
explain_year (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request, char **parts)
{
  const guint n = spann_object_get_n_items (root, SPANN_PORTFOLIO_ECOSYSTEMS);
  const int year = (int)g_ascii_strtoll (parts[1], NULL, 10);
  g_autoptr (SpannMoneyData) all = spann_money_data_new (root, request, NULL);
  guint n_told = 0;

  if (all == NULL)
    return;

  spann_why_add (self, SPANN_WHY_HEADING, g_strdup (spann_tr (request->language, "Consists of")));
  for (guint i = 0; i < n && n_told < MOST_LINES; i++) {
    const SpannObject *ecosystem = spann_object_get_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, i);
    char *share = NULL;

    if (request->ecosystem == NULL ||
        g_str_equal (request->ecosystem, spann_object_get_key (ecosystem)))
      share = tell_share (root, request, ecosystem, year, all->unit);
    n_told += share != NULL;
    spann_why_add (self, SPANN_WHY_TEXT, share);
  }
  if (n_told == MOST_LINES)
    spann_why_add (
        self, SPANN_WHY_NOTE,
        g_strdup (spann_tr (request->language, "The figure by ecosystem has them all.")));
  else if (n_told == 0)
    spann_why_add (self, SPANN_WHY_NOTE,
                   g_strdup (spann_tr (request->language, "There are no amounts.")));
}

/* Marks: "year/YEAR", "ecosystem/KEY", each with a part after it: "year/2027/paid". */
void
spann_why_explain_money (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
                         char **parts)
{
  g_autoptr (SpannTimelineData) data = NULL;
  const SpannTimelineEcosystem *row = NULL;

  if (g_str_equal (parts[0], "year")) {
    explain_year (self, root, request, parts);
    return;
  }
  self->place = SPANN_WHY_ECOSYSTEM;
  data = spann_timeline_data_new (root, request, NULL);
  row = data != NULL ? find_row (data, parts[1]) : NULL;
  if (row != NULL)
    add_periods (self, row, request->language);
}
