/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Telling others that the document's file is open here, and being told when it is open there. It is
 * advice: both may go on, and a save merges. */

#include <glib/gi18n-lib.h>

#include "spann-window-others-private.h"

#define NOTICE_ID "lock"

/**
 * Locking:
 * @lock: (nullable): ours, when nobody else has the file open
 * @holder: (nullable): who else has it open
 *
 * A lock on its way: the disk or a server may take its time.
 */
typedef struct {
  GFile *file;
  const SpannLockOwner *me;
  SpannClock clock;
  SpannLock *lock;
  SpannLockHolder *holder;
} Locking;

static void
locking_free (Locking *locking)
{
  g_object_unref (locking->file);
  g_clear_pointer (&locking->lock, spann_lock_release);
  g_clear_pointer (&locking->holder, spann_lock_holder_free);
  g_free (locking);
}

static void
lock_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Locking *locking = data;

  locking->lock = spann_lock_take (locking->file, locking->me, &locking->clock, &locking->holder);
  g_task_return_boolean (task, TRUE);
}

static void
tell_holder (SpannWindow *self, const SpannLockHolder *holder)
{
  g_autofree char *since = spann_language_format_moment (
      spann_document_get_language (self->document), holder->since / G_USEC_PER_SEC);
  /* Translators: %s is a person. */
  g_autofree char *text = g_strdup_printf (_ ("%s has this portfolio open too"), holder->user);
  /* Translators: a computer, and "25 November 2026 at 14:32". */
  g_autofree char *where = g_strdup_printf (_ ("On %1$s since %2$s."), holder->host, since);
  g_autofree char *detail =
      g_strjoin (" ", where,
                 holder->maybe_forgotten
                     ? _ ("It may have been left open by mistake.")
                     : _ ("You can both go on: what you and they change is merged when you save."),
                 NULL);
  const SpannNotice notice = {
      .id = NOTICE_ID,
      .icon_name = "system-users-symbolic",
      .text = text,
      .detail = detail,
  };

  spann_notices_show (self->notices, &notice);
}

static void
on_locked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  SpannWindow *self = SPANN_WINDOW (source);
  Locking *locking = g_task_get_task_data (G_TASK (result));
  GFile *file = self->document != NULL ? spann_document_get_file (self->document) : NULL;

  /* The window may have gone, or to another file: what was taken is then released. */
  if (file == NULL || !g_file_equal (file, locking->file))
    return;
  self->lock = g_steal_pointer (&locking->lock);
  if (locking->holder != NULL)
    tell_holder (self, locking->holder);
}

void
_spann_window_take_lock (SpannWindow *self)
{
  GFile *file = spann_document_get_file (self->document);
  g_autoptr (GTask) task = NULL;
  Locking *locking = NULL;

  _spann_window_release_lock (self);
  if (file == NULL || self->setup->me == NULL || !spann_document_is_editable (self->document))
    return;
  locking = g_new0 (Locking, 1);
  locking->file = g_object_ref (file);
  locking->me = self->setup->me;
  locking->clock = self->setup->context.clock;
  task = g_task_new (self, NULL, on_locked_cb, NULL);
  g_task_set_source_tag (task, _spann_window_take_lock);
  g_task_set_task_data (task, locking, (GDestroyNotify)locking_free);
  g_task_run_in_thread (task, lock_in_thread);
}

void
_spann_window_release_lock (SpannWindow *self)
{
  g_clear_pointer (&self->lock, spann_lock_release);
  if (self->notices != NULL)
    spann_notices_hide (self->notices, NOTICE_ID);
}
