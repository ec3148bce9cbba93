/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-swap.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "spann-id.h"
#include "spann-refusal.h"

/* Whether a call failed since the file system or the kernel does not know it. */
static gboolean
means_unknown (int code)
{
  return code == EINVAL || code == ENOSYS || code == ENOTSUP;
}

/* The file has its place: there is no temporary one any more. */
static gboolean
settle (SpannTemporary *temporary)
{
  g_clear_pointer (&temporary->name, g_free);
  return TRUE;
}

static gboolean
refuse_taken (GError **error, int code)
{
  return code == EEXIST ? spann_refusal_exists (error) : spann_refusal_errno (error, code);
}

/* For file systems that know no other way: nothing is there, as far as one can see. */
static gboolean
rename_unless_there (SpannTemporary *temporary, const SpannPlace *place, GError **error)
{
  struct stat info;

  if (fstatat (place->fd, place->name, &info, AT_SYMLINK_NOFOLLOW) == 0)
    return spann_refusal_exists (error);
  return errno == ENOENT ? spann_swap_in (temporary, place, error)
                         : spann_refusal_errno (error, errno);
}

static gboolean
link_in_new (SpannTemporary *temporary, const SpannPlace *place, GError **error)
{
  if (linkat (place->fd, temporary->name, place->fd, place->name, 0) == 0) {
    unlinkat (place->fd, temporary->name, 0);
    return settle (temporary);
  }
  if (means_unknown (errno) || errno == EPERM || errno == EMLINK)
    return rename_unless_there (temporary, place, error);
  return refuse_taken (error, errno);
}

gboolean
spann_swap_in_new (SpannTemporary *temporary, const SpannPlace *place, GError **error)
{
  if (renameat2 (place->fd, temporary->name, place->fd, place->name, RENAME_NOREPLACE) == 0)
    return settle (temporary);
  if (means_unknown (errno))
    return link_in_new (temporary, place, error);
  return refuse_taken (error, errno);
}

gboolean
spann_swap_in (SpannTemporary *temporary, const SpannPlace *place, GError **error)
{
  if (renameat (place->fd, temporary->name, place->fd, place->name) != 0)
    return spann_refusal_errno (error, errno);
  return settle (temporary);
}

char *
spann_swap_rescue (int folder, const char *name)
{
  SpannIdSource ids = spann_id_source_random ();
  g_autofree char *id = spann_id_source_next (&ids);
  g_autofree char *rescued = g_strdup_printf ("spann-rescued-%s.spann", id);

  if (renameat (folder, name, folder, rescued) != 0)
    return g_strdup (name);
  return g_steal_pointer (&rescued);
}

static gboolean
exchange (SpannTemporary *temporary, const SpannPlace *place)
{
  return renameat2 (place->fd, temporary->name, place->fd, place->name, RENAME_EXCHANGE) == 0;
}

/* Whether what came out is the file that was expected. What cannot be read is not. */
static gboolean
check_swapped (const SpannTemporary *temporary, const SpannFileState *expected)
{
  int fd = openat (temporary->folder, temporary->name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  SpannFileChange change = SPANN_FILE_CHANGED;

  if (fd < 0)
    return FALSE;
  if (!spann_file_state_compare_content (expected, fd, &change, NULL))
    change = SPANN_FILE_CHANGED;
  close (fd);
  return change == SPANN_FILE_UNCHANGED;
}

static gboolean
is_own (const SpannTemporary *temporary)
{
  struct stat info;

  return fstatat (temporary->folder, temporary->name, &info, AT_SYMLINK_NOFOLLOW) == 0 &&
         info.st_dev == temporary->info.st_dev && info.st_ino == temporary->info.st_ino;
}

/* Should a third version have come meanwhile, or the disk refuse, then one of them is left over: it
 * gets a name that is seen. */
static gboolean
put_back (SpannTemporary *temporary, const SpannPlace *place, GError **error)
{
  g_autofree char *rescued = NULL;

  if (exchange (temporary, place) && is_own (temporary))
    return spann_refusal_changed (error, NULL);
  rescued = spann_swap_rescue (temporary->folder, temporary->name);
  settle (temporary);
  return spann_refusal_changed (error, rescued);
}

/* A server may have done what it says has failed: what came out is not to be removed then. */
static gboolean
refuse_exchange (SpannTemporary *temporary, GError **error, int code)
{
  if (!is_own (temporary))
    settle (temporary);
  return code == ENOENT ? spann_refusal_gone (error) : spann_refusal_errno (error, code);
}

gboolean
spann_swap_in_for (SpannTemporary *temporary, const SpannPlace *place,
                   const SpannFileState *expected, GError **error)
{
  if (!spann_temporary_mark_swapped (temporary, error))
    return FALSE;
  if (!exchange (temporary, place)) {
    if (means_unknown (errno))
      return spann_swap_in (temporary, place, error);
    return refuse_exchange (temporary, error, errno);
  }
  if (!check_swapped (temporary, expected))
    return put_back (temporary, place, error);
  unlinkat (temporary->folder, temporary->name, 0);
  return settle (temporary);
}
