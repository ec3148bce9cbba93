/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-transaction-codec.h"

#include <glib/gi18n-lib.h>

#include "spann-change-codec-private.h"
#include "spann-change-cursor.h"
#include "spann-encoder-private.h"
#include "spann-id.h"

/* The last microsecond of the year 9999, which a log entry can still tell. */
#define MAX_TIME (G_GINT64_CONSTANT (253402300800) * G_USEC_PER_SEC - 1)

/* The path of the change that @node tells, "" when it tells none. */
static const char *
peek_path (JsonNode *node)
{
  JsonNode *member = JSON_NODE_HOLDS_OBJECT (node)
                         ? json_object_get_member (json_node_get_object (node), "path")
                         : NULL;
  const char *path = member == NULL ? NULL : spann_decoder_get_string (member);

  return path == NULL ? "" : path;
}

/* Adds the change that @node tells of what @cursor has come to. */
static gboolean
read_change (const SpannPlace *place, JsonNode *node, SpannChangeCursor *cursor, GPtrArray *changes)
{
  SpannDecoder *decoder = place->decoder;
  SpannChange *change;

  decoder->portfolio = spann_change_cursor_look (cursor, peek_path (node), &decoder->error);
  if (decoder->portfolio == NULL)
    return FALSE;
  change = g_new0 (SpannChange, 1);
  g_ptr_array_add (changes, change);
  if (!spann_change_codec_read_at (place, node, change))
    return FALSE;
  spann_change_cursor_pass (cursor, change);
  return TRUE;
}

static gboolean
read_changes (const SpannPlace *outer, JsonObject *json, GPtrArray *changes)
{
  SpannDecoder *decoder = outer->decoder;
  g_autoptr (SpannChangeCursor) cursor = spann_change_cursor_new (decoder->portfolio);
  SpannPlace place = spann_place_enter_member (outer, "changes");
  JsonNode *node = json_object_get_member (json, "changes");
  JsonArray *array;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return spann_place_refuse_type (&place, SPANN_FIELD_LIST);
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++) {
    SpannPlace inner = spann_place_enter_element (&place, i);

    if (!read_change (&inner, json_array_get_element (array, i), cursor, changes))
      return FALSE;
  }
  return spann_change_cursor_catch_up (cursor, &decoder->error) != NULL;
}

static gboolean
read_time (const SpannPlace *place, JsonObject *json, gint64 *out_time)
{
  SpannPlace inner = spann_place_enter_member (place, "time");
  SpannValue value = spann_value_none ();

  if (!spann_decoder_read_member (place, json, "time", SPANN_FIELD_INTEGER, &value))
    return FALSE;
  if (value.type != SPANN_VALUE_INTEGER || value.as.integer < 0 || value.as.integer > MAX_TIME)
    return spann_place_refuse (&inner, _ ("expected microseconds since 1970"));
  *out_time = value.as.integer;
  return TRUE;
}

static gboolean
read_id (const SpannPlace *place, JsonObject *json, char **out_id)
{
  SpannPlace inner = spann_place_enter_member (place, "id");
  g_autofree char *message = NULL;

  if (!spann_decoder_read_string (place, json, "id", TRUE, out_id))
    return FALSE;
  message = g_strdup_printf (_ ("\"%s\" is no id: use letters, digits, . _ and -"), *out_id);
  return spann_id_is_valid (*out_id) || spann_place_refuse (&inner, message);
}

static gboolean
read_transaction (const SpannPlace *place, JsonNode *node, SpannTransaction *transaction)
{
  JsonObject *json = spann_decoder_get_object (place, node);

  return json != NULL && read_id (place, json, &transaction->id) &&
         read_time (place, json, &transaction->time) &&
         spann_decoder_read_string (place, json, "user", TRUE, &transaction->user) &&
         spann_decoder_read_string (place, json, "label", TRUE, &transaction->label) &&
         spann_decoder_read_string (place, json, "join", FALSE, &transaction->join) &&
         read_changes (place, json, transaction->changes);
}

void
spann_transaction_codec_append (GString *text, SpannObject *root,
                                const SpannTransaction *transaction)
{
  SpannEncoder encoder = {.text = text};

  g_string_append_c (text, '{');
  spann_encoder_write_name (&encoder, "id");
  spann_encoder_write_string (&encoder, transaction->id);
  spann_encoder_write_name (&encoder, "time");
  spann_encoder_write_integer (&encoder, transaction->time);
  spann_encoder_write_name (&encoder, "user");
  spann_encoder_write_string (&encoder, transaction->user);
  spann_encoder_write_name (&encoder, "label");
  spann_encoder_write_string (&encoder, transaction->label);
  if (transaction->join != NULL) {
    spann_encoder_write_name (&encoder, "join");
    spann_encoder_write_string (&encoder, transaction->join);
  }
  spann_encoder_write_name (&encoder, "changes");
  spann_change_codec_append_all (text, root, transaction->changes);
  g_string_append_c (text, '}');
}

SpannTransaction *
spann_transaction_codec_read (JsonNode *node, SpannObject *root, GError **error)
{
  SpannDecoder decoder = {.portfolio = root};
  SpannPlace top = {.decoder = &decoder};
  SpannTransaction *transaction = g_new0 (SpannTransaction, 1);
  gboolean good;

  transaction->changes = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_change_free);
  good = read_transaction (&top, node, transaction);
  if (good)
    return transaction;
  spann_transaction_free (transaction);
  g_propagate_error (error, decoder.error);
  return NULL;
}
