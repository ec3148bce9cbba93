/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-funding-rules.h"

#include "spann-evaluation.h"
#include "spann-funding-plan.h"
#include "spann-strategy.h"

/* Whether the slot at @index breaks the rule; fills in the numbers of @finding, which has its years
 * and the rule's limit already. */
typedef gboolean (*BreaksRule) (const SpannFundingPlan *plan, guint index, SpannFinding *finding);

static gboolean
breaks_period_length (const SpannFundingPlan *plan, guint index, SpannFinding *finding)
{
  finding->actual = spann_year_range_length (finding->years);
  return finding->limit > 0 && finding->actual > finding->limit;
}

static gboolean
breaks_period_count (const SpannFundingPlan *plan, guint index, SpannFinding *finding)
{
  finding->actual = (int)index + 1;
  return finding->limit > 0 && finding->actual > finding->limit;
}

static gboolean
breaks_years_in_all (const SpannFundingPlan *plan, guint index, SpannFinding *finding)
{
  finding->actual = spann_funding_plan_count_years_before (plan, index + 1);
  return finding->limit > 0 && finding->actual > finding->limit;
}

static gboolean
breaks_goal_year (const SpannFundingPlan *plan, guint index, SpannFinding *finding)
{
  finding->actual = finding->years.last;
  finding->limit = spann_strategy_get_goal_year (plan->strategy);
  return finding->actual > finding->limit;
}

static gboolean
breaks_period_order (const SpannFundingPlan *plan, guint index, SpannFinding *finding)
{
  const SpannFundingSlot *other = spann_funding_plan_find_conflict (plan, index, finding->years);

  if (other == NULL)
    return FALSE;
  finding->actual = other->ordinal;
  return TRUE;
}

static SpannDate
get_first_day (SpannYearRange years)
{
  return spann_date_new (years.first, 1, 1);
}

static gboolean
breaks_phase_eligible (const SpannFundingPlan *plan, guint index, SpannFinding *finding)
{
  SpannDate start = get_first_day (finding->years);
  gboolean has_begun = spann_date_compare (start, plan->as_of) <= 0;
  const char *key = spann_ecosystem_get_phase (plan->ecosystem, has_begun ? start : plan->as_of);
  const SpannObject *phase =
      key == NULL ? NULL : spann_object_find_item (plan->strategy, SPANN_STRATEGY_PHASES, key);

  if (phase != NULL && spann_object_get_boolean (phase, SPANN_PHASE_ELIGIBLE))
    return FALSE;
  finding->phase = g_strdup (key);
  return TRUE;
}

static gboolean
breaks_baseline (const SpannFundingPlan *plan, guint index, SpannFinding *finding)
{
  const SpannObject *baseline = spann_evaluations_find_baseline (plan->evaluations);

  return baseline == NULL ||
         spann_object_get_date (baseline, SPANN_EVALUATION_DATE).year >= finding->years.first;
}

/* The slot with the highest ordinal below that of the one at @index; NULL for the first. */
static const SpannFundingSlot *
find_period_before (const SpannFundingPlan *plan, guint index)
{
  int ordinal = spann_funding_plan_get (plan, index)->ordinal;
  const SpannFundingSlot *found = NULL;

  for (guint i = 0; i < index; i++) {
    const SpannFundingSlot *other = spann_funding_plan_get (plan, i);

    if (other->ordinal < ordinal && (found == NULL || other->ordinal > found->ordinal))
      found = other;
  }
  return found;
}

static gboolean
is_evaluated_within (const SpannFundingPlan *plan, SpannYearRange years)
{
  for (guint i = 0; i < plan->evaluations->len; i++) {
    const SpannObject *evaluation = g_ptr_array_index (plan->evaluations, i);

    if (spann_year_range_contains (years,
                                   spann_object_get_date (evaluation, SPANN_EVALUATION_DATE).year))
      return TRUE;
  }
  return FALSE;
}

static gboolean
breaks_evaluation (const SpannFundingPlan *plan, guint index, SpannFinding *finding)
{
  const SpannFundingSlot *before = find_period_before (plan, index);

  if (before == NULL || plan->as_of.year < before->years.last ||
      before->years.first >= finding->years.first)
    return FALSE;
  finding->actual = before->ordinal;
  return !is_evaluated_within (plan,
                               (SpannYearRange){before->years.first, finding->years.first - 1});
}

/* By id in the strategy; whether other years would do, and the rule itself. */
static const struct {
  const char *id;
  gboolean is_about_years;
  BreaksRule breaks;
} rules[] = {
    {"period-length", TRUE, breaks_period_length},
    {"period-count", TRUE, breaks_period_count},
    {"years-in-all", TRUE, breaks_years_in_all},
    {"goal-year", TRUE, breaks_goal_year},
    {"period-order", TRUE, breaks_period_order},
    {"phase-eligible", FALSE, breaks_phase_eligible},
    {"baseline-before-funding", FALSE, breaks_baseline},
    {"evaluation-before-next-period", FALSE, breaks_evaluation},
};

