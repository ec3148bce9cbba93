/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Objects that belong to no noun: what a journal says of its changes. What it says besides is
 * passed over, so that nothing keeps edits from being recovered: a journal that has to be
 * understood in full gets another version in its first line. */

#include <glib/gi18n-lib.h>

#include "spann-decoder-private.h"

JsonObject *
spann_decoder_get_object (const SpannPlace *place, JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);
  spann_place_refuse_type (place, SPANN_FIELD_CHILD);
  return NULL;
}

gboolean
spann_decoder_read_member (const SpannPlace *place, JsonObject *json, const char *name,
                           SpannFieldType type, SpannValue *out_value)
{
  const SpannField field = {name, type};
  SpannPlace inner = spann_place_enter_member (place, name);
  JsonNode *node = json_object_get_member (json, name);

  return node == NULL || spann_decoder_decode_leaf (&inner, &field, node, out_value);
}

gboolean
spann_decoder_read_string (const SpannPlace *place, JsonObject *json, const char *name,
                           gboolean required, char **out_string)
{
  g_auto (SpannValue) value = spann_value_none ();
  g_autofree char *message = NULL;

  if (!spann_decoder_read_member (place, json, name, SPANN_FIELD_STRING, &value))
    return FALSE;
  if (value.type == SPANN_VALUE_STRING) {
    *out_string = g_strdup (value.as.string);
    return TRUE;
  }
  message = g_strdup_printf (_ ("\"%s\" is missing"), name);
  return !required || spann_place_refuse (place, message);
}
