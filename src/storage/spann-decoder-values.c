/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The decoder's leaves: values without objects below them. Each function refuses what its field
 * cannot hold. */

#include "spann-decoder-private.h"

#include <glib/gi18n-lib.h>

#include "spann-format.h"
#include "spann-strategy.h"

static gboolean
holds (JsonNode *node, GType type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

const char *
spann_decoder_get_string (JsonNode *node)
{
  return holds (node, G_TYPE_STRING) ? json_node_get_string (node) : NULL;
}

static gboolean
read_number (JsonNode *node, double *out_number)
{
  if (!holds (node, G_TYPE_INT64) && !holds (node, G_TYPE_DOUBLE))
    return FALSE;
  *out_number = json_node_get_double (node);
  return TRUE;
}

static gboolean
decode_boolean (const SpannPlace *place, const SpannField *field, JsonNode *node,
                SpannValue *out_value)
{
  if (!holds (node, G_TYPE_BOOLEAN))
    return spann_place_refuse_type (place, field->type);
  *out_value = spann_value_boolean (json_node_get_boolean (node));
  return TRUE;
}

static gboolean
decode_integer (const SpannPlace *place, const SpannField *field, JsonNode *node,
                SpannValue *out_value)
{
  if (!holds (node, G_TYPE_INT64))
    return spann_place_refuse_type (place, field->type);
  *out_value = spann_value_integer (json_node_get_int (node));
  return TRUE;
}

static gboolean
decode_number (const SpannPlace *place, const SpannField *field, JsonNode *node,
               SpannValue *out_value)
{
  double number;

  if (!read_number (node, &number))
    return spann_place_refuse_type (place, field->type);
  *out_value = spann_value_number (number);
  return TRUE;
}

static gboolean
decode_date (const SpannPlace *place, const SpannField *field, JsonNode *node,
             SpannValue *out_value)
{
  const char *words = spann_decoder_get_string (node);
  SpannDate date;

  if (words == NULL || !spann_date_parse (words, &date))
    return spann_place_refuse_type (place, field->type);
  *out_value = spann_value_date (date);
  return TRUE;
}

/* A level on the scale of the strategy in force. Where there is no such scale the encoder writes a
 * step as a level, and any steps do: the check refuses the strategy that lacks it, or the version
 * that there is none of. */
static gboolean
decode_level (const SpannPlace *place, const SpannField *field, double level, SpannScore *out_score)
{
  const SpannObject *scale =
      place->strategy == NULL ? NULL : spann_object_get_child (place->strategy, field->target);
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *message = NULL;

  *out_score = spann_score_new (0);
  if (spann_score_from_level (level, scale == NULL ? 1 : spann_scale_get_steps_per_level (scale),
                              out_score) ||
      scale == NULL)
    return TRUE;
  g_ascii_formatd (number, sizeof number, "%g", level);
  message = g_strdup_printf (_ ("%s is not a step of the scale"), number);
  return spann_place_refuse (place, message);
}

static gboolean
decode_score (const SpannPlace *place, const SpannField *field, JsonNode *node,
              SpannValue *out_value)
{
  const char *word = spann_decoder_get_string (node);
  SpannScore score;
  double level;

  if (g_strcmp0 (word, SPANN_FORMAT_NOT_ASSESSED) == 0)
    score = spann_score_not_assessed ();
  else if (g_strcmp0 (word, SPANN_FORMAT_NOT_APPLICABLE) == 0)
    score = spann_score_not_applicable ();
  else if (!read_number (node, &level))
    return spann_place_refuse_type (place, field->type);
  else if (!decode_level (place, field, level, &score))
    return FALSE;
  *out_value = spann_value_score (score);
  return TRUE;
}

static gboolean
decode_string (const SpannPlace *place, const SpannField *field, JsonNode *node,
               SpannValue *out_value)
{
  const char *string = spann_decoder_get_string (node);

  if (string == NULL)
    return spann_place_refuse_type (place, field->type);
  *out_value = spann_value_string (string);
  return TRUE;
}

/* One language of a text; @text (nullable) holds the one before it. A translation that is empty
 * lacks. */
static gboolean
decode_language (const SpannPlace *place, JsonNode *node, SpannText **text)
{
  const char *words = spann_decoder_get_string (node);
  SpannText *longer;

  if (words == NULL)
    return spann_place_refuse_type (place, SPANN_FIELD_STRING);
  if (*text == NULL) {
    *text = spann_text_new (place->name, words, NULL);
  } else if (words[0] != '\0') {
    longer = spann_text_with (*text, place->name, words);
    spann_text_unref (*text);
    *text = longer;
  }
  return TRUE;
}

/* The languages of @json in @text, and what else stands there in @unknown; both begin as NULL. */
static gboolean
decode_languages (const SpannPlace *place, JsonObject *json, SpannText **text, GPtrArray **unknown)
{
  const char *after = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, json);
  while (json_object_iter_next_ordered (&iter, &name, &node)) {
    SpannPlace inner = spann_place_enter_member (place, name);

    if (!spann_text_is_language (name)) {
      spann_decoder_keep_member (unknown, name, after, node);
      continue;
    }
    if (!decode_language (&inner, node, text))
      return FALSE;
    after = name;
  }
  return TRUE;
}

