/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-library.h"

void
spann_library_entry_free (SpannLibraryEntry *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  g_free (self->path);
  g_free (self);
}
