/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-cli-save.h"

#include <glib/gi18n-lib.h>

#include "spann-command.h"
#include "spann-save.h"
#include "spann-store.h"

static int
tell (const SpannSaved *saved, const char *file)
{
  if (saved->notice != NULL)
    spann_command_warn (file, saved->notice);
  if (saved->outcome == SPANN_SAVE_DURABLE)
    return SPANN_STATUS_DONE;
  spann_command_warn (file,
                      /* Translators: of a file, after its name */
                      _ ("is written, but the disk did not confirm that it will last; keep a copy "
                         "somewhere else, and look at the disk"));
  return SPANN_STATUS_FINDINGS;
}

int
spann_cli_save_portfolio (SpannObject *root, const char *file)
{
  g_autoptr (SpannSaved) saved = NULL;
  GError *error = NULL;

  if (!spann_store_save (root, file, &saved, &error))
    return spann_command_fail (file, error);
  return tell (saved, file);
}

int
spann_cli_save_bytes (GBytes *bytes, const char *file)
{
  g_autoptr (SpannSaved) saved = NULL;
  GError *error = NULL;

  if (!spann_save_bytes (file, bytes, &saved, &error))
    return spann_command_fail (file, error);
  return tell (saved, file);
}
