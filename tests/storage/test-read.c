/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-read.h"

#include <sys/stat.h>
#include <unistd.h>

#include "spann-error.h"
#include "spann-scratch.h"

static void
test_whole (Scratch *scratch, gconstpointer data)
{
  g_autofree char *path = scratch_write (scratch, "a.spann", "12345678");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = spann_read_bytes (path, 8, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "12345678", 8);
}

static void
test_empty (Scratch *scratch, gconstpointer data)
{
  g_autofree char *path = scratch_write (scratch, "a.spann", "");
  g_autoptr (GBytes) bytes = spann_read_bytes (path, 0, NULL, NULL);

  g_assert_cmpuint (g_bytes_get_size (bytes), ==, 0);
}

static void
test_too_large (Scratch *scratch, gconstpointer data)
{
  g_autofree char *path = scratch_write (scratch, "a.spann", "12345678");
  g_autoptr (GError) error = NULL;

  g_assert_null (spann_read_bytes (path, 7, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_SYNTAX);
  /* A file of a terabyte, all of it a hole: nothing is allocated for it. */
  g_assert_cmpint (truncate (path, G_GINT64_CONSTANT (1) << 40), ==, 0);
  g_assert_null (spann_read_bytes (path, 64 << 20, NULL, NULL));
}

static void
test_refused (Scratch *scratch, gconstpointer data)
{
  g_autofree char *file = scratch_write (scratch, "a.spann", "");
  g_autofree char *absent = scratch_get_path (scratch, "absent");
  g_autofree char *below = g_build_filename (file, "below", NULL);
  const struct {
    const char *path;
    const char *message;
  } cases[] = {
      {absent, "there is no such file or folder"},
      {below, "a file stands where a folder is needed"},
      {scratch->folder, "it is a folder"},
      {"/dev/zero", "it is not an ordinary file"},
      {"", "there is no such file or folder"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_null (spann_read_bytes (cases[i].path, 100, NULL, &error));
    g_assert_true (error->domain == G_FILE_ERROR);
    g_assert_cmpstr (error->message, ==, cases[i].message);
  }
}

/* Opening a pipe that nobody writes to waits for a writer, unless one takes care. */
static void
test_pipe (Scratch *scratch, gconstpointer data)
{
  g_autofree char *pipe = scratch_get_path (scratch, "pipe");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_null (spann_read_bytes (pipe, 100, NULL, &error));
  g_assert_cmpstr (error->message, ==, "it is not an ordinary file");
}

/* What is no local file: here, a resource of the program. */
static void
test_remote (void)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("resource:///spann/test/small.spann");
  g_autoptr (GFile) absent = g_file_new_for_uri ("resource:///spann/test/absent.spann");
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource:///spann/test");
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", "storage", "small.spann", NULL);
  g_autoptr (GBytes) expected = spann_read_bytes (path, 100000, NULL, NULL);
  g_autoptr (SpannFileState) state = NULL;
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
      spann_read_file (file, g_bytes_get_size (expected), NULL, &state, &error);

  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (bytes, expected));
  g_assert_true (spann_file_state_matches (state, expected));

  g_assert_null (spann_read_file (file, g_bytes_get_size (expected) - 1, NULL, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_SYNTAX);
  g_clear_error (&error);
  g_assert_null (spann_read_file (absent, 100, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_cmpstr (error->message, ==, "there is no such file or folder");
  g_clear_error (&error);
  g_assert_null (spann_read_file (folder, 100, NULL, NULL, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_cancellable_cancel (cancelled);
  g_assert_null (spann_read_file (file, 100000, cancelled, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_state (Scratch *scratch, gconstpointer data)
{
  g_autofree char *path = scratch_write (scratch, "a.spann", "12345678");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (SpannFileState) state = NULL;
  g_autoptr (GBytes) bytes = spann_read_file (file, 8, NULL, &state, NULL);
  SpannFileChange change;

  g_assert_true (spann_file_state_compare (state, path, &change, NULL));
  g_assert_cmpint (change, ==, SPANN_FILE_UNCHANGED);
  g_assert_true (g_file_set_contents (path, "12345679", 8, NULL));
  g_assert_true (spann_file_state_compare (state, path, &change, NULL));
  g_assert_cmpint (change, ==, SPANN_FILE_CHANGED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/read/whole", test_whole);
  scratch_add ("/read/empty", test_empty);
  scratch_add ("/read/too-large", test_too_large);
  scratch_add ("/read/refused", test_refused);
  scratch_add ("/read/pipe", test_pipe);
  scratch_add ("/read/state", test_state);
  g_test_add_func ("/read/remote", test_remote);
  return g_test_run ();
}
