/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-temporary.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "spann-errno.h"
#include "spann-id.h"
#include "spann-refusal.h"

#define PREFIX ".spann-"
#define NEW_SUFFIX ".new"
#define SWAPPED_SUFFIX ".old"

SpannTemporaryKind
spann_temporary_get_kind (const char *name)
{
  g_autofree char *id = NULL;

  if (!g_str_has_prefix (name, PREFIX) || strlen (name) < strlen (PREFIX NEW_SUFFIX))
    return SPANN_TEMPORARY_NONE;
  id = g_strndup (name + strlen (PREFIX), strlen (name) - strlen (PREFIX NEW_SUFFIX));
  if (!g_uuid_string_is_valid (id))
    return SPANN_TEMPORARY_NONE;
  if (g_str_has_suffix (name, NEW_SUFFIX))
    return SPANN_TEMPORARY_NEW;
  return g_str_has_suffix (name, SWAPPED_SUFFIX) ? SPANN_TEMPORARY_SWAPPED : SPANN_TEMPORARY_NONE;
}

static gboolean
refuse_folder (GError **error, const SpannPlace *place, int code)
{
  g_autofree char *shown = g_filename_display_name (place->folder);
  g_autofree char *reason =
      /* Translators: the first %s is a folder, the second why, the third what can be done */
      g_strdup_printf (_ ("no file can be made in the folder %1$s: %2$s; %3$s"), shown,
                       spann_errno_words (code), spann_errno_advice (code));

  return spann_refusal_write (error, reason);
}

char *
spann_temporary_make_name (void)
{
  SpannIdSource ids = spann_id_source_random ();
  g_autofree char *id = spann_id_source_next (&ids);

  return g_strconcat (PREFIX, id, NEW_SUFFIX, NULL);
}

gboolean
spann_temporary_create (SpannTemporary *self, const SpannPlace *place, mode_t mode, GError **error)
{
  g_autofree char *name = NULL;

  *self = SPANN_TEMPORARY_INIT;
  self->folder = place->fd;
  do {
    g_free (name);
    name = spann_temporary_make_name ();
    self->fd =
        openat (self->folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
  } while (self->fd < 0 && errno == EEXIST);
  if (self->fd < 0)
    return refuse_folder (error, place, errno);
  self->name = g_steal_pointer (&name);
  return TRUE;
}

static gboolean
write_all (int fd, GBytes *bytes, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  while (size > 0) {
    gssize n_written = write (fd, data, size);

    if (n_written < 0 && errno != EINTR)
      return spann_refusal_errno (error, errno);
    if (n_written > 0) {
      data += n_written;
      size -= (gsize)n_written;
    }
  }
  return TRUE;
}

gboolean
spann_temporary_write (SpannTemporary *self, GBytes *bytes, GError **error)
{
  struct stat before;

  if (fstat (self->fd, &before) != 0)
    return spann_refusal_errno (error, errno);
  if (!write_all (self->fd, bytes, error))
    return FALSE;
  /* Writing takes the set-id bits away. */
  return (before.st_mode & (S_ISUID | S_ISGID)) == 0 ||
         fchmod (self->fd, before.st_mode & 07777) == 0 || spann_refusal_errno (error, errno);
}

gboolean
spann_temporary_finish (SpannTemporary *self, GError **error)
{
  int status;

  do
    status = fsync (self->fd);
  while (status != 0 && errno == EINTR);
  if (status != 0)
    return spann_refusal_errno (error, errno);
  status = close (self->fd);
  self->fd = -1;
  /* Interrupted, the file is closed all the same, and its content was synced above. */
  return status == 0 || errno == EINTR || spann_refusal_errno (error, errno);
}

/* Reads @size bytes and finds that there are no more. */
static gboolean
read_all (int fd, char *buffer, gsize size, GError **error)
{
  gsize done = 0;

  while (done <= size) {
    gssize n_read = read (fd, buffer + done, size + 1 - done);

    if (n_read < 0 && errno != EINTR)
      return spann_refusal_errno (error, errno);
    if (n_read == 0)
      break;
    if (n_read > 0)
      done += (gsize)n_read;
  }
  return done == size ||
         spann_refusal_write (error, _ ("the disk does not hold what was written to it; save "
                                        "somewhere else"));
}

GBytes *
spann_temporary_read_back (SpannTemporary *self, GBytes *bytes, GError **error)
{
  const gsize size = g_bytes_get_size (bytes);
  g_autofree char *buffer = g_malloc (size + 1);
  g_autoptr (GBytes) read_bytes = NULL;

  self->read_fd = openat (self->folder, self->name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  if (self->read_fd < 0 || fstat (self->read_fd, &self->info) != 0) {
    spann_refusal_errno (error, errno);
    return NULL;
  }
  /* What was synced may leave the memory, so that it is read from where it will stay. */
  posix_fadvise (self->read_fd, 0, 0, POSIX_FADV_DONTNEED);
  if (!read_all (self->read_fd, buffer, size, error))
    return NULL;
  read_bytes = g_bytes_new_take (g_steal_pointer (&buffer), size);
  if (g_bytes_equal (bytes, read_bytes))
    return g_steal_pointer (&read_bytes);
  spann_refusal_write (error, _ ("the disk does not hold what was written to it; save somewhere "
                                 "else"));
  return NULL;
}

gboolean
spann_temporary_mark_swapped (SpannTemporary *self, GError **error)
{
  const gsize id_end = strlen (self->name) - strlen (NEW_SUFFIX);
  g_autofree char *name = g_strdup_printf ("%.*s" SWAPPED_SUFFIX, (int)id_end, self->name);

  if (renameat (self->folder, self->name, self->folder, name) != 0)
    return spann_refusal_errno (error, errno);
  g_free (self->name);
  self->name = g_steal_pointer (&name);
  return TRUE;
}

void
spann_temporary_clear (SpannTemporary *self)
{
  if (self->fd >= 0)
    close (self->fd);
  if (self->read_fd >= 0)
    close (self->read_fd);
  if (self->name != NULL)
    unlinkat (self->folder, self->name, 0);
  g_free (self->name);
  *self = SPANN_TEMPORARY_INIT;
}
