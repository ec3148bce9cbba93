/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-journal.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

#include "journal-fixture.h"
#include "spann-fixture.h"

/* Long enough for any disk. */
#define PATIENCE 30.0

static guint
get_mode (const char *path)
{
  struct stat info;

  g_assert_cmpint (g_lstat (path, &info), ==, 0);
  return info.st_mode & 07777;
}

static char *
get_journal_path (JournalFixture *fixture)
{
  g_autofree char *folder = journal_fixture_find_folder (fixture);

  return g_build_filename (folder, "journal", NULL);
}

/* The portfolio is what was recovered, undo and all. */
static void
assert_recovered (JournalFixture *fixture, const char *name, const char *undo_label)
{
  g_autoptr (SpannRecovery) recovery = journal_fixture_recover (fixture);
  SpannPortfolio *portfolio = spann_recovery_get_portfolio (recovery);

  g_assert_null (spann_recovery_get_damage (recovery));
  g_assert_cmpstr (journal_fixture_get_name (spann_recovery_get_root (recovery)), ==, name);
  g_assert_cmpstr (spann_portfolio_get_undo_label (portfolio), ==, undo_label);
}

/* A document that is only looked at leaves no trace. */
static void
test_looking (JournalFixture *fixture, gconstpointer data)
{
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  g_assert_false (g_file_test (fixture->state_folder, G_FILE_TEST_EXISTS));
  journal_fixture_crash (fixture);
  g_assert_false (g_file_test (fixture->state_folder, G_FILE_TEST_EXISTS));
}

static void
test_edits (JournalFixture *fixture, gconstpointer data)
{
  journal_fixture_rename (fixture, "Ett", NULL);
  journal_fixture_rename (fixture, "Tv", "typing");
  journal_fixture_rename (fixture, "Två", "typing");
  journal_fixture_rename (fixture, "Tre", NULL);
  spann_portfolio_undo (fixture->portfolio);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  journal_fixture_crash (fixture);
  assert_recovered (fixture, "Två", "Tv");
}

/* Nobody but the owner may look into it. */
static void
test_private (JournalFixture *fixture, gconstpointer data)
{
  g_autofree char *folder = NULL;
  g_autofree char *journals = g_build_filename (fixture->state_folder, "journals", NULL);
  g_autofree char *path = NULL;

  journal_fixture_rename (fixture, "Ett", NULL);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  folder = journal_fixture_find_folder (fixture);
  path = get_journal_path (fixture);
  g_assert_cmpuint (get_mode (fixture->state_folder), ==, 0700);
  g_assert_cmpuint (get_mode (journals), ==, 0700);
  g_assert_cmpuint (get_mode (folder), ==, 0700);
  g_assert_cmpuint (get_mode (path), ==, 0600);
}

/* What a living process holds is not recovered. */
static void
test_living (JournalFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) recoveries = NULL;

  journal_fixture_rename (fixture, "Ett", NULL);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  recoveries = journal_fixture_list (fixture);
  g_assert_cmpuint (recoveries->len, ==, 0);
  journal_fixture_crash (fixture);
  assert_recovered (fixture, "Ett", "Ett");
}

static void
test_cut (JournalFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) recoveries = NULL;
  g_autofree char *path = NULL;

  journal_fixture_rename (fixture, "Ett", NULL);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  path = get_journal_path (fixture);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  journal_fixture_save_and_cut (fixture);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  journal_fixture_rename (fixture, "Två", NULL);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  journal_fixture_crash (fixture);
  assert_recovered (fixture, "Två", "Två");
}

/* What is done while the file is written stays in the journal when it is cut. */
static void
test_cut_while_editing (JournalFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->scratch.path);
  g_autoptr (SpannObject) root = NULL;
  g_autoptr (SpannRecovery) recovery = NULL;

  journal_fixture_rename (fixture, "Ett", NULL);
  root = spann_portfolio_dup_root_for_saving (fixture->portfolio);
  journal_fixture_rename (fixture, "Två", NULL);
  spann_portfolio_mark_saved (fixture->portfolio, root);
  spann_journal_cut (fixture->journal, file, NULL);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  journal_fixture_crash (fixture);
  recovery = journal_fixture_recover (fixture);
  g_assert_cmpuint (spann_recovery_get_n_edits (recovery), ==, 1);
  g_assert_cmpstr (journal_fixture_get_name (spann_recovery_get_base (recovery)), ==, "Ett");
  g_assert_cmpstr (journal_fixture_get_name (spann_recovery_get_root (recovery)), ==, "Två");
}

