/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/**
 * SpannBusyJob:
 *
 * A line of SpannBusyBar: what takes long, with a button that stops it where it can be stopped. It
 * becomes visible after a third of a second.
 */
#define SPANN_TYPE_BUSY_JOB (spann_busy_job_get_type ())
G_DECLARE_FINAL_TYPE (SpannBusyJob, spann_busy_job, SPANN, BUSY_JOB, AdwBin)

/* @cancellable (nullable) stops it. (transfer floating) */
SpannBusyJob *spann_busy_job_new (const char *text, GCancellable *cancellable);

/* It has come further: @text says what is done now. */
void spann_busy_job_say (SpannBusyJob *self, const char *text);
