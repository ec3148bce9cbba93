/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-finding.h"

void
spann_finding_free (SpannFinding *self)
{
  if (self == NULL)
    return;
  g_free (self->ecosystem);
  g_free (self->period);
  g_free (self->phase);
  g_free (self);
}
