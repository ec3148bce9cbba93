/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-clock.h"

static gint64
ask_system (gpointer data)
{
  return g_get_real_time ();
}

SpannClock
spann_clock_system (void)
{
  return (SpannClock){ask_system, NULL};
}

gint64
spann_clock_now (const SpannClock *clock)
{
  return clock->now (clock->data);
}

SpannDate
spann_clock_today (const SpannClock *clock)
{
  g_autoptr (GDateTime) now =
      g_date_time_new_from_unix_local (spann_clock_now (clock) / G_USEC_PER_SEC);

  if (now == NULL)
    return SPANN_DATE_UNSET;
  return spann_date_new (g_date_time_get_year (now), g_date_time_get_month (now),
                         g_date_time_get_day_of_month (now));
}
