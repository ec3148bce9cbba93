/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-step.h"

SpannStep *
spann_step_copy (const SpannStep *self)
{
  SpannStep *copy = g_new0 (SpannStep, 1);

  copy->kind = self->kind;
  if (self->root != NULL)
    copy->root = spann_object_ref (self->root);
  if (self->transaction != NULL)
    copy->transaction = spann_transaction_copy (self->transaction);
  copy->joined = self->joined;
  copy->words = g_strdup (self->words);
  return copy;
}

void
spann_step_free (SpannStep *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->root, spann_object_unref);
  spann_transaction_free (self->transaction);
  g_free (self->words);
  g_free (self);
}
