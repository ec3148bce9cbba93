/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/**
 * SpannLatestWork:
 *
 * Work that is done in a thread, over and over, and of which only what was asked for last counts.
 * One piece of it is under way at a time. What is asked for meanwhile waits for that, in the place
 * of what waited before; and the answer to what is no longer asked for is dropped.
 */
typedef struct _SpannLatestWork SpannLatestWork;

/* What takes an answer: a pointer from g_task_return_pointer(). (transfer full) */
typedef void (*SpannLatestWorkDone) (gpointer owner, gpointer answer);

/* @work is called in the thread, with what was asked for as its task's data; its cancellable tells
 * whether anybody still waits. @done is called with @owner, who frees this before it goes.
 * (transfer full) */
SpannLatestWork *spann_latest_work_new (GTaskThreadFunc work, SpannLatestWorkDone done,
                                        gpointer owner);

/* Nobody waits any more; @done is not called after this. */
void spann_latest_work_free (SpannLatestWork *self);

/* Asks for @data (transfer full), which @free_data frees. */
void spann_latest_work_ask (SpannLatestWork *self, gpointer data, GDestroyNotify free_data);

/* What was asked for is not needed any more. */
void spann_latest_work_drop (SpannLatestWork *self);

/* Whether an answer will come. */
gboolean spann_latest_work_is_awaited (SpannLatestWork *self);
