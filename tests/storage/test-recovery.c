/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-recovery.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "journal-fixture.h"
#include "spann-journal-file.h"
#include "spann-journal-record.h"
#include "spann-random-steps.h"

#define PATIENCE 30.0

/* Bits that are flipped, one at a time, and how many portfolios are edited at random. */
#define N_FLIPS 2000
#define N_PORTFOLIOS 40

/* Renames the ecosystem, and the process is killed once that is on the disk. */
static void
crash_with (JournalFixture *fixture, const char *name)
{
  journal_fixture_rename (fixture, name, NULL);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  journal_fixture_crash (fixture);
}

/* Another document of the same file, open as its portfolio is now. */
static void
open_again (JournalFixture *fixture, GFile *file)
{
  g_autoptr (SpannObject) root = random_steps_root ();

  g_clear_object (&fixture->portfolio);
  fixture->portfolio = spann_portfolio_new (root, &fixture->context);
  fixture->journal = spann_journal_new (fixture->portfolio, &fixture->settings, file, NULL);
}

static void
test_what (JournalFixture *fixture, gconstpointer data)
{
  g_autoptr (SpannRecovery) recovery = NULL;
  g_autofree char *path = NULL;

  journal_fixture_rename (fixture, "Ett", NULL);
  crash_with (fixture, "Två");
  recovery = journal_fixture_recover (fixture);
  path = g_file_get_path (spann_recovery_get_file (recovery));
  g_assert_cmpstr (spann_recovery_get_title (recovery), ==, "Påhittad uppföljning");
  g_assert_cmpstr (spann_recovery_get_user (recovery), ==, "planner");
  g_assert_cmpstr (path, ==, fixture->scratch.path);
  g_assert_cmpint (spann_recovery_get_change (recovery), ==, SPANN_FILE_UNCHANGED);
  g_assert_nonnull (spann_recovery_get_state (recovery));
  g_assert_cmpint (spann_recovery_get_time (recovery), ==, fixture->now);
  g_assert_cmpuint (spann_recovery_get_n_edits (recovery), ==, 2);
  g_assert_cmpstr (journal_fixture_get_name (spann_recovery_get_base (recovery)), ==, "Påhittade");
  g_assert_cmpstr (journal_fixture_get_name (spann_recovery_get_root (recovery)), ==, "Två");
  g_assert_null (spann_recovery_get_damage (recovery));
  g_assert_true (spann_portfolio_is_modified (spann_recovery_get_portfolio (recovery)));
}

/* Two of one document and one of another, the latest first, and each by itself. */
static void
test_several (JournalFixture *fixture, gconstpointer data)
{
  static const char *const names[] = {"Tre", "Två", "Ett"};
  g_autoptr (GFile) file = g_file_new_for_path (fixture->scratch.path);
  g_autoptr (GPtrArray) recoveries = NULL;

  crash_with (fixture, "Ett");
  open_again (fixture, file);
  crash_with (fixture, "Två");
  open_again (fixture, NULL);
  crash_with (fixture, "Tre");
  recoveries = journal_fixture_list (fixture);
  g_assert_cmpuint (recoveries->len, ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < recoveries->len; i++)
    g_assert_cmpstr (journal_fixture_get_name (spann_recovery_get_root (recoveries->pdata[i])), ==,
                     names[i]);
  g_assert_null (spann_recovery_get_file (recoveries->pdata[0]));
}

static void
test_file_changed (JournalFixture *fixture, gconstpointer data)
{
  crash_with (fixture, "Ett");
  g_free (scratch_write (&fixture->scratch, "a.spann", "somebody's"));
  {
    g_autoptr (SpannRecovery) recovery = journal_fixture_recover (fixture);

    g_assert_cmpint (spann_recovery_get_change (recovery), ==, SPANN_FILE_CHANGED);
    g_assert_cmpstr (journal_fixture_get_name (spann_recovery_get_root (recovery)), ==, "Ett");
  }
  g_assert_cmpint (g_remove (fixture->scratch.path), ==, 0);
  {
    g_autoptr (SpannRecovery) recovery = journal_fixture_recover (fixture);

    g_assert_cmpint (spann_recovery_get_change (recovery), ==, SPANN_FILE_GONE);
    g_assert_null (spann_recovery_get_state (recovery));
  }
}

