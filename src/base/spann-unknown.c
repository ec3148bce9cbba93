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

static guint
count (const GPtrArray *members)
{
  return members == NULL ? 0 : members->len;
}

GHashTable *
spann_unknown_list_index (const GPtrArray *members)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < count (members); i++) {
    SpannUnknown *member = members->pdata[i];

    g_hash_table_insert (index, member->name, member);
  }
  return index;
}

gboolean
spann_unknown_list_agree (const GPtrArray *a, const GPtrArray *b)
{
  g_autoptr (GHashTable) index = NULL;

  if (count (a) != count (b))
    return FALSE;
  if (count (a) == 0)
    return TRUE;
  index = spann_unknown_list_index (b);
  for (guint i = 0; i < a->len; i++) {
    const SpannUnknown *member = a->pdata[i];
    const SpannUnknown *other = g_hash_table_lookup (index, member->name);

    if (other == NULL || !g_str_equal (member->json, other->json))
      return FALSE;
  }
  return TRUE;
}

GPtrArray *
spann_unknown_list_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)spann_unknown_free);
}
