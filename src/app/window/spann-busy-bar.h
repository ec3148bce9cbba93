/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-busy-job.h"

/**
 * SpannBusyBar:
 *
 * Says what takes long, over the page: a line for each job. What is done within a third of a second
 * is never shown.
 */
#define SPANN_TYPE_BUSY_BAR (spann_busy_bar_get_type ())
G_DECLARE_FINAL_TYPE (SpannBusyBar, spann_busy_bar, SPANN, BUSY_BAR, AdwBin)

/**
 * spann_busy_bar_begin:
 * @text: says what has begun
 * @cancellable: (nullable): stops it
 *
 * Returns: (transfer none): the job, for spann_busy_bar_end()
 */
SpannBusyJob *spann_busy_bar_begin (SpannBusyBar *self, const char *text,
                                    GCancellable *cancellable);

/* @job is done, and gone with it. */
void spann_busy_bar_end (SpannBusyBar *self, SpannBusyJob *job);
