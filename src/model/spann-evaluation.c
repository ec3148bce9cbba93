/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-evaluation.h"

/* Whether @date lies on @as_of or before; any does when @as_of is unset. */
static gboolean
is_known (SpannDate date, SpannDate as_of)
{
  return !spann_date_is_set (as_of) || spann_date_compare (date, as_of) <= 0;
}

static SpannDate
get_date (const SpannObject *evaluation)
{
  return spann_object_get_date (evaluation, SPANN_EVALUATION_DATE);
}

/* Keys of the evaluations that another one, known on @as_of, corrects: whoever is named as its
 * assessor, since that may be what was wrong. */
static GHashTable *
find_corrected (const SpannObject *ecosystem, SpannDate as_of)
{
  GHashTable *corrected = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS); i++) {
    const SpannObject *evaluation =
        spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, i);
    const char *replaces = spann_object_get_string (evaluation, SPANN_EVALUATION_REPLACES);

    if (replaces != NULL && is_known (get_date (evaluation), as_of))
      g_hash_table_add (corrected, (gpointer)replaces);
  }
  return corrected;
}

static gboolean
is_by (const SpannObject *evaluation, int assessor)
{
  return assessor == SPANN_ANY_ASSESSOR ||
         assessor == spann_object_get_choice (evaluation, SPANN_EVALUATION_ASSESSOR);
}

static int
compare_evaluations (gconstpointer a, gconstpointer b)
{
  const SpannObject *const *left = a;
  const SpannObject *const *right = b;

  return spann_date_compare (get_date (*left), get_date (*right));
}

GPtrArray *
spann_ecosystem_list_evaluations (const SpannObject *ecosystem, SpannDate as_of, int assessor)
{
  g_autoptr (GHashTable) corrected = find_corrected (ecosystem, as_of);
  GPtrArray *evaluations = g_ptr_array_new ();

  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS); i++) {
    const SpannObject *evaluation =
        spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, i);

    if (is_known (get_date (evaluation), as_of) && is_by (evaluation, assessor) &&
        !g_hash_table_contains (corrected, spann_object_get_key (evaluation)))
      g_ptr_array_add (evaluations, (gpointer)evaluation);
  }
  g_ptr_array_sort (evaluations, compare_evaluations);
  return evaluations;
}

GPtrArray *
spann_ecosystem_list_counted_evaluations (const SpannObject *ecosystem, const SpannObject *strategy,
                                          SpannDate as_of)
{
  const SpannObject *rule = spann_object_get_child (strategy, SPANN_STRATEGY_PROGRESS_RULE);
  g_autoptr (GPtrArray) counted = spann_ecosystem_list_evaluations (
      ecosystem, as_of, spann_object_get_choice (rule, SPANN_PROGRESS_RULE_ASSESSOR));

  if (counted->len > 0)
    return g_steal_pointer (&counted);
  return spann_ecosystem_list_evaluations (ecosystem, as_of, SPANN_ANY_ASSESSOR);
}

const SpannObject *
spann_evaluations_find_baseline (const GPtrArray *evaluations)
{
  for (guint i = 0; i < evaluations->len; i++) {
    if (spann_object_get_choice (evaluations->pdata[i], SPANN_EVALUATION_KIND) ==
        SPANN_EVALUATION_KIND_BASELINE)
      return evaluations->pdata[i];
  }
  return NULL;
}

const SpannObject *
spann_evaluations_find_previous (const GPtrArray *evaluations, const SpannObject *evaluation)
{
  for (guint i = 1; i < evaluations->len; i++) {
    if (evaluations->pdata[i] == evaluation)
      return evaluations->pdata[i - 1];
  }
  return NULL;
}

SpannScore
spann_evaluation_get_gap_score (const SpannObject *evaluation, const char *key)
{
  const SpannObject *assessment = spann_object_find_item (evaluation, SPANN_EVALUATION_SCORES, key);

  if (assessment == NULL)
    return spann_score_not_assessed ();
  return spann_object_get_score (assessment, SPANN_GAP_ASSESSMENT_SCORE);
}

SpannScore
spann_evaluation_get_effect_score (const SpannObject *evaluation, const char *key)
{
  const SpannObject *assessment =
      spann_object_find_item (evaluation, SPANN_EVALUATION_EFFECTS, key);

  if (assessment == NULL)
    return spann_score_not_assessed ();
  return spann_object_get_score (assessment, SPANN_EFFECT_ASSESSMENT_SCORE);
}

guint
spann_evaluation_count_assessed_gaps (const SpannObject *evaluation, const SpannObject *strategy)
{
  guint n_assessed = 0;

  for (guint i = 0; i < spann_object_get_n_items (strategy, SPANN_STRATEGY_GAPS); i++) {
    const SpannObject *gap = spann_object_get_item (strategy, SPANN_STRATEGY_GAPS, i);

    if (spann_score_is_assessed (
            spann_evaluation_get_gap_score (evaluation, spann_object_get_key (gap))))
      n_assessed++;
  }
  return n_assessed;
}

const SpannObject *
spann_ecosystem_find_target (const SpannObject *ecosystem, const char *gap, int year)
{
  const SpannObject *found = NULL;
  gint64 nearest = G_MAXINT64;

  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_TARGETS); i++) {
    const SpannObject *target = spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_TARGETS, i);
    gint64 target_year = spann_object_get_integer (target, SPANN_TARGET_YEAR);

    if (g_strcmp0 (spann_object_get_string (target, SPANN_TARGET_GAP), gap) != 0 ||
        target_year < year || target_year >= nearest)
      continue;
    nearest = target_year;
    found = target;
  }
  return found;
}

SpannScore
spann_ecosystem_get_target (const SpannObject *ecosystem, const char *gap, int year)
{
  const SpannObject *target = spann_ecosystem_find_target (ecosystem, gap, year);

  return target == NULL ? spann_score_not_assessed ()
                        : spann_object_get_score (target, SPANN_TARGET_SCORE);
}

const char *
spann_ecosystem_get_phase (const SpannObject *ecosystem, SpannDate date)
{
  const char *phase = NULL;
  SpannDate latest = SPANN_DATE_UNSET;

  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_PHASES); i++) {
    const SpannObject *change = spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_PHASES, i);
    SpannDate from = spann_object_get_date (change, SPANN_PHASE_CHANGE_FROM);

    if (is_known (from, date) && spann_date_compare (from, latest) >= 0) {
      latest = from;
      phase = spann_object_get_string (change, SPANN_PHASE_CHANGE_PHASE);
    }
  }
  return phase;
}
