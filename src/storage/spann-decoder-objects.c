/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The decoder's branches: objects, and the lists and maps of them. */

#include <glib/gi18n-lib.h>
#include <string.h>

#include "spann-decoder-private.h"
#include "spann-format.h"
#include "spann-json-text.h"
#include "spann-strategy.h"

/* Adds the object of @noun that @node holds to @items; FALSE with the decoder's error. */
static gboolean
decode_item (const SpannPlace *place, const SpannNoun *noun, const char *key, JsonNode *node,
             GPtrArray *items)
{
  SpannObject *item = spann_decoder_decode_object (place, noun, key, node);

  if (item == NULL)
    return FALSE;
  g_ptr_array_add (items, item);
  return TRUE;
}

static gboolean
decode_list (const SpannPlace *place, const SpannField *field, JsonNode *node, GPtrArray *items)
{
  const SpannNoun *noun = spann_noun_get (field->child);
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return spann_place_refuse_type (place, field->type);
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++) {
    SpannPlace inner = spann_place_enter_element (place, i);

    if (!decode_item (&inner, noun, NULL, json_array_get_element (array, i), items))
      return FALSE;
  }
  return TRUE;
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  const SpannObject *const *left = a;
  const SpannObject *const *right = b;

  return strcmp (spann_object_get_key (*left), spann_object_get_key (*right));
}

static gboolean
decode_map (const SpannPlace *place, const SpannField *field, JsonNode *node, GPtrArray *items)
{
  const SpannNoun *noun = spann_noun_get (field->child);
  JsonObjectIter iter;
  const char *key;
  JsonNode *member;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return spann_place_refuse_type (place, field->type);
  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &key, &member)) {
    SpannPlace inner = spann_place_enter_member (place, key);

    if (!decode_item (&inner, noun, key, member, items))
      return FALSE;
  }
  if (noun->key == SPANN_KEY_YEAR)
    g_ptr_array_sort (items, compare_keys);
  return TRUE;
}

static gboolean
decode_items (const SpannPlace *place, const SpannField *field, JsonNode *node,
              SpannValue *out_value)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);
  gboolean good = field->type == SPANN_FIELD_LIST ? decode_list (place, field, node, items)
                                                  : decode_map (place, field, node, items);

  if (good)
    *out_value = spann_value_objects (g_steal_pointer (&items));
  return good;
}

gboolean
spann_decoder_decode_value (const SpannPlace *place, const SpannField *field, JsonNode *node,
                            SpannValue *out_value)
{
  switch (field->type) {
  case SPANN_FIELD_CHILD:
    *out_value = spann_value_object (
        spann_decoder_decode_object (place, spann_noun_get (field->child), NULL, node));
    return out_value->type != SPANN_VALUE_NONE;
  case SPANN_FIELD_LIST:
  case SPANN_FIELD_MAP: return decode_items (place, field, node, out_value);
  default: return spann_decoder_decode_leaf (place, field, node, out_value);
  }
}

/* Whether @noun carries its key with it, as a member. */
static gboolean
has_id (const SpannNoun *noun)
{
  return noun->key == SPANN_KEY_RANDOM || noun->key == SPANN_KEY_SLUG;
}

/* Whether the fields of a @noun stand beside what says which file it is. */
static gboolean
is_top (const SpannNoun *noun)
{
  const SpannFormat *format = spann_format_find (noun->index);

  return format != NULL && format->member == NULL;
}

gboolean
spann_decoder_knows (const SpannNoun *noun, const char *name)
{
  static const char *const envelope[] = {SPANN_FORMAT_MEMBER, SPANN_VERSION_MEMBER,
                                         SPANN_READER_MEMBER, SPANN_FEATURES_MEMBER, NULL};
  SpannFieldId field;

  return (has_id (noun) && g_str_equal (name, SPANN_ID_MEMBER)) ||
         (is_top (noun) && g_strv_contains (envelope, name)) ||
         spann_noun_find_field (noun, name, &field);
}

void
spann_decoder_keep_member (GPtrArray **members, const char *name, const char *after, JsonNode *node)
{
  g_autoptr (GString) text = g_string_new (NULL);

  spann_json_text_append_node (text, node);
  if (*members == NULL)
    *members = spann_unknown_list_new ();
  g_ptr_array_add (*members, spann_unknown_new (name, after, text->str));
}

