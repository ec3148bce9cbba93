/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Does once what is measured. */
typedef void (*MeasureFunc) (gconstpointer data);

/**
 * MeasurePair:
 * @what: what it is called, for run.py
 * @baseline: what it is held against
 * @own: what is measured
 *
 * Two things whose ratio is wanted.
 */
typedef struct {
  const char *what;
  MeasureFunc baseline;
  gconstpointer baseline_data;
  MeasureFunc own;
  gconstpointer own_data;
} MeasurePair;

/* Runs both in turn, @rounds times, and prints a line for each round: what, and the processor's
 * time that each took, in nanoseconds, parted by tabs. Whoever else has the machine takes turns,
 * too, so the time of this process alone counts; what is over at once is done often enough to be
 * told from nothing. A first run of each, which warms caches, is not told. */
void measure_pair (const MeasurePair *pair, guint rounds);

/* The same for something that is held against a time, in nanoseconds. */
void measure_against_time (const char *what, gint64 limit, MeasureFunc own, gconstpointer data,
                           guint rounds);
