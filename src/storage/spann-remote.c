/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-remote.h"

#include <glib/gi18n-lib.h>

#include "spann-errno.h"
#include "spann-error.h"
#include "spann-read.h"
#include "spann-refusal.h"

/* In the words that local files have; what the server itself says where there are none. */
static gboolean
refuse (GError **error, const GError *fault)
{
  const int code = spann_errno_from_gio (fault);

  if (g_error_matches (fault, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    g_propagate_error (error, g_error_copy (fault));
    return FALSE;
  }
  if (g_error_matches (fault, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG))
    return spann_refusal_changed (error, NULL);
  if (g_error_matches (fault, G_IO_ERROR, G_IO_ERROR_EXISTS))
    return spann_refusal_exists (error);
  return code != 0 ? spann_refusal_errno (error, code)
                   : spann_refusal_write (error, fault->message);
}

/* What the file is now. What is too large for a portfolio is not what anybody expected. (transfer
 * full) (nullable): NULL with the fault as the server has it */
static SpannFileState *
read_state (GFile *file, gsize max_size, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) fault = NULL;
  g_autoptr (SpannFileState) state = NULL;
  g_autoptr (GBytes) bytes = spann_read_file (file, max_size, cancellable, &state, &fault);

  if (bytes != NULL)
    return g_steal_pointer (&state);
  if (g_error_matches (fault, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return spann_file_state_new_absent ();
  g_propagate_error (error, g_steal_pointer (&fault));
  return NULL;
}

static gboolean
is_too_large (const GError *fault)
{
  return g_error_matches (fault, SPANN_ERROR, SPANN_ERROR_SYNTAX);
}

/* Whether the file is the expected one; what it is now, for the server to hold us to. */
static gboolean
compare_old_file (GFile *file, const SpannFileState *expected, gsize max_size,
                  SpannFileState **out_state, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) fault = NULL;
  g_autoptr (SpannFileState) state = NULL;

  if (expected == NULL)
    return TRUE;
  state = read_state (file, max_size, cancellable, &fault);
  if (state == NULL)
    return is_too_large (fault) ? spann_refusal_changed (error, NULL) : refuse (error, fault);
  if (!spann_file_state_equal (state, expected)) {
    if (spann_file_state_is_absent (state))
      return spann_refusal_gone (error);
    return spann_file_state_is_absent (expected) ? spann_refusal_exists (error)
                                                 : spann_refusal_changed (error, NULL);
  }
  *out_state = g_steal_pointer (&state);
  return TRUE;
}

/* Servers without a mark of their own for each version refuse to be asked for it. */
static GFileOutputStream *
open_to_replace (GFile *file, const SpannFileState *before, GCancellable *cancellable,
                 GError **error)
{
  const char *etag = before != NULL ? spann_file_state_get_etag (before) : NULL;
  g_autoptr (GError) fault = NULL;
  GFileOutputStream *stream =
      g_file_replace (file, etag, FALSE, G_FILE_CREATE_NONE, cancellable, &fault);

  if (stream == NULL && etag != NULL &&
      g_error_matches (fault, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED)) {
    g_clear_error (&fault);
    stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, cancellable, &fault);
  }
  if (stream == NULL)
    refuse (error, fault);
  return stream;
}

static GFileOutputStream *
open_stream (GFile *file, const SpannFileState *before, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) fault = NULL;
  GFileOutputStream *stream = NULL;

  if (before == NULL || !spann_file_state_is_absent (before))
    return open_to_replace (file, before, cancellable, error);
  stream = g_file_create (file, G_FILE_CREATE_NONE, cancellable, &fault);
  if (stream == NULL)
    refuse (error, fault);
  return stream;
}

/* Closing a stream is what makes its content the file's, even when the last reference to it goes;
 * only a close that is cancelled leaves the file as it was. */
static void
abandon (GOutputStream *stream)
{
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  g_cancellable_cancel (cancelled);
  g_output_stream_close (stream, cancelled, NULL);
}

