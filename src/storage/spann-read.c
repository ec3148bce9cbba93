/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-read.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

#include "spann-errno.h"
#include "spann-error.h"

static gboolean
refuse_errno (int code, GError **error)
{
  g_set_error_literal (error, G_FILE_ERROR, (gint)g_file_error_from_errno (code),
                       spann_errno_words (code));
  return FALSE;
}

/* Whether @fd is a file that can be read to its end; its size then. */
static gboolean
inspect_file (int fd, gsize max_size, gsize *out_size, GError **error)
{
  struct stat info;

  if (fstat (fd, &info) != 0)
    return refuse_errno (errno, error);
  if (S_ISDIR (info.st_mode))
    return refuse_errno (EISDIR, error);
  if (!S_ISREG (info.st_mode)) {
    g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, _ ("it is not an ordinary file"));
    return FALSE;
  }
  if ((guint64)info.st_size > max_size) {
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_SYNTAX, _ ("the file is larger than %u MB"),
                 (guint)(max_size >> 20));
    return FALSE;
  }
  *out_size = (gsize)info.st_size;
  return TRUE;
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
      return refuse_errno (errno, error);
    if (n_read > 0)
      done += (gsize)n_read;
  }
  *out_read = done;
  return TRUE;
}

GBytes *
spann_read_bytes (const char *path, gsize max_size, GError **error)
{
  g_autofree char *buffer = NULL;
  GBytes *bytes = NULL;
  gsize size, n_read;
  int fd;

  /* Without waiting: a pipe that nobody writes to would hold us here. */
  fd = open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
  if (fd < 0) {
    refuse_errno (errno, error);
    return NULL;
  }
  if (inspect_file (fd, max_size, &size, error)) {
    buffer = g_malloc (MAX (size, 1));
    if (read_all (fd, buffer, size, &n_read, error))
      bytes = g_bytes_new_take (g_steal_pointer (&buffer), n_read);
  }
  close (fd);
  return bytes;
}
