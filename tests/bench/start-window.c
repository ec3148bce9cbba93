/* SPDX-License-Identifier: GPL-3.0-or-later */

/* start-window FILE: the window until it shows the portfolio. As spann-window, but nobody is told
 * who has the file open: the process ends before it could take that back. */

#include "first-frame.h"
#include "spann-application.h"
#include "spann-locale.h"
#include "spann-window.h"

static gboolean
has_document (GtkWindow *window)
{
  return SPANN_IS_WINDOW (window) && spann_window_get_document (SPANN_WINDOW (window)) != NULL;
}

int
main (int argc, char *argv[])
{
  const char *locale_dir = g_getenv ("SPANN_TEST_LOCALE_DIR");
  g_autoptr (SpannLanguage) language = spann_language_new ("sv", locale_dir, NULL);
  g_autoptr (SpannLanguage) other_language = spann_language_new ("en", locale_dir, NULL);
  g_autofree char *state_dir = g_build_filename (g_get_user_state_dir (), "spann", NULL);
  const SpannJournalSettings journal = spann_journal_settings_new (state_dir, "bench", "bench");
  const SpannSetup setup = {
      .data_dir = g_getenv ("SPANN_TEST_DATA_DIR"),
      .language = language,
      .other_language = other_language,
      .context = {spann_clock_system (), spann_id_source_random (), "bench"},
      .journal = &journal,
  };
  g_autoptr (SpannApplication) application = NULL;

  spann_locale_init (locale_dir);
  gtk_disable_setlocale ();
  application = spann_application_new (&setup, G_APPLICATION_DEFAULT_FLAGS);
  first_frame_end_process (GTK_APPLICATION (application), has_document);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
