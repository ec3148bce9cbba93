/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The document and its file: saving, and meeting what others saved. */

#include "spann-document-private.h"

#include "spann-place.h"

/* A save on its way: the root in the file's thread, and the file that it goes to. */
typedef struct {
  SpannObject *root;
  GFile *file;
} Saving;

static void
saving_free (Saving *saving)
{
  spann_object_unref (saving->root);
  g_object_unref (saving->file);
  g_free (saving);
}

static void
set_saving (SpannDocument *self, gboolean saving)
{
  if (self->saving == saving)
    return;
  self->saving = saving;
  g_object_notify (G_OBJECT (self), "saving");
}

static void
set_file (SpannDocument *self, GFile *file, const SpannFileState *state)
{
  g_clear_pointer (&self->state, spann_file_state_unref);
  self->state = spann_file_state_ref (state);
  if (self->file != NULL && g_file_equal (self->file, file))
    return;
  g_set_object (&self->file, file);
  g_object_notify (G_OBJECT (self), "file");
}

static void
on_saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  SpannDocument *self = g_task_get_source_object (task);
  const Saving *saving = g_task_get_task_data (task);
  SpannSaved *saved = spann_store_save_file_finish (result, &error);

  set_saving (self, FALSE);
  if (saved == NULL) {
    g_task_return_error (task, g_steal_pointer (&error));
    return;
  }
  set_file (self, saving->file, saved->state);
  spann_portfolio_mark_saved (self->portfolio, saving->root);
  _spann_document_cut_journal (self);
  g_task_return_pointer (task, saved, (GDestroyNotify)spann_saved_free);
}

static gboolean
is_same_file (GFile *file, GFile *other)
{
  if (g_file_equal (file, other))
    return TRUE;
  return g_file_is_native (file) && g_file_is_native (other) &&
         spann_place_is_same (g_file_peek_path (file), g_file_peek_path (other));
}

/* What @file must still be: another file than the document's own, by whatever name, is whatever it
 * is. */
static const SpannFileState *
find_expected (SpannDocument *self, GFile *file)
{
  return self->file != NULL && is_same_file (self->file, file) ? self->state : NULL;
}

void
spann_document_adopt (SpannDocument *self, const SpannOpened *theirs, SpannObject *merged,
                      const char *label)
{
  g_return_if_fail (SPANN_IS_DOCUMENT (self));
  g_return_if_fail (self->file != NULL);
  g_return_if_fail (!self->saving);

  set_file (self, self->file, theirs->state);
  spann_portfolio_adopt (self->portfolio, theirs->root, merged, label);
  _spann_document_cut_journal (self);
}

void
spann_document_expect_absent (SpannDocument *self)
{
  g_return_if_fail (SPANN_IS_DOCUMENT (self));

  g_clear_pointer (&self->state, spann_file_state_unref);
  self->state = spann_file_state_new_absent ();
}

void
spann_document_save_async (SpannDocument *self, GFile *file, const SpannStoreSettings *settings,
                           GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  SpannStoreSettings today = *settings;
  GTask *task = NULL;
  Saving *saving = NULL;

  g_return_if_fail (SPANN_IS_DOCUMENT (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (!self->saving);

  g_signal_emit_by_name (self, "about-to-save");
  today.today = spann_document_get_today (self);
  task = g_task_new (self, cancellable, callback, data);
  saving = g_new0 (Saving, 1);
  saving->root = spann_portfolio_dup_root_for_saving (self->portfolio);
  saving->file = g_object_ref (file);
  g_task_set_source_tag (task, spann_document_save_async);
  g_task_set_task_data (task, saving, (GDestroyNotify)saving_free);
  set_saving (self, TRUE);
  spann_store_save_file_async (saving->root, file, find_expected (self, file), &today, cancellable,
                               on_saved_cb, task);
}

SpannSaved *
spann_document_save_finish (SpannDocument *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
