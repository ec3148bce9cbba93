/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change.h"

#include <glib/gi18n-lib.h>

#include "spann-error.h"
#include "spann-path-private.h"

void
spann_change_free (SpannChange *self)
{
  if (self == NULL)
    return;
  g_free (self->path);
  g_free (self->place);
  spann_value_clear (&self->before);
  spann_value_clear (&self->after);
  g_free (self);
}

SpannChange *
spann_change_copy (const SpannChange *self)
{
  SpannChange *copy = g_new0 (SpannChange, 1);

  copy->path = g_strdup (self->path);
  copy->field = self->field;
  copy->before = spann_value_copy (&self->before);
  copy->after = spann_value_copy (&self->after);
  copy->place = g_strdup (self->place);
  return copy;
}

SpannChange *
spann_change_invert (const SpannChange *self)
{
  SpannChange *inverse = spann_change_copy (self);
  SpannValue before = inverse->before;

  inverse->before = inverse->after;
  inverse->after = before;
  return inverse;
}

/* What to do to the object at the end of the path. */
typedef SpannObject *(*Operation) (SpannObject *object, gconstpointer data);

/* A copy of @object in which @operation was done to the object that @steps lead to; NULL if none is
 * there. */
static SpannObject *
rebuild (const SpannObject *object, const char *const *steps, Operation operation,
         gconstpointer data)
{
  SpannObject *own = spann_object_ref ((SpannObject *)object);
  const SpannObject *child = NULL;
  SpannObject *rebuilt = NULL;
  SpannFieldId field;
  const char *key;

  if (steps[0] == NULL)
    return operation (own, data);
  if (spann_path_step (object, &steps, &field, &key))
    child = key == NULL ? spann_object_get_child (object, field)
                        : spann_object_find_item (object, field, key);
  if (child != NULL)
    rebuilt = rebuild (child, steps, operation, data);
  if (rebuilt == NULL) {
    spann_object_unref (own);
    return NULL;
  }
  if (key == NULL)
    return spann_object_with (own, field, spann_value_object (rebuilt));
  return spann_object_with_item (own, field, rebuilt, NULL);
}

static SpannObject *
set_field (SpannObject *object, gconstpointer data)
{
  const SpannChange *change = data;

  if (spann_change_is_order (change))
    return spann_object_with_order (object, change->field,
                                    (const char *const *)change->after.as.strings);
  return spann_object_with (object, change->field, spann_value_copy (&change->after));
}

/* An object that comes or goes, seen from its parent. */
typedef struct {
  const SpannChange *change;
  SpannFieldId field;
  const char *key;
} Arrival;

static SpannObject *
add_or_remove (SpannObject *parent, gconstpointer data)
{
  const Arrival *arrival = data;
  const SpannValue *after = &arrival->change->after;

  if (arrival->key == NULL)
    return spann_object_with (parent, arrival->field, spann_value_copy (after));
  if (after->type == SPANN_VALUE_NONE)
    return spann_object_without_item (parent, arrival->field, arrival->key);
  return spann_object_with_item (parent, arrival->field, spann_object_ref (after->as.object),
                                 arrival->change->place);
}

static SpannObject *
apply_to_parent (const SpannObject *root, const SpannChange *change)
{
  g_autofree char *parent = NULL;
  g_autofree char *key = NULL;
  g_auto (GStrv) steps = NULL;
  Arrival arrival = {.change = change};

  if (!spann_path_split (root, change->path, &parent, &arrival.field, &key))
    return NULL;
  arrival.key = key;
  steps = spann_path_to_steps (parent);
  return rebuild (root, (const char *const *)steps, add_or_remove, &arrival);
}

SpannObject *
spann_change_apply (SpannObject *root, const SpannChange *change, GError **error)
{
  SpannObject *result;

  if (change->field == SPANN_FIELD_NONE) {
    result = apply_to_parent (root, change);
  } else {
    g_auto (GStrv) steps = spann_path_to_steps (change->path);

    result = rebuild (root, (const char *const *)steps, set_field, change);
  }
  if (result == NULL)
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_INVALID, _ ("%s: there is nothing at this place"),
                 change->path);
  return result;
}

SpannObject *
spann_change_apply_all (SpannObject *root, const GPtrArray *changes, GError **error)
{
  g_autoptr (SpannObject) result = spann_object_ref (root);

  for (guint i = 0; i < changes->len; i++) {
    SpannObject *next = spann_change_apply (result, changes->pdata[i], error);

    if (next == NULL)
      return NULL;
    spann_object_unref (result);
    result = next;
  }
  return g_steal_pointer (&result);
}

gboolean
spann_change_is_order (const SpannChange *self)
{
  SpannFieldType type;

  if (self->field == SPANN_FIELD_NONE || self->field == SPANN_FIELD_UNKNOWN ||
      self->after.type != SPANN_VALUE_STRINGS)
    return FALSE;
  type = spann_field_get (self->field)->type;
  return type == SPANN_FIELD_LIST || type == SPANN_FIELD_MAP;
}

void
spann_transaction_free (SpannTransaction *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  g_free (self->user);
  g_free (self->label);
  g_free (self->join);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

/* The same but for its changes. */
static SpannTransaction *
copy_head (const SpannTransaction *self)
{
  SpannTransaction *copy = g_new0 (SpannTransaction, 1);

  copy->id = g_strdup (self->id);
  copy->time = self->time;
  copy->user = g_strdup (self->user);
  copy->label = g_strdup (self->label);
  copy->join = g_strdup (self->join);
  copy->changes = g_ptr_array_new_full (self->changes->len, (GDestroyNotify)spann_change_free);
  return copy;
}

SpannTransaction *
spann_transaction_copy (const SpannTransaction *self)
{
  SpannTransaction *copy = copy_head (self);

  for (guint i = 0; i < self->changes->len; i++)
    g_ptr_array_add (copy->changes, spann_change_copy (self->changes->pdata[i]));
  return copy;
}

SpannTransaction *
spann_transaction_invert (const SpannTransaction *self, const char *id, gint64 time,
                          const char *user)
{
  const SpannTransaction head = {(char *)id, time, (char *)user, self->label, NULL, self->changes};
  SpannTransaction *inverse = copy_head (&head);

  for (guint i = self->changes->len; i > 0; i--)
    g_ptr_array_add (inverse->changes, spann_change_invert (self->changes->pdata[i - 1]));
  return inverse;
}
