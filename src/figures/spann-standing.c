/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-standing.h"

#include "spann-evaluation.h"
#include "spann-funding.h"
#include "spann-strategy.h"

/**
 * Ledger:
 * @n_decided: decided periods
 * @n_coming: years in decided periods that have not begun
 * @is_undecided_now: whether a period that is not decided includes this year
 * @is_discontinued: whether the last decided period ended early
 * @has_more: whether anything funds a year after this one, or is proposed or planned
 *
 * What an ecosystem's periods come to on a day.
 */
typedef struct {
  int n_decided;
  int n_coming;
  gboolean is_undecided_now;
  gboolean is_discontinued;
  gboolean has_more;
} Ledger;

static void
enter_decided (Ledger *ledger, SpannPeriodStatus status, SpannYearRange years, int year)
{
  ledger->n_decided++;
  ledger->n_coming += MAX (0, years.last - MAX (years.first - 1, year));
  ledger->is_discontinued = status == SPANN_PERIOD_STATUS_ENDED_EARLY;
  if (status == SPANN_PERIOD_STATUS_GRANTED || status == SPANN_PERIOD_STATUS_ONGOING)
    ledger->has_more = TRUE;
}

static Ledger
read_ledger (const SpannObject *portfolio, const SpannObject *ecosystem, SpannDate as_of)
{
  Ledger ledger = {0};
  g_autoptr (GPtrArray) periods = spann_ecosystem_list_periods (ecosystem);

  for (guint i = 0; i < periods->len; i++) {
    const SpannObject *period = periods->pdata[i];
    SpannPeriodStatus status = spann_period_get_status (portfolio, ecosystem, period, as_of);
    SpannYearRange years;

    if (!spann_period_get_funded_years (portfolio, ecosystem, period, as_of, &years))
      continue;
    if (status == SPANN_PERIOD_STATUS_PLANNED || status == SPANN_PERIOD_STATUS_PROPOSED) {
      ledger.has_more = TRUE;
      ledger.is_undecided_now |= spann_year_range_contains (years, as_of.year);
    } else {
      enter_decided (&ledger, status, years, as_of.year);
    }
  }
  return ledger;
}

/* Whether the strategy is meant for the phase that the ecosystem is in; where it has no such rule,
 * or no phase is entered, nothing speaks against it. */
static gboolean
is_eligible (const SpannObject *strategy, const SpannObject *ecosystem, SpannDate as_of)
{
  const char *key = spann_ecosystem_get_phase (ecosystem, as_of);
  const SpannObject *phase =
      key == NULL ? NULL : spann_object_find_item (strategy, SPANN_STRATEGY_PHASES, key);

  return phase == NULL || spann_strategy_find_rule (strategy, "phase-eligible") == NULL ||
         spann_object_get_boolean (phase, SPANN_PHASE_ELIGIBLE);
}

/* Years after this one that may be funded at all. */
static int
count_years_to_goal (const SpannObject *strategy, SpannDate as_of)
{
  int year = MAX (as_of.year, spann_strategy_get_programme_start (strategy) - 1);

  if (spann_strategy_find_rule (strategy, "goal-year") == NULL)
    return SPANN_YEAR_MAX;
  return MAX (0, spann_strategy_get_goal_year (strategy) - year);
}

/* Years that can still be funded: those until the goal year, as far as periods are left for them.
 */
static int
count_left (const SpannObject *strategy, const Ledger *ledger, SpannDate as_of)
{
  int left = count_years_to_goal (strategy, as_of) + ledger->is_undecided_now;
  int n_periods = spann_strategy_get_limit (strategy, "period-count");
  int length = spann_strategy_get_limit (strategy, "period-length");

  if (n_periods == 0 || length == 0)
    return left;
  return MIN (left, ledger->n_coming + MAX (0, n_periods - ledger->n_decided) * length);
}

SpannStanding
spann_standing_read (const SpannObject *portfolio, const SpannObject *ecosystem, SpannDate as_of)
{
  const SpannObject *strategy = spann_portfolio_root_get_strategy (portfolio);
  Ledger ledger = read_ledger (portfolio, ecosystem, as_of);
  SpannStanding standing = {
      .kind = SPANN_STANDING_OPEN,
      .n_used = spann_ecosystem_count_used_years (portfolio, ecosystem, as_of),
      .limit = spann_strategy_get_limit (strategy, "years-in-all"),
  };

  if (ledger.is_discontinued && !ledger.has_more)
    standing.kind = SPANN_STANDING_ENDED;
  else if (ledger.n_decided == 0 && !ledger.has_more && !is_eligible (strategy, ecosystem, as_of))
    standing.kind = SPANN_STANDING_OTHER_SUPPORT;
  if (standing.limit > 0)
    standing.n_allowed =
        MIN (standing.limit, standing.n_used + count_left (strategy, &ledger, as_of));
  return standing;
}

static char *
tell_used (int n_used, const SpannLanguage *language)
{
  return g_strdup_printf (spann_tr_plural (language, "%d year", "%d years", n_used), n_used);
}

char *
spann_standing_to_words (const SpannStanding *self, const SpannLanguage *language)
{
  if (self->kind == SPANN_STANDING_OTHER_SUPPORT)
    /* Translators: an ecosystem that needs another kind of support than this programme's */
    return g_strdup (spann_tr (language, "other support"));
  if (self->kind == SPANN_STANDING_ENDED || self->limit == 0)
    return tell_used (self->n_used, language);
  /* Translators: funded years that have begun, of how many: "3 of 9 years" */
  return g_strdup_printf (
      spann_tr_plural (language, "%1$d of %2$d year", "%1$d of %2$d years", self->n_allowed),
      self->n_used, self->n_allowed);
}

char *
spann_standing_to_spoken (const SpannStanding *self, const SpannLanguage *language)
{
  g_autofree char *words = spann_standing_to_words (self, language);
  int n_left = MAX (0, self->n_allowed - self->n_used);

  if (self->kind == SPANN_STANDING_OTHER_SUPPORT)
    return g_steal_pointer (&words);
  if (self->kind == SPANN_STANDING_ENDED)
    /* Translators: %s is "2 years" */
    return g_strdup_printf (spann_tr (language, "discontinued after %s"), words);
  if (self->limit == 0)
    /* Translators: %s is "2 years" */
    return g_strdup_printf (spann_tr (language, "%s used"), words);
  /* Translators: %1$s is "3 of 9 years", %2$d how many are left */
  return g_strdup_printf (
      spann_tr_plural (language, "%1$s used, %2$d left", "%1$s used, %2$d left", n_left), words,
      n_left);
}
