/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-unknown.h"

SpannUnknown *
spann_unknown_new (const char *name, const char *after, const char *json)
{
  SpannUnknown *self = g_new (SpannUnknown, 1);

  self->name = g_strdup (name);
  self->after = g_strdup (after);
  self->json = g_strdup (json);
  return self;
}

void
spann_unknown_free (SpannUnknown *self)
{
  if (self == NULL)
    return;
  g_free (self->name);
  g_free (self->after);
  g_free (self->json);
  g_free (self);
}

SpannUnknown *
spann_unknown_copy (const SpannUnknown *self)
{
  return spann_unknown_new (self->name, self->after, self->json);
}

gboolean
spann_unknown_equal (const SpannUnknown *a, const SpannUnknown *b)
{
  return g_str_equal (a->name, b->name) && g_strcmp0 (a->after, b->after) == 0 &&
         g_str_equal (a->json, b->json);
}

GPtrArray *
spann_unknown_list_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)spann_unknown_free);
}
