/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-diff-words-private.h"
#include "spann-evaluation.h"
#include "spann-funding.h"
#include "spann-radar-words.h"
#include "spann-words-private.h"
#include "spann-words.h"

#define MAX_FIELDS 2

/* What is told of a noun by its fields: those that its designation does not say. */
static const SpannFieldId detail_fields[][MAX_FIELDS] = {
    {SPANN_EVIDENCE_KIND, SPANN_FIELD_NONE},
    {SPANN_TARGET_SCORE, SPANN_FIELD_NONE},
    {SPANN_PHASE_CHANGE_PHASE, SPANN_FIELD_NONE},
    {SPANN_ACTOR_KIND, SPANN_ACTOR_SECTOR},
    {SPANN_INDICATOR_UNIT, SPANN_FIELD_NONE},
    {SPANN_BRIDGE_GAP, SPANN_BRIDGE_STATUS},
    {SPANN_PAYMENT_AMOUNT, SPANN_FIELD_NONE},
    {SPANN_USE_AMOUNT, SPANN_USE_DESCRIPTION},
    {SPANN_CRITERION_RESULT_RESULT, SPANN_CRITERION_RESULT_EVIDENCE},
    {SPANN_POINT_TEXT, SPANN_FIELD_NONE},
    {SPANN_FOLLOW_UP_TEXT, SPANN_FOLLOW_UP_DUE},
    {SPANN_MATTER_KIND, SPANN_MATTER_STATUS},
    {SPANN_ACKNOWLEDGEMENT_SUBJECT, SPANN_ACKNOWLEDGEMENT_REASON},
    {SPANN_STRATEGY_NAME, SPANN_FIELD_NONE},
};

/* Lists whose length is told. */
static const SpannFieldId counted_lists[] = {SPANN_ECOSYSTEM_EVALUATIONS, SPANN_ECOSYSTEM_PERIODS,
                                             SPANN_ECOSYSTEM_ACTORS, SPANN_ECOSYSTEM_BRIDGES,
                                             SPANN_MEETING_MATTERS};

static char *
tell_count (SpannFieldId list, guint n, const SpannLanguage *language)
{
  switch (list) {
  case SPANN_ECOSYSTEM_EVALUATIONS:
    return g_strdup_printf (spann_tr_plural (language, "%u evaluation", "%u evaluations", n), n);
  case SPANN_ECOSYSTEM_PERIODS:
    return g_strdup_printf (
        spann_tr_plural (language, "%u funding period", "%u funding periods", n), n);
  case SPANN_ECOSYSTEM_ACTORS:
    return g_strdup_printf (spann_tr_plural (language, "%u actor", "%u actors", n), n);
  case SPANN_ECOSYSTEM_BRIDGES:
    return g_strdup_printf (spann_tr_plural (language, "%u bridge", "%u bridges", n), n);
  case SPANN_MEETING_MATTERS:
    return g_strdup_printf (spann_tr_plural (language, "%u matter", "%u matters", n), n);
  default: g_return_val_if_reached (NULL);
  }
}

static void
add_counts (GPtrArray *details, const SpannObject *object, const SpannLanguage *language)
{
  for (guint i = 0; i < G_N_ELEMENTS (counted_lists); i++) {
    guint n;

    if (spann_field_get_noun (counted_lists[i]) != spann_object_get_noun (object))
      continue;
    n = spann_object_get_n_items (object, counted_lists[i]);
    if (n > 0)
      g_ptr_array_add (details, tell_count (counted_lists[i], n, language));
  }
}

static void
add_field (GPtrArray *details, SpannTrail *trail, SpannFieldId field, const SpannLanguage *language)
{
  const SpannObject *object = spann_trail_get_object (trail);

  if (field == SPANN_FIELD_NONE || spann_field_get_noun (field) != spann_object_get_noun (object) ||
      !spann_object_has (object, field))
    return;
  g_ptr_array_add (details, spann_words_value_at (
                                trail, field, spann_object_get_value (object, field), language));
}

/* "follow-up, the region, 6 of 7 gaps assessed" */
static void
add_evaluation (GPtrArray *details, SpannTrail *trail, const SpannLanguage *language)
{
  const SpannObject *evaluation = spann_trail_get_object (trail);
  const SpannObject *strategy = spann_trail_get_strategy (trail);
  guint n_gaps;
  guint n_assessed;

  add_field (details, trail, SPANN_EVALUATION_CORRECTION, language);
  add_field (details, trail, SPANN_EVALUATION_KIND, language);
  add_field (details, trail, SPANN_EVALUATION_ASSESSOR, language);
  if (strategy == NULL)
    return;
  n_gaps = spann_object_get_n_items (strategy, SPANN_STRATEGY_GAPS);
  n_assessed = spann_evaluation_count_assessed_gaps (evaluation, strategy);
  g_ptr_array_add (details, spann_words_assessed_gaps (n_assessed, n_gaps, language));
}

/* "2027–2029, SEK 2,700 thousand in all" */
static void
add_period (GPtrArray *details, const SpannObject *period, const SpannLanguage *language)
{
  SpannMoney granted = spann_period_get_granted (period);
  g_autofree char *amount =
      spann_language_format_money (language, granted, SPANN_MONEY_UNIT_THOUSAND);

  g_ptr_array_add (details, spann_year_range_to_string (spann_period_get_years (period)));
  if (granted > 0)
    g_ptr_array_add (details, g_strdup_printf (spann_tr (language, "%s in all"), amount));
}

char *
spann_diff_words_details (SpannTrail *trail, const SpannLanguage *language)
{
  const SpannObject *object = spann_trail_get_object (trail);
  SpannNounIndex noun = spann_object_get_noun (object)->index;
  g_autoptr (GPtrArray) details = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < G_N_ELEMENTS (detail_fields); i++) {
    for (guint j = 0; j < MAX_FIELDS; j++)
      add_field (details, trail, detail_fields[i][j], language);
  }
  add_counts (details, object, language);
  if (noun == SPANN_NOUN_EVALUATION)
    add_evaluation (details, trail, language);
  else if (noun == SPANN_NOUN_PERIOD)
    add_period (details, object, language);
  if (details->len == 0)
    return NULL;
  g_ptr_array_add (details, NULL);
  return g_strjoinv (", ", (char **)details->pdata);
}
