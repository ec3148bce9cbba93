/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-crowd.h"

/* A name, and the one before it with the same hash: its position counted from 1, 0 for none. */
typedef struct {
  gconstpointer name;
  guint before;
} Entry;

struct _SpannCrowd {
  GHashFunc hash;
  GEqualFunc equal;
  GArray *entries;  /* of Entry */
  GHashTable *last; /* by hash: the position of the last entry, counted from 1 */
};

SpannCrowd *
spann_crowd_new (GHashFunc hash, GEqualFunc equal)
{
  SpannCrowd *self = g_new (SpannCrowd, 1);

  self->hash = hash;
  self->equal = equal;
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  self->last = g_hash_table_new (NULL, NULL);
  return self;
}

void
spann_crowd_free (SpannCrowd *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->entries);
  g_hash_table_unref (self->last);
  g_free (self);
}

SpannCrowdAnswer
spann_crowd_add (SpannCrowd *self, gconstpointer name)
{
  gpointer hash = GUINT_TO_POINTER (self->hash (name));
  Entry entry = {name, GPOINTER_TO_UINT (g_hash_table_lookup (self->last, hash))};
  guint n_alike = 0;

  for (guint at = entry.before; at > 0; n_alike++) {
    const Entry *other = &g_array_index (self->entries, Entry, at - 1);

    if (self->equal (other->name, name))
      return SPANN_CROWD_KNOWN;
    at = other->before;
  }
  if (n_alike == SPANN_CROWD_MAX_ALIKE)
    return SPANN_CROWD_FULL;
  g_array_append_val (self->entries, entry);
  g_hash_table_insert (self->last, hash, GUINT_TO_POINTER (self->entries->len));
  return SPANN_CROWD_NEW;
}

void
spann_crowd_clear (SpannCrowd *self)
{
  g_array_set_size (self->entries, 0);
  g_hash_table_remove_all (self->last);
}