/* Saved, and killed before the journal knows: there is nothing to recover, or only what was done
 * since. */
static void
test_killed_before_cut (JournalFixture *fixture, gconstpointer data)
{
  g_autoptr (SpannFileState) state = NULL;
  g_autoptr (SpannRecovery) recovery = NULL;

  journal_fixture_rename (fixture, "Ett", NULL);
  journal_fixture_rename (fixture, "Två", "typing");
  journal_fixture_rename (fixture, "Tre", "typing");
  state = journal_fixture_save (fixture);
  if (data != NULL)
    journal_fixture_rename (fixture, data, "typing");
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  journal_fixture_crash (fixture);
  if (data == NULL) {
    g_autoptr (GPtrArray) recoveries = journal_fixture_list (fixture);

    g_assert_cmpuint (recoveries->len, ==, 0);
    return;
  }
  recovery = journal_fixture_recover (fixture);
  g_assert_cmpint (spann_recovery_get_change (recovery), ==, SPANN_FILE_UNCHANGED);
  g_assert_cmpuint (spann_recovery_get_n_edits (recovery), ==, 1);
  g_assert_cmpstr (journal_fixture_get_name (spann_recovery_get_base (recovery)), ==, "Tre");
  g_assert_cmpstr (journal_fixture_get_name (spann_recovery_get_root (recovery)), ==, data);
}

/* Killed while a new journal is written beside the old one: the old one counts. */
static void
test_killed_while_beginning (JournalFixture *fixture, gconstpointer data)
{
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  g_autofree char *new_path = NULL;
  g_autofree char *content = NULL;
  gsize size;

  journal_fixture_rename (fixture, "Ett", NULL);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  journal_fixture_crash (fixture);
  folder = journal_fixture_find_folder (fixture);
  path = g_build_filename (folder, "journal", NULL);
  new_path = g_build_filename (folder, "journal.new", NULL);
  g_assert_true (g_file_get_contents (path, &content, &size, NULL));
  for (gsize cut = 0; cut <= size; cut += size / 7) {
    g_assert_true (g_file_set_contents (new_path, content, (gssize)cut, NULL));
    assert_recovered (fixture, "Ett", "Ett");
  }
}

/* What others saved is a new beginning. */
static void
test_adopt (JournalFixture *fixture, gconstpointer data)
{
  g_autoptr (SpannObject) theirs =
      spann_object_with (spann_object_ref (spann_portfolio_get_root (fixture->portfolio)),
                         SPANN_PORTFOLIO_UNIT, spann_value_string ("Deras enhet"));
  g_autoptr (SpannObject) merged = NULL;
  g_autoptr (SpannRecovery) recovery = NULL;

  journal_fixture_rename (fixture, "Ett", NULL);
  merged = spann_object_with (spann_object_ref (spann_portfolio_get_root (fixture->portfolio)),
                              SPANN_PORTFOLIO_UNIT, spann_value_string ("Deras enhet"));
  spann_portfolio_adopt (fixture->portfolio, theirs, merged, "Merge");
  journal_fixture_rename (fixture, "Två", NULL);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  journal_fixture_crash (fixture);
  recovery = journal_fixture_recover (fixture);
  g_assert_null (spann_recovery_get_damage (recovery));
  g_assert_true (spann_object_equal (spann_recovery_get_base (recovery), theirs));
  g_assert_true (spann_object_equal (spann_recovery_get_root (recovery),
                                     spann_portfolio_get_root (fixture->portfolio)));
}

static void
count_cb (guint *counter)
{
  (*counter)++;
}

/* Trouble is told once, work goes on, and once it is over all is protected again, undo too. */
static void
test_trouble (JournalFixture *fixture, gconstpointer data)
{
  g_autofree char *state = scratch_write (&fixture->scratch, "state", "a file in the way");
  guint n_told = 0;

  g_signal_connect_swapped (fixture->journal, "notify::trouble", G_CALLBACK (count_cb), &n_told);
  journal_fixture_rename (fixture, "Ett", NULL);
  g_assert_false (journal_fixture_wait (fixture, 0.3));
  journal_fixture_rename (fixture, "Två", NULL);
  g_assert_false (journal_fixture_wait (fixture, 0.3));
  g_assert_cmpuint (n_told, ==, 1);
  g_assert_true (g_str_has_prefix (
      spann_journal_get_trouble (fixture->journal),
      "Your changes are not protected if the program or the computer stops: in the folder "));
  g_assert_nonnull (strstr (spann_journal_get_trouble (fixture->journal),
                            "state/spann: a file stands where a folder is needed. Save often. "
                            "Spann keeps trying."));
  g_assert_cmpint (g_remove (state), ==, 0);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  g_assert_cmpuint (n_told, ==, 2);
  g_assert_null (spann_journal_get_trouble (fixture->journal));
  journal_fixture_crash (fixture);
  assert_recovered (fixture, "Två", "Två");
}

