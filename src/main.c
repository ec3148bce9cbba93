/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-cli.h"

int
main (int argc, char *argv[])
{
  const SpannCliPaths paths = {
      .data_dir = SPANN_DATA_DIR,
      .locale_dir = SPANN_LOCALE_DIR,
      .libexec_dir = SPANN_LIBEXEC_DIR,
  };

  return spann_cli_run (argc, argv, &paths);
}
