/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Portfolios in a real git repository, set up with the very lines that the help shows. */

#include <gio/gio.h>
#include <unistd.h>

#include "spann-cli-runner.h"

#define SCORED "\"score\": 2.5"
#define ECOSYSTEMS "\"ecosystems\": ["
#define EVALUATIONS "\"evaluations\": ["

/* Runs @script in the scratch folder; what it printed, stderr included, in @out_said. (transfer
 * full) */
static int
run_script (const Scratch *scratch, const char *script, char **out_said)
{
  g_autoptr (GSubprocessLauncher) launcher =
      g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_MERGE);
  g_autofree char *path =
      g_strdup_printf ("%s/bin%c%s", scratch->folder, G_SEARCHPATH_SEPARATOR, g_getenv ("PATH"));
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;

  g_subprocess_launcher_set_cwd (launcher, scratch->folder);
  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_setenv (launcher, "PATH", path, TRUE);
  g_subprocess_launcher_setenv (launcher, "LANGUAGE", "en", TRUE);
  g_subprocess_launcher_setenv (launcher, "HOME", scratch->folder, TRUE);
  g_subprocess_launcher_setenv (launcher, "GIT_CONFIG_NOSYSTEM", "1", TRUE);
  g_subprocess_launcher_setenv (launcher, "GIT_CONFIG_GLOBAL", "/dev/null", TRUE);
  g_subprocess_launcher_setenv (launcher, "GIT_PAGER", "cat", TRUE);
  process = g_subprocess_launcher_spawn (launcher, &error, "sh", "-e", "-c", script, NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, out_said, NULL, &error);
  g_assert_no_error (error);
  return g_subprocess_get_if_exited (process) ? g_subprocess_get_exit_status (process) : -1;
}

static void
do_script (const Scratch *scratch, const char *script)
{
  g_autofree char *said = NULL;
  int status = run_script (scratch, script, &said);

  if (status != 0)
    g_test_message ("%s\n%s", script, said);
  g_assert_cmpint (status, ==, 0);
}

/* Runs the lines that the help of @subcommand shows for git. */
static void
set_up_as_the_help_says (const Scratch *scratch, const char *subcommand)
{
  g_autofree char *call = g_strdup_printf ("%s --help", subcommand);
  g_auto (CliRun) run = cli_run (scratch, "en", call);
  const char *lines = strstr (run.out, "To let git use it:\n");

  g_assert_nonnull (lines);
  do_script (scratch, strchr (lines, '\n'));
}

/* A repository with a program called spann in reach; FALSE, and the test skipped, without git. */
static gboolean
begin (const Scratch *scratch)
{
  g_autofree char *git = g_find_program_in_path ("git");
  g_autofree char *link = scratch_get_path (scratch, "bin/spann");

  if (git == NULL) {
    g_test_skip ("git is not installed");
    return FALSE;
  }
  do_script (scratch, "mkdir bin; git init -q -b main .; echo /bin >.git/info/exclude;"
                      "git config user.name Planner; git config user.email planner@example.org;"
                      "git commit -q --allow-empty -m begin");
  g_assert_cmpint (symlink (g_getenv ("SPANN_TEST_PROGRAM"), link), ==, 0);
  set_up_as_the_help_says (scratch, "merge");
  do_script (scratch, "git add -A; git commit -q -m attributes");
  return TRUE;
}

static void
commit (const Scratch *scratch, const char *branch)
{
  g_autofree char *script =
      g_strdup_printf ("git checkout -q -b %s main; mv next.spann a.spann; git add -A;"
                       "git commit -q -m %s",
                       branch, branch);

  do_script (scratch, script);
}

/* Puts @by in place of @find in next.spann. */
static void
edit (const Scratch *scratch, const char *find, const char *by)
{
  g_autofree char *path = scratch_get_path (scratch, "next.spann");

  cli_add_edited (scratch, "next.spann", path, find, by);
}

/* A commit on main, which the branches begin from. */
static void
commit_base (const Scratch *scratch)
{
  cli_add_small (scratch, "a.spann", "", "");
  do_script (scratch, "git add -A; git commit -q -m base");
}

static void
add_branches_that_add (const Scratch *scratch)
{
  cli_add_small (scratch, "next.spann", ECOSYSTEMS,
                 ECOSYSTEMS "{\"id\": \"eco-m\", \"name\": \"Fjällmat\"},");
  edit (scratch, EVALUATIONS,
        EVALUATIONS "{\"id\": \"eval-m\", \"date\": \"2025-03-01\", \"kind\": \"follow-up\", "
                    "\"assessor\": \"region\", \"strategyVersion\": 1},");
  edit (scratch, "\"score\": \"not-assessed\"",
        "\"score\": \"not-assessed\", \"reason\": {\"sv\": \"Ingen bank med.\"}");
  commit (scratch, "mine");
  cli_add_small (scratch, "next.spann", ECOSYSTEMS,
                 ECOSYSTEMS "{\"id\": \"eco-t\", \"name\": \"Malmfält\"},");
  edit (scratch, EVALUATIONS,
        EVALUATIONS "{\"id\": \"eval-t\", \"date\": \"2025-04-01\", \"kind\": \"follow-up\", "
                    "\"assessor\": \"self\", \"strategyVersion\": 1},");
  edit (scratch, "\"score\": \"not-applicable\",",
        "\"score\": \"not-applicable\", \"reason\": {\"sv\": \"Bara lokalt.\"},");
  commit (scratch, "theirs");
}