gboolean
spann_decoder_decode_field (const SpannPlace *place, JsonObject *json, SpannFieldId id,
                            SpannObject **object)
{
  const SpannField *field = spann_field_get (id);
  JsonNode *node = json_object_get_member (json, field->name);
  SpannPlace inner = spann_place_enter_member (place, field->name);
  SpannValue value = spann_value_none ();

  if (node == NULL || spann_object_has (*object, id))
    return TRUE;
  if (!spann_decoder_decode_value (&inner, field, node, &value))
    return FALSE;
  *object = spann_object_with (*object, id, value);
  return TRUE;
}

/* Reads every row of its table that has all of @flags. */
static gboolean
decode_fields (const SpannPlace *place, JsonObject *json, guint flags, SpannObject **object)
{
  const SpannNoun *noun = spann_object_get_noun (*object);

  for (guint row = 0; row < noun->n_fields; row++) {
    if ((noun->fields[row].flags & flags) == flags &&
        !spann_decoder_decode_field (place, json, spann_noun_field_id (noun, row), object))
      return FALSE;
  }
  return TRUE;
}

/* *@object gets the members that this version does not know, each after the known one that it
 * followed. */
static void
keep_unknown (JsonObject *json, SpannObject **object)
{
  const SpannNoun *noun = spann_object_get_noun (*object);
  GPtrArray *members = NULL;
  const char *after = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, json);
  while (json_object_iter_next_ordered (&iter, &name, &node)) {
    if (spann_decoder_knows (noun, name))
      after = name;
    else
      spann_decoder_keep_member (&members, name, after, node);
  }
  *object = spann_object_with (*object, SPANN_FIELD_UNKNOWN, spann_value_members (members));
}

gboolean
spann_decoder_decode_members (const SpannPlace *place, JsonObject *json, SpannObject **object)
{
  SpannPlace judged = *place;
  gint64 version;

  judged.object = object;
  if (!decode_fields (&judged, json, SPANN_FIELD_SCALE_VERSION, object))
    return FALSE;
  if (spann_object_get_scale_version (*object, &version))
    judged.strategy = spann_portfolio_root_find_strategy (place->decoder->portfolio, version);
  if (!decode_fields (&judged, json, 0, object))
    return FALSE;
  keep_unknown (json, object);
  return TRUE;
}

/* The id that an object carries with it; NULL, which the check refuses, when it lacks. */
static gboolean
decode_id (const SpannPlace *place, JsonObject *json, const char **out_id)
{
  JsonNode *node = json_object_get_member (json, SPANN_ID_MEMBER);
  SpannPlace inner = spann_place_enter_member (place, SPANN_ID_MEMBER);

  *out_id = node == NULL ? NULL : spann_decoder_get_string (node);
  return node == NULL || *out_id != NULL || spann_place_refuse_type (&inner, SPANN_FIELD_STRING);
}

/* Whether @id is none of those that are made so that looking for them takes long. That one stands
 * twice in a list is for the check. */
static gboolean
note_id (const SpannPlace *outer, const SpannNoun *noun, const char *id)
{
  SpannCrowd **ids = outer->decoder->ids;
  SpannPlace place = spann_place_enter_member (outer, SPANN_ID_MEMBER);
  g_autofree char *message = NULL;

  if (ids == NULL || id == NULL)
    return TRUE;
  if (ids[noun->index] == NULL)
    ids[noun->index] = spann_crowd_new (g_str_hash, g_str_equal);
  if (spann_crowd_add (ids[noun->index], id) != SPANN_CROWD_FULL)
    return TRUE;
  message = g_strdup_printf (_ ("more than %d ids have the same hash; such ids are made to keep a "
                                "program busy: check where the file comes from"),
                             SPANN_CROWD_MAX_ALIKE);
  return spann_place_refuse (&place, message);
}

SpannObject *
spann_decoder_decode_object (const SpannPlace *place, const SpannNoun *noun, const char *key,
                             JsonNode *node)
{
  g_autoptr (SpannObject) object = NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node)) {
    spann_place_refuse_type (place, SPANN_FIELD_CHILD);
    return NULL;
  }
  if (has_id (noun) &&
      (!decode_id (place, json_node_get_object (node), &key) || !note_id (place, noun, key)))
    return NULL;
  object = spann_object_new (noun, key);
  if (!spann_decoder_decode_members (place, json_node_get_object (node), &object))
    return NULL;
  return g_steal_pointer (&object);
}
