/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is left of a document when its process is killed, when the disk is full, and when its folder
 * may not be written to. */

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include "journal-fixture.h"
#include "spann-endurance.h"
#include "spann-fields.h"
#include "spann-measured.h"
#include "spann-random-steps.h"
#include "spann-read.h"
#include "spann-store.h"

/* Long enough for any disk, in seconds. */
#define PATIENCE 30.0

/* How old an edit may be and still be lost, in microseconds. */
#define MAX_AGE G_USEC_PER_SEC

/* One step in so many is a save. */
#define SAVE_EVERY 25

/* How much the small disk holds, and in what steps it is filled, in bytes. */
#define DISK_SIZE 131072
#define DISK_STEP 4096

/* "nobody" on every system. */
#define OTHER_USER 65534

/* What a save does to the portfolio, for whoever does without the file. */
static void
pretend_to_save (JournalFixture *fixture)
{
  g_autoptr (SpannObject) root = spann_portfolio_dup_root_for_saving (fixture->portfolio);

  spann_portfolio_mark_saved (fixture->portfolio, root);
}

/* Does the next of what a person does, a save now and then with @save; how long the person then
 * waits, in milliseconds. */
static guint
take_step (JournalFixture *fixture, void (*save) (JournalFixture *fixture))
{
  const guint wait = (guint)g_test_rand_int_range (0, 20);

  fixture->now += G_USEC_PER_SEC;
  if (g_test_rand_int_range (0, SAVE_EVERY) == 0)
    save (fixture);
  else
    random_steps_take_one (fixture->portfolio);
  return wait;
}

static gboolean
note_time_cb (gpointer data)
{
  *(gboolean *)data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Edits until it is killed, and tells @fd when each step was done. */
static void
edit_for_ever (JournalFixture *fixture, int fd)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->scratch.path);
  g_autoptr (SpannFileState) state = NULL;
  g_autoptr (GBytes) bytes = spann_read_bytes (fixture->scratch.path, G_MAXINT, &state, NULL);

  fixture->journal = spann_journal_new (fixture->portfolio, &fixture->settings, file, state);
  while (TRUE) {
    const guint wait = take_step (fixture, journal_fixture_save_and_cut);
    const gint64 time = g_get_monotonic_time ();
    gboolean over = FALSE;

    if (write (fd, &time, sizeof time) != sizeof time)
      _exit (1);
    g_timeout_add (wait, note_time_cb, &over);
    while (!over)
      g_main_context_iteration (NULL, TRUE);
  }
}

/* A child edits for @milliseconds and is killed. When each of its steps was done, and when it was
 * killed in @out_killed. (transfer full) (element-type gint64) */
static GArray *
edit_and_kill (JournalFixture *fixture, guint milliseconds, gint64 *out_killed)
{
  GArray *times = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 time;
  int fds[2];
  pid_t pid;

  g_assert_cmpint (pipe (fds), ==, 0);
  pid = fork ();
  g_assert_cmpint (pid, >=, 0);
  if (pid == 0) {
    /* When the test ends before it kills the child, the pipe does. */
    close (fds[0]);
    edit_for_ever (fixture, fds[1]);
  }
  close (fds[1]);
  g_usleep (milliseconds * 1000);
  *out_killed = g_get_monotonic_time ();
  g_assert_cmpint (kill (pid, SIGKILL), ==, 0);
  g_assert_cmpint (waitpid (pid, NULL, 0), ==, pid);
  while (read (fds[0], &time, sizeof time) == sizeof time)
    g_array_append_val (times, time);
  close (fds[0]);
  return times;
}

/* @root without its change log. (transfer full) */
static SpannObject *
leave_out_log (SpannObject *root)
{
  return spann_object_with (spann_object_ref (root), SPANN_PORTFOLIO_LOG, spann_value_none ());
}

/* Whether the same was done since the last save: each entry has an id of its own. */
static gboolean
are_logs_equal (SpannPortfolio *a, SpannPortfolio *b)
{
  const GPtrArray *left = spann_portfolio_get_unsaved_log (a);
  const GPtrArray *right = spann_portfolio_get_unsaved_log (b);

  if (left->len != right->len)
    return FALSE;
  for (guint i = 0; i < left->len; i++) {
    if (!spann_object_equal (left->pdata[i], right->pdata[i]))
      return FALSE;
  }
  return TRUE;
}

