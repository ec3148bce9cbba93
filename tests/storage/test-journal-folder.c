/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-journal-folder.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "spann-scratch.h"

#define HOST "testdator"

/* A folder with a journal, in the scratch folder. (transfer full) */
static SpannJournalFolder *
create (const Scratch *scratch)
{
  g_autoptr (GError) error = NULL;
  SpannJournalFolder *folder = spann_journal_folder_create (scratch->folder, HOST, &error);
  int fd;

  g_assert_no_error (error);
  fd = spann_journal_folder_open (folder, SPANN_JOURNAL_NEW_FILE, O_WRONLY | O_CREAT | O_EXCL);
  g_assert_cmpint (fd, >=, 0);
  close (fd);
  g_assert_true (spann_journal_folder_switch (folder));
  return folder;
}

static guint
count (const Scratch *scratch, const char *host)
{
  g_autoptr (GPtrArray) folders = spann_journal_folder_list (scratch->folder, host);

  return folders->len;
}

/* Path of the only folder among the journals, or of @name in it. (transfer full) */
static char *
find (const Scratch *scratch, const char *name)
{
  g_autofree char *journals = scratch_get_path (scratch, "journals");
  g_autoptr (GDir) dir = g_dir_open (journals, 0, NULL);

  return g_build_filename (journals, g_dir_read_name (dir), name, NULL);
}

static void
test_lock (Scratch *scratch, gconstpointer data)
{
  SpannJournalFolder *folder = create (scratch);
  g_autoptr (GPtrArray) taken = NULL;

  g_assert_cmpuint (count (scratch, HOST), ==, 0);
  spann_journal_folder_free (folder);
  g_assert_cmpuint (count (scratch, HOST), ==, 1);
  /* One at a time. */
  taken = spann_journal_folder_list (scratch->folder, HOST);
  g_assert_cmpuint (taken->len, ==, 1);
  g_assert_cmpuint (count (scratch, HOST), ==, 0);
}

/* What another computer left on a home folder that both share is its own. */
static void
test_other_host (Scratch *scratch, gconstpointer data)
{
  spann_journal_folder_free (create (scratch));
  g_assert_cmpuint (count (scratch, "testdator2"), ==, 0);
  g_assert_cmpuint (count (scratch, "test"), ==, 0);
  g_assert_cmpuint (count (scratch, HOST), ==, 1);
}

static void
test_several (Scratch *scratch, gconstpointer data)
{
  for (guint i = 0; i < 3; i++)
    spann_journal_folder_free (create (scratch));
  g_assert_cmpuint (count (scratch, HOST), ==, 3);
}

/* All of it goes but what is not ours. */
static void
test_remove (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannJournalFolder) folder = create (scratch);
  g_autofree char *stranger = find (scratch, "stranger");
  g_autofree char *journal = find (scratch, "journal");
  g_autofree char *path = find (scratch, NULL);

  g_assert_true (g_file_set_contents (stranger, "somebody's", -1, NULL));
  g_assert_false (spann_journal_folder_remove (folder));
  g_assert_cmpint (errno, ==, ENOTEMPTY);
  g_assert_true (g_file_test (stranger, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (journal, G_FILE_TEST_EXISTS));
  g_assert_cmpint (g_remove (stranger), ==, 0);
  g_assert_true (spann_journal_folder_remove (folder));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* What ended before it held a journal is tidied away. */
static void
test_unfinished (Scratch *scratch, gconstpointer data)
{
  g_autofree char *path = NULL;
  g_autofree char *unfinished = scratch_get_path (scratch, "journals/.new-1");
  SpannJournalFolder *folder = create (scratch);

  g_assert_true (spann_journal_folder_empty (folder));
  spann_journal_folder_free (folder);
  path = find (scratch, NULL);
  g_assert_cmpuint (count (scratch, HOST), ==, 0);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));

  folder = create (scratch);
  g_free (path);
  path = find (scratch, NULL);
  g_assert_cmpint (g_rename (path, unfinished), ==, 0);
  g_assert_cmpuint (count (scratch, HOST), ==, 0);
  g_assert_true (g_file_test (unfinished, G_FILE_TEST_EXISTS));
  spann_journal_folder_free (folder);
  g_assert_cmpuint (count (scratch, HOST), ==, 0);
  g_assert_false (g_file_test (unfinished, G_FILE_TEST_EXISTS));
}

