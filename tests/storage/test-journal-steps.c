/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A process that is killed at every call of a save and of the journal's cut after it: nothing is
 * lost and nothing is there twice. Needs the library of io-faults.h. */

#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io-faults.h"
#include "journal-fixture.h"
#include "spann-measured.h"
#include "spann-store.h"

/* Long enough for any disk, in seconds. */
#define PATIENCE 30.0

/* More calls than any save makes: so that the test ends. */
#define MAX_CALLS 1000

/* The name is "Ett" in what is saved, and @later (nullable) is what it was changed to meanwhile. */
static void
save_and_cut (JournalFixture *fixture, const IoFaults *faults, const char *later)
{
  void (*arm) (const IoFaults *) =
      (__typeof__ (&io_faults_arm))dlsym (RTLD_DEFAULT, "io_faults_arm");
  g_autoptr (GFile) file = g_file_new_for_path (fixture->scratch.path);
  g_autoptr (SpannObject) root = NULL;
  const SpannStoreSettings store = spann_store_settings_default ();
  g_autoptr (SpannSaved) saved = NULL;

  journal_fixture_rename (fixture, "Ett", NULL);
  root = spann_portfolio_dup_root_for_saving (fixture->portfolio);
  if (later != NULL)
    journal_fixture_rename (fixture, later, NULL);
  if (!journal_fixture_wait (fixture, PATIENCE))
    _exit (1);
  arm (faults);
  saved = spann_store_save_file (root, file, NULL, &store, NULL, NULL);
  spann_portfolio_mark_saved (fixture->portfolio, root);
  spann_journal_cut (fixture->journal, file, saved->state);
  journal_fixture_wait (fixture, PATIENCE);
}

/* Whether a child that is hit by @faults came to the end. */
static gboolean
run_child (JournalFixture *fixture, const IoFaults *faults, const char *later)
{
  int status;
  pid_t pid = fork ();

  g_assert_cmpint (pid, >=, 0);
  if (pid == 0) {
    save_and_cut (fixture, faults, later);
    _exit (0);
  }
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_true (WIFSIGNALED (status) || WEXITSTATUS (status) == 0);
  return !WIFSIGNALED (status);
}

/* The file is the old or the new one, and with what is recovered it is all that was done. */
static void
check_left (JournalFixture *fixture, const char *later)
{
  g_autoptr (GPtrArray) recoveries = journal_fixture_list (fixture);
  g_autoptr (SpannObject) file = spann_store_load (fixture->scratch.path, NULL);
  const gboolean is_saved = g_str_equal (journal_fixture_get_name (file), "Ett");
  const guint n_edits = (is_saved ? 0 : 1) + (later == NULL ? 0 : 1);
  SpannRecovery *recovery;

  g_assert_true (is_saved || g_str_equal (journal_fixture_get_name (file), "Påhittade"));
  g_assert_cmpuint (recoveries->len, ==, n_edits > 0);
  if (n_edits == 0)
    return;
  recovery = recoveries->pdata[0];
  g_assert_null (spann_recovery_get_damage (recovery));
  g_assert_cmpint (spann_recovery_get_change (recovery), ==, SPANN_FILE_UNCHANGED);
  g_assert_cmpuint (spann_recovery_get_n_edits (recovery), ==, n_edits);
  g_assert_true (spann_object_equal (spann_recovery_get_base (recovery), file));
  g_assert_cmpstr (journal_fixture_get_name (spann_recovery_get_root (recovery)), ==,
                   later == NULL ? "Ett" : later);
}

/* How many kills it takes until a child comes to the end. */
static guint
check_every_call (int fault, const char *later)
{
  gboolean ended = FALSE;
  guint n_kills;

  for (n_kills = 0; !ended && n_kills < MAX_CALLS; n_kills++) {
    const IoFaults faults = {.call = (int)n_kills + 1, .fault = fault};
    JournalFixture fixture = {0};

    journal_fixture_set_up (&fixture, NULL);
    ended = run_child (&fixture, &faults, later);
    check_left (&fixture, later);
    journal_fixture_tear_down (&fixture, NULL);
  }
  g_assert_true (ended);
  return n_kills - 1;
}

static void
test_every_call (void)
{
  static const int faults[] = {IO_FAULT_KILL_BEFORE, IO_FAULT_KILL_AFTER};
  guint n_kills = 0;

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++) {
    n_kills += check_every_call (faults[i], NULL);
    n_kills += check_every_call (faults[i], "Två");
  }
  g_assert_cmpuint (n_kills, >, 40);
  measured ("%u kills at every call of a save and of the journal's cut, 0 edits lost or doubled",
            n_kills);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/journal-steps/every-call", test_every_call);
  return g_test_run ();
}
