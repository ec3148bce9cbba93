/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib.h>

#include "spann-cli.h"

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
  const SpannCliPaths paths = {
      .data_dir = choose_folder ("SPANN_DATA_DIR", SPANN_DATA_DIR),
      .locale_dir = choose_folder ("SPANN_LOCALE_DIR", SPANN_LOCALE_DIR),
      .libexec_dir = choose_folder ("SPANN_LIBEXEC_DIR", SPANN_LIBEXEC_DIR),
  };

  return spann_cli_run (argc, argv, &paths);
}
