/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "spann-cli-save.h"
#include "spann-command.h"
#include "spann-store.h"

static int
run (const SpannCommand *self, const SpannCliPaths *paths, char **arguments)
{
  g_auto (GStrv) owned = arguments;
  const GOptionEntry entries[] = {G_OPTION_ENTRY_NULL};
  g_autoptr (SpannObject) portfolio = NULL;
  GError *error = NULL;
  int status = SPANN_STATUS_ERROR;

  if (!spann_command_parse (self, entries, &owned, &status))
    return status;
  portfolio = spann_store_load (owned[1], &error);
  if (portfolio == NULL)
    return spann_command_fail (owned[1], error);
  return spann_cli_save_portfolio (portfolio, owned[2]);
}

const SpannCommand spann_command_convert = {
    .name = "convert",
    .parameters = "IN OUT",
    .summary = N_ ("Read a portfolio strictly and write it as this version does."),
    .examples = "convert old.spann new.spann",
    .n_parameters = 2,
    .run = run,
};
