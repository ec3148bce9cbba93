/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-cli.h"

#include <glib.h>

int
spann_cli_run (int argc, char *argv[], const SpannCliPaths *paths)
{
  if (argc == 2 && g_str_equal (argv[1], "--version")) {
    g_print ("spann %s\n", SPANN_VERSION);
    return 0;
  }
  return 2;
}
