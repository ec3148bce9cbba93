/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-save.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "spann-error.h"
#include "spann-scratch.h"

#define OLD "the old document"
#define NEW "the new document, which is longer"

/* "nobody" on every system: not root, and no owner of the test's files. */
#define OTHER_USER 65534

static void
set_up (Scratch *scratch, gconstpointer data)
{
  scratch_set_up (scratch, data);
  g_free (scratch_write (scratch, "a.spann", OLD));
}

/* The names in @data are all that the test leaves: a save keeps no others. */
static void
tear_down (Scratch *scratch, gconstpointer data)
{
  g_autofree char *left = scratch_list (scratch);

  g_assert_cmpstr (left, ==, data);
  scratch_tear_down (scratch, data);
}

static gboolean
save (const char *path, const char *content, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));

  return spann_save_bytes (path, bytes, NULL, error);
}

static void
assert_content (const char *path, const char *expected)
{
  g_autofree char *content = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, expected);
}

static guint
get_mode (const char *path)
{
  struct stat info;

  g_assert_cmpint (g_lstat (path, &info), ==, 0);
  return info.st_mode & 07777;
}

static void
assert_refused (const char *path, const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (save (path, NEW, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_WRITE);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_replace (Scratch *scratch, gconstpointer data)
{
  static const guint modes[] = {0600, 0640, 0664, 0777};
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++) {
    g_assert_cmpint (g_chmod (scratch->path, (int)modes[i]), ==, 0);
    g_assert_true (save (scratch->path, NEW, &error));
    g_assert_no_error (error);
    assert_content (scratch->path, NEW);
    g_assert_cmpuint (get_mode (scratch->path), ==, modes[i]);
  }
}

static void
test_new (Scratch *scratch, gconstpointer data)
{
  g_autofree char *path = scratch_get_path (scratch, "new.spann");
  mode_t mask = umask (027);

  g_assert_true (save (path, NEW, NULL));
  umask (mask);
  assert_content (path, NEW);
  g_assert_cmpuint (get_mode (path), ==, 0640);
}

static void
test_empty (Scratch *scratch, gconstpointer data)
{
  g_assert_true (save (scratch->path, "", NULL));
  assert_content (scratch->path, "");
}

/* A name without a folder is one in the current folder. */
static void
test_relative (Scratch *scratch, gconstpointer data)
{
  g_autofree char *before = g_get_current_dir ();

  g_assert_cmpint (g_chdir (scratch->folder), ==, 0);
  g_assert_true (save ("a.spann", NEW, NULL));
  g_assert_cmpint (g_chdir (before), ==, 0);
  assert_content (scratch->path, NEW);
}

/* Others who have the old file open, or linked, keep what they have. */
static void
test_hard_link (Scratch *scratch, gconstpointer data)
{
  g_autofree char *other = scratch_get_path (scratch, "other.spann");

  g_assert_cmpint (link (scratch->path, other), ==, 0);
  g_assert_true (save (scratch->path, NEW, NULL));
  assert_content (scratch->path, NEW);
  assert_content (other, OLD);
}

static void
test_link (Scratch *scratch, gconstpointer data)
{
  g_autofree char *name = g_path_get_basename (scratch->folder);
  g_autofree char *path = scratch_get_path (scratch, "link.spann");
  g_autofree char *roundabout = g_build_filename ("..", name, "a.spann", NULL);
  const char *const ways[] = {"a.spann", roundabout, scratch->path};

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++) {
    g_autofree char *content = g_strdup_printf ("%u", i);

    g_assert_cmpint (symlink (ways[i], path), ==, 0);
    g_assert_true (save (path, content, NULL));
    g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
    assert_content (scratch->path, content);
    g_assert_cmpint (g_remove (path), ==, 0);
  }
}

/* A link that leads to a file which is not there yet makes that file. */
static void
test_dangling_link (Scratch *scratch, gconstpointer data)
{
  g_autofree char *path = scratch_get_path (scratch, "link.spann");

  g_assert_cmpint (g_remove (scratch->path), ==, 0);
  g_assert_cmpint (symlink ("a.spann", path), ==, 0);
  g_assert_true (save (path, NEW, NULL));
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  assert_content (scratch->path, NEW);
}

static void
test_circle (Scratch *scratch, gconstpointer data)
{
  g_autofree char *path = scratch_get_path (scratch, "circle");

  g_assert_cmpint (symlink ("circle", path), ==, 0);
  assert_refused (path, "cannot be written: its links lead round in a circle; choose another name");
}

