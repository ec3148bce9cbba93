/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-cli-runner.h"

#include <gio/gio.h>

void
cli_run_clear (CliRun *run)
{
  g_clear_pointer (&run->out, g_free);
  g_clear_pointer (&run->err, g_free);
}

/* The program and its words. (transfer full) */
static char **
split_call (const char *call)
{
  g_autofree char *line = g_strconcat (g_getenv ("SPANN_TEST_PROGRAM"), " ", call, NULL);
  char **words = g_strsplit (g_strchomp (line), " ", -1);

  for (char **word = words; *word != NULL; word++) {
    char *whole = g_uri_unescape_string (*word, NULL);

    g_assert_nonnull (whole);
    g_free (*word);
    *word = whole;
  }
  return words;
}

CliRun
cli_run (const Scratch *scratch, const char *language, const char *call)
{
  g_autoptr (GSubprocessLauncher) launcher =
      g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_auto (GStrv) words = split_call (call);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  CliRun run = {0};

  g_subprocess_launcher_set_cwd (launcher, scratch->folder);
  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  g_subprocess_launcher_setenv (launcher, "LANGUAGE", language, TRUE);
  g_subprocess_launcher_setenv (launcher, "SPANN_LIBEXEC_DIR", scratch->folder, TRUE);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *)words, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &run.out, &run.err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  run.status = g_subprocess_get_exit_status (process);
  return run;
}

void
cli_add_edited (const Scratch *scratch, const char *name, const char *path, const char *find,
                const char *by)
{
  g_autofree char *text = NULL;
  g_autofree char *edited = NULL;
  const char *found;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  found = strstr (text, find);
  g_assert_nonnull (found);
  edited = g_strdup_printf ("%.*s%s%s", (int)(found - text), text, by, found + strlen (find));
  g_free (scratch_write (scratch, name, edited));
}

void
cli_add_example (const Scratch *scratch)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("SPANN_TEST_DATA_DIR"), "examples", "norrbotten.spann", NULL);

  cli_add_edited (scratch, "example.spann", path, "", "");
}

void
cli_add_small (const Scratch *scratch, const char *name, const char *find, const char *by)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", "storage", "small.spann", NULL);

  cli_add_edited (scratch, name, path, find, by);
}

void
cli_assert_refused (const Scratch *scratch, const char *call, const char *err)
{
  g_autofree char *before = scratch_list (scratch);
  g_auto (CliRun) run = cli_run (scratch, "en", call);
  g_autofree char *after = scratch_list (scratch);

  g_test_message ("spann %s", call);
  g_assert_cmpstr (run.err, ==, err);
  g_assert_cmpint (run.status, ==, 2);
  g_assert_cmpstr (run.out, ==, "");
  g_assert_cmpstr (after, ==, before);
}

void
cli_assert_all_refused (const Scratch *scratch, const CliRefusal *refusals, guint n_refusals)
{
  for (guint i = 0; i < n_refusals; i++)
    cli_assert_refused (scratch, refusals[i].call, refusals[i].err);
}
