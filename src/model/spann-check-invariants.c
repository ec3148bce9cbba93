/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What must hold between the fields of one object, by noun. What a strategy demands of funding is
 * no invariant: that is for rules/, which reports and does not refuse. */

#include <glib/gi18n-lib.h>

#include "spann-check-private.h"
#include "spann-fields.h"
#include "spann-funding.h"
#include "spann-strategy.h"

/* A radar needs an area, and more axes than this cannot be told apart. */
#define MIN_GAPS 3
#define MAX_GAPS 16

/* NULL when it holds, else the message. (transfer full) */
typedef char *(*Invariant) (const SpannObject *object, const SpannLanguage *language);

const char *
spann_check_translate (const SpannLanguage *language, const char *message)
{
  return language != NULL ? spann_tr (language, message) : _ (message);
}

/* @format is marked for translation where it stands. */
static char *G_GNUC_PRINTF (2, 3) describe (const SpannLanguage *language, const char *format, ...)
{
  va_list args;
  char *message;

  va_start (args, format);
  message = g_strdup_vprintf (spann_check_translate (language, format), args);
  va_end (args);
  return message;
}

static char *
check_preparation (const SpannObject *preparation, const SpannLanguage *language)
{
  if (spann_object_get_integer (preparation, SPANN_PREPARATION_FIRST_YEAR) >
      spann_object_get_integer (preparation, SPANN_PREPARATION_LAST_YEAR))
    return describe (language, N_ ("the last year comes before the first"));
  return NULL;
}

static char *
check_scale (const SpannObject *scale, const SpannLanguage *language)
{
  guint n_levels = spann_object_get_n_items (scale, SPANN_SCALE_LEVELS);
  gint64 before = -1;

  if (n_levels < 2)
    return describe (language, N_ ("a scale needs at least two levels"));
  for (guint i = 0; i < n_levels; i++) {
    gint64 level = spann_object_get_integer (spann_object_get_item (scale, SPANN_SCALE_LEVELS, i),
                                             SPANN_LEVEL_LEVEL);

    if (i > 0 && level <= before)
      return describe (language,
                       N_ ("the scale is upside down: level %lld comes after level "
                           "%lld, and outward must be better"),
                       (long long)level, (long long)before);
    before = level;
  }
  return NULL;
}

static char *
check_strategy (const SpannObject *strategy, const SpannLanguage *language)
{
  guint n_gaps = spann_object_get_n_items (strategy, SPANN_STRATEGY_GAPS);

  if (n_gaps < MIN_GAPS || n_gaps > MAX_GAPS)
    return describe (language, N_ ("a strategy has between %d and %d gaps, this one has %u"),
                     MIN_GAPS, MAX_GAPS, n_gaps);
  if (spann_strategy_get_programme_start (strategy) > spann_strategy_get_goal_year (strategy))
    return describe (language, N_ ("the programme starts after its goal year"));
  if (spann_object_get_n_items (strategy, SPANN_STRATEGY_EFFECT_AREAS) > 0 &&
      !spann_object_has (strategy, SPANN_STRATEGY_EFFECT_SCALE))
    return describe (language, N_ ("the effect areas have no scale: \"effectScale\" is missing"));
  return NULL;
}

static char *
check_actor (const SpannObject *actor, const SpannLanguage *language)
{
  SpannDate from = spann_object_get_date (actor, SPANN_ACTOR_MEMBER_FROM);
  SpannDate until = spann_object_get_date (actor, SPANN_ACTOR_MEMBER_UNTIL);

  if (spann_date_is_set (until) && spann_date_compare (from, until) > 0)
    return describe (language, N_ ("the membership ends before it begins"));
  return NULL;
}

static char *
check_bridge (const SpannObject *bridge, const SpannLanguage *language)
{
  SpannDate from = spann_object_get_date (bridge, SPANN_BRIDGE_FROM);
  SpannDate until = spann_object_get_date (bridge, SPANN_BRIDGE_UNTIL);

  if (spann_date_is_set (until) && spann_date_compare (from, until) > 0)
    return describe (language, N_ ("the bridge ends before it begins"));
  return NULL;
}

