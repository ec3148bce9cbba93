/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-versions.h"

#include <glib/gstdio.h>

#include "spann-command.h"
#include "spann-fields.h"

gboolean
spann_versions_is_none (const char *file)
{
  GStatBuf status;

  return g_stat (file, &status) == 0 && status.st_size == 0 &&
         (S_ISREG (status.st_mode) || g_str_equal (file, "/dev/null"));
}

SpannObject *
spann_versions_read (const char *file)
{
  if (spann_versions_is_none (file))
    return spann_object_new (spann_noun_get (SPANN_NOUN_PORTFOLIO), NULL);
  return spann_command_load (file);
}
