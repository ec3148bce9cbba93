/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-store.h"

#include <glib/gi18n-lib.h>

#include "spann-check.h"
#include "spann-decoder.h"
#include "spann-encoder.h"
#include "spann-error.h"
#include "spann-format.h"
#include "spann-json-gate.h"
#include "spann-read.h"
#include "spann-share.h"

/* How much longer a number can get that is written as Spann does: 1e14 gets 100000000000000.0. */
#define MOST_GROWTH 5

/* The checked root in @bytes. (transfer full) (nullable) */
static SpannObject *
decode (GBytes *bytes, SpannNounIndex noun, char **out_limitation, GError **error)
{
  g_autofree char *limitation = NULL;
  g_autoptr (SpannObject) root = spann_decoder_decode_to_read (bytes, noun, &limitation, error);

  if (root == NULL)
    return NULL;
  if (!spann_check_root (root, error)) {
    if (limitation != NULL)
      spann_format_blame_newer (error);
    return NULL;
  }
  *out_limitation = g_steal_pointer (&limitation);
  return g_steal_pointer (&root);
}

/* Why what was read of a file of @size bytes cannot be written again. Numbers alone can grow, to
 * less than %MOST_GROWTH times their length. (transfer full) (nullable) */
static char *
limit_size (const SpannObject *root, gsize size, gsize max_size)
{
  if (size < max_size / MOST_GROWTH || spann_encoder_fits (root, max_size))
    return NULL;
  return g_strdup_printf (
      _ ("This file is so large that Spann could not save it again: it would be larger than %u MB. "
         "You can read it here but not change it."),
      (guint)(max_size >> 20));
}

static SpannOpened *
open_bytes (GBytes *bytes, SpannNounIndex noun, gsize max_size, GError **error)
{
  g_autofree char *limitation = NULL;
  SpannObject *root = decode (bytes, noun, &limitation, error);
  SpannOpened *opened;

  if (root == NULL)
    return NULL;
  if (limitation == NULL)
    limitation = limit_size (root, g_bytes_get_size (bytes), max_size);
  opened = g_new0 (SpannOpened, 1);
  opened->root = root;
  opened->limitation = g_steal_pointer (&limitation);
  return opened;
}

/* What may be written again. (transfer full) (nullable) */
static SpannObject *
load (const char *path, SpannNounIndex noun, GError **error)
{
  SpannStoreSettings settings = spann_store_settings_default ();
  g_autoptr (GBytes) bytes = spann_read_bytes (path, settings.max_size, NULL, error);
  g_autoptr (SpannOpened) opened = NULL;

  if (bytes == NULL)
    return NULL;
  opened = open_bytes (bytes, noun, settings.max_size, error);
  if (opened == NULL)
    return NULL;
  if (opened->limitation == NULL)
    return g_steal_pointer (&opened->root);
  g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_VERSION, opened->limitation);
  return NULL;
}

void
spann_opened_free (SpannOpened *self)
{
  g_clear_pointer (&self->root, spann_object_unref);
  g_clear_pointer (&self->state, spann_file_state_unref);
  g_free (self->limitation);
  g_free (self);
}

SpannOpened *
spann_store_open (GFile *file, const SpannStoreSettings *settings, GCancellable *cancellable,
                  GError **error)
{
  g_autoptr (SpannFileState) state = NULL;
  g_autoptr (GBytes) bytes = spann_read_file (file, settings->max_size, cancellable, &state, error);
  SpannOpened *opened =
      bytes == NULL ? NULL : open_bytes (bytes, SPANN_NOUN_PORTFOLIO, settings->max_size, error);

  if (opened != NULL)
    opened->state = g_steal_pointer (&state);
  return opened;
}

typedef struct {
  GFile *file;
  SpannStoreSettings settings;
  SpannObject *known; /* nullable */
} OpenRequest;

static void
open_request_free (gpointer data)
{
  OpenRequest *request = data;

  g_object_unref (request->file);
  g_clear_pointer (&request->known, spann_object_unref);
  g_free (request);
}

/* Gives @opened the memory of @known wherever both are equal. */
static void
share_known (SpannOpened *opened, SpannObject *known)
{
  g_autoptr (SpannObject) own = opened->root;

  opened->root = spann_share (known, own);
}

static void
open_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const OpenRequest *request = data;
  GError *error = NULL;
  SpannOpened *opened = spann_store_open (request->file, &request->settings, cancellable, &error);

  if (opened != NULL && request->known != NULL)
    share_known (opened, request->known);
  if (opened == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, opened, (GDestroyNotify)spann_opened_free);
}

void
spann_store_open_async (GFile *file, const SpannStoreSettings *settings, SpannObject *known,
                        GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  OpenRequest *request = g_new (OpenRequest, 1);

  *request = (OpenRequest){g_object_ref (file), *settings,
                           known != NULL ? spann_object_ref (known) : NULL};
  g_task_set_source_tag (task, spann_store_open_async);
  g_task_set_task_data (task, request, open_request_free);
  g_task_run_in_thread (task, open_in_thread);
}

SpannOpened *
spann_store_open_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, spann_store_open_async), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
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
spann_store_check_syntax (const char *path, char **out_reservation, GError **error)
{
  SpannStoreSettings settings = spann_store_settings_default ();
  g_autoptr (GBytes) bytes = spann_read_bytes (path, settings.max_size, NULL, error);
  g_autoptr (GError) reservation = NULL;
  const char *text;
  gsize size;

  if (bytes == NULL)
    return FALSE;
  text = g_bytes_get_data (bytes, &size);
  if (!spann_json_gate_check (text, size, settings.max_size, SPANN_JSON_GATE_TEXT, error))
    return FALSE;
  if (!spann_json_gate_check (text, size, settings.max_size, SPANN_JSON_GATE_DOCUMENT,
                              &reservation))
    *out_reservation = g_strdup (reservation->message);
  return TRUE;
}
