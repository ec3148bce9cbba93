/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-file-state.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "spann-scratch.h"

#define TEXT "the document"

static SpannFileState *
take (const char *path)
{
  int fd = open (path, O_RDONLY | O_CLOEXEC);
  g_autoptr (GError) error = NULL;
  SpannFileState *state = spann_file_state_take (fd, &error);

  g_assert_no_error (error);
  close (fd);
  return state;
}

static void
assert_change (const SpannFileState *state, const char *path, SpannFileChange expected)
{
  g_autoptr (GError) error = NULL;
  SpannFileChange change = expected == SPANN_FILE_GONE ? SPANN_FILE_CHANGED : SPANN_FILE_GONE;

  g_assert_true (spann_file_state_compare (state, path, &change, &error));
  g_assert_no_error (error);
  g_assert_cmpint (change, ==, expected);
}

static gboolean
looks_same (const SpannFileState *state, const char *path)
{
  struct stat info;

  g_assert_cmpint (stat (path, &info), ==, 0);
  return spann_file_state_looks_same (state, &info);
}

/* Another content of the same length, and the times set back to what they were. */
static void
change_unseen (const char *path)
{
  struct stat info;
  struct timespec times[2];

  g_assert_cmpint (stat (path, &info), ==, 0);
  times[0] = info.st_atim;
  times[1] = info.st_mtim;
  g_assert_true (g_file_set_contents (path, "THE DOCUMENT", -1, NULL));
  g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
}

static void
test_compare (Scratch *scratch, gconstpointer data)
{
  g_autofree char *path = scratch_write (scratch, "a.spann", TEXT);
  g_autoptr (SpannFileState) state = take (path);

  assert_change (state, path, SPANN_FILE_UNCHANGED);
  g_free (scratch_write (scratch, "a.spann", TEXT " and more"));
  assert_change (state, path, SPANN_FILE_CHANGED);
  /* Touched and copied about, but the same. */
  g_free (scratch_write (scratch, "a.spann", TEXT));
  g_assert_false (looks_same (state, path));
  assert_change (state, path, SPANN_FILE_UNCHANGED);
  change_unseen (path);
  assert_change (state, path, SPANN_FILE_CHANGED);
  g_assert_cmpint (g_remove (path), ==, 0);
  assert_change (state, path, SPANN_FILE_GONE);
  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  assert_change (state, path, SPANN_FILE_GONE);
}

static void
test_absent (Scratch *scratch, gconstpointer data)
{
  g_autofree char *below = g_build_filename (scratch->path, "b.spann", NULL);
  g_autoptr (SpannFileState) state = spann_file_state_new_absent ();
  g_autoptr (SpannFileState) other = spann_file_state_new_absent ();

  g_assert_true (spann_file_state_is_absent (state));
  g_assert_true (spann_file_state_equal (state, other));
  assert_change (state, scratch->path, SPANN_FILE_UNCHANGED);
  g_free (scratch_write (scratch, "a.spann", ""));
  assert_change (state, scratch->path, SPANN_FILE_CHANGED);
  assert_change (state, below, SPANN_FILE_UNCHANGED);
}

/* The cheap look: any of which file, how large and since when tells them apart. */
static void
test_look (Scratch *scratch, gconstpointer data)
{
  g_autofree char *path = scratch_write (scratch, "a.spann", TEXT);
  g_autoptr (SpannFileState) state = take (path);
  g_autoptr (SpannFileState) remote = NULL;
  g_autoptr (GBytes) content = g_bytes_new_static (TEXT, strlen (TEXT));
  struct stat info;

  g_assert_true (looks_same (state, path));
  g_assert_cmpint (stat (path, &info), ==, 0);
  info.st_mtim.tv_nsec ^= 1;
  g_assert_false (spann_file_state_looks_same (state, &info));
  info.st_mtim.tv_nsec ^= 1;
  info.st_ctim.tv_nsec ^= 1;
  g_assert_false (spann_file_state_looks_same (state, &info));
  info.st_ctim.tv_nsec ^= 1;
  info.st_ino ^= 1;
  g_assert_false (spann_file_state_looks_same (state, &info));
  remote = spann_file_state_new_remote ("etag", content);
  g_assert_cmpstr (spann_file_state_get_etag (remote), ==, "etag");
  g_assert_false (looks_same (remote, path));
}

/* However a state was made, it is the content that counts. */
static void
test_equal (Scratch *scratch, gconstpointer data)
{
  g_autofree char *path = scratch_write (scratch, "a.spann", TEXT);
  g_autoptr (GBytes) content = g_bytes_new_static (TEXT, strlen (TEXT));
  g_autoptr (GBytes) other = g_bytes_new_static ("x", 1);
  g_autoptr (SpannFileState) taken = take (path);
  g_autoptr (SpannFileState) remote = spann_file_state_new_remote (NULL, content);
  g_autoptr (SpannFileState) local = NULL;
  g_autoptr (SpannFileState) absent = spann_file_state_new_absent ();
  struct stat info;

  g_assert_cmpint (stat (path, &info), ==, 0);
  local = spann_file_state_new (&info, content);
  g_assert_true (spann_file_state_equal (taken, remote));
  g_assert_true (spann_file_state_equal (taken, local));
  g_assert_true (spann_file_state_looks_same (local, &info));
  g_assert_false (spann_file_state_equal (taken, absent));
  g_assert_false (spann_file_state_equal (absent, taken));
  g_assert_true (spann_file_state_matches (taken, content));
  g_assert_false (spann_file_state_matches (taken, other));
}

static void
test_refused (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannFileState) state = spann_file_state_new_absent ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = scratch_get_path (scratch, "circle");
  SpannFileChange change;

  g_assert_cmpint (symlink ("circle", path), ==, 0);
  g_assert_false (spann_file_state_compare (state, path, &change, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_LOOP);
  g_clear_error (&error);
  g_assert_null (spann_file_state_take (-1, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_BADF);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/file-state/compare", test_compare);
  scratch_add ("/file-state/absent", test_absent);
  scratch_add ("/file-state/look", test_look);
  scratch_add ("/file-state/equal", test_equal);
  scratch_add ("/file-state/refused", test_refused);
  return g_test_run ();
}
