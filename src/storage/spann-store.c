/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-store.h"

#include <glib/gi18n-lib.h>

#include "spann-check.h"
#include "spann-decoder.h"
#include "spann-encoder.h"
#include "spann-error.h"
#include "spann-json-gate.h"
#include "spann-read.h"
#include "spann-save.h"

static SpannObject *
load (const char *path, SpannNounIndex noun, GError **error)
{
  g_autoptr (GBytes) bytes = spann_read_bytes (path, SPANN_JSON_GATE_MAX_SIZE, error);
  g_autoptr (SpannObject) root = NULL;

  if (bytes == NULL)
    return NULL;
  root = spann_decoder_decode (bytes, noun, error);
  if (root == NULL || !spann_check_root (root, error))
    return NULL;
  return g_steal_pointer (&root);
}

SpannObject *
spann_store_load (const char *path, GError **error)
{
  return load (path, SPANN_NOUN_PORTFOLIO, error);
}

SpannObject *
spann_store_load_strategy (const char *path, GError **error)
{
  return load (path, SPANN_NOUN_STRATEGY, error);
}

gboolean
spann_store_save (SpannObject *root, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = spann_encoder_encode (root);

  if (g_bytes_get_size (bytes) > SPANN_JSON_GATE_MAX_SIZE) {
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_WRITE,
                 _ ("cannot be written: the document is larger than %u MB"),
                 (guint)(SPANN_JSON_GATE_MAX_SIZE >> 20));
    return FALSE;
  }
  return spann_save_bytes (path, bytes, error);
}

gboolean
spann_store_check_syntax (const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = spann_read_bytes (path, SPANN_JSON_GATE_MAX_SIZE, error);
  const char *text;
  gsize size;

  if (bytes == NULL)
    return FALSE;
  text = g_bytes_get_data (bytes, &size);
  return spann_json_gate_check (text, size, SPANN_JSON_GATE_MAX_SIZE, SPANN_JSON_GATE_TEXT, error);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const char *path = data;
  GError *error = NULL;
  SpannObject *root = spann_store_load (path, &error);

  if (root == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, root, (GDestroyNotify)spann_object_unref);
}

void
spann_store_load_async (const char *path, GCancellable *cancellable, GAsyncReadyCallback callback,
                        gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_source_tag (task, spann_store_load_async);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, load_in_thread);
}

SpannObject *
spann_store_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, spann_store_load_async), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

typedef struct {
  SpannObject *root;
  char *path;
} SaveRequest;

static void
save_request_free (gpointer data)
{
  SaveRequest *request = data;

  spann_object_unref (request->root);
  g_free (request->path);
  g_free (request);
}

static void
save_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const SaveRequest *request = data;
  GError *error = NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, &error) ||
      !spann_store_save (request->root, request->path, &error))
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

void
spann_store_save_async (SpannObject *root, const char *path, GCancellable *cancellable,
                        GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  SaveRequest *request = g_new (SaveRequest, 1);

  request->root = spann_object_ref (root);
  request->path = g_strdup (path);
  g_task_set_source_tag (task, spann_store_save_async);
  g_task_set_task_data (task, request, save_request_free);
  /* What is on the disk is saved, even when somebody cancelled meanwhile. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, save_in_thread);
}

gboolean
spann_store_save_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, spann_store_save_async), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}
