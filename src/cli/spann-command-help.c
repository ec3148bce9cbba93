/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-command-help.h"

#include <glib/gi18n-lib.h>

/* Where what an option or a subcommand does begins, in characters. */
#define COLUMN 26

/* A line of two columns; the second goes on the next line when the first is too wide. */
static void
append_row (GString *text, const char *left, const char *right)
{
  int width = (int)g_utf8_strlen (left, -1) + 2;

  g_string_append_printf (text, "  %s", left);
  if (width + 2 > COLUMN) {
    g_string_append_c (text, '\n');
    width = 0;
  }
  g_string_append_printf (text, "%*s%s\n", COLUMN - width, "", right);
}

static void
append_examples (GString *text, const char *examples)
{
  g_auto (GStrv) lines = g_strsplit (examples, "\n", -1);

  g_string_append_printf (text, "\n%s\n", _ ("Examples:"));
  for (char **line = lines; *line != NULL; line++)
    g_string_append_printf (text, "  spann %s\n", *line);
}

static void
append_git (GString *text, const char *git)
{
  g_auto (GStrv) lines = g_strsplit (git, "\n", -1);

  /* Translators: git is a program that keeps the versions of files */
  g_string_append_printf (text, "\n%s\n", _ ("To let git use it:"));
  for (char **line = lines; *line != NULL; line++)
    g_string_append_printf (text, "  %s\n", *line);
}

/* "-o, --output=FILE" */
static char *
name_option (const GOptionEntry *entry)
{
  g_autofree char *shortcut =
      entry->short_name == 0 ? g_strdup ("    ") : g_strdup_printf ("-%c, ", entry->short_name);
  const char *value = entry->arg_description;

  return g_strdup_printf ("%s--%s%s%s", shortcut, entry->long_name, value == NULL ? "" : "=",
                          value == NULL ? "" : value);
}

char *
spann_command_help_describe (const SpannCommand *command, const GOptionEntry *entries)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n  spann %s %s\n\n%s\n", _ ("Usage:"), command->name,
                          command->parameters, _ (command->summary));
  if (command->describe_parameters != NULL) {
    g_autofree char *parameters = command->describe_parameters ();

    g_string_append_printf (text, "%s\n", parameters);
  }
  g_string_append_printf (text, "\n%s\n", _ ("Options:"));
  for (const GOptionEntry *entry = entries; entry->long_name != NULL; entry++) {
    g_autofree char *name = name_option (entry);

    append_row (text, name, _ (entry->description));
  }
  append_row (text, "-h, --help", _ ("Show this help."));
  append_examples (text, command->examples);
  if (command->git != NULL)
    append_git (text, command->git);
  return g_string_free (text, FALSE);
}

char *
spann_command_help_overview (void)
{
  GString *text = g_string_new (NULL);
  const SpannCommand *command;

  g_string_append_printf (text, "%s\n", _ ("Usage:"));
  append_row (text, _ ("spann [FILE …]"), _ ("Open the window."));
  append_row (text, _ ("spann SUBCOMMAND …"), _ ("Work without a display."));
  g_string_append_printf (text, "\n%s\n", _ ("Subcommands:"));
  for (guint i = 0; (command = spann_command_get (i)) != NULL; i++)
    append_row (text, command->name, _ (command->summary));
  g_string_append_printf (text, "\n%s\n", _ ("Options:"));
  append_row (text, "-h, --help", _ ("Show this help."));
  append_row (text, "--version", _ ("Show the program's version."));
  append_examples (text, "norrbotten.spann\n"
                         "new --example norrbotten.spann\n"
                         "figure radar norrbotten.spann -o radar.svg\n"
                         "figure --help");
  return g_string_free (text, FALSE);
}