static void
test_refused (Scratch *scratch, gconstpointer data)
{
  g_autofree char *absent = g_build_filename (scratch->folder, "absent", "a.spann", NULL);
  g_autofree char *below = g_build_filename (scratch->path, "a.spann", NULL);
  g_autofree char *slash = g_strconcat (scratch->folder, "/", NULL);

  assert_refused (absent, "cannot be written: there is no such file or folder; choose a folder "
                          "that is there");
  assert_refused (below,
                  "cannot be written: a file stands where a folder is needed; choose another "
                  "folder");
  assert_refused (scratch->folder, "cannot be written: it is a folder; choose another name");
  assert_refused (slash, "cannot be written: it is a folder; choose another name");
  assert_refused ("", "cannot be written: it is a folder; choose another name");
  /* Renaming over a device would take it away from everybody. */
  assert_refused ("/dev/null",
                  "cannot be written: it is not an ordinary file; choose another name");
  assert_content (scratch->path, OLD);
}

/* Runs the save as a user who has no rights beyond those of the files; root passes every check. */
static void
assert_refused_to_other (const char *path, const char *message)
{
  gboolean is_root = geteuid () == 0;

  g_assert_true (!is_root || seteuid (OTHER_USER) == 0);
  assert_refused (path, message);
  g_assert_true (!is_root || seteuid (0) == 0);
}

static void
test_protected_folder (Scratch *scratch, gconstpointer data)
{
  g_autofree char *new_path = scratch_get_path (scratch, "new.spann");
  g_autofree char *message =
      g_strdup_printf ("cannot be written: no file can be made in the folder %s: "
                       "permission is lacking; ask who may give it to you, or save somewhere else",
                       scratch->folder);

  g_assert_cmpint (g_chmod (scratch->path, 0666), ==, 0);
  g_assert_cmpint (g_chmod (scratch->folder, 0555), ==, 0);
  assert_refused_to_other (new_path, message);
  assert_refused_to_other (scratch->path, message);
  g_assert_cmpint (g_chmod (scratch->folder, 0755), ==, 0);
  assert_content (scratch->path, OLD);
}

static void
test_protected_file (Scratch *scratch, gconstpointer data)
{
  g_assert_cmpint (g_chmod (scratch->folder, 0777), ==, 0);
  g_assert_cmpint (g_chmod (scratch->path, 0444), ==, 0);
  assert_refused_to_other (
      scratch->path, "cannot be written: permission is lacking; ask who may give it to you, or "
                     "save somewhere else");
  assert_content (scratch->path, OLD);
}

/* A limit on the size of files stands in for a full disk: the first bytes go, the rest do not. */
static void
test_no_room (Scratch *scratch, gconstpointer data)
{
  struct rlimit limit, tight;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  tight = limit;
  for (rlim_t room = 0; room < strlen (NEW); room++) {
    g_autoptr (GError) error = NULL;
    gboolean saved;

    tight.rlim_cur = room;
    g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &tight), ==, 0);
    saved = save (scratch->path, NEW, &error);
    g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
    g_assert_false (saved);
    g_assert_cmpstr (error->message, ==,
                     "cannot be written: the file would be larger than is allowed; save somewhere "
                     "else");
    assert_content (scratch->path, OLD);
  }
}

/* Without a file descriptor to spare nothing can be opened, and nothing is left open after. */
static void
test_descriptors (Scratch *scratch, gconstpointer data)
{
  struct rlimit limit, tight;
  int next = dup (0);

  close (next);
  g_assert_cmpint (getrlimit (RLIMIT_NOFILE, &limit), ==, 0);
  tight = limit;
  for (guint spare = 0; spare < 2; spare++) {
    gboolean saved;

    tight.rlim_cur = (rlim_t)next + spare;
    g_assert_cmpint (setrlimit (RLIMIT_NOFILE, &tight), ==, 0);
    saved = save (scratch->path, NEW, NULL);
    g_assert_cmpint (setrlimit (RLIMIT_NOFILE, &limit), ==, 0);
    g_assert_false (saved);
    assert_content (scratch->path, OLD);
  }
  g_assert_true (save (scratch->path, NEW, NULL));
  g_assert_cmpint (dup (0), ==, next);
  close (next);
}

static void
add (const char *name, void (*test) (Scratch *scratch, gconstpointer data), const char *left)
{
  g_test_add (name, Scratch, left, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("/save/replace", test_replace, "a.spann");
  add ("/save/new", test_new, "a.spann new.spann");
  add ("/save/empty", test_empty, "a.spann");
  add ("/save/relative", test_relative, "a.spann");
  add ("/save/hard-link", test_hard_link, "a.spann other.spann");
  add ("/save/link", test_link, "a.spann");
  add ("/save/dangling-link", test_dangling_link, "a.spann link.spann");
  add ("/save/circle", test_circle, "a.spann circle");
  add ("/save/refused", test_refused, "a.spann");
  add ("/save/protected-folder", test_protected_folder, "a.spann");
  add ("/save/protected-file", test_protected_file, "a.spann");
  add ("/save/no-room", test_no_room, "a.spann");
  add ("/save/descriptors", test_descriptors, "a.spann");
  return g_test_run ();
}
