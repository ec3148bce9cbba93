/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-funding-plan.h"

#include "spann-evaluation.h"
#include "spann-funding.h"
#include "spann-strategy.h"

static int
compare_slots (gconstpointer a, gconstpointer b)
{
  const SpannFundingSlot *left = a;
  const SpannFundingSlot *right = b;

  if (left->ordinal != right->ordinal)
    return left->ordinal < right->ordinal ? -1 : 1;
  return left->years.first - right->years.first;
}

SpannFundingPlan *
spann_funding_plan_new (const SpannObject *portfolio, const SpannObject *ecosystem, SpannDate as_of)
{
  SpannFundingPlan *self = g_new0 (SpannFundingPlan, 1);

  self->strategy = spann_portfolio_root_get_strategy (portfolio);
  self->ecosystem = ecosystem;
  self->as_of = as_of;
  self->evaluations = spann_ecosystem_list_evaluations (ecosystem, as_of, SPANN_ANY_ASSESSOR);
  self->slots = g_array_new (FALSE, FALSE, sizeof (SpannFundingSlot));
  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_PERIODS); i++) {
    const SpannObject *period = spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, i);
    SpannFundingSlot slot = {
        .period = spann_object_get_key (period),
        .ordinal = (int)spann_object_get_integer (period, SPANN_PERIOD_ORDINAL),
    };

    if (spann_period_get_funded_years (portfolio, ecosystem, period, as_of, &slot.years))
      g_array_append_val (self->slots, slot);
  }
  g_array_sort (self->slots, compare_slots);
  return self;
}

void
spann_funding_plan_free (SpannFundingPlan *self)
{
  g_ptr_array_unref (self->evaluations);
  g_array_unref (self->slots);
  g_free (self);
}

void
spann_funding_plan_add (SpannFundingPlan *self, SpannYearRange years)
{
  SpannFundingSlot slot = {.ordinal = 1, .years = years};

  for (guint i = 0; i < self->slots->len; i++)
    slot.ordinal = MAX (slot.ordinal, spann_funding_plan_get (self, i)->ordinal + 1);
  g_array_append_val (self->slots, slot);
}

gboolean
spann_funding_plan_put_last (SpannFundingPlan *self, const char *period)
{
  for (guint i = 0; i < self->slots->len; i++) {
    SpannFundingSlot slot = *spann_funding_plan_get (self, i);

    if (g_strcmp0 (slot.period, period) == 0) {
      g_array_remove_index (self->slots, i);
      g_array_append_val (self->slots, slot);
      return TRUE;
    }
  }
  return FALSE;
}

const SpannFundingSlot *
spann_funding_plan_get (const SpannFundingPlan *self, guint index)
{
  return &g_array_index (self->slots, SpannFundingSlot, index);
}

int
spann_funding_plan_get_limit (const SpannFundingPlan *self, const char *id)
{
  return spann_strategy_get_limit (self->strategy, id);
}

int
spann_funding_plan_get_last_year (const SpannFundingPlan *self)
{
  if (spann_strategy_find_rule (self->strategy, "goal-year") == NULL)
    return SPANN_YEAR_MAX;
  return spann_strategy_get_goal_year (self->strategy);
}

int
spann_funding_plan_count_years_before (const SpannFundingPlan *self, guint index)
{
  int count = 0;

  for (guint i = 0; i < index; i++)
    count += spann_year_range_length (spann_funding_plan_get (self, i)->years);
  return count;
}

/* Whether two periods cannot both be: they share years, or the later one by number comes first. */
static gboolean
is_conflict (int ordinal, SpannYearRange years, const SpannFundingSlot *other)
{
  if (spann_year_range_overlaps (years, other->years))
    return TRUE;
  return ordinal != other->ordinal &&
         (ordinal < other->ordinal) != (years.first < other->years.first);
}

const SpannFundingSlot *
spann_funding_plan_find_conflict (const SpannFundingPlan *self, guint index, SpannYearRange years)
{
  int ordinal = spann_funding_plan_get (self, index)->ordinal;

  for (guint i = index; i > 0; i--) {
    const SpannFundingSlot *other = spann_funding_plan_get (self, i - 1);

    if (is_conflict (ordinal, years, other))
      return other;
  }
  return NULL;
}

/* Whether @years at @index are free of every other slot, of those after it too. */
static gboolean
is_free (const SpannFundingPlan *self, guint index, SpannYearRange years)
{
  const SpannFundingSlot *slot = spann_funding_plan_get (self, index);

  if (spann_strategy_find_rule (self->strategy, "period-order") == NULL)
    return TRUE;
  for (guint i = 0; i < self->slots->len; i++) {
    if (i != index && is_conflict (slot->ordinal, years, spann_funding_plan_get (self, i)))
      return FALSE;
  }
  return TRUE;
}

/* The longest that the slot at @index may be by the rules about numbers; 0 when it may not be. */
static int
get_longest (const SpannFundingPlan *self, guint index)
{
  int longest = SPANN_YEAR_MAX - SPANN_YEAR_MIN + 1;
  int most_periods = spann_funding_plan_get_limit (self, "period-count");
  int most_years = spann_funding_plan_get_limit (self, "years-in-all");
  int length_limit = spann_funding_plan_get_limit (self, "period-length");

  if (most_periods > 0 && (int)index >= most_periods)
    return 0;
  if (length_limit > 0)
    longest = MIN (longest, length_limit);
  if (most_years > 0)
    longest = MIN (longest, most_years - spann_funding_plan_count_years_before (self, index));
  return MAX (longest, 0);
}

/* Of the years from @first on, the most up to @length that hold; FALSE when not even the first
 * does. */
static gboolean
cut (const SpannFundingPlan *self, guint index, int first, int length, SpannYearRange *out_years)
{
  int last_year = spann_funding_plan_get_last_year (self);

  for (int last = MIN (first + length - 1, last_year); last >= first; last--) {
    if (is_free (self, index, (SpannYearRange){first, last})) {
      *out_years = (SpannYearRange){first, last};
      return TRUE;
    }
  }
  return FALSE;
}

/* The earliest years from @first_year on that are @length long and hold. */
static gboolean
move (const SpannFundingPlan *self, guint index, int first_year, int length,
      SpannYearRange *out_years)
{
  int last_year = spann_funding_plan_get_last_year (self);

  for (int first = first_year; first + length - 1 <= last_year; first++) {
    SpannYearRange years = {first, first + length - 1};

    if (is_free (self, index, years)) {
      *out_years = years;
      return TRUE;
    }
  }
  return FALSE;
}

gboolean
spann_funding_plan_fit (const SpannFundingPlan *self, guint index, SpannYearRange *out_years)
{
  SpannYearRange wanted = spann_funding_plan_get (self, index)->years;
  int longest = MIN (spann_year_range_length (wanted), get_longest (self, index));
  int start = spann_strategy_get_programme_start (self->strategy);

  if (cut (self, index, wanted.first, longest, out_years))
    return TRUE;
  for (int length = longest; length > 0; length--) {
    if (move (self, index, start, length, out_years))
      return TRUE;
  }
  return FALSE;
}

gboolean
spann_funding_plan_find_earliest (const SpannFundingPlan *self, guint index, int first_year,
                                  SpannYearRange *out_years)
{
  int longest = get_longest (self, index);
  SpannYearRange earliest;

  return longest > 0 && move (self, index, first_year, 1, &earliest) &&
         cut (self, index, earliest.first, longest, out_years);
}
