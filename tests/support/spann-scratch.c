/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-scratch.h"

#include <glib/gstdio.h>

void
scratch_set_up (Scratch *scratch, gconstpointer data)
{
  scratch->folder = g_dir_make_tmp ("spann-test-XXXXXX", NULL);
  scratch->path = scratch_get_path (scratch, "a.spann");
}

void
scratch_remove (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    dir = g_dir_open (path, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *inner = g_build_filename (path, name, NULL);

    scratch_remove (inner);
  }
  g_assert_cmpint (g_remove (path), ==, 0);
}

void
scratch_tear_down (Scratch *scratch, gconstpointer data)
{
  scratch_remove (scratch->folder);
  g_free (scratch->path);
  g_free (scratch->folder);
}

void
scratch_add (const char *name, void (*test) (Scratch *scratch, gconstpointer data))
{
  g_test_add (name, Scratch, NULL, scratch_set_up, test, scratch_tear_down);
}

char *
scratch_get_path (const Scratch *scratch, const char *name)
{
  return g_build_filename (scratch->folder, name, NULL);
}

char *
scratch_write (const Scratch *scratch, const char *name, const char *text)
{
  char *path = scratch_get_path (scratch, name);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return path;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

char *
scratch_list (const Scratch *scratch)
{
  g_autoptr (GDir) dir = g_dir_open (scratch->folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (" ", (char **)names->pdata);
}