static void
check_slot (const SpannFundingPlan *plan, guint index, GPtrArray *findings)
{
  const SpannFundingSlot *slot = spann_funding_plan_get (plan, index);

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++) {
    const SpannObject *rule = spann_strategy_find_rule (plan->strategy, rules[i].id);
    SpannFinding finding = {.rule = rules[i].id, .years = slot->years};

    if (rule == NULL)
      continue;
    finding.limit = (int)spann_object_get_integer (rule, SPANN_FUNDING_RULE_LIMIT);
    if (!rules[i].breaks (plan, index, &finding))
      continue;
    finding.severity = spann_object_get_choice (rule, SPANN_FUNDING_RULE_SEVERITY);
    finding.ecosystem = g_strdup (spann_object_get_key (plan->ecosystem));
    finding.period = g_strdup (slot->period);
    if (rules[i].is_about_years)
      spann_funding_plan_fit (plan, index, &finding.fits);
    g_ptr_array_add (findings, g_memdup2 (&finding, sizeof finding));
  }
}

static GPtrArray *
make_findings (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)spann_finding_free);
}

GPtrArray *
spann_funding_rules_check (const SpannObject *portfolio, SpannDate as_of)
{
  GPtrArray *findings = make_findings ();

  for (guint i = 0; i < spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS); i++)
    g_ptr_array_extend_and_steal (
        findings,
        spann_funding_rules_check_ecosystem (
            portfolio, spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, i), as_of));
  return findings;
}

GPtrArray *
spann_funding_rules_check_ecosystem (const SpannObject *portfolio, const SpannObject *ecosystem,
                                     SpannDate as_of)
{
  g_autoptr (SpannFundingPlan) plan = spann_funding_plan_new (portfolio, ecosystem, as_of);
  GPtrArray *findings = make_findings ();

  for (guint i = 0; i < plan->slots->len; i++)
    check_slot (plan, i, findings);
  return findings;
}

/* @ecosystem with other years for @period. (transfer full) */
static SpannObject *
change_years (const SpannObject *ecosystem, const char *key, SpannYearRange years)
{
  const SpannObject *old = spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, key);
  SpannObject *period = spann_object_ref ((SpannObject *)old);

  period = spann_object_with (period, SPANN_PERIOD_FIRST_YEAR, spann_value_integer (years.first));
  period = spann_object_with (period, SPANN_PERIOD_LAST_YEAR, spann_value_integer (years.last));
  return spann_object_with_item (spann_object_ref ((SpannObject *)ecosystem),
                                 SPANN_ECOSYSTEM_PERIODS, period, NULL);
}

GPtrArray *
spann_funding_rules_try (const SpannObject *portfolio, const char *ecosystem, const char *period,
                         SpannYearRange years, SpannDate as_of)
{
  const SpannObject *now =
      spann_object_find_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);
  g_autoptr (GPtrArray) findings = make_findings ();
  g_autoptr (SpannObject) changed = NULL;
  g_autoptr (SpannFundingPlan) plan = NULL;

  g_return_val_if_fail (now != NULL, g_steal_pointer (&findings));
  g_return_val_if_fail (spann_year_range_is_valid (years), g_steal_pointer (&findings));

  if (period == NULL) {
    plan = spann_funding_plan_new (portfolio, now, as_of);
    spann_funding_plan_add (plan, years);
  } else {
    changed = change_years (now, period, years);
    plan = spann_funding_plan_new (portfolio, changed, as_of);
    if (!spann_funding_plan_put_last (plan, period))
      return g_steal_pointer (&findings);
  }
  check_slot (plan, plan->slots->len - 1, findings);
  return g_steal_pointer (&findings);
}

gboolean
spann_funding_rules_suggest (const SpannObject *portfolio, const char *ecosystem, SpannDate as_of,
                             SpannYearRange *out_years)
{
  const SpannObject *now =
      spann_object_find_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);
  g_autoptr (SpannFundingPlan) plan = NULL;
  int start;

  g_return_val_if_fail (now != NULL, FALSE);

  plan = spann_funding_plan_new (portfolio, now, as_of);
  start = MAX (spann_strategy_get_programme_start (plan->strategy), as_of.year);
  for (guint i = 0; i < plan->slots->len; i++)
    start = MAX (start, spann_funding_plan_get (plan, i)->years.last + 1);
  spann_funding_plan_add (plan, (SpannYearRange){start, start});
  return spann_funding_plan_find_earliest (plan, plan->slots->len - 1, start, out_years);
}
