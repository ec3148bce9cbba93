/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-date.h"

/**
 * SpannClock:
 * @now: microseconds since 1970 in UTC, like g_get_real_time()
 * @data: given to @now
 *
 * What time it is. Injected: figures, rules and tests never ask the system.
 */
typedef struct {
  gint64 (*now) (gpointer data);
  gpointer data;
} SpannClock;

/* The system's clock. */
SpannClock spann_clock_system (void);

gint64 spann_clock_now (const SpannClock *clock);

/* Today in the local time zone; the unset date for a time past year 9999. */
SpannDate spann_clock_today (const SpannClock *clock);
