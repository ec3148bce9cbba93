/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-trail-private.h"

#include "spann-path.h"
#include "spann-reference.h"
#include "spann-strategy.h"

static void
enter_cb (SpannFieldId field, const SpannObject *object, gpointer trail)
{
  spann_trail_enter (trail, field, object);
}

SpannTrail *
spann_trail_new (const SpannObject *root, const char *path)
{
  g_autoptr (SpannTrail) self = NULL;

  if (root == NULL)
    return NULL;
  self = g_new0 (SpannTrail, 1);
  self->objects = g_ptr_array_new ();
  self->fields = g_array_new (FALSE, FALSE, sizeof (SpannFieldId));
  g_ptr_array_add (self->objects, (gpointer)root);
  return spann_path_walk (root, path, enter_cb, self) ? g_steal_pointer (&self) : NULL;
}

SpannTrail *
spann_trail_new_in_either (const SpannObject *root, const SpannObject *other, const char *path)
{
  SpannTrail *self = spann_trail_new (root, path);

  return self != NULL ? self : spann_trail_new (other, path);
}

/* Whether the last object, or what is below it, has @key: @self stands on it then, else where it
 * stood. */
static gboolean
find_key (SpannTrail *self, const char *key)
{
  const SpannObject *object = spann_trail_get_object (self);
  const SpannNoun *noun = spann_object_get_noun (object);

  if (noun->key == SPANN_KEY_RANDOM && g_strcmp0 (spann_object_get_key (object), key) == 0)
    return TRUE;
  for (guint row = 0; row < noun->n_fields; row++) {
    const SpannFieldId field = spann_noun_field_id (noun, row);

    if (spann_object_get_value (object, field)->type != SPANN_VALUE_OBJECTS)
      continue;
    for (guint i = 0; i < spann_object_get_n_items (object, field); i++) {
      spann_trail_enter (self, field, spann_object_get_item (object, field, i));
      if (find_key (self, key))
        return TRUE;
      spann_trail_leave (self);
    }
  }
  return FALSE;
}

SpannTrail *
spann_trail_new_to_key (const SpannTrail *self, const char *key)
{
  g_autoptr (SpannTrail) found = spann_trail_new (self->objects->pdata[0], "");

  return find_key (found, key) ? g_steal_pointer (&found) : NULL;
}

void
spann_trail_free (SpannTrail *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->objects);
  g_array_unref (self->fields);
  g_free (self);
}

void
spann_trail_enter (SpannTrail *self, SpannFieldId field, const SpannObject *child)
{
  g_array_append_val (self->fields, field);
  g_ptr_array_add (self->objects, (gpointer)child);
}

void
spann_trail_leave (SpannTrail *self)
{
  g_return_if_fail (self->fields->len > 0);
  g_array_set_size (self->fields, self->fields->len - 1);
  g_ptr_array_set_size (self->objects, (int)self->objects->len - 1);
}

guint
spann_trail_get_depth (const SpannTrail *self)
{
  return self->fields->len;
}

const SpannObject *
spann_trail_get_object (const SpannTrail *self)
{
  return spann_trail_get_above (self, 0);
}

const SpannObject *
spann_trail_get_above (const SpannTrail *self, guint steps_up)
{
  g_return_val_if_fail (steps_up < self->objects->len, NULL);
  return self->objects->pdata[self->objects->len - 1 - steps_up];
}

SpannFieldId
spann_trail_get_field (const SpannTrail *self)
{
  g_return_val_if_fail (self->fields->len > 0, SPANN_FIELD_NONE);
  return g_array_index (self->fields, SpannFieldId, self->fields->len - 1);
}

const SpannObject *
spann_trail_get_strategy (const SpannTrail *self)
{
  const SpannObject *root = self->objects->pdata[0];

  for (guint i = self->objects->len; i > 0; i--) {
    const SpannObject *object = self->objects->pdata[i - 1];
    gint64 version;

    if (spann_object_get_noun (object)->index == SPANN_NOUN_STRATEGY)
      return object;
    if (spann_object_get_scale_version (object, &version))
      return spann_portfolio_root_find_strategy (root, version);
  }
  return spann_portfolio_root_get_strategy (root);
}

const SpannObject *
spann_trail_find_reference (const SpannTrail *self, SpannFieldId target, const char *key)
{
  const SpannObject *root = self->objects->pdata[0];
  const SpannObject *found =
      spann_reference_find (self->objects, spann_trail_get_strategy (self), target, key);
  guint n_versions = spann_object_get_n_items (root, SPANN_PORTFOLIO_STRATEGIES);

  for (guint i = n_versions; i > 0 && found == NULL; i--)
    found = spann_reference_find (self->objects,
                                  spann_object_get_item (root, SPANN_PORTFOLIO_STRATEGIES, i - 1),
                                  target, key);
  return found;
}
