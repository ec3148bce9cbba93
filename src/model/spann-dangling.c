/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-dangling-private.h"

#include "spann-fields.h"
#include "spann-path-private.h"
#include "spann-reference.h"
#include "spann-strategy.h"

/* An object seen from the root, as references are resolved. */
typedef struct {
  const SpannObject *root;
  GPtrArray *chain; /* of SpannObject: from the root down to it, borrowed */
  const SpannObject *strategy;
} Place;

static void
init_place (Place *place, const SpannObject *root)
{
  place->root = root;
  place->chain = g_ptr_array_new ();
  place->strategy = spann_object_get_noun (root)->index == SPANN_NOUN_PORTFOLIO
                        ? spann_portfolio_root_get_strategy (root)
                        : root;
}

/* Steps down to @object; FALSE when the strategy version that it names is not there. */
static gboolean
enter (Place *place, const SpannObject *object)
{
  gint64 version;

  g_ptr_array_add (place->chain, (gpointer)object);
  if (spann_object_get_noun (object)->index == SPANN_NOUN_STRATEGY)
    place->strategy = object;
  if (spann_object_get_scale_version (object, &version))
    place->strategy = spann_portfolio_root_find_strategy (place->root, version);
  return place->strategy != NULL;
}

/* Steps down to the object at @path; FALSE when it is not there. */
static gboolean
enter_path (Place *place, const char *path)
{
  g_auto (GStrv) parts = spann_path_to_steps (path);
  const char *const *steps = (const char *const *)parts;
  const SpannObject *object = place->root;

  while (object != NULL) {
    SpannFieldId field;
    const char *key;

    enter (place, object);
    if (steps[0] == NULL)
      return TRUE;
    if (!spann_path_step (object, &steps, &field, &key))
      return FALSE;
    object = key == NULL ? spann_object_get_child (object, field)
                         : spann_object_find_item (object, field, key);
  }
  return FALSE;
}

static void
free_reference (gpointer data)
{
  SpannDangling *reference = data;

  g_free (reference->path);
  g_free (reference->key);
  g_free (reference);
}

static void
add_reference (GPtrArray *references, const char *path, SpannFieldId field, const char *key)
{
  SpannDangling *reference = g_new (SpannDangling, 1);

  reference->path = g_strdup (path);
  reference->field = field;
  reference->key = g_strdup (key);
  g_ptr_array_add (references, reference);
}

static void collect_below (GPtrArray *dangling, Place *place, const char *path,
                           const SpannObject *object);

static void
collect_key (GPtrArray *dangling, const Place *place, const char *path, SpannFieldId field,
             SpannFieldId target, const char *key)
{
  if (spann_reference_find (place->chain, place->strategy, target, key) == NULL)
    add_reference (dangling, path, field, key);
}

static void
collect_field (GPtrArray *dangling, Place *place, const char *path, SpannFieldId field,
               const SpannObject *object)
{
  const SpannField *row = spann_field_get (field);
  const SpannValue *value = spann_object_get_value (object, field);

  if (value->type == SPANN_VALUE_NONE)
    return;
  if (row->type == SPANN_FIELD_REFERENCE) {
    collect_key (dangling, place, path, field, row->target, value->as.string);
  } else if (row->type == SPANN_FIELD_REFERENCES) {
    for (char **key = value->as.strings; *key != NULL; key++)
      collect_key (dangling, place, path, field, row->target, *key);
  } else if (value->type == SPANN_VALUE_OBJECT) {
    g_autofree char *inner = spann_path_child (path, field, NULL);

    collect_below (dangling, place, inner, value->as.object);
  } else if (value->type == SPANN_VALUE_OBJECTS) {
    for (guint i = 0; i < value->as.objects->len; i++) {
      const SpannObject *item = value->as.objects->pdata[i];
      g_autofree char *inner = spann_path_child (path, field, spann_object_get_key (item));

      collect_below (dangling, place, inner, item);
    }
  }
}

/* The field that names the version of the strategy. */
static SpannFieldId
find_version_field (const SpannNoun *noun)
{
  for (guint row = 0; row < noun->n_fields; row++) {
    if (noun->fields[row].flags & SPANN_FIELD_SCALE_VERSION)
      return spann_noun_field_id (noun, row);
  }
  return SPANN_FIELD_NONE;
}

/* Adds the references of @object and what is below it that find nothing. */
static void
collect_below (GPtrArray *dangling, Place *place, const char *path, const SpannObject *object)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  const SpannObject *outer = place->strategy;

  if (!enter (place, object)) {
    add_reference (dangling, path, find_version_field (noun), NULL);
  } else {
    if (noun->key == SPANN_KEY_REFERENCE)
      collect_key (dangling, place, path, SPANN_FIELD_NONE, noun->key_target,
                   spann_object_get_key (object));
    for (guint row = 0; row < noun->n_fields; row++)
      collect_field (dangling, place, path, spann_noun_field_id (noun, row), object);
  }
  g_ptr_array_set_size (place->chain, (int)place->chain->len - 1);
  place->strategy = outer;
}

/* Whether @object refers to the same. */
static gboolean
refers (const SpannObject *object, const SpannDangling *reference)
{
  const SpannValue *value;

  if (reference->field == SPANN_FIELD_NONE || reference->key == NULL)
    return TRUE;
  value = spann_object_get_value (object, reference->field);
  if (value->type == SPANN_VALUE_STRINGS)
    return g_strv_contains ((const char *const *)value->as.strings, reference->key);
  return value->type == SPANN_VALUE_STRING && g_str_equal (value->as.string, reference->key);
}

GPtrArray *
spann_dangling_list (const SpannObject *root)
{
  GPtrArray *dangling = g_ptr_array_new_with_free_func (free_reference);
  Place place;

  init_place (&place, root);
  collect_below (dangling, &place, "", root);
  g_ptr_array_unref (place.chain);
  return dangling;
}

const SpannObject *
spann_dangling_find_target (const SpannDangling *self, const SpannObject *root)
{
  const SpannObject *target = NULL;
  const SpannObject *object;
  SpannFieldId list;
  Place place;

  init_place (&place, root);
  if (enter_path (&place, self->path)) {
    object = g_ptr_array_index (place.chain, place.chain->len - 1);
    if (self->key == NULL) {
      target = place.strategy;
    } else if (refers (object, self)) {
      list = self->field == SPANN_FIELD_NONE ? spann_object_get_noun (object)->key_target
                                             : spann_field_get (self->field)->target;
      target = spann_reference_find (place.chain, place.strategy, list, self->key);
    }
  }
  g_ptr_array_unref (place.chain);
  return target;
}
