/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-measure.h"

#include <time.h>

/* The least time that is told from nothing. */
#define LEAST_TIME (4 * 1000 * 1000)

static gint64
read_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * G_GINT64_CONSTANT (1000000000) + time.tv_nsec;
}

static gint64
take_time (MeasureFunc func, gconstpointer data)
{
  gint64 start = read_time ();
  gint64 time;
  guint n = 0;

  do {
    func (data);
    n++;
    time = read_time () - start;
  } while (time < LEAST_TIME);
  return time / n;
}

static void
print_round (const char *what, gint64 baseline, gint64 own)
{
  g_print ("%s\t%" G_GINT64_FORMAT "\t%" G_GINT64_FORMAT "\n", what, baseline, own);
}

void
measure_pair (const MeasurePair *pair, guint rounds)
{
  pair->baseline (pair->baseline_data);
  pair->own (pair->own_data);
  for (guint i = 0; i < rounds; i++) {
    gint64 baseline = take_time (pair->baseline, pair->baseline_data);

    print_round (pair->what, baseline, take_time (pair->own, pair->own_data));
  }
}

void
measure_against_time (const char *what, gint64 limit, MeasureFunc own, gconstpointer data,
                      guint rounds)
{
  for (guint i = 0; i < rounds; i++)
    print_round (what, limit, take_time (own, data));
}