/* What was taken back again needs no recovery. */
static void
test_nothing_done (JournalFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) recoveries = NULL;
  g_autofree char *journals = g_build_filename (fixture->state_folder, "journals", NULL);
  g_autoptr (GDir) dir = NULL;

  journal_fixture_rename (fixture, "Ett", NULL);
  spann_portfolio_undo (fixture->portfolio);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  journal_fixture_crash (fixture);
  recoveries = journal_fixture_list (fixture);
  g_assert_cmpuint (recoveries->len, ==, 0);
  dir = g_dir_open (journals, 0, NULL);
  g_assert_null (g_dir_read_name (dir));
}

/* Both stand on the same root now, and after each undo; then after each redo. */
static void
assert_walk_together (SpannPortfolio *a, SpannPortfolio *b, gboolean (*walk) (SpannPortfolio *))
{
  gboolean more;

  do {
    g_assert_true (spann_object_equal (spann_portfolio_get_root (a), spann_portfolio_get_root (b)));
    g_assert_true (spann_portfolio_is_modified (a) == spann_portfolio_is_modified (b));
    g_assert_cmpstr (spann_portfolio_get_undo_label (a), ==, spann_portfolio_get_undo_label (b));
    g_assert_cmpstr (spann_portfolio_get_redo_label (a), ==, spann_portfolio_get_redo_label (b));
    more = walk (a);
    g_assert_true (walk (b) == more);
  } while (more);
}

static void
check_undo_and_redo (JournalFixture *fixture)
{
  g_autoptr (GPtrArray) recoveries = NULL;
  SpannPortfolio *recovered;

  for (gint32 i = g_test_rand_int_range (1, 30); i > 0; i--)
    random_steps_take_one (fixture->portfolio);
  if (g_test_rand_bit ())
    journal_fixture_save_and_cut (fixture);
  for (gint32 i = g_test_rand_int_range (1, 30); i > 0; i--)
    random_steps_take_one (fixture->portfolio);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  journal_fixture_crash (fixture);
  recoveries = journal_fixture_list (fixture);
  g_assert_cmpuint (recoveries->len, ==, spann_portfolio_is_modified (fixture->portfolio));
  if (recoveries->len == 0)
    return;
  recovered = spann_recovery_get_portfolio (recoveries->pdata[0]);
  g_assert_cmpuint (spann_portfolio_get_unsaved_log (recovered)->len, ==,
                    spann_portfolio_get_unsaved_log (fixture->portfolio)->len);
  assert_walk_together (fixture->portfolio, recovered, spann_portfolio_redo);
  assert_walk_together (fixture->portfolio, recovered, spann_portfolio_undo);
  assert_walk_together (fixture->portfolio, recovered, spann_portfolio_redo);
}

static void
test_undo_and_redo (void)
{
  for (guint i = 0; i < N_PORTFOLIOS; i++) {
    JournalFixture fixture = {0};

    journal_fixture_set_up (&fixture, NULL);
    check_undo_and_redo (&fixture);
    journal_fixture_tear_down (&fixture, NULL);
  }
}

/* Whoever goes on with it is protected all the time, and may be killed again. */
static void
test_adopt (JournalFixture *fixture, gconstpointer data)
{
  static const char *const names[] = {"Två", "Tre"};

  crash_with (fixture, "Ett");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autoptr (SpannRecovery) recovery = journal_fixture_recover (fixture);

    g_clear_object (&fixture->portfolio);
    fixture->portfolio = g_object_ref (spann_recovery_get_portfolio (recovery));
    fixture->journal = spann_recovery_adopt (recovery, &fixture->settings);
    g_clear_object (&recovery);
    {
      g_autoptr (GPtrArray) none = journal_fixture_list (fixture);

      g_assert_cmpuint (none->len, ==, 0);
    }
    /* The first time it is killed at once, then after an edit. */
    if (i > 0)
      crash_with (fixture, names[i]);
    else
      journal_fixture_crash (fixture);
  }
  {
    g_autoptr (SpannRecovery) recovery = journal_fixture_recover (fixture);

    g_assert_cmpstr (journal_fixture_get_name (spann_recovery_get_root (recovery)), ==, "Tre");
    g_assert_cmpuint (spann_recovery_get_n_edits (recovery), ==, 2);
    g_assert_cmpint (spann_recovery_get_change (recovery), ==, SPANN_FILE_UNCHANGED);
  }
}