/* A person may tidy up while we work. */
static void
test_removed_folder (JournalFixture *fixture, gconstpointer data)
{
  g_autofree char *folder = NULL;
  const char *const names[] = {"journal", "lock", ""};

  journal_fixture_rename (fixture, "Ett", NULL);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  folder = journal_fixture_find_folder (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = g_build_filename (folder, names[i], NULL);

    g_assert_cmpint (g_remove (path), ==, 0);
  }
  journal_fixture_rename (fixture, "Två", NULL);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  journal_fixture_crash (fixture);
  assert_recovered (fixture, "Två", "Två");
}

/* However much is typed, the journal stays as small as what it has to tell. */
static void
test_size (JournalFixture *fixture, gconstpointer data)
{
  g_autofree char *name = g_strnfill (1 << 19, 'x');
  g_autofree char *path = NULL;
  struct stat info;

  for (char letter = 'a'; letter <= 'z'; letter++) {
    name[0] = letter;
    journal_fixture_rename (fixture, name, "typing");
    g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  }
  path = get_journal_path (fixture);
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_size, <, 26 << 20);
  journal_fixture_crash (fixture);
  name[0] = 'a';
  {
    g_autoptr (SpannRecovery) recovery = journal_fixture_recover (fixture);

    g_assert_cmpstr (spann_portfolio_get_undo_label (spann_recovery_get_portfolio (recovery)), ==,
                     name);
    g_assert_cmpint (journal_fixture_get_name (spann_recovery_get_root (recovery))[0], ==, 'z');
  }
}

/* Steps that the disk is too slow for become one session. */
static void
test_many (JournalFixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 5000; i++) {
    g_autofree char *name = g_strdup_printf ("%u", i);

    journal_fixture_rename (fixture, name, NULL);
  }
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  journal_fixture_crash (fixture);
  assert_recovered (fixture, "4999", "4999");
}

static void
test_close (JournalFixture *fixture, gconstpointer data)
{
  g_autofree char *journals = g_build_filename (fixture->state_folder, "journals", NULL);

  journal_fixture_rename (fixture, "Ett", NULL);
  journal_fixture_tear_down (fixture, NULL);
  journal_fixture_set_up (fixture, NULL);
  journal_fixture_rename (fixture, "Ett", NULL);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  g_clear_object (&fixture->journal);
  /* Let go of without a word, it stays, as if the process had been killed. */
  for (guint i = 0; i < 1000; i++) {
    g_autoptr (GPtrArray) recoveries = journal_fixture_list (fixture);

    if (recoveries->len == 1)
      return;
    g_usleep (10000);
  }
  g_assert_not_reached ();
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  journal_fixture_add ("/journal/looking", test_looking);
  journal_fixture_add ("/journal/edits", test_edits);
  journal_fixture_add ("/journal/private", test_private);
  journal_fixture_add ("/journal/living", test_living);
  journal_fixture_add ("/journal/cut", test_cut);
  journal_fixture_add ("/journal/cut-while-editing", test_cut_while_editing);
  journal_fixture_add ("/journal/killed-before-cut", test_killed_before_cut);
  g_test_add ("/journal/killed-before-cut-and-edited", JournalFixture, "Fyra",
              journal_fixture_set_up, test_killed_before_cut, journal_fixture_tear_down);
  journal_fixture_add ("/journal/killed-while-beginning", test_killed_while_beginning);
  journal_fixture_add ("/journal/adopt", test_adopt);
  journal_fixture_add ("/journal/trouble", test_trouble);
  journal_fixture_add ("/journal/removed-folder", test_removed_folder);
  journal_fixture_add ("/journal/size", test_size);
  journal_fixture_add ("/journal/many", test_many);
  journal_fixture_add ("/journal/close", test_close);
  return g_test_run ();
}
