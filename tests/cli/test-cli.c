/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "spann-cli-runner.h"

static const char *const commands[] = {"new",    "check",   "figure",
                                       "report", "convert", "strategy check"};

static void
assert_has (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("\"%s\" is not in:\n%s", part, text);
}

static void
test_version (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) run = cli_run (scratch, "en", "--version");

  g_assert_cmpint (run.status, ==, 0);
  g_assert_true (g_str_has_prefix (run.out, "spann "));
  g_assert_cmpstr (run.err, ==, "");
}

static void
test_overview (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) english = cli_run (scratch, "en", "--help");
  g_auto (CliRun) swedish = cli_run (scratch, "sv", "-h");

  g_assert_cmpint (english.status, ==, 0);
  assert_has (english.out, "Usage:\n");
  assert_has (english.out, "\nExamples:\n  spann ");
  assert_has (swedish.out, "\nExempel:\n  spann ");
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++) {
    assert_has (english.out, commands[i]);
    assert_has (swedish.out, commands[i]);
  }
}

/* Every subcommand tells its options and shows how it is called. */
static void
test_command_help (Scratch *scratch, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++) {
    g_autofree char *call = g_strdup_printf ("%s --help", commands[i]);
    g_autofree char *usage = g_strdup_printf ("Usage:\n  spann %s ", commands[i]);
    g_autofree char *example = g_strdup_printf ("\nExamples:\n  spann %s ", commands[i]);
    g_auto (CliRun) english = cli_run (scratch, "en", call);
    g_auto (CliRun) swedish = cli_run (scratch, "sv", call);

    g_assert_cmpint (english.status, ==, 0);
    g_assert_true (g_str_has_prefix (english.out, usage));
    assert_has (english.out, "--help");
    assert_has (english.out, example);
    assert_has (swedish.out, "\nExempel:\n  spann ");
  }
}

/* The long names of the options in @help: "--as-of". (transfer full) */
static char **
list_options (const char *help)
{
  g_autoptr (GRegex) option = g_regex_new ("^ +(?:-\\w, )?(--[\\w-]+)", G_REGEX_MULTILINE, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (g_regex_match (option, help, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL)) {
    g_autofree char *name = g_match_info_fetch (match, 1);

    g_strv_builder_add (names, name);
  }
  return g_strv_builder_end (names);
}

/* The manual knows every subcommand and every option that the help knows. */
static void
test_manual (Scratch *scratch, gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_getenv ("SPANN_TEST_DATA_DIR"), "spann.1", NULL);
  g_autofree char *source = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *manual = NULL;

  g_assert_true (g_file_get_contents (path, &source, NULL, NULL));
  parts = g_strsplit (source, "\\-", -1);
  manual = g_strjoinv ("-", parts);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++) {
    g_autofree char *call = g_strdup_printf ("%s --help", commands[i]);
    g_autofree char *heading = g_strdup_printf (".SS %s", commands[i]);
    g_auto (CliRun) run = cli_run (scratch, "en", call);
    g_auto (GStrv) options = list_options (run.out);

    assert_has (manual, heading);
    g_assert_cmpuint (g_strv_length (options), >, 0);
    for (char **option = options; *option != NULL; option++)
      assert_has (manual, *option);
  }
}

static void
test_refused (Scratch *scratch, gconstpointer data)
{
  static const CliRefusal cases[] = {
      {"--frob", "spann: there is no option --frob; see spann --help\n"},
      {"chekc", "spann: \"chekc\" is neither a subcommand nor a file; see spann --help\n"},
      {"strategy", "spann: \"strategy\" is neither a subcommand nor a file; see spann --help\n"},
      {"check", "spann: expected spann check FILE; see spann check --help\n"},
      {"convert a.spann", "spann: expected spann convert IN OUT; see spann convert --help\n"},
      {"new a.spann b.spann", "spann: expected spann new OUT.spann; see spann new --help\n"},
  };

  cli_assert_all_refused (scratch, cases, G_N_ELEMENTS (cases));
}

static void
test_not_utf8 (Scratch *scratch, gconstpointer data)
{
  const char *const argv[] = {g_getenv ("SPANN_TEST_PROGRAM"), "check", "\xff.spann", NULL};
  g_autoptr (GSubprocess) process = g_subprocess_newv (
      argv, G_SUBPROCESS_FLAGS_STDERR_PIPE | G_SUBPROCESS_FLAGS_STDOUT_SILENCE, NULL);
  g_autofree char *err = NULL;

  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, NULL, &err, NULL));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 2);
  g_assert_cmpstr (err, ==, "spann: argument 2 is not UTF-8\n");
}

