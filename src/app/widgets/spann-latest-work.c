/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-latest-work.h"

/**
 * SpannLatestWork:
 * @is_running: whether a thread is at work
 * @waiting: what is done after that; NULL for nothing
 * @free_waiting: frees it
 * @cancellable: of what was asked for last; NULL when nothing is awaited
 * @held: (nullable): the program, which does not end while a thread is at work: libraries that set
 * text let go of what a thread reads when the process ends
 *
 * Counted, since it outlives its owner while a thread is at work.
 */
struct _SpannLatestWork {
  GTaskThreadFunc work;
  SpannLatestWorkDone done;
  gpointer owner;
  gboolean is_running;
  gpointer waiting;
  GDestroyNotify free_waiting;
  GCancellable *cancellable;
  GApplication *held;
};

static void
hold_program (SpannLatestWork *self)
{
  GApplication *program = g_application_get_default ();

  if (program == NULL)
    return;
  self->held = g_object_ref (program);
  g_application_hold (program);
}

static void
release_program (SpannLatestWork *self)
{
  if (self->held != NULL)
    g_application_release (self->held);
  g_clear_object (&self->held);
}

static void begin (SpannLatestWork *self, gpointer data, GDestroyNotify free_data);

static void
ended_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  SpannLatestWork *self = data;
  const gboolean is_latest = g_task_get_cancellable (G_TASK (result)) == self->cancellable;

  self->is_running = FALSE;
  release_program (self);
  if (self->waiting != NULL) {
    begin (self, g_steal_pointer (&self->waiting), self->free_waiting);
  } else if (is_latest) {
    g_clear_object (&self->cancellable);
    self->done (self->owner, g_task_propagate_pointer (G_TASK (result), NULL));
  }
  g_rc_box_release (self);
}

static void
begin (SpannLatestWork *self, gpointer data, GDestroyNotify free_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, self->cancellable, ended_cb, g_rc_box_acquire (self));

  self->is_running = TRUE;
  hold_program (self);
  g_task_set_task_data (task, data, free_data);
  g_task_run_in_thread (task, self->work);
}

SpannLatestWork *
spann_latest_work_new (GTaskThreadFunc work, SpannLatestWorkDone done, gpointer owner)
{
  SpannLatestWork *self = g_rc_box_new0 (SpannLatestWork);

  self->work = work;
  self->done = done;
  self->owner = owner;
  return self;
}

void
spann_latest_work_free (SpannLatestWork *self)
{
  spann_latest_work_drop (self);
  g_rc_box_release (self);
}

void
spann_latest_work_ask (SpannLatestWork *self, gpointer data, GDestroyNotify free_data)
{
  g_return_if_fail (data != NULL);

  spann_latest_work_drop (self);
  self->cancellable = g_cancellable_new ();
  if (!self->is_running) {
    begin (self, data, free_data);
    return;
  }
  self->waiting = data;
  self->free_waiting = free_data;
}

void
spann_latest_work_drop (SpannLatestWork *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->waiting != NULL)
    self->free_waiting (g_steal_pointer (&self->waiting));
}

gboolean
spann_latest_work_is_awaited (SpannLatestWork *self)
{
  return self->cancellable != NULL;
}
