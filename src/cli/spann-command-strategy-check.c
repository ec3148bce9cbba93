/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "spann-command.h"
#include "spann-store.h"

static int
run (const SpannCommand *self, const SpannCliPaths *paths, char **arguments)
{
  g_auto (GStrv) owned = arguments;
  const GOptionEntry entries[] = {G_OPTION_ENTRY_NULL};
  g_autoptr (SpannObject) strategy = NULL;
  GError *error = NULL;
  int status = SPANN_STATUS_ERROR;

  if (!spann_command_parse (self, entries, &owned, &status))
    return status;
  strategy = spann_store_load_strategy (owned[1], &error);
  return strategy == NULL ? spann_command_fail (owned[1], error) : SPANN_STATUS_DONE;
}

const SpannCommand spann_command_strategy_check = {
    .name = "strategy check",
    .parameters = "FILE",
    .summary = N_ ("Check a strategy file, and say where it is wrong."),
    .examples = "strategy check norrbotten-2032.json",
    .n_parameters = 1,
    .run = run,
};
