/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-journal-folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "spann-errno.h"
#include "spann-id.h"

#define JOURNALS "journals"
#define LOCK_FILE "lock"
#define UNFINISHED ".new-"
#define MAX_HOST 256

/**
 * SpannJournalFolder:
 * @parent_fd: the folder "journals"
 * @fd: the folder itself
 * @lock_fd: its lock, which says on which computer it is held
 * @name: in the folder "journals"
 */
struct _SpannJournalFolder {
  int parent_fd;
  int fd;
  int lock_fd;
  char *name;
};

static int
open_folder_at (int parent_fd, const char *name)
{
  return openat (parent_fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

/* Whether the file or folder @fd is this user's, and closed to all others from now on. */
static gboolean
make_private (int fd)
{
  struct stat info;

  if (fstat (fd, &info) != 0)
    return FALSE;
  if (info.st_uid != geteuid ()) {
    errno = EPERM;
    return FALSE;
  }
  return (info.st_mode & (S_IRWXG | S_IRWXO)) == 0 || fchmod (fd, info.st_mode & S_IRWXU) == 0;
}

/* The folder "journals", open; -1 with errno. */
static int
open_journals (const char *state_folder, gboolean make)
{
  int state_fd, fd;

  if (make && g_mkdir_with_parents (state_folder, 0700) != 0)
    return -1;
  state_fd = open (state_folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (state_fd < 0)
    return -1;
  if (make && mkdirat (state_fd, JOURNALS, 0700) == 0)
    fsync (state_fd);
  fd = open_folder_at (state_fd, JOURNALS);
  if (fd >= 0 && !make_private (fd)) {
    int code = errno;

    close (fd);
    errno = code;
    fd = -1;
  }
  close (state_fd);
  return fd;
}

/* Whether the lock is ours now. */
static gboolean
take_lock (SpannJournalFolder *self)
{
  int status;

  do
    status = flock (self->lock_fd, LOCK_EX | LOCK_NB);
  while (status != 0 && errno == EINTR);
  return status == 0;
}

/* Makes the lock, takes it and writes @host into it. FALSE with errno. */
static gboolean
make_lock (SpannJournalFolder *self, const char *host)
{
  gsize size = strlen (host);

  self->lock_fd =
      openat (self->fd, LOCK_FILE, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  return self->lock_fd >= 0 && take_lock (self) &&
         write (self->lock_fd, host, size) == (gssize)size && fsync (self->lock_fd) == 0;
}

static SpannJournalFolder *
folder_new (int parent_fd, const char *name)
{
  SpannJournalFolder *self = g_new0 (SpannJournalFolder, 1);

  self->parent_fd = fcntl (parent_fd, F_DUPFD_CLOEXEC, 0);
  self->name = g_strdup (name);
  self->lock_fd = -1;
  self->fd = open_folder_at (parent_fd, name);
  return self;
}

/* Makes the folder under its unfinished name, locks it and gives it its own. FALSE with errno. */
static gboolean
finish_folder (SpannJournalFolder *self, const char *host)
{
  const char *name = self->name + strlen (UNFINISHED);

  if (self->parent_fd < 0 || self->fd < 0 || !make_lock (self, host) || fsync (self->fd) != 0 ||
      renameat (self->parent_fd, self->name, self->parent_fd, name) != 0)
    return FALSE;
  memmove (self->name, name, strlen (name) + 1);
  return fsync (self->parent_fd) == 0;
}

static SpannJournalFolder *
create_in (int parent_fd, const char *host)
{
  SpannIdSource ids = spann_id_source_random ();
  g_autofree char *id = spann_id_source_next (&ids);
  g_autofree char *name = g_strconcat (UNFINISHED, id, NULL);
  g_autoptr (SpannJournalFolder) self = NULL;

  if (mkdirat (parent_fd, name, 0700) != 0)
    return NULL;
  self = folder_new (parent_fd, name);
  if (!finish_folder (self, host)) {
    int code = errno;

    spann_journal_folder_remove (self);
    errno = code;
    return NULL;
  }
  return g_steal_pointer (&self);
}

SpannJournalFolder *
spann_journal_folder_create (const char *state_folder, const char *host, GError **error)
{
  SpannJournalFolder *self = NULL;
  int parent_fd = open_journals (state_folder, TRUE);

  if (parent_fd >= 0)
    self = create_in (parent_fd, host);
  if (self == NULL)
    spann_journal_folder_refuse (state_folder, errno, error);
  if (parent_fd >= 0)
    close (parent_fd);
  return self;
}

/* Whether the lock that we hold is still the one of the folder: another process may have removed
 * it before we took it. */
static gboolean
is_lock_there (SpannJournalFolder *self)
{
  struct stat held, there;

  return fstat (self->lock_fd, &held) == 0 && S_ISREG (held.st_mode) && held.st_uid == geteuid () &&
         fstatat (self->fd, LOCK_FILE, &there, AT_SYMLINK_NOFOLLOW) == 0 &&
         held.st_dev == there.st_dev && held.st_ino == there.st_ino;
}

/* Whether the lock was made on @host; one that never got its word yet was not. */
static gboolean
is_of_host (SpannJournalFolder *self, const char *host)
{
  char words[MAX_HOST];
  gssize n_read = pread (self->lock_fd, words, sizeof words, 0);

  return n_read == (gssize)strlen (host) && memcmp (words, host, (gsize)n_read) == 0;
}

static gboolean
has_journal (SpannJournalFolder *self)
{
  return faccessat (self->fd, SPANN_JOURNAL_FILE, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
}

/* The folder @name when it is a dead process's with something to recover. What holds nothing goes.
 * (transfer full) (nullable) */
static SpannJournalFolder *
take_folder (int parent_fd, const char *name, const char *host)
{
  g_autoptr (SpannJournalFolder) self = folder_new (parent_fd, name);
  const gboolean is_finished = !g_str_has_prefix (name, UNFINISHED);

  if (self->fd < 0 || !make_private (self->fd))
    return NULL;
  self->lock_fd = openat (self->fd, LOCK_FILE, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  /* Whoever removed the lock was about to remove the folder, if it is empty. */
  if (self->lock_fd < 0 && errno == ENOENT && is_finished)
    unlinkat (parent_fd, name, AT_REMOVEDIR);
  if (self->lock_fd < 0 || !take_lock (self) || !is_lock_there (self) || !is_of_host (self, host))
    return NULL;
  if (is_finished && has_journal (self))
    return g_steal_pointer (&self);
  spann_journal_folder_remove (self);
  return NULL;
}

GPtrArray *
spann_journal_folder_list (const char *state_folder, const char *host)
{
  GPtrArray *folders = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_journal_folder_free);
  int fd = open_journals (state_folder, FALSE);
  DIR *dir = fd < 0 ? NULL : fdopendir (fd);
  const struct dirent *entry;

  while (dir != NULL && (entry = readdir (dir)) != NULL) {
    SpannJournalFolder *folder;

    /* Ours are random ids, with or without the mark of what is not finished. */
    if (!spann_id_is_valid (entry->d_name))
      continue;
    folder = take_folder (dirfd (dir), entry->d_name, host);
    if (folder != NULL)
      g_ptr_array_add (folders, folder);
  }
  if (dir != NULL)
    closedir (dir);
  else if (fd >= 0)
    close (fd);
  return folders;
}

static void
close_if_open (int fd)
{
  if (fd >= 0)
    close (fd);
}

void
spann_journal_folder_free (SpannJournalFolder *self)
{
  if (self == NULL)
    return;
  close_if_open (self->lock_fd);
  close_if_open (self->fd);
  close_if_open (self->parent_fd);
  g_free (self->name);
  g_free (self);
}

int
spann_journal_folder_open (SpannJournalFolder *self, const char *name, int flags)
{
  return openat (self->fd, name, flags | O_NOFOLLOW | O_CLOEXEC, 0600);
}

gboolean
spann_journal_folder_is_there (SpannJournalFolder *self)
{
  return is_lock_there (self);
}

gboolean
spann_journal_folder_switch (SpannJournalFolder *self)
{
  return renameat (self->fd, SPANN_JOURNAL_NEW_FILE, self->fd, SPANN_JOURNAL_FILE) == 0 &&
         fsync (self->fd) == 0;
}

static gboolean
unlink_if_there (int fd, const char *name)
{
  return unlinkat (fd, name, 0) == 0 || errno == ENOENT;
}

void
spann_journal_folder_drop_new (SpannJournalFolder *self)
{
  unlinkat (self->fd, SPANN_JOURNAL_NEW_FILE, 0);
}

gboolean
spann_journal_folder_empty (SpannJournalFolder *self)
{
  return unlink_if_there (self->fd, SPANN_JOURNAL_NEW_FILE) &&
         unlink_if_there (self->fd, SPANN_JOURNAL_FILE) && fsync (self->fd) == 0;
}

gboolean
spann_journal_folder_remove (SpannJournalFolder *self)
{
  return spann_journal_folder_empty (self) && unlink_if_there (self->fd, LOCK_FILE) &&
         unlinkat (self->parent_fd, self->name, AT_REMOVEDIR) == 0;
}

gboolean
spann_journal_folder_refuse (const char *path, int code, GError **error)
{
  g_autofree char *shown = g_filename_display_name (path);

  g_set_error (error, G_FILE_ERROR, (gint)g_file_error_from_errno (code),
               /* Translators: the first %s is a folder, the second what is wrong with it */
               _ ("in the folder %1$s: %2$s"), shown, spann_errno_words (code));
  return FALSE;
}
