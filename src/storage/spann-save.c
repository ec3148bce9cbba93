/* SPDX-License-Identifier: GPL-3.0-or-later */

/* GIO's replace is not used: it renames a half-written file over the good one when a write fails,
 * and truncates in place through links and in folders that may not be written to. */

#include "spann-save.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

#include "spann-errno.h"
#include "spann-error.h"
#include "spann-id.h"

#define MAX_LINKS 40

/* Permission bits, with those for set-id and sticky. */
#define MODE_BITS 07777

/**
 * Save:
 * @folder: real path of the folder
 * @folder_fd: the same, open, so that nobody can put another in its place meanwhile
 * @name: of the file in it
 * @temporary: (nullable): of the file being written beside it, while there is one
 * @fd: of the temporary file; -1 when it is closed
 * @is_new: whether there is no old file
 * @mode: permissions of the old file
 */
typedef struct {
  char *folder;
  int folder_fd;
  char *name;
  char *temporary;
  int fd;
  gboolean is_new;
  mode_t mode;
} Save;

static gboolean
refuse (GError **error, const char *reason)
{
  /* Translators: of a file; %s is why */
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_WRITE, _ ("cannot be written: %s"), reason);
  return FALSE;
}

static gboolean
refuse_errno (GError **error, int code)
{
  return refuse (error, spann_errno_words (code));
}

/* What the link at @path leads to; NULL when it is no link. (transfer full) */
static char *
read_link (const char *path)
{
  g_autofree char *target = g_file_read_link (path, NULL);
  g_autofree char *folder = NULL;

  if (target == NULL || g_path_is_absolute (target))
    return g_steal_pointer (&target);
  folder = g_path_get_dirname (path);
  return g_build_filename (folder, target, NULL);
}

/* Finds folder and name of the file that @path means, links followed to where the file is or is to
 * be. */
static gboolean
find_place (Save *save, const char *path, GError **error)
{
  g_autofree char *file = g_strdup (path);

  if (g_str_has_suffix (path, "/"))
    return refuse_errno (error, EISDIR);
  for (guint i = 0; i < MAX_LINKS; i++) {
    g_autofree char *folder = g_path_get_dirname (file);
    char *target = read_link (file);

    if (target == NULL) {
      save->name = g_path_get_basename (file);
      save->folder = realpath (folder, NULL);
      return save->folder != NULL || refuse_errno (error, errno);
    }
    g_free (file);
    file = target;
  }
  return refuse_errno (error, ELOOP);
}

static gboolean
open_folder (Save *save, GError **error)
{
  save->folder_fd = open (save->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  return save->folder_fd >= 0 || refuse_errno (error, errno);
}

/* A device or a folder is not replaced, nor a file that is protected against writing, although its
 * folder would let us. */
static gboolean
inspect_old_file (Save *save, GError **error)
{
  struct stat info;

  if (fstatat (save->folder_fd, save->name, &info, AT_SYMLINK_NOFOLLOW) != 0) {
    save->is_new = errno == ENOENT;
    return save->is_new || refuse_errno (error, errno);
  }
  if (S_ISDIR (info.st_mode))
    return refuse_errno (error, EISDIR);
  if (!S_ISREG (info.st_mode))
    return refuse (error, _ ("it is not an ordinary file"));
  if (faccessat (save->folder_fd, save->name, W_OK, AT_EACCESS) != 0)
    return refuse_errno (error, errno);
  save->mode = info.st_mode & MODE_BITS;
  return TRUE;
}

static gboolean
create_temporary (Save *save, GError **error)
{
  /* A new file gets what the user's umask leaves; a replaced one is private until it is whole. */
  mode_t mode = save->is_new ? 0666 : 0600;
  SpannIdSource ids = spann_id_source_random ();
  g_autofree char *name = NULL;

  do {
    g_autofree char *id = spann_id_source_next (&ids);

    g_free (name);
    name = g_strconcat (".spann-", id, NULL);
    save->fd =
        openat (save->folder_fd, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
  } while (save->fd < 0 && errno == EEXIST);
  if (save->fd < 0) {
    int code = errno;
    g_autofree char *shown = g_filename_display_name (save->folder);
    g_autofree char *reason =
        /* Translators: the first %s is a folder, the second why */
        g_strdup_printf (_ ("no file can be made in the folder %1$s: %2$s"), shown,
                         spann_errno_words (code));

    return refuse (error, reason);
  }
  save->temporary = g_steal_pointer (&name);
  return save->is_new || fchmod (save->fd, save->mode) == 0 || refuse_errno (error, errno);
}

static gboolean
write_all (Save *save, GBytes *bytes, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  while (size > 0) {
    gssize n_written = write (save->fd, data, size);

    if (n_written < 0 && errno != EINTR)
      return refuse_errno (error, errno);
    if (n_written > 0) {
      data += n_written;
      size -= (gsize)n_written;
    }
  }
  return TRUE;
}

/* Makes sure that the content is on the disk before its name is. */
static gboolean
finish_temporary (Save *save, GError **error)
{
  int status;

  do
    status = fsync (save->fd);
  while (status != 0 && errno == EINTR);
  if (status != 0)
    return refuse_errno (error, errno);
  status = close (save->fd);
  save->fd = -1;
  /* Interrupted, the file is closed all the same, and its content was synced above. */
  return status == 0 || errno == EINTR || refuse_errno (error, errno);
}

static gboolean
rename_temporary (Save *save, GError **error)
{
  if (renameat (save->folder_fd, save->temporary, save->folder_fd, save->name) != 0)
    return refuse_errno (error, errno);
  g_clear_pointer (&save->temporary, g_free);
  /* The new file is in its place whatever this says; some file systems cannot sync a folder. */
  fsync (save->folder_fd);
  return TRUE;
}

static void
clear_save (Save *save)
{
  if (save->fd >= 0)
    close (save->fd);
  if (save->temporary != NULL)
    unlinkat (save->folder_fd, save->temporary, 0);
  if (save->folder_fd >= 0)
    close (save->folder_fd);
  g_free (save->temporary);
  g_free (save->name);
  g_free (save->folder);
}

gboolean
spann_save_bytes (const char *path, GBytes *bytes, GError **error)
{
  Save save = {.folder_fd = -1, .fd = -1};
  gboolean good;

  good = find_place (&save, path, error) && open_folder (&save, error) &&
         inspect_old_file (&save, error) && create_temporary (&save, error) &&
         write_all (&save, bytes, error) && finish_temporary (&save, error) &&
         rename_temporary (&save, error);
  clear_save (&save);
  return good;
}
