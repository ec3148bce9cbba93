/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-shown-years.h"

#include "spann-fields.h"
#include "spann-strategy.h"

/* Years before and after the programme that a figure may grow by. */
#define MOST_YEARS_OUTSIDE 5

SpannYearRange
spann_shown_years_get_programme (const SpannObject *strategy, gboolean with_preparation)
{
  const SpannObject *preparation = spann_object_get_child (strategy, SPANN_STRATEGY_PREPARATION);
  int first = spann_strategy_get_programme_start (strategy);

  if (with_preparation && preparation != NULL)
    first = MIN (first, (int)spann_object_get_integer (preparation, SPANN_PREPARATION_FIRST_YEAR));
  return (SpannYearRange){first, MAX (first, spann_strategy_get_goal_year (strategy))};
}

void
spann_shown_years_include (SpannYearRange *shown, SpannYearRange programme, SpannYearRange years)
{
  shown->first = MAX (MIN (shown->first, years.first), programme.first - MOST_YEARS_OUTSIDE);
  shown->last = MIN (MAX (shown->last, years.last), programme.last + MOST_YEARS_OUTSIDE);
}
