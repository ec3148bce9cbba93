/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-temporary-folder.h"

#include "spann-app-fixture.h"

#include <glib/gstdio.h>
#include <unistd.h>

static void
test_private (void)
{
  g_autoptr (SpannTemporaryFolder) folder = spann_temporary_folder_new (NULL);
  GStatBuf status;

  g_assert_cmpint (g_stat (spann_temporary_folder_get_path (folder), &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
}

/* With all that is in it, and nothing besides: a link is taken away, not what it leads to. */
static void
test_goes (void)
{
  SpannTemporaryFolder *folder = spann_temporary_folder_new (NULL);
  g_autofree char *path = g_strdup (spann_temporary_folder_get_path (folder));
  g_autofree char *inner = g_build_filename (path, "inner", NULL);
  g_autofree char *file = g_build_filename (inner, "radar.svg", NULL);
  g_autofree char *link = g_build_filename (path, "link", NULL);
  g_autofree char *kept = app_fixture_write ("kept", "kept");

  g_assert_cmpint (g_mkdir (inner, 0700), ==, 0);
  g_assert_true (g_file_set_contents (file, "<svg/>", -1, NULL));
  g_assert_cmpint (symlink (g_get_user_data_dir (), link), ==, 0);
  spann_temporary_folder_free (folder);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (kept, G_FILE_TEST_EXISTS));
}

int
main (int argc, char *argv[])
{
  app_fixture_init (&argc, &argv);
  g_test_add_func ("/temporary-folder/private", test_private);
  g_test_add_func ("/temporary-folder/goes", test_goes);
  return g_test_run ();
}