static gboolean
write_file (GFile *file, GBytes *bytes, const SpannFileState *before, GCancellable *cancellable,
            GError **error)
{
  g_autoptr (GFileOutputStream) stream = open_stream (file, before, cancellable, error);
  g_autoptr (GError) fault = NULL;
  gsize size;
  const void *data = g_bytes_get_data (bytes, &size);

  if (stream == NULL)
    return FALSE;
  if (!g_output_stream_write_all (G_OUTPUT_STREAM (stream), data, size, NULL, cancellable,
                                  &fault) ||
      !g_output_stream_flush (G_OUTPUT_STREAM (stream), cancellable, &fault)) {
    abandon (G_OUTPUT_STREAM (stream));
    return refuse (error, fault);
  }
  return g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, &fault) || refuse (error, fault);
}

/* The server took it all; what it did with it is another matter. */
static SpannSaved *
accept_unread (GBytes *bytes, const GError *fault)
{
  g_autofree char *notice = g_strdup_printf (
      /* Translators: %s is why */
      _ ("The server took the file but did not give it back to be compared: %s. Save once more "
         "before you close."),
      fault->message);

  return spann_saved_new (SPANN_SAVE_NOT_DURABLE, spann_file_state_new_remote (NULL, bytes),
                          notice);
}

static SpannSaved *
check_new_file (GFile *file, GBytes *bytes, const SpannSaveRequest *request, GError **error)
{
  g_autoptr (GError) fault = NULL;
  g_autoptr (SpannFileState) state = NULL;
  g_autoptr (GBytes) read_bytes =
      spann_read_file (file, g_bytes_get_size (bytes), NULL, &state, &fault);

  if (read_bytes == NULL && !is_too_large (fault))
    return accept_unread (bytes, fault);
  if (read_bytes == NULL || !g_bytes_equal (read_bytes, bytes)) {
    spann_refusal_write (error, _ ("the server does not hold what was written to it; save once "
                                   "more, or somewhere else"));
    return NULL;
  }
  if (request->verify != NULL && !request->verify (read_bytes, request->data, error))
    return NULL;
  return spann_saved_new (SPANN_SAVE_DURABLE, g_steal_pointer (&state), NULL);
}

SpannSaved *
spann_remote_save (GFile *file, GBytes *bytes, const SpannSaveRequest *request, gsize max_size,
                   GCancellable *cancellable, GError **error)
{
  g_autoptr (SpannFileState) before = NULL;

  if (!compare_old_file (file, request->expected, max_size, &before, cancellable, error) ||
      !write_file (file, bytes, before, cancellable, error))
    return NULL;
  return check_new_file (file, bytes, request, error);
}

/* Whether the server marks the file as it did. */
static gboolean
has_same_etag (GFile *file, const SpannFileState *state, GCancellable *cancellable)
{
  const char *etag = spann_file_state_get_etag (state);
  g_autoptr (GFileInfo) info = NULL;

  if (etag == NULL)
    return FALSE;
  info = g_file_query_info (file, G_FILE_ATTRIBUTE_ETAG_VALUE, G_FILE_QUERY_INFO_NONE, cancellable,
                            NULL);
  return info != NULL &&
         g_strcmp0 (g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ETAG_VALUE), etag) ==
             0;
}

gboolean
spann_remote_compare (GFile *file, const SpannFileState *state, gsize max_size,
                      SpannFileChange *out_change, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) fault = NULL;
  g_autoptr (SpannFileState) now = NULL;

  if (has_same_etag (file, state, cancellable)) {
    *out_change = SPANN_FILE_UNCHANGED;
    return TRUE;
  }
  now = read_state (file, max_size, cancellable, &fault);
  if (now == NULL && !is_too_large (fault)) {
    g_propagate_error (error, g_steal_pointer (&fault));
    return FALSE;
  }
  if (now != NULL && spann_file_state_equal (now, state))
    *out_change = SPANN_FILE_UNCHANGED;
  else
    *out_change =
        now != NULL && spann_file_state_is_absent (now) ? SPANN_FILE_GONE : SPANN_FILE_CHANGED;
  return TRUE;
}
