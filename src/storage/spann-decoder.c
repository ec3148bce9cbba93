/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-decoder.h"

#include <glib/gi18n-lib.h>

#include "spann-decoder-private.h"
#include "spann-error.h"
#include "spann-format.h"
#include "spann-json-gate.h"
#include "spann-json-text.h"
#include "spann-migration.h"
#include "spann-strategy.h"

static SpannObject *decode_object (const SpannPlace *place, const SpannNoun *noun, const char *key,
                                   JsonNode *node);

/* Adds the object of @noun that @node holds to @items; FALSE with the decoder's error. */
static gboolean
decode_item (const SpannPlace *place, const SpannNoun *noun, const char *key, JsonNode *node,
             GPtrArray *items)
{
  SpannObject *item = decode_object (place, noun, key, node);

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

static gboolean
decode_value (const SpannPlace *place, const SpannField *field, JsonNode *node,
              SpannValue *out_value)
{
  switch (field->type) {
  case SPANN_FIELD_CHILD:
    *out_value =
        spann_value_object (decode_object (place, spann_noun_get (field->child), NULL, node));
    return out_value->type != SPANN_VALUE_NONE;
  case SPANN_FIELD_LIST:
  case SPANN_FIELD_MAP: return decode_items (place, field, node, out_value);
  default: return spann_decoder_decode_value (place, field, node, out_value);
  }
}

/* Whether @noun carries its key with it, as a member. */
static gboolean
has_id (const SpannNoun *noun)
{
  return noun->key == SPANN_KEY_RANDOM || noun->key == SPANN_KEY_SLUG;
}

/* Whether the member @name is the id of a @noun, a row of its table or, at the top of a file, what
 * stands around it. */
static gboolean
is_known (const SpannPlace *place, const SpannNoun *noun, const char *name)
{
  static const char *const envelope[] = {SPANN_FORMAT_MEMBER, SPANN_VERSION_MEMBER,
                                         SPANN_READER_MEMBER, SPANN_FEATURES_MEMBER, NULL};
  SpannFieldId field;

  return (has_id (noun) && g_str_equal (name, SPANN_ID_MEMBER)) ||
         (place->outer == NULL && g_strv_contains (envelope, name)) ||
         spann_noun_find_field (noun, name, &field);
}

/* The object in the making, *@object, gets its field @id, when @json has it and it was not read
 * before. FALSE with the decoder's error. */
static gboolean
decode_field (const SpannPlace *place, JsonObject *json, SpannFieldId id, SpannObject **object)
{
  const SpannField *field = spann_field_get (id);
  JsonNode *node = json_object_get_member (json, field->name);
  SpannPlace inner = spann_place_enter_member (place, field->name);
  SpannValue value = spann_value_none ();

  if (node == NULL || spann_object_has (*object, id))
    return TRUE;
  if (!decode_value (&inner, field, node, &value))
    return FALSE;
  *object = spann_object_with (*object, id, value);
  return TRUE;
}

/* The same for every row of its table that has all of @flags. */
static gboolean
decode_fields (const SpannPlace *place, JsonObject *json, guint flags, SpannObject **object)
{
  const SpannNoun *noun = spann_object_get_noun (*object);

  for (guint row = 0; row < noun->n_fields; row++) {
    if ((noun->fields[row].flags & flags) == flags &&
        !decode_field (place, json, spann_noun_field_id (noun, row), object))
      return FALSE;
  }
  return TRUE;
}

/* *@object gets the members that this version does not know, each after the known one that it
 * followed. */
static void
keep_unknown (const SpannPlace *place, JsonObject *json, SpannObject **object)
{
  const SpannNoun *noun = spann_object_get_noun (*object);
  GPtrArray *members = NULL;
  const char *after = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, json);
  while (json_object_iter_next_ordered (&iter, &name, &node)) {
    if (is_known (place, noun, name)) {
      after = name;
    } else {
      g_autoptr (GString) text = g_string_new (NULL);

      spann_json_text_append_node (text, node);
      if (members == NULL)
        members = spann_unknown_list_new ();
      g_ptr_array_add (members, spann_unknown_new (name, after, text->str));
    }
  }
  *object = spann_object_with (*object, SPANN_FIELD_UNKNOWN, spann_value_members (members));
}

