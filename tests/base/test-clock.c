/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-clock.h"

static gint64
read_time (gpointer data)
{
  return *(gint64 *)data;
}

static gint64
make_local_time (SpannDate date, int hour)
{
  g_autoptr (GDateTime) time = g_date_time_new_local (date.year, date.month, date.day, hour, 0, 0);

  return g_date_time_to_unix (time) * G_USEC_PER_SEC;
}

static void
test_today (void)
{
  static const SpannDate days[] = {{1970, 1, 2}, {2024, 2, 29}, {2026, 12, 31}, {2032, 7, 1}};
  static const int hours[] = {0, 12, 23};

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++) {
    for (gsize j = 0; j < G_N_ELEMENTS (hours); j++) {
      gint64 now = make_local_time (days[i], hours[j]);
      const SpannClock clock = {read_time, &now};

      g_assert_cmpint (spann_clock_now (&clock), ==, now);
      g_assert_cmpint (spann_date_compare (spann_clock_today (&clock), days[i]), ==, 0);
    }
  }
}

static void
test_no_such_time (void)
{
  gint64 now = G_MAXINT64;
  const SpannClock clock = {read_time, &now};

  g_assert_false (spann_date_is_set (spann_clock_today (&clock)));
}

static void
test_system (void)
{
  const SpannClock clock = spann_clock_system ();
  gint64 before = g_get_real_time ();

  g_assert_cmpint (spann_clock_now (&clock), >=, before);
  g_assert_true (spann_date_is_set (spann_clock_today (&clock)));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clock/today", test_today);
  g_test_add_func ("/clock/no-such-time", test_no_such_time);
  g_test_add_func ("/clock/system", test_system);
  return g_test_run ();
}