/* A link in the place of any part leads nowhere. */
static void
test_links (Scratch *scratch, gconstpointer data)
{
  static const char *const names[] = {"journal", "lock", NULL};
  g_autofree char *secret = scratch_write (scratch, "secret", HOST);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = NULL;
    g_autofree char *aside = scratch_get_path (scratch, "aside");
    g_autofree char *content = NULL;

    spann_journal_folder_free (create (scratch));
    path = find (scratch, names[i]);
    g_assert_cmpint (g_rename (path, aside), ==, 0);
    g_assert_cmpint (symlink (names[i] == NULL ? aside : secret, path), ==, 0);
    if (g_strcmp0 (names[i], "journal") == 0) {
      g_autoptr (GPtrArray) folders = spann_journal_folder_list (scratch->folder, HOST);

      g_assert_cmpint (spann_journal_folder_open (folders->pdata[0], "journal", O_RDONLY), ==, -1);
      g_assert_cmpint (errno, ==, ELOOP);
      g_assert_true (spann_journal_folder_remove (folders->pdata[0]));
      g_assert_cmpint (g_remove (aside), ==, 0);
    } else {
      g_assert_cmpuint (count (scratch, HOST), ==, 0);
      g_assert_cmpint (g_remove (path), ==, 0);
      g_assert_cmpint (g_rename (aside, path), ==, 0);
      g_ptr_array_unref (spann_journal_folder_list (scratch->folder, HOST));
      {
        g_autoptr (GPtrArray) folders = spann_journal_folder_list (scratch->folder, HOST);

        g_assert_cmpuint (folders->len, ==, 1);
        g_assert_true (spann_journal_folder_remove (folders->pdata[0]));
      }
    }
    g_assert_true (g_file_get_contents (secret, &content, NULL, NULL));
    g_assert_cmpstr (content, ==, HOST);
  }
}

/* A folder that others may look into is closed to them before anything is put there. */
static void
test_open_to_others (Scratch *scratch, gconstpointer data)
{
  g_autofree char *journals = scratch_get_path (scratch, "journals");
  struct stat info;

  g_assert_cmpint (g_mkdir (journals, 0700), ==, 0);
  g_assert_cmpint (g_chmod (journals, 0777), ==, 0);
  spann_journal_folder_free (create (scratch));
  g_assert_cmpint (g_stat (journals, &info), ==, 0);
  g_assert_cmpuint (info.st_mode & 07777, ==, 0700);
}

/* Nothing, and what is none of ours, is passed over. */
static void
test_strangers (Scratch *scratch, gconstpointer data)
{
  static const char *const names[] = {"journals/file", "journals/folder/file", "journals/a b/x"};

  g_assert_cmpuint (count (scratch, HOST), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = scratch_get_path (scratch, names[i]);
    g_autofree char *folder = g_path_get_dirname (path);

    g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
    g_assert_true (g_file_set_contents (path, "", 0, NULL));
    g_assert_cmpuint (count (scratch, HOST), ==, 0);
    g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/journal-folder/lock", test_lock);
  scratch_add ("/journal-folder/other-host", test_other_host);
  scratch_add ("/journal-folder/several", test_several);
  scratch_add ("/journal-folder/remove", test_remove);
  scratch_add ("/journal-folder/unfinished", test_unfinished);
  scratch_add ("/journal-folder/links", test_links);
  scratch_add ("/journal-folder/open-to-others", test_open_to_others);
  scratch_add ("/journal-folder/strangers", test_strangers);
  return g_test_run ();
}
