/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-read.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

#include "spann-errno.h"
#include "spann-json-gate.h"

/* What is read of a server's file at a time. */
#define BLOCK_SIZE 65536

/* Whether @fd is a file that can be read to its end. */
static gboolean
inspect_file (int fd, gsize max_size, struct stat *info, GError **error)
{
  if (fstat (fd, info) != 0)
    return spann_errno_refuse_read (errno, error);
  if (S_ISDIR (info->st_mode))
    return spann_errno_refuse_read (EISDIR, error);
  if (!S_ISREG (info->st_mode)) {
    g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, _ ("it is not an ordinary file"));
    return FALSE;
  }
  return spann_json_gate_check_size ((guint64)info->st_size, max_size, error);
}

/* Reads up to @size bytes into @buffer. A file that somebody cuts meanwhile ends earlier. */
static gboolean
read_all (int fd, char *buffer, gsize size, gsize *out_read, GError **error)
{
  gsize done = 0;

  while (done < size) {
    gssize n_read = read (fd, buffer + done, size - done);

    if (n_read == 0)
      break;
    if (n_read < 0 && errno != EINTR)
      return spann_errno_refuse_read (errno, error);
    if (n_read > 0)
      done += (gsize)n_read;
  }
  *out_read = done;
  return TRUE;
}

GBytes *
spann_read_descriptor (int fd, gsize max_size, SpannFileState **out_state, GError **error)
{
  g_autofree char *buffer = NULL;
  struct stat info;
  gsize n_read = 0;
  GBytes *bytes;

  if (!inspect_file (fd, max_size, &info, error))
    return NULL;
  buffer = g_malloc (MAX ((gsize)info.st_size, 1));
  if (!read_all (fd, buffer, (gsize)info.st_size, &n_read, error))
    return NULL;
  bytes = g_bytes_new_take (g_steal_pointer (&buffer), n_read);
  if (out_state != NULL)
    *out_state = spann_file_state_new (&info, bytes);
  return bytes;
}

GBytes *
spann_read_bytes (const char *path, gsize max_size, SpannFileState **out_state, GError **error)
{
  GBytes *bytes;
  int fd;

  /* Without waiting: a pipe that nobody writes to would hold us here. */
  fd = open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
  if (fd < 0) {
    spann_errno_refuse_read (errno, error);
    return NULL;
  }
  bytes = spann_read_descriptor (fd, max_size, out_state, error);
  close (fd);
  return bytes;
}

/* Puts what GIO knows into the words that local files have. */
static void
translate_error (GError **error)
{
  const int number = spann_errno_from_gio (*error);
  const int code = (*error)->code;

  if (number == 0)
    return;
  g_clear_error (error);
  g_set_error_literal (error, G_IO_ERROR, code, spann_errno_words (number));
}

/* Reads to the end of @stream, which a server may give without saying how long it is. */
static GBytes *
read_stream (GInputStream *stream, gsize max_size, GCancellable *cancellable, GError **error)
{
  g_autoptr (GByteArray) content = g_byte_array_new ();
  g_autofree guint8 *block = g_malloc (BLOCK_SIZE);
  gssize n_read;

  while ((n_read = g_input_stream_read (stream, block, BLOCK_SIZE, cancellable, error)) > 0) {
    if (!spann_json_gate_check_size (content->len + (guint64)n_read, MIN (max_size, G_MAXINT),
                                     error))
      return NULL;
    g_byte_array_append (content, block, (guint)n_read);
  }
  return n_read < 0 ? NULL : g_byte_array_free_to_bytes (g_steal_pointer (&content));
}

static GBytes *
read_remote (GFile *file, gsize max_size, GCancellable *cancellable, SpannFileState **out_state,
             GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autoptr (GFileInfo) info = NULL;
  const char *etag = NULL;
  GBytes *bytes;

  if (stream == NULL)
    return NULL;
  info = g_file_input_stream_query_info (
      stream, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_ETAG_VALUE, cancellable, NULL);
  if (info != NULL && g_file_info_has_attribute (info, G_FILE_ATTRIBUTE_STANDARD_SIZE) &&
      !spann_json_gate_check_size ((guint64)g_file_info_get_size (info), max_size, error))
    return NULL;
  bytes = read_stream (G_INPUT_STREAM (stream), max_size, cancellable, error);
  if (info != NULL)
    etag = g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ETAG_VALUE);
  if (bytes != NULL && out_state != NULL)
    *out_state = spann_file_state_new_remote (etag, bytes);
  return bytes;
}

GBytes *
spann_read_file (GFile *file, gsize max_size, GCancellable *cancellable, SpannFileState **out_state,
                 GError **error)
{
  g_autoptr (GError) fault = NULL;
  GBytes *bytes;

  /* A server's file may have a path besides, by which it is slower and tells less. */
  if (g_file_is_native (file))
    return spann_read_bytes (g_file_peek_path (file), max_size, out_state, error);
  bytes = read_remote (file, max_size, cancellable, out_state, &fault);
  if (fault != NULL) {
    translate_error (&fault);
    g_propagate_error (error, g_steal_pointer (&fault));
  }
  return bytes;
}
