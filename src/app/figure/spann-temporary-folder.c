/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-temporary-folder.h"

#include <glib/gstdio.h>

struct _SpannTemporaryFolder {
  char *path;
};

SpannTemporaryFolder *
spann_temporary_folder_new (GError **error)
{
  char *path = g_dir_make_tmp ("spann-XXXXXX", error);
  SpannTemporaryFolder *self = NULL;

  if (path == NULL)
    return NULL;
  self = g_new0 (SpannTemporaryFolder, 1);
  self->path = path;
  return self;
}

/* What is at @path and below; a symbolic link is not followed. */
static void
remove_all (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name = NULL;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    dir = g_dir_open (path, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *child = g_build_filename (path, name, NULL);

    remove_all (child);
  }
  g_remove (path);
}

void
spann_temporary_folder_free (SpannTemporaryFolder *self)
{
  remove_all (self->path);
  g_free (self->path);
  g_free (self);
}

const char *
spann_temporary_folder_get_path (const SpannTemporaryFolder *self)
{
  return self->path;
}
