/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-place.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "spann-refusal.h"

#define MAX_LINKS 40

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

static gboolean
find_folder (SpannPlace *self, const char *file, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (file);

  self->name = g_path_get_basename (file);
  self->folder = realpath (folder, NULL);
  if (self->folder == NULL)
    return spann_refusal_errno (error, errno);
  self->fd = open (self->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  return self->fd >= 0 || spann_refusal_errno (error, errno);
}

gboolean
spann_place_find (SpannPlace *self, const char *path, GError **error)
{
  g_autofree char *file = g_strdup (path);

  *self = SPANN_PLACE_INIT;
  if (*path == '\0' || g_str_has_suffix (path, "/"))
    return spann_refusal_errno (error, EISDIR);
  for (guint i = 0; i < MAX_LINKS; i++) {
    char *target = read_link (file);

    if (target == NULL)
      return find_folder (self, file, error);
    g_free (file);
    file = target;
  }
  return spann_refusal_errno (error, ELOOP);
}

void
spann_place_clear (SpannPlace *self)
{
  if (self->fd >= 0)
    close (self->fd);
  g_free (self->name);
  g_free (self->folder);
  *self = SPANN_PLACE_INIT;
}

gboolean
spann_place_is_same (const char *path, const char *other)
{
  g_auto (SpannPlace) first = SPANN_PLACE_INIT;
  g_auto (SpannPlace) second = SPANN_PLACE_INIT;

  return spann_place_find (&first, path, NULL) && spann_place_find (&second, other, NULL) &&
         g_str_equal (first.folder, second.folder) && g_str_equal (first.name, second.name);
}

char *
spann_place_make_name (const SpannPlace *self, const char *insert, const char *end)
{
  const char *ending = strrchr (self->name, '.');

  /* A dot that comes first hides the file and begins no ending. */
  if (ending == NULL || ending == self->name)
    ending = self->name + strlen (self->name);
  return g_strdup_printf ("%.*s%s%s%s", (int)(ending - self->name), self->name, insert, ending,
                          end);
}