static gboolean
decode_text (const SpannPlace *place, const SpannField *field, JsonNode *node,
             SpannValue *out_value)
{
  g_autoptr (SpannText) text = NULL;
  g_autoptr (GPtrArray) unknown = NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return spann_place_refuse_type (place, field->type);
  if (!decode_languages (place, json_node_get_object (node), &text, &unknown))
    return FALSE;
  if (text == NULL)
    return spann_place_refuse_type (place, field->type);
  *out_value = spann_value_text (unknown == NULL ? g_steal_pointer (&text)
                                                 : spann_text_with_unknown (text, unknown));
  return TRUE;
}

static gboolean
decode_strings (const SpannPlace *place, const SpannField *field, JsonNode *node,
                SpannValue *out_value)
{
  g_autoptr (GPtrArray) strings = g_ptr_array_new ();
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return spann_place_refuse_type (place, field->type);
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++) {
    const char *string = spann_decoder_get_string (json_array_get_element (array, i));
    SpannPlace inner = spann_place_enter_element (place, i);

    if (string == NULL)
      return spann_place_refuse_type (&inner, SPANN_FIELD_STRING);
    g_ptr_array_add (strings, (gpointer)string);
  }
  g_ptr_array_add (strings, NULL);
  *out_value = spann_value_strings ((const char *const *)strings->pdata);
  return TRUE;
}

gboolean
spann_decoder_decode_leaf (const SpannPlace *place, const SpannField *field, JsonNode *node,
                           SpannValue *out_value)
{
  static gboolean (*const decoders[]) (const SpannPlace *place, const SpannField *field,
                                       JsonNode *node, SpannValue *out_value) = {
      [SPANN_FIELD_BOOLEAN] = decode_boolean,  [SPANN_FIELD_INTEGER] = decode_integer,
      [SPANN_FIELD_MONEY] = decode_integer,    [SPANN_FIELD_YEAR] = decode_integer,
      [SPANN_FIELD_NUMBER] = decode_number,    [SPANN_FIELD_DATE] = decode_date,
      [SPANN_FIELD_SCORE] = decode_score,      [SPANN_FIELD_STRING] = decode_string,
      [SPANN_FIELD_TEXT] = decode_text,        [SPANN_FIELD_CHOICE] = decode_string,
      [SPANN_FIELD_REFERENCE] = decode_string, [SPANN_FIELD_REFERENCES] = decode_strings,
  };

  g_return_val_if_fail (field->type < G_N_ELEMENTS (decoders), FALSE);
  return decoders[field->type](place, field, node, out_value);
}
