/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-owners.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>

#define FIRST_SIZE 1024
#define MAX_SIZE (1 << 20)

/* What the system knows of @user, its strings in @buffer. */
static gboolean
find_user (uid_t user, struct passwd *out_entry, char **buffer)
{
  struct passwd *found = NULL;
  int code = ERANGE;

  for (gsize size = FIRST_SIZE; code == ERANGE && size <= MAX_SIZE; size *= 2) {
    *buffer = g_realloc (*buffer, size);
    code = getpwuid_r (user, out_entry, *buffer, size, &found);
  }
  return found != NULL;
}

char *
spann_owners_name_user (uid_t user)
{
  g_autofree char *buffer = NULL;
  struct passwd entry;

  return find_user (user, &entry, &buffer) ? g_filename_display_name (entry.pw_name)
                                           : g_strdup_printf ("%u", (guint)user);
}

char *
spann_owners_name_group (gid_t group)
{
  g_autofree char *buffer = NULL;
  struct group entry;
  struct group *found = NULL;
  int code = ERANGE;

  for (gsize size = FIRST_SIZE; code == ERANGE && size <= MAX_SIZE; size *= 2) {
    buffer = g_realloc (buffer, size);
    code = getgrgid_r (group, &entry, buffer, size, &found);
  }
  return found != NULL ? g_filename_display_name (entry.gr_name)
                       : g_strdup_printf ("%u", (guint)group);
}

gboolean
spann_owners_is_member (uid_t user, gid_t group)
{
  g_autofree char *buffer = NULL;
  g_autofree gid_t *groups = NULL;
  struct passwd entry;
  int n_groups = 0;

  if (!find_user (user, &entry, &buffer))
    return FALSE;
  /* Without room it says how many there are. */
  getgrouplist (entry.pw_name, entry.pw_gid, NULL, &n_groups);
  groups = g_new0 (gid_t, n_groups);
  if (getgrouplist (entry.pw_name, entry.pw_gid, groups, &n_groups) < 0)
    return FALSE;
  for (int i = 0; i < n_groups; i++)
    if (groups[i] == group)
      return TRUE;
  return FALSE;
}