/* Two planners who each add an ecosystem, an evaluation and a reason get all of it. */
static void
test_apart (Scratch *scratch, gconstpointer data)
{
  static const char *const expected[] = {"New ecosystem “Fjällmat”",
                                         "New ecosystem “Malmfält”",
                                         "New evaluation 1 March 2025",
                                         "New evaluation 1 April 2025",
                                         "reason in Swedish added: “Ingen bank med.”",
                                         "reason in Swedish added: “Bara lokalt.”",
                                         "6 changes in 3 ecosystems"};
  g_autofree char *said = NULL;

  if (!begin (scratch))
    return;
  commit_base (scratch);
  add_branches_that_add (scratch);
  do_script (scratch, "git merge -q mine -m merged");
  do_script (scratch, "test -z \"$(git status --porcelain)\"; git show main:a.spann >base.spann");
  g_assert_cmpint (run_script (scratch, "spann diff --language en base.spann a.spann", &said), ==,
                   1);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_nonnull (strstr (said, expected[i]));
}

/* A true conflict is marked by git, told in words, and the file can be read all the same. */
static void
test_conflict (Scratch *scratch, gconstpointer data)
{
  g_autofree char *said = NULL;

  if (!begin (scratch))
    return;
  commit_base (scratch);
  cli_add_small (scratch, "next.spann", SCORED, "\"score\": 1.5");
  commit (scratch, "theirs");
  cli_add_small (scratch, "next.spann", SCORED, "\"score\": 3");
  commit (scratch, "mine");
  g_assert_cmpint (run_script (scratch, "git merge theirs", &said), ==, 1);
  g_assert_nonnull (strstr (said, "  Din version: 3\n  Den andra versionen: 1,5\n"));
  g_assert_nonnull (strstr (said, "CONFLICT (content): Merge conflict in a.spann"));
  do_script (scratch, "test \"$(git status --porcelain)\" = 'UU a.spann';"
                      "git show mine:a.spann >mine.spann; spann diff mine.spann a.spann");
}

/* Where both added the file git has an empty one for the version that they have in common. */
static void
test_both_added (Scratch *scratch, gconstpointer data)
{
  if (!begin (scratch))
    return;
  cli_add_small (scratch, "next.spann", ECOSYSTEMS,
                 ECOSYSTEMS "{\"id\": \"eco-m\", \"name\": \"Fjällmat\"},");
  commit (scratch, "mine");
  cli_add_small (scratch, "next.spann", ECOSYSTEMS,
                 ECOSYSTEMS "{\"id\": \"eco-t\", \"name\": \"Malmfält\"},");
  commit (scratch, "theirs");
  do_script (scratch, "git merge -q mine -m merged;"
                      "grep -q Fjällmat a.spann; grep -q Malmfält a.spann");
}

/* Each merged what the other had before both merged again: git merges the two common versions into
 * one first. */
static void
test_criss_cross (Scratch *scratch, gconstpointer data)
{
  if (!begin (scratch))
    return;
  commit_base (scratch);
  add_branches_that_add (scratch);
  do_script (scratch,
             "git branch mine-before mine; git checkout -q mine;"
             "git merge -q theirs -m one; git checkout -q theirs;"
             "git merge -q mine-before -m two;"
             "spann convert a.spann c.spann; sed 's/Granbolaget/Granriket/' c.spann >a.spann;"
             "rm c.spann; git commit -q -a -m three; git checkout -q mine;"
             "git merge -q theirs -m four;"
             "grep -q Granriket a.spann; test -z \"$(git status --porcelain)\"");
}

static void
test_diff (Scratch *scratch, gconstpointer data)
{
  g_autofree char *changed = NULL;
  g_autofree char *added = NULL;

  if (!begin (scratch))
    return;
  commit_base (scratch);
  set_up_as_the_help_says (scratch, "diff");
  cli_add_small (scratch, "next.spann", SCORED, "\"score\": 3");
  commit (scratch, "mine");
  g_assert_cmpint (run_script (scratch, "git diff main -- a.spann", &changed), ==, 0);
  g_assert_cmpstr (changed, ==,
                   "a.spann\n1 ändring i Skogsslingan\n\nSkogsslingan\n"
                   "  Utvärdering 1 oktober 2022, forskning: bedömning från 2,5 till 3\n");
  g_assert_cmpint (run_script (scratch, "git diff main~1 -- a.spann", &added), ==, 0);
  g_assert_nonnull (strstr (added, "\n  Nytt ekosystem ”Skogsslingan” ("));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/git/apart", test_apart);
  scratch_add ("/git/conflict", test_conflict);
  scratch_add ("/git/both-added", test_both_added);
  scratch_add ("/git/criss-cross", test_criss_cross);
  scratch_add ("/git/diff", test_diff);
  return g_test_run ();
}