/* What names the version of the scales comes first, wherever it stands: scores need it. */
static gboolean
decode_members (const SpannPlace *place, JsonObject *json, SpannObject **object)
{
  SpannPlace judged = *place;
  gint64 version;

  if (!decode_fields (place, json, SPANN_FIELD_SCALE_VERSION, object))
    return FALSE;
  if (spann_object_get_scale_version (*object, &version))
    judged.strategy = spann_portfolio_root_find_strategy (place->decoder->portfolio, version);
  if (!decode_fields (&judged, json, 0, object))
    return FALSE;
  keep_unknown (place, json, object);
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

/* @key (nullable): the name of the member, for an object of a map. NULL with the decoder's error.
 * (transfer full) */
static SpannObject *
decode_object (const SpannPlace *place, const SpannNoun *noun, const char *key, JsonNode *node)
{
  g_autoptr (SpannObject) object = NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node)) {
    spann_place_refuse_type (place, SPANN_FIELD_CHILD);
    return NULL;
  }
  if (has_id (noun) && !decode_id (place, json_node_get_object (node), &key))
    return NULL;
  object = spann_object_new (noun, key);
  if (!decode_members (place, json_node_get_object (node), &object))
    return NULL;
  return g_steal_pointer (&object);
}

/* Strategies come first, wherever they stand: the rest is judged on their scales. */
static SpannObject *
decode_portfolio (SpannDecoder *decoder, JsonObject *json)
{
  g_autoptr (SpannObject) portfolio =
      spann_object_new (spann_noun_get (SPANN_NOUN_PORTFOLIO), NULL);
  SpannPlace top = {.decoder = decoder};

  if (!decode_field (&top, json, SPANN_PORTFOLIO_STRATEGIES, &portfolio))
    return NULL;
  decoder->portfolio = spann_object_ref (portfolio);
  top.strategy = spann_portfolio_root_get_strategy (decoder->portfolio);
  if (!decode_members (&top, json, &portfolio))
    return NULL;
  return g_steal_pointer (&portfolio);
}

static SpannObject *
decode_root (SpannDecoder *decoder, const SpannFormat *format, JsonObject *json)
{
  SpannPlace top = {.decoder = decoder};
  JsonNode *node;

  if (format->member == NULL)
    return decode_portfolio (decoder, json);
  node = json_object_get_member (json, format->member);
  if (node == NULL) {
    g_autofree char *message = g_strdup_printf (_ ("\"%s\" is missing"), format->member);

    spann_place_refuse (&top, message);
    return NULL;
  }
  return decode_object (&top, spann_noun_get (format->noun), NULL, node);
}

/* What the gate lets through, json-glib reads without loss. (transfer full) (nullable) */
static JsonNode *
parse (GBytes *bytes, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);
  g_autoptr (GError) fault = NULL;

  if (!spann_json_gate_check (text, size, SPANN_JSON_GATE_MAX_SIZE, SPANN_JSON_GATE_DOCUMENT,
                              error))
    return NULL;
  if (!json_parser_load_from_data (parser, text, (gssize)size, &fault)) {
    g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_SYNTAX, fault->message);
    return NULL;
  }
  return json_parser_steal_root (parser);
}

/* @root as this version would have written it. (transfer full) both */
static JsonNode *
migrate (JsonNode *root, gint64 version)
{
  return version < SPANN_FORMAT_VERSION ? spann_migration_apply (root, version) : root;
}

static SpannObject *
decode_file (const SpannFormat *format, JsonNode *root, GError **error)
{
  SpannDecoder decoder = {0};
  SpannObject *object = decode_root (&decoder, format, json_node_get_object (root));

  g_clear_pointer (&decoder.portfolio, spann_object_unref);
  if (decoder.error != NULL)
    g_propagate_error (error, decoder.error);
  return object;
}

SpannObject *
spann_decoder_decode_to_read (GBytes *bytes, SpannNounIndex noun, char **out_limitation,
                              GError **error)
{
  const SpannFormat *format = spann_format_find (noun);
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *limitation = NULL;
  SpannObject *object;
  gint64 version;

  g_return_val_if_fail (format != NULL, NULL);
  root = parse (bytes, error);
  if (root == NULL || !spann_format_check (format, root, &version, &limitation, error))
    return NULL;
  root = migrate (g_steal_pointer (&root), version);
  object = decode_file (format, root, error);
  if (object == NULL && limitation != NULL)
    spann_format_blame_newer (error);
  if (object != NULL)
    *out_limitation = g_steal_pointer (&limitation);
  return object;
}

SpannObject *
spann_decoder_decode (GBytes *bytes, SpannNounIndex noun, GError **error)
{
  g_autofree char *limitation = NULL;
  g_autoptr (SpannObject) object = spann_decoder_decode_to_read (bytes, noun, &limitation, error);

  if (limitation == NULL)
    return g_steal_pointer (&object);
  g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_VERSION, limitation);
  return NULL;
}
