/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-cli.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <unistd.h>

#include "spann-command-help.h"
#include "spann-command.h"
#include "spann-errno.h"
#include "spann-error.h"
#include "spann-locale.h"

#define WINDOW_PROGRAM "spann-window"

static int G_GNUC_PRINTF (1, 2) refuse (const char *format, ...)
{
  GError *error;
  va_list args;

  va_start (args, format);
  error = g_error_new_valist (SPANN_ERROR, SPANN_ERROR_USAGE, format, args);
  va_end (args);
  return spann_command_fail (NULL, error);
}

/* How many of @arguments spell @name, whose words are parted by spaces; 0 when they do not. */
static guint
match_name (const char *name, char *const *arguments)
{
  g_auto (GStrv) words = g_strsplit (name, " ", -1);
  guint n_words = g_strv_length (words);

  for (guint i = 0; i < n_words; i++) {
    if (g_strcmp0 (words[i], arguments[i]) != 0)
      return 0;
    if (arguments[i] == NULL)
      return 0;
  }
  return n_words;
}

/* The program's name, and what stands after the subcommand's. (transfer full) */
static char **
take_arguments (char *const *argv, guint n_words)
{
  g_autoptr (GPtrArray) rest = g_ptr_array_new ();

  g_ptr_array_add (rest, g_strdup (argv[0]));
  for (char *const *argument = argv + 1 + n_words; *argument != NULL; argument++)
    g_ptr_array_add (rest, g_strdup (*argument));
  g_ptr_array_add (rest, NULL);
  return (char **)g_ptr_array_free (g_steal_pointer (&rest), FALSE);
}

/* Does not come back when it succeeds. */
static int
start_window (const SpannCliPaths *paths, char *argv[])
{
  g_autofree char *program = g_build_filename (paths->libexec_dir, WINDOW_PROGRAM, NULL);

  execv (program, argv);
  return refuse (_ ("the window cannot be opened: %1$s: %2$s"), program, spann_errno_words (errno));
}

/* A word that is no file is more likely a subcommand typed wrong. */
static gboolean
is_mistyped (const char *argument)
{
  return strpbrk (argument, "./") == NULL && !g_file_test (argument, G_FILE_TEST_EXISTS);
}

/* No subcommand: an option of the program itself, or files for the window. */
static int
run_program (const SpannCliPaths *paths, char *argv[])
{
  const char *first = argv[1];
  g_autofree char *help = NULL;

  if (first == NULL)
    return start_window (paths, argv);
  if (g_str_equal (first, "--version")) {
    spann_command_print ("spann " SPANN_VERSION "\n");
    return SPANN_STATUS_DONE;
  }
  if (g_str_equal (first, "--help") || g_str_equal (first, "-h")) {
    help = spann_command_help_overview ();
    spann_command_print (help);
    return SPANN_STATUS_DONE;
  }
  if (first[0] == '-' && !g_str_equal (first, "--"))
    return refuse (_ ("there is no option %s; see spann --help"), first);
  if (is_mistyped (first))
    return refuse (_ ("\"%s\" is neither a subcommand nor a file; see spann --help"), first);
  return start_window (paths, argv);
}

static int
dispatch (const SpannCliPaths *paths, char *argv[])
{
  const SpannCommand *command;

  for (guint i = 0; (command = spann_command_get (i)) != NULL; i++) {
    guint n_words = match_name (command->name, argv + 1);

    if (n_words > 0)
      return command->run (command, paths, take_arguments (argv, n_words));
  }
  return run_program (paths, argv);
}

/* What was printed counts as done only when it has arrived. */
static int
finish_output (int status)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return status;
  return refuse (_ ("the output cannot be written: %s"), spann_errno_words (errno));
}

int
spann_cli_run (int argc, char *argv[], const SpannCliPaths *paths)
{
  spann_locale_init (paths->locale_dir);
  for (int i = 1; i < argc; i++) {
    if (!g_utf8_validate (argv[i], -1, NULL))
      return refuse (_ ("argument %d is not UTF-8"), i);
    if (*argv[i] == '\0')
      return refuse (_ ("argument %d is empty"), i);
  }
  return finish_output (dispatch (paths, argv));
}