/* Saved, it is gone. */
static void
test_adopt_and_save (JournalFixture *fixture, gconstpointer data)
{
  g_autoptr (SpannRecovery) recovery = NULL;
  g_autoptr (GPtrArray) none = NULL;

  crash_with (fixture, "Ett");
  recovery = journal_fixture_recover (fixture);
  g_clear_object (&fixture->portfolio);
  fixture->portfolio = g_object_ref (spann_recovery_get_portfolio (recovery));
  fixture->journal = spann_recovery_adopt (recovery, &fixture->settings);
  journal_fixture_save_and_cut (fixture);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  journal_fixture_crash (fixture);
  none = journal_fixture_list (fixture);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_discard (JournalFixture *fixture, gconstpointer data)
{
  g_autoptr (SpannRecovery) recovery = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GError) error = NULL;

  crash_with (fixture, "Ett");
  recovery = journal_fixture_recover (fixture);
  g_assert_true (spann_recovery_discard (recovery, &error));
  g_assert_no_error (error);
  none = journal_fixture_list (fixture);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
keep_list_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GPtrArray **recoveries = data;
  g_autoptr (GError) error = NULL;

  *recoveries = spann_recovery_list_finish (result, &error);
  g_assert_no_error (error);
}

static void
test_list_async (JournalFixture *fixture, gconstpointer data)
{
  const SpannStoreSettings store = spann_store_settings_default ();
  g_autoptr (GPtrArray) recoveries = NULL;

  crash_with (fixture, "Ett");
  spann_recovery_list_async (&fixture->settings, &fixture->context, &store, NULL, keep_list_cb,
                             &recoveries);
  while (recoveries == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (recoveries->len, ==, 1);
}

/* A crashed journal of three edits, as bytes, and where they are. (transfer full) */
static char *
make_journal (JournalFixture *fixture, char **out_path, gsize *out_size)
{
  g_autofree char *folder = NULL;
  char *content = NULL;

  journal_fixture_rename (fixture, "0", NULL);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  journal_fixture_rename (fixture, "1", NULL);
  crash_with (fixture, "2");
  folder = journal_fixture_find_folder (fixture);
  *out_path = g_build_filename (folder, "journal", NULL);
  g_assert_true (g_file_get_contents (*out_path, &content, out_size, NULL));
  return content;
}

/* What @content gives is none of it or the first edits; how many. */
static guint
count_edits (JournalFixture *fixture, const char *path, const char *content, gsize size,
             gboolean *out_damaged)
{
  g_autoptr (SpannRecovery) recovery = NULL;
  g_autofree char *name = NULL;
  guint n_edits;

  g_assert_true (
      g_file_set_contents_full (path, content, (gssize)size, G_FILE_SET_CONTENTS_NONE, 0600, NULL));
  recovery = journal_fixture_recover (fixture);
  n_edits = spann_recovery_get_n_edits (recovery);
  *out_damaged = spann_recovery_get_damage (recovery) != NULL;
  name = g_strdup_printf ("%u", n_edits - 1);
  if (spann_recovery_get_root (recovery) != NULL)
    g_assert_cmpstr (journal_fixture_get_name (spann_recovery_get_root (recovery)), ==,
                     n_edits == 0 ? "Påhittade" : name);
  return n_edits;
}

/* The journal @content as a later version may have written it: with a member more in each object of
 * all records but portfolios. (transfer full) */
static GByteArray *
make_later (const char *content, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, size);
  GByteArray *later = g_byte_array_new ();
  SpannJournalLink link, later_link;
  gsize offset = 0;
  char kind;
  GBytes *data;

  spann_journal_record_begin (later, "id", &later_link);
  g_assert_true (spann_journal_record_read_first (bytes, &offset, &link));
  while (spann_journal_record_read (bytes, &offset, &link, &kind, &data) == SPANN_JOURNAL_RECORD) {
    g_autoptr (GString) text =
        g_string_new_len (g_bytes_get_data (data, NULL), (gssize)g_bytes_get_size (data));

    if (kind != SPANN_JOURNAL_START) {
      g_string_replace (text, "{\"", "{\"later\":[{}],\"", 0);
      g_string_replace (text, "{}", "{\"later\":1}", 0);
    }
    spann_journal_record_append (later, &later_link, kind, text->str, text->len);
    g_bytes_unref (data);
  }
  return later;
}

