/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-application.h"
#include "spann-locale.h"

/* A program that is not installed is told by its environment where its files are. */
static const char *
choose_folder (const char *variable, const char *installed)
{
  const char *folder = g_getenv (variable);

  return folder != NULL && *folder != '\0' ? folder : installed;
}

/* The language of the words that gettext gives; English when its catalogue cannot be read. */
static SpannLanguage *
load_language (const char *locale_dir)
{
  g_autoptr (GError) error = NULL;
  SpannLanguage *language = spann_language_new (spann_locale_get_code (), locale_dir, &error);

  if (error != NULL)
    g_printerr ("spann-window: %s\n", error->message);
  return language != NULL ? language : spann_language_new ("en", locale_dir, NULL);
}

/* Figures may be in the language that the windows are not in. */
static SpannLanguage *
load_other_language (const SpannLanguage *language, const char *locale_dir)
{
  const char *code = g_str_equal (spann_language_get_code (language), "sv") ? "en" : "sv";

  return spann_language_new (code, locale_dir, NULL);
}

static const char *
find_user (void)
{
  const char *name = g_get_real_name ();

  return g_str_equal (name, "Unknown") ? g_get_user_name () : name;
}

int
main (int argc, char *argv[])
{
  const char *locale_dir = choose_folder ("SPANN_LOCALE_DIR", SPANN_LOCALE_DIR);
  g_autoptr (SpannLanguage) language = NULL;
  g_autoptr (SpannLanguage) other_language = NULL;
  g_autoptr (SpannApplication) application = NULL;
  g_autofree char *state_dir = g_build_filename (g_get_user_state_dir (), "spann", NULL);
  g_autoptr (SpannLockOwner) me = spann_lock_owner_new_for_process (find_user ());
  const SpannJournalSettings journal =
      spann_journal_settings_new (state_dir, find_user (), spann_lock_owner_get_machine (me));
  SpannSetup setup = {0};

  spann_locale_init (locale_dir);
  /* GTK would undo the fallback to C.UTF-8. */
  gtk_disable_setlocale ();
  g_set_application_name ("Spann");
  language = load_language (locale_dir);
  other_language = load_other_language (language, locale_dir);
  setup = (SpannSetup){
      .data_dir = choose_folder ("SPANN_DATA_DIR", SPANN_DATA_DIR),
      .language = language,
      .other_language = other_language,
      .context = {spann_clock_system (), spann_id_source_random (), find_user ()},
      .me = me,
      .journal = &journal,
  };
  application = spann_application_new (&setup, G_APPLICATION_DEFAULT_FLAGS);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