/* Whether the portfolio is what the child left: @recovered, or the file when that is NULL. */
static gboolean
is_left (JournalFixture *fixture, SpannPortfolio *recovered)
{
  SpannPortfolio *portfolio = fixture->portfolio;
  g_autoptr (SpannObject) here = leave_out_log (spann_portfolio_get_root (portfolio));
  g_autoptr (SpannObject) left = NULL;
  g_autoptr (SpannObject) there = NULL;

  if (recovered == NULL)
    left = spann_store_load (fixture->scratch.path, NULL);
  else
    left = spann_object_ref (spann_portfolio_get_root (recovered));
  there = leave_out_log (left);
  return spann_object_equal (here, there) &&
         spann_portfolio_is_modified (portfolio) == (recovered != NULL) &&
         (recovered == NULL || are_logs_equal (portfolio, recovered));
}

/* Both go back and forth over the same roots. */
static void
assert_walk_together (SpannPortfolio *a, SpannPortfolio *b,
                      gboolean (*walk) (SpannPortfolio *portfolio))
{
  while (walk (a)) {
    g_autoptr (SpannObject) here = leave_out_log (spann_portfolio_get_root (a));
    g_autoptr (SpannObject) there = NULL;

    g_assert_true (walk (b));
    there = leave_out_log (spann_portfolio_get_root (b));
    g_assert_true (spann_object_equal (here, there));
  }
  g_assert_false (walk (b));
}

/* Does again what the child has done, until it comes to what the child left: all that was older
 * than @n_old steps has to be in it. How many steps are. */
static guint
find_left (JournalFixture *fixture, SpannPortfolio *recovered, guint n_old, guint n_steps)
{
  for (guint i = 0; i <= n_steps; i++) {
    if (i >= n_old && is_left (fixture, recovered))
      return i;
    take_step (fixture, pretend_to_save);
  }
  /* A step that was done and not yet told. */
  g_assert_true (is_left (fixture, recovered));
  return n_steps + 1;
}

/* Kills a child once. How old the oldest lost step was, in microseconds. */
static gint64
check_kill (JournalFixture *fixture)
{
  const guint milliseconds = (guint)g_test_rand_int_range (1200, 3000);
  g_autoptr (GArray) times = NULL;
  g_autoptr (GPtrArray) recoveries = NULL;
  SpannPortfolio *recovered = NULL;
  guint n_old = 0;
  guint n_left;
  gint64 killed;

  g_assert_finalize_object (fixture->journal);
  fixture->journal = NULL;
  times = edit_and_kill (fixture, milliseconds, &killed);
  while (n_old < times->len && killed - g_array_index (times, gint64, n_old) > MAX_AGE)
    n_old++;
  recoveries = journal_fixture_list (fixture);
  g_assert_cmpuint (recoveries->len, <=, 1);
  if (recoveries->len == 1) {
    g_assert_null (spann_recovery_get_damage (recoveries->pdata[0]));
    g_assert_cmpint (spann_recovery_get_change (recoveries->pdata[0]), ==, SPANN_FILE_UNCHANGED);
    recovered = spann_recovery_get_portfolio (recoveries->pdata[0]);
  }
  n_left = find_left (fixture, recovered, n_old, times->len);
  if (recovered != NULL) {
    assert_walk_together (fixture->portfolio, recovered, spann_portfolio_undo);
    assert_walk_together (fixture->portfolio, recovered, spann_portfolio_redo);
  }
  return n_left >= times->len ? 0 : killed - g_array_index (times, gint64, n_left);
}

/* What comes back is what was done up to some moment, less than a second before the end. */
static void
test_kill (void)
{
  const guint n_kills = endurance_count (5, 100);
  gint64 oldest = 0;

  for (guint i = 0; i < n_kills; i++) {
    JournalFixture fixture = {0};
    gint64 lost;

    journal_fixture_set_up (&fixture, NULL);
    lost = check_kill (&fixture);
    oldest = MAX (oldest, lost);
    journal_fixture_tear_down (&fixture, NULL);
  }
  measured ("%u kills while editing, 0 edits older than 1 s lost, the oldest lost was %.0f ms old",
            n_kills, (double)oldest / 1000);
}

static void
count_cb (guint *counter)
{
  (*counter)++;
}

/* Edits while the state folder cannot be written to, which is told once with @reason; then @mend
 * sees to it that it can, and all is protected. */
static void
check_trouble (JournalFixture *fixture, const char *reason, void (*mend) (JournalFixture *fixture))
{
  g_autoptr (SpannRecovery) recovery = NULL;
  guint n_told = 0;

  g_signal_connect_swapped (fixture->journal, "notify::trouble", G_CALLBACK (count_cb), &n_told);
  for (guint i = 0; i < 5; i++) {
    g_autofree char *name = g_strdup_printf ("%u", i);

    journal_fixture_rename (fixture, name, NULL);
    g_assert_false (journal_fixture_wait (fixture, 0.1));
  }
  g_assert_cmpuint (n_told, ==, 1);
  g_assert_nonnull (strstr (spann_journal_get_trouble (fixture->journal), reason));
  mend (fixture);
  g_assert_true (journal_fixture_wait (fixture, PATIENCE));
  g_assert_cmpuint (n_told, ==, 2);
  journal_fixture_crash (fixture);
  recovery = journal_fixture_recover (fixture);
  g_assert_cmpuint (spann_recovery_get_n_edits (recovery), ==, 5);
  g_assert_cmpstr (journal_fixture_get_name (spann_recovery_get_root (recovery)), ==, "4");
}