/* What it does not know in a journal keeps nothing from coming back. */
static void
test_later_members (JournalFixture *fixture, gconstpointer data)
{
  g_autofree char *path = NULL;
  gsize size;
  g_autofree char *content = make_journal (fixture, &path, &size);
  g_autoptr (GByteArray) later = make_later (content, size);
  gboolean damaged;

  g_assert_cmpuint (later->len, >, size);
  g_assert_cmpuint (count_edits (fixture, path, (char *)later->data, later->len, &damaged), ==, 3);
  g_assert_false (damaged);
}

/* Cut at every byte: what is whole before the cut comes back, and the rest is told. */
static void
test_cut_anywhere (JournalFixture *fixture, gconstpointer data)
{
  g_autofree char *path = NULL;
  gsize size;
  g_autofree char *content = make_journal (fixture, &path, &size);
  guint last = 0;

  for (gsize cut = 0; cut <= size; cut += cut < 200 || size - cut < 2000 ? 1 : 97) {
    gboolean damaged;
    guint n_edits = count_edits (fixture, path, content, cut, &damaged);

    g_assert_cmpuint (n_edits, >=, last);
    g_assert_true (damaged || n_edits > 0);
    last = n_edits;
  }
  g_assert_cmpuint (last, ==, 3);
}

static void
test_flipped_bits (JournalFixture *fixture, gconstpointer data)
{
  g_autofree char *path = NULL;
  gsize size;
  g_autofree char *content = make_journal (fixture, &path, &size);
  guint n_whole = 0;

  for (guint i = 0; i < N_FLIPS; i++) {
    gsize at = (gsize)g_test_rand_int_range (0, (gint32)size);
    const char bit = (char)(1 << g_test_rand_int_range (0, 8));
    gboolean damaged;

    content[at] ^= bit;
    n_whole += count_edits (fixture, path, content, size, &damaged) == 3;
    content[at] ^= bit;
  }
  g_assert_cmpuint (n_whole, ==, 0);
}

/* What is no file at all can be looked at, and removed. */
static void
test_strange_journals (JournalFixture *fixture, gconstpointer data)
{
  g_autofree char *path = NULL;
  gsize size;
  g_autofree char *content = make_journal (fixture, &path, &size);

  for (guint i = 0; i < 3; i++) {
    g_autoptr (SpannRecovery) recovery = NULL;

    g_assert_cmpint (g_remove (path), ==, 0);
    switch (i) {
    case 0: g_assert_cmpint (mkfifo (path, 0600), ==, 0); break;
    case 1: g_assert_cmpint (symlink (fixture->scratch.path, path), ==, 0); break;
    default: g_assert_true (g_file_set_contents (path, "", 0, NULL));
    }
    recovery = journal_fixture_recover (fixture);
    g_assert_null (spann_recovery_get_portfolio (recovery));
    g_assert_nonnull (spann_recovery_get_damage (recovery));
    g_assert_cmpstr (spann_recovery_get_title (recovery), ==, "");
    g_assert_cmpuint (spann_recovery_get_n_edits (recovery), ==, 0);
    if (i == 2)
      g_assert_true (spann_recovery_discard (recovery, NULL));
  }
  g_assert_true (g_file_test (fixture->scratch.path, G_FILE_TEST_EXISTS));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  journal_fixture_add ("/recovery/what", test_what);
  journal_fixture_add ("/recovery/several", test_several);
  journal_fixture_add ("/recovery/file-changed", test_file_changed);
  journal_fixture_add ("/recovery/nothing-done", test_nothing_done);
  g_test_add_func ("/recovery/undo-and-redo", test_undo_and_redo);
  journal_fixture_add ("/recovery/adopt", test_adopt);
  journal_fixture_add ("/recovery/adopt-and-save", test_adopt_and_save);
  journal_fixture_add ("/recovery/discard", test_discard);
  journal_fixture_add ("/recovery/list-async", test_list_async);
  journal_fixture_add ("/recovery/later-members", test_later_members);
  journal_fixture_add ("/recovery/cut-anywhere", test_cut_anywhere);
  journal_fixture_add ("/recovery/flipped-bits", test_flipped_bits);
  journal_fixture_add ("/recovery/strange-journals", test_strange_journals);
  return g_test_run ();
}
