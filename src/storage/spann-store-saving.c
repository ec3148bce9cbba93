/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The half of the store that writes. */

#include <glib/gi18n-lib.h>

#include "spann-check.h"
#include "spann-decoder.h"
#include "spann-encoder.h"
#include "spann-refusal.h"
#include "spann-remote.h"
#include "spann-store.h"

/* Whether what was read back from the disk is what was meant, and what spann_store_open() takes. */
static gboolean
verify (GBytes *bytes, gpointer data, GError **error)
{
  SpannObject *root = data;
  g_autoptr (GError) fault = NULL;
  g_autoptr (SpannObject) read_root =
      spann_decoder_decode (bytes, spann_object_get_noun (root)->index, &fault);
  const gboolean can_be_opened = read_root != NULL && spann_check_root (read_root, &fault);
  g_autofree char *reason = NULL;

  if (can_be_opened && spann_object_equal (root, read_root))
    return TRUE;
  if (!can_be_opened)
    /* Translators: %s is a fault and its place */
    reason = g_strdup_printf (_ ("Spann could not read it again, by a fault of its own: %s"),
                              fault->message);
  return spann_refusal_write (
      error, reason != NULL ? reason
                            : _ ("Spann would read it otherwise than you see it, by a fault of its "
                                 "own"));
}

SpannSaved *
spann_store_save_file (SpannObject *root, GFile *file, const SpannFileState *expected,
                       const SpannStoreSettings *settings, GCancellable *cancellable,
                       GError **error)
{
  g_autoptr (GBytes) bytes = spann_encoder_encode_within (root, settings->max_size, error);
  const SpannSaveRequest request = {expected, settings->backup_days, settings->today, verify, root};

  if (bytes == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  /* A server's file may have a path besides, by which it cannot be replaced safely. */
  if (g_file_is_native (file))
    return spann_save_file (g_file_peek_path (file), bytes, &request, error);
  return spann_remote_save (file, bytes, &request, settings->max_size, cancellable, error);
}

gboolean
spann_store_save (SpannObject *root, const char *path, SpannSaved **out_saved, GError **error)
{
  SpannStoreSettings settings = spann_store_settings_default ();
  g_autoptr (GBytes) bytes = spann_encoder_encode_within (root, settings.max_size, error);
  const SpannSaveRequest request = {.verify = verify, .data = root};
  g_autoptr (SpannSaved) saved = NULL;

  if (bytes != NULL)
    saved = spann_save_file (path, bytes, &request, error);
  if (saved == NULL)
    return FALSE;
  if (out_saved != NULL)
    *out_saved = g_steal_pointer (&saved);
  return TRUE;
}

/**
 * Request:
 * @root: (nullable): what is saved; NULL when the file is only compared
 * @state: (nullable): what is expected
 */
typedef struct {
  SpannObject *root;
  GFile *file;
  SpannFileState *state;
  SpannStoreSettings settings;
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  g_clear_pointer (&request->root, spann_object_unref);
  g_clear_pointer (&request->state, spann_file_state_unref);
  g_object_unref (request->file);
  g_free (request);
}

static Request *
request_new (SpannObject *root, GFile *file, const SpannFileState *state,
             const SpannStoreSettings *settings)
{
  Request *request = g_new0 (Request, 1);

  request->root = root != NULL ? spann_object_ref (root) : NULL;
  request->file = g_object_ref (file);
  request->state = state != NULL ? spann_file_state_ref (state) : NULL;
  request->settings = *settings;
  return request;
}

static void
save_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Request *request = data;
  GError *error = NULL;
  SpannSaved *saved = spann_store_save_file (request->root, request->file, request->state,
                                             &request->settings, cancellable, &error);

  if (saved == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, saved, (GDestroyNotify)spann_saved_free);
}

void
spann_store_save_file_async (SpannObject *root, GFile *file, const SpannFileState *expected,
                             const SpannStoreSettings *settings, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_source_tag (task, spann_store_save_file_async);
  g_task_set_task_data (task, request_new (root, file, expected, settings), request_free);
  /* What is on the disk is saved, even when somebody cancelled meanwhile. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, save_in_thread);
}

SpannSaved *
spann_store_save_file_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, spann_store_save_file_async), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
compare_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Request *request = data;
  GError *error = NULL;
  SpannFileChange change;
  gboolean good;

  if (g_file_is_native (request->file))
    good = spann_file_state_compare (request->state, g_file_peek_path (request->file), &change,
                                     &error);
  else
    good = spann_remote_compare (request->file, request->state, request->settings.max_size, &change,
                                 cancellable, &error);
  if (good)
    g_task_return_int (task, change);
  else
    g_task_return_error (task, error);
}

void
spann_store_compare_async (GFile *file, const SpannFileState *state,
                           const SpannStoreSettings *settings, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_source_tag (task, spann_store_compare_async);
  g_task_set_task_data (task, request_new (NULL, file, state, settings), request_free);
  g_task_run_in_thread (task, compare_in_thread);
}

gboolean
spann_store_compare_finish (GAsyncResult *result, SpannFileChange *out_change, GError **error)
{
  gssize change;

  g_return_val_if_fail (g_async_result_is_tagged (result, spann_store_compare_async), FALSE);
  change = g_task_propagate_int (G_TASK (result), error);
  if (change < 0)
    return FALSE;
  *out_change = (SpannFileChange)change;
  return TRUE;
}
