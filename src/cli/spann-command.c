/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-command.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "spann-choice.h"
#include "spann-command-help.h"
#include "spann-error.h"
#include "spann-store.h"

const SpannCommand *
spann_command_get (guint index)
{
  static const SpannCommand *const commands[] = {
      &spann_command_new,     &spann_command_check,          &spann_command_figure,
      &spann_command_report,  &spann_command_diff,           &spann_command_merge,
      &spann_command_convert, &spann_command_strategy_check,
  };

  return index < G_N_ELEMENTS (commands) ? commands[index] : NULL;
}

/* Not g_print(), which changes what the locale's encoding lacks. */
void
spann_command_print (const char *text)
{
  fputs (text, stdout);
}

void
spann_command_print_error (const char *text)
{
  fputs (text, stderr);
}

void
spann_command_warn (const char *file, const char *message)
{
  if (file == NULL)
    fprintf (stderr, "spann: %s\n", message);
  else
    fprintf (stderr, "spann: %s: %s\n", file, message);
}

int
spann_command_fail (const char *file, GError *error)
{
  spann_command_warn (file, error->message);
  g_error_free (error);
  return SPANN_STATUS_ERROR;
}

SpannObject *
spann_command_load (const char *file)
{
  /* Not g_file_new_for_path(), which starts what the desktop reaches servers with. */
  g_autoptr (GFile) location = g_vfs_get_file_for_path (g_vfs_get_local (), file);
  SpannStoreSettings settings = spann_store_settings_default ();
  GError *error = NULL;
  g_autoptr (SpannOpened) opened = spann_store_open (location, &settings, NULL, &error);

  if (opened == NULL) {
    spann_command_fail (file, error);
    return NULL;
  }
  if (opened->limitation != NULL)
    spann_command_warn (file, opened->limitation);
  return g_steal_pointer (&opened->root);
}

gboolean
spann_command_open (const SpannCliPaths *paths, const char *file, const char *language_typed,
                    SpannObject **out_portfolio, SpannLanguage **out_language)
{
  g_autoptr (SpannObject) portfolio = spann_command_load (file);
  SpannLanguage *language;
  GError *error = NULL;

  if (portfolio == NULL)
    return FALSE;
  language = spann_choice_language (language_typed, portfolio, paths->locale_dir, &error);
  if (language == NULL) {
    spann_command_fail (NULL, error);
    return FALSE;
  }
  *out_portfolio = g_steal_pointer (&portfolio);
  *out_language = language;
  return TRUE;
}

/* What GLib says of an option, with where to read on. */
static int
refuse_options (const SpannCommand *self, GError *fault)
{
  GError *error = NULL;

  /* Translators: the first %s is what is wrong with an option, the second the name of a
   * subcommand */
  g_set_error (&error, SPANN_ERROR, SPANN_ERROR_USAGE, _ ("%1$s; see spann %2$s --help"),
               fault->message, self->name);
  g_error_free (fault);
  return spann_command_fail (NULL, error);
}

static int
refuse_parameters (const SpannCommand *self)
{
  GError *error = NULL;

  /* Translators: how a subcommand is called: "expected spann convert IN OUT" */
  g_set_error (&error, SPANN_ERROR, SPANN_ERROR_USAGE,
               _ ("expected spann %1$s %2$s; see spann %1$s --help"), self->name, self->parameters);
  return spann_command_fail (NULL, error);
}

/* GLib lets "--" stand when something after it begins with a hyphen. */
static void
drop_separator (char **arguments)
{
  while (*arguments != NULL && !g_str_equal (*arguments, "--"))
    arguments++;
  g_free (*arguments);
  for (; *arguments != NULL; arguments++)
    arguments[0] = arguments[1];
}

gboolean
spann_command_parse (const SpannCommand *self, const GOptionEntry *entries, char ***arguments,
                     int *out_status)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  gboolean help = FALSE;
  const GOptionEntry more[] = {
      {"help", 'h', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &help, NULL, NULL},
      G_OPTION_ENTRY_NULL,
  };
  GError *fault = NULL;

  /* GLib's own help comes in Swedish only where its catalogues are installed. */
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_add_main_entries (context, more, NULL);
  if (!g_option_context_parse_strv (context, arguments, &fault)) {
    *out_status = refuse_options (self, fault);
    return FALSE;
  }
  if (help) {
    g_autofree char *text = spann_command_help_describe (self, entries);

    spann_command_print (text);
    *out_status = SPANN_STATUS_DONE;
    return FALSE;
  }
  drop_separator (*arguments);
  if (g_strv_length (*arguments) != self->n_parameters + 1) {
    *out_status = refuse_parameters (self);
    return FALSE;
  }
  return TRUE;
}