/* As from a script whose variable is not set. */
static void
test_empty (Scratch *scratch, gconstpointer data)
{
  static const CliRefusal cases[] = {
      {"check  --json", "spann: argument 2 is empty\n"},
      {"report  -o r", "spann: argument 2 is empty\n"},
  };

  cli_assert_all_refused (scratch, cases, G_N_ELEMENTS (cases));
}

static void
test_swedish (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) run = cli_run (scratch, "sv", "check saknas.spann");

  g_assert_cmpint (run.status, ==, 2);
  g_assert_cmpstr (run.err, ==, "spann: saknas.spann: filen eller mappen finns inte\n");
}

/* A stand-in for the window that prints the files that it was given. */
static void
add_window (const Scratch *scratch)
{
  g_autofree char *path =
      scratch_write (scratch, "spann-window", "#!/bin/sh\nprintf '<%s>' \"$@\"\n");

  g_assert_cmpint (g_chmod (path, 0700), ==, 0);
}

static void
test_window (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *call;
    const char *out;
  } cases[] = {
      {"", "<>"},
      {"a.spann", "<a.spann>"},
      {"a.spann my%20other.spann", "<a.spann><my other.spann>"},
      {"folder/check", "<folder/check>"},
  };

  add_window (scratch);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CliRun) run = cli_run (scratch, "en", cases[i].call);

    g_assert_cmpstr (run.err, ==, "");
    g_assert_cmpstr (run.out, ==, cases[i].out);
    g_assert_cmpint (run.status, ==, 0);
  }
}

static void
test_no_window (Scratch *scratch, gconstpointer data)
{
  g_autofree char *err =
      g_strdup_printf ("spann: the window cannot be opened: %s/spann-window: there is no such file "
                       "or folder\n",
                       scratch->folder);

  cli_assert_refused (scratch, "a.spann", err);
}

/* What was printed into a full disk was not printed. */
static void
test_full_output (Scratch *scratch, gconstpointer data)
{
  g_autoptr (GSubprocessLauncher) launcher =
      g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GSubprocess) process = NULL;
  g_autofree char *err = NULL;

  g_subprocess_launcher_set_stdout_file_path (launcher, "/dev/full");
  process = g_subprocess_launcher_spawn (launcher, NULL, g_getenv ("SPANN_TEST_PROGRAM"),
                                         "--version", NULL);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, NULL, &err, NULL));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 2);
  g_assert_cmpstr (err, ==, "spann: the output cannot be written: the disk is full\n");
}

/* The command line is for machines without a desktop, and quick. */
static void
test_no_toolkit (Scratch *scratch, gconstpointer data)
{
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, NULL, "ldd",
                                                      g_getenv ("SPANN_TEST_PROGRAM"), NULL);
  g_autofree char *libraries = NULL;

  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &libraries, NULL, NULL));
  assert_has (libraries, "libglib");
  g_assert_null (strstr (libraries, "libgtk"));
  g_assert_null (strstr (libraries, "libadwaita"));
}

/* What a newer Spann wrote is shown by whatever does not write it again, and said to be newer. */
static void
test_newer_portfolio (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *language;
    const char *call;
    const char *warning;
  } cases[] = {
      {"en", "check --as-of 2024-06-01 newer.spann", "This file was written by a newer Spann"},
      {"sv", "figure radar --summary newer.spann", "Filen är skriven av en nyare version"},
      {"en", "report -o report newer.spann", "Install the newest Spann to edit the file."},
  };

  cli_add_small (scratch, "newer.spann", "\"version\": 2", "\"version\": 3");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CliRun) run = cli_run (scratch, cases[i].language, cases[i].call);

    g_test_message ("%s", cases[i].call);
    g_assert_cmpint (run.status, ==, 0);
    g_assert_true (g_str_has_prefix (run.err, "spann: newer.spann: "));
    g_assert_nonnull (strstr (run.err, cases[i].warning));
    g_assert_cmpstr (strchr (run.err, '\n'), ==, "\n");
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/cli/version", test_version);
  scratch_add ("/cli/overview", test_overview);
  scratch_add ("/cli/command-help", test_command_help);
  scratch_add ("/cli/manual", test_manual);
  scratch_add ("/cli/refused", test_refused);
  scratch_add ("/cli/not-utf8", test_not_utf8);
  scratch_add ("/cli/empty", test_empty);
  scratch_add ("/cli/swedish", test_swedish);
  scratch_add ("/cli/window", test_window);
  scratch_add ("/cli/no-window", test_no_window);
  scratch_add ("/cli/full-output", test_full_output);
  scratch_add ("/cli/no-toolkit", test_no_toolkit);
  scratch_add ("/cli/newer-portfolio", test_newer_portfolio);
  return g_test_run ();
}
