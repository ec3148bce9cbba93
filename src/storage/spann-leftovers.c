/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-leftovers.h"

#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "spann-refusal.h"
#include "spann-swap.h"
#include "spann-temporary.h"

/* No save takes that long; one that slept so long finds its file gone, and says so. */
#define STALE_AFTER (60 * 60)

/* Whether no save can be at the file any more, and it is ours: what was swapped out, or got a
 * second name, may have been anybody's. */
static gboolean
is_stale (const SpannPlace *place, const char *name, SpannTemporaryKind kind, time_t now,
          struct stat *out_info)
{
  return kind != SPANN_TEMPORARY_NONE &&
         fstatat (place->fd, name, out_info, AT_SYMLINK_NOFOLLOW) == 0 &&
         S_ISREG (out_info->st_mode) &&
         (kind == SPANN_TEMPORARY_SWAPPED || out_info->st_uid == geteuid () ||
          out_info->st_nlink > 1) &&
         out_info->st_ctim.tv_sec < now - STALE_AFTER;
}

static void
rescue (const SpannPlace *place, const char *name, GString *notices)
{
  g_autofree char *rescued = spann_swap_rescue (place->fd, name);
  g_autofree char *notice =
      /* Translators: %s is a file's name */
      g_strdup_printf (_ ("A save that was cut off earlier left a version behind. It is now in the "
                          "file %s: look at it, and remove it when you do not need it."),
                       rescued);

  spann_refusal_add_notice (notices, notice);
}

static void
clean (const SpannPlace *place, const char *name, time_t now, GString *notices)
{
  SpannTemporaryKind kind = spann_temporary_get_kind (name);
  struct stat info;

  if (!is_stale (place, name, kind, now, &info))
    return;
  /* A file with a second name, such as that of a backup, loses nothing. */
  if (kind == SPANN_TEMPORARY_NEW || info.st_nlink > 1)
    unlinkat (place->fd, name, 0);
  else
    rescue (place, name, notices);
}

void
spann_leftovers_clean (const SpannPlace *place, time_t now, GString *notices)
{
  g_autoptr (GDir) dir = g_dir_open (place->folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    clean (place, name, now, notices);
}