/* The uses' amounts in @out_sum; FALSE when they leave the range of money. */
static gboolean
sum_uses (const SpannObject *period, SpannMoney *out_sum)
{
  *out_sum = 0;
  for (guint i = 0; i < spann_object_get_n_items (period, SPANN_PERIOD_USES); i++) {
    const SpannObject *use = spann_object_get_item (period, SPANN_PERIOD_USES, i);

    if (!spann_money_add (*out_sum, spann_object_get_integer (use, SPANN_USE_AMOUNT), out_sum))
      return FALSE;
  }
  return TRUE;
}

static char *
check_period (const SpannObject *period, const SpannLanguage *language)
{
  SpannYearRange years = spann_period_get_years (period);
  SpannMoney granted = spann_period_get_granted (period);
  SpannMoney used;

  if (years.first > years.last)
    return describe (language, N_ ("the last year comes before the first"));
  for (guint i = 0; i < spann_object_get_n_items (period, SPANN_PERIOD_GRANTED); i++) {
    const char *year =
        spann_object_get_key (spann_object_get_item (period, SPANN_PERIOD_GRANTED, i));

    if (!spann_year_range_contains (years, atoi (year)))
      return describe (language,
                       N_ ("an amount is granted for %s, which is not in the period %d–%d"), year,
                       years.first, years.last);
  }
  if (!sum_uses (period, &used) || used > granted)
    return describe (language, N_ ("the uses come to %lld SEK, more than the %lld SEK granted"),
                     (long long)used, (long long)granted);
  return NULL;
}

static char *
check_matter (const SpannObject *matter, const SpannLanguage *language)
{
  int status = spann_object_get_choice (matter, SPANN_MATTER_STATUS);
  gboolean decided =
      status == SPANN_MATTER_STATUS_DECIDED || status == SPANN_MATTER_STATUS_DISPATCHED;

  if (decided && !(spann_object_has (matter, SPANN_MATTER_DECIDED) &&
                   spann_object_has (matter, SPANN_MATTER_OUTCOME)))
    return describe (language,
                     N_ ("a decided matter needs the day and the outcome of the decision"));
  return NULL;
}

/* Versions grow, and each is there once. */
static char *
check_portfolio (const SpannObject *portfolio, const SpannLanguage *language)
{
  gint64 before = 0;

  for (guint i = 0; i < spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_STRATEGIES); i++) {
    gint64 version = spann_object_get_integer (
        spann_object_get_item (portfolio, SPANN_PORTFOLIO_STRATEGIES, i), SPANN_STRATEGY_VERSION);

    if (version <= before)
      return describe (language, N_ ("the strategy's version %lld stands after version %lld"),
                       (long long)version, (long long)before);
    before = version;
  }
  return NULL;
}

static const Invariant invariants[SPANN_N_NOUNS] = {
    [SPANN_NOUN_PREPARATION] = check_preparation, [SPANN_NOUN_SCALE] = check_scale,
    [SPANN_NOUN_STRATEGY] = check_strategy,       [SPANN_NOUN_ACTOR] = check_actor,
    [SPANN_NOUN_BRIDGE] = check_bridge,           [SPANN_NOUN_PERIOD] = check_period,
    [SPANN_NOUN_MATTER] = check_matter,           [SPANN_NOUN_PORTFOLIO] = check_portfolio,
};

gboolean
spann_check_invariants (const SpannObject *object, const SpannLanguage *language,
                        char **out_message)
{
  Invariant invariant = invariants[spann_object_get_noun (object)->index];
  char *message = invariant == NULL ? NULL : invariant (object, language);

  if (message == NULL)
    return TRUE;
  *out_message = message;
  return FALSE;
}
