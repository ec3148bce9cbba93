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

int
main (int argc, char *argv[])
{
  const char *locale_dir = choose_folder ("SPANN_LOCALE_DIR", SPANN_LOCALE_DIR);
  const char *data_dir = choose_folder ("SPANN_DATA_DIR", SPANN_DATA_DIR);
  g_autoptr (SpannApplication) application = NULL;

  spann_locale_init (locale_dir);
  application = spann_application_new (data_dir, locale_dir);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
