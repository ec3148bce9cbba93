/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-share.h"

#include "spann-items-private.h"

static SpannValue
share_items (SpannObject *model, SpannObject *object, SpannFieldId field)
{
  const SpannChildren *models = spann_object_get_value (model, field)->as.objects;
  const SpannChildren *items = spann_object_get_value (object, field)->as.objects;
  g_autoptr (GHashTable) index = spann_items_index (model, field);
  GPtrArray *shared = g_ptr_array_new_full (items->len, (GDestroyNotify)spann_object_unref);
  gboolean same = models->len == items->len;

  for (guint i = 0; i < items->len; i++) {
    SpannObject *item = items->pdata[i];
    SpannObject *counterpart = g_hash_table_lookup (index, spann_object_get_key (item));

    g_ptr_array_add (shared, counterpart == NULL ? spann_object_ref (item)
                                                 : spann_share (counterpart, item));
    same = same && shared->pdata[i] == models->pdata[i];
  }
  if (!same)
    return spann_value_objects (shared);
  g_ptr_array_unref (shared);
  return spann_value_copy (spann_object_get_value (model, field));
}

/* A value equal to that of @object, and the memory of @model where it can be. */
static SpannValue
share_value (SpannObject *model, SpannObject *object, SpannFieldId field)
{
  const SpannValue *own = spann_object_get_value (model, field);
  const SpannValue *value = spann_object_get_value (object, field);

  if (own->type != value->type)
    return spann_value_copy (value);
  if (value->type == SPANN_VALUE_OBJECT)
    return spann_value_object (spann_share (own->as.object, value->as.object));
  if (value->type == SPANN_VALUE_OBJECTS)
    return share_items (model, object, field);
  return spann_value_copy (spann_value_equal (own, value) ? own : value);
}

/* Whether @value, which was shared with @model, is no other. */
static gboolean
is_same (const SpannValue *model, const SpannValue *value)
{
  if (model->type != value->type)
    return FALSE;
  if (value->type == SPANN_VALUE_OBJECT)
    return model->as.object == value->as.object;
  if (value->type == SPANN_VALUE_OBJECTS)
    return model->as.objects == value->as.objects;
  return spann_value_equal (model, value);
}

SpannObject *
spann_share (SpannObject *model, SpannObject *object)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  g_autoptr (SpannObject) shared = spann_object_ref (object);
  gboolean same = g_strcmp0 (spann_object_get_key (model), spann_object_get_key (object)) == 0 &&
                  spann_value_equal (spann_object_get_value (model, SPANN_FIELD_UNKNOWN),
                                     spann_object_get_value (object, SPANN_FIELD_UNKNOWN));

  if (model == object)
    return g_steal_pointer (&shared);
  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);
    SpannValue value = share_value (model, object, field);

    same = same && is_same (spann_object_get_value (model, field), &value);
    shared = spann_object_with (g_steal_pointer (&shared), field, value);
  }
  return same ? spann_object_ref (model) : g_steal_pointer (&shared);
}
