/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "spann-lock-text.h"
#include "spann-temporary.h"

/**
 * SpannLock:
 * @path: of the lock's file; no folder is held open, so that a stick can be taken out
 * @info: of the file that this process made
 */
struct _SpannLock {
  char *path;
  struct stat info;
};

/**
 * Found:
 * @there: whether there is a file of that name
 * @ordinary: whether it could be read as a file
 * @owner: (nullable): who wrote it; NULL when it is not to be understood
 */
typedef struct {
  gboolean there;
  gboolean ordinary;
  SpannLockOwner *owner;
  gint64 since;
} Found;

void
spann_lock_holder_free (SpannLockHolder *self)
{
  g_free (self->user);
  g_free (self->host);
  g_free (self);
}

/* What anybody may have put there: of limited size, and nothing that is waited for. */
static void
read_lock (const SpannPlace *place, const char *name, Found *found)
{
  int fd = openat (place->fd, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
  char text[SPANN_LOCK_TEXT_MAX_SIZE + 1];
  g_autoptr (GBytes) bytes = NULL;
  struct stat info;
  gssize n_read;

  found->there = fd >= 0 || errno != ENOENT;
  if (fd < 0)
    return;
  found->ordinary = fstat (fd, &info) == 0 && S_ISREG (info.st_mode);
  n_read = found->ordinary ? read (fd, text, sizeof text) : -1;
  close (fd);
  if (n_read < 0)
    return;
  bytes = g_bytes_new (text, (gsize)n_read);
  found->owner = spann_lock_text_read (bytes, &found->since);
}

static gboolean
is_same_machine (const SpannLockOwner *a, const SpannLockOwner *b)
{
  return *a->machine != '\0' && g_str_equal (a->machine, b->machine);
}

/* The first word of what is said of a start: the machine's own; the second is that of a sandbox. */
static gboolean
is_same_start (const SpannLockOwner *a, const SpannLockOwner *b)
{
  g_auto (GStrv) first = g_strsplit (a->boot, " ", 2);
  g_auto (GStrv) second = g_strsplit (b->boot, " ", 2);

  return g_strcmp0 (first[0], second[0]) == 0;
}

/* Whether the process has ended for certain: what cannot be seen from here may still run. */
static gboolean
is_stale (const SpannLockOwner *owner, const SpannLockOwner *me)
{
  if (!is_same_machine (owner, me))
    return FALSE;
  if (!is_same_start (owner, me))
    return TRUE;
  return g_str_equal (owner->boot, me->boot) &&
         spann_lock_owner_find_start (owner->pid) != owner->started;
}

static gboolean
is_me (const SpannLockOwner *owner, const SpannLockOwner *me)
{
  return is_same_machine (owner, me) && g_str_equal (owner->boot, me->boot) &&
         owner->pid == me->pid && owner->started == me->started;
}

static SpannLockHolder *
make_holder (const Found *found, const SpannLockOwner *me, gint64 now)
{
  const gint64 age = now - found->since;
  SpannLockHolder *holder = g_new0 (SpannLockHolder, 1);

  holder->user = g_strdup (found->owner->user);
  holder->host = g_strdup (found->owner->host);
  holder->since = found->since;
  holder->maybe_forgotten = !is_same_machine (found->owner, me) &&
                            age / G_USEC_PER_SEC > SPANN_LOCK_FORGOTTEN_HOURS * 60 * 60;
  return holder;
}

static SpannLock *
lock_new (const SpannPlace *place, const char *name, const struct stat *info)
{
  SpannLock *self = g_new0 (SpannLock, 1);

  self->path = g_build_filename (place->folder, name, NULL);
  self->info = *info;
  return self;
}

/* Gives the lock its name once it is whole: by a link where nobody may have it, else in the place
 * of a stale one. File systems without links have a moment in which two could take it. */
static gboolean
name_lock (SpannTemporary *temporary, const SpannPlace *place, const char *name, gboolean replace)
{
  if (!replace && linkat (place->fd, temporary->name, place->fd, name, 0) == 0)
    return TRUE;
  if (!replace && errno != EPERM && errno != ENOTSUP && errno != ENOSYS)
    return FALSE;
  if (renameat (place->fd, temporary->name, place->fd, name) != 0)
    return FALSE;
  g_clear_pointer (&temporary->name, g_free);
  return TRUE;
}

static SpannLock *
make_lock (const SpannPlace *place, const char *name, GBytes *text, gboolean replace)
{
  g_auto (SpannTemporary) temporary = SPANN_TEMPORARY_INIT;
  struct stat info;

  /* Colleagues are to read it, as far as the folder and the user let them. */
  if (!spann_temporary_create (&temporary, place, 0666, NULL) ||
      !spann_temporary_write (&temporary, text, NULL) || fstat (temporary.fd, &info) != 0 ||
      !name_lock (&temporary, place, name, replace))
    return NULL;
  return lock_new (place, name, &info);
}

SpannLock *
spann_lock_take (GFile *file, const SpannLockOwner *me, const SpannClock *clock,
                 SpannLockHolder **out_holder)
{
  const gint64 now = spann_clock_now (clock);
  g_autoptr (GBytes) text = spann_lock_text_write (me, now);
  g_auto (SpannPlace) place = SPANN_PLACE_INIT;
  g_autofree char *name = NULL;
  Found found = {0};
  SpannLock *lock = NULL;

  *out_holder = NULL;
  if (!g_file_is_native (file) || !spann_place_find (&place, g_file_peek_path (file), NULL))
    return NULL;
  name = g_strdup_printf (".~lock.%s#", place.name);
  read_lock (&place, name, &found);
  if (found.owner != NULL && !is_stale (found.owner, me) && !is_me (found.owner, me))
    *out_holder = make_holder (&found, me, now);
  else if (!found.there || found.ordinary)
    lock = make_lock (&place, name, text, found.there);
  g_clear_pointer (&found.owner, spann_lock_owner_free);
  return lock;
}

void
spann_lock_release (SpannLock *self)
{
  struct stat info;

  if (lstat (self->path, &info) == 0 && info.st_dev == self->info.st_dev &&
      info.st_ino == self->info.st_ino)
    unlink (self->path);
  g_free (self->path);
  g_free (self);
}