static void
become_owner (JournalFixture *fixture)
{
  if (getuid () == 0)
    g_assert_cmpint (seteuid (0), ==, 0);
  else
    g_assert_cmpint (g_chmod (fixture->scratch.folder, 0700), ==, 0);
}

/* Root passes every check of permissions, and is somebody else meanwhile. */
static void
test_not_writable (JournalFixture *fixture, gconstpointer data)
{
  if (getuid () == 0)
    g_assert_cmpint (seteuid (OTHER_USER), ==, 0);
  else
    g_assert_cmpint (g_chmod (fixture->scratch.folder, 0500), ==, 0);
  check_trouble (fixture, "permission is lacking", become_owner);
}

/* A small disk in the place of the state folder; FALSE, and the test is left out, where this user
 * may not have one. */
static gboolean
mount_disk (JournalFixture *fixture)
{
  g_autofree char *options = g_strdup_printf ("size=%d", DISK_SIZE);

  g_assert_cmpint (g_mkdir_with_parents (fixture->state_folder, 0700), ==, 0);
  if (mount ("tmpfs", fixture->state_folder, "tmpfs", 0, options) == 0)
    return TRUE;
  g_test_skip ("only root may mount a small disk");
  return FALSE;
}

/* Takes all of the disk but @left bytes. */
static void
fill_disk (JournalFixture *fixture, gsize left)
{
  g_autofree char *path = g_build_filename (fixture->state_folder, "filler", NULL);
  g_autofree char *content = g_malloc0 (DISK_SIZE - left);

  g_assert_true (g_file_set_contents_full (path, content, (gssize)(DISK_SIZE - left),
                                           G_FILE_SET_CONTENTS_NONE, 0600, NULL));
}

static void
empty_disk (JournalFixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->state_folder, "filler", NULL);

  g_assert_cmpint (g_remove (path), ==, 0);
}

static void
test_full_disk (JournalFixture *fixture, gconstpointer data)
{
  if (!mount_disk (fixture))
    return;
  fill_disk (fixture, 0);
  check_trouble (fixture, "the disk is full", empty_disk);
  g_assert_cmpint (umount2 (fixture->state_folder, MNT_DETACH), ==, 0);
}

/* Wherever in the journal the disk ends, what was written before it comes back. */
static void
check_disk_end (JournalFixture *fixture, gsize left)
{
  g_autoptr (GPtrArray) recoveries = NULL;
  guint n_whole = 0;

  fill_disk (fixture, left);
  for (guint i = 0; i < 40; i++) {
    g_autofree char *name = g_strdup_printf ("%u", i);

    journal_fixture_rename (fixture, name, NULL);
    if (n_whole == i && journal_fixture_wait (fixture, 0.02))
      n_whole++;
  }
  journal_fixture_crash (fixture);
  recoveries = journal_fixture_list (fixture);
  if (recoveries->len == 0) {
    g_assert_cmpuint (n_whole, ==, 0);
    return;
  }
  g_assert_null (spann_recovery_get_damage (recoveries->pdata[0]));
  g_assert_cmpuint (spann_recovery_get_n_edits (recoveries->pdata[0]), >=, n_whole);
}

static void
test_disk_ends (void)
{
  guint n_disks = 0;

  for (gsize left = 0; left < DISK_SIZE; left += DISK_STEP) {
    JournalFixture fixture = {0};
    gboolean mounted;

    journal_fixture_set_up (&fixture, NULL);
    mounted = mount_disk (&fixture);
    if (mounted) {
      check_disk_end (&fixture, left);
      g_assert_cmpint (umount2 (fixture.state_folder, MNT_DETACH), ==, 0);
      n_disks++;
    }
    journal_fixture_tear_down (&fixture, NULL);
    if (!mounted)
      return;
  }
  measured ("%u disks that end every 4 kB of a journal, 0 written edits lost", n_disks);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/journal-crash/kill", test_kill);
  journal_fixture_add ("/journal-crash/not-writable", test_not_writable);
  journal_fixture_add ("/journal-crash/full-disk", test_full_disk);
  g_test_add_func ("/journal-crash/disk-ends", test_disk_ends);
  return g_test_run ();
}
