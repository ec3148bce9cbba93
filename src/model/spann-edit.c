/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-edit.h"

#include "spann-path.h"

struct _SpannEdit {
  SpannObject *root;
  GPtrArray *changes; /* of SpannChange */
};

/* Applies @change (taken) and keeps it. */
static void
take_change (SpannEdit *self, SpannChange *change)
{
  g_autoptr (GError) error = NULL;
  SpannObject *root = spann_change_apply (self->root, change, &error);

  if (root == NULL) {
    g_critical ("%s", error->message);
    spann_change_free (change);
    return;
  }
  spann_object_unref (self->root);
  self->root = root;
  g_ptr_array_add (self->changes, change);
}

/* Key of the sibling before the child @key; NULL for the first. */
static const char *
find_previous_key (const SpannObject *parent, SpannFieldId field, const char *key)
{
  int index = spann_object_index_of (parent, field, key);

  if (index <= 0)
    return NULL;
  return spann_object_get_key (spann_object_get_item (parent, field, (guint)index - 1));
}

SpannEdit *
spann_edit_new (const SpannObject *root)
{
  SpannEdit *self = g_new0 (SpannEdit, 1);

  self->root = spann_object_ref ((SpannObject *)root);
  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_change_free);
  return self;
}

void
spann_edit_free (SpannEdit *self)
{
  if (self == NULL)
    return;
  spann_object_unref (self->root);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

const SpannObject *
spann_edit_get_root (const SpannEdit *self)
{
  return self->root;
}

void
spann_edit_set (SpannEdit *self, const char *path, SpannFieldId field, SpannValue value)
{
  const SpannObject *object = spann_path_resolve (self->root, path);
  SpannChange *change;

  g_return_if_fail (object != NULL);
  if (spann_value_equal (spann_object_get_value (object, field), &value)) {
    spann_value_clear (&value);
    return;
  }
  change = g_new0 (SpannChange, 1);
  change->path = g_strdup (path);
  change->field = field;
  change->before = spann_value_copy (spann_object_get_value (object, field));
  change->after = value;
  take_change (self, change);
}

void
spann_edit_add (SpannEdit *self, const char *parent, SpannFieldId field, SpannObject *object,
                const char *after)
{
  SpannChange *change = g_new0 (SpannChange, 1);

  change->path = spann_path_child (parent, field, spann_object_get_key (object));
  change->field = SPANN_FIELD_NONE;
  change->after = spann_value_object (object);
  change->place = g_strdup (after);
  take_change (self, change);
}

void
spann_edit_append (SpannEdit *self, const char *parent, SpannFieldId field, SpannObject *object)
{
  const SpannObject *owner = spann_path_resolve (self->root, parent);
  guint n_items;

  g_return_if_fail (owner != NULL);
  n_items = spann_object_get_n_items (owner, field);
  spann_edit_add (self, parent, field, object,
                  n_items == 0
                      ? NULL
                      : spann_object_get_key (spann_object_get_item (owner, field, n_items - 1)));
}

void
spann_edit_set_in_map (SpannEdit *self, const char *parent, SpannFieldId map, const char *key,
                       SpannFieldId field, SpannValue value)
{
  g_autofree char *path = spann_path_child (parent, map, key);
  SpannObject *object;

  if (spann_path_resolve (self->root, path) != NULL) {
    spann_edit_set (self, path, field, value);
    return;
  }
  if (value.type == SPANN_VALUE_NONE)
    return;
  object = spann_object_new (spann_field_get_noun (field), key);
  spann_edit_append (self, parent, map, spann_object_with (object, field, value));
}

void
spann_edit_remove (SpannEdit *self, const char *path)
{
  const SpannObject *object = spann_path_resolve (self->root, path);
  g_autofree char *parent = NULL;
  g_autofree char *key = NULL;
  SpannFieldId field;
  SpannChange *change;

  g_return_if_fail (object != NULL);
  if (!spann_path_split (self->root, path, &parent, &field, &key))
    g_return_if_reached ();
  change = g_new0 (SpannChange, 1);
  change->path = g_strdup (path);
  change->field = SPANN_FIELD_NONE;
  change->before = spann_value_object (spann_object_ref ((SpannObject *)object));
  if (key != NULL)
    change->place =
        g_strdup (find_previous_key (spann_path_resolve (self->root, parent), field, key));
  take_change (self, change);
}

gboolean
spann_edit_apply (SpannEdit *self, const GPtrArray *changes, GError **error)
{
  SpannObject *root = spann_change_apply_all (self->root, changes, error);

  if (root == NULL)
    return FALSE;
  spann_object_unref (self->root);
  self->root = root;
  for (guint i = 0; i < changes->len; i++)
    g_ptr_array_add (self->changes, spann_change_copy (changes->pdata[i]));
  return TRUE;
}

const GPtrArray *
spann_edit_get_changes (const SpannEdit *self)
{
  return self->changes;
}
