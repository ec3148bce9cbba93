/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-codec.h"

#include <glib/gi18n-lib.h>

#include "spann-change-codec-private.h"
#include "spann-change-cursor.h"
#include "spann-encoder-private.h"
#include "spann-json-text.h"
#include "spann-path.h"
#include "spann-strategy.h"

/* The strategy whose scales judge the values of @change. */
static const SpannObject *
find_strategy (const SpannObject *root, const SpannChange *change)
{
  g_autofree char *parent = NULL;
  g_autofree char *key = NULL;
  SpannFieldId field;

  if (change->field == SPANN_FIELD_NONE &&
      spann_path_split (root, change->path, &parent, &field, &key))
    return spann_strategy_find_at (root, parent);
  return spann_strategy_find_at (root, change->path);
}

static void
write_unknown (SpannEncoder *encoder, const GPtrArray *members)
{
  g_string_append_c (encoder->text, '[');
  for (guint i = 0; i < members->len; i++) {
    const SpannUnknown *member = members->pdata[i];

    spann_encoder_separate (encoder);
    g_string_append_c (encoder->text, '{');
    spann_encoder_write_name (encoder, "name");
    spann_encoder_write_string (encoder, member->name);
    if (member->after != NULL) {
      spann_encoder_write_name (encoder, "after");
      spann_encoder_write_string (encoder, member->after);
    }
    spann_encoder_write_name (encoder, "value");
    g_string_append (encoder->text, member->json);
    g_string_append_c (encoder->text, '}');
  }
  g_string_append_c (encoder->text, ']');
}

static void
write_side (SpannEncoder *encoder, const char *name, const SpannChange *change,
            const SpannValue *value)
{
  if (value->type == SPANN_VALUE_NONE)
    return;
  spann_encoder_write_name (encoder, name);
  if (value->type == SPANN_VALUE_MEMBERS)
    write_unknown (encoder, value->as.members);
  else if (change->field == SPANN_FIELD_NONE)
    spann_encoder_write_object (encoder, value->as.object);
  else
    spann_encoder_write_value (encoder, spann_field_get (change->field), value);
}

/* What it is that changes at the path. */
static void
write_subject (SpannEncoder *encoder, const SpannChange *change)
{
  if (change->field == SPANN_FIELD_UNKNOWN) {
    spann_encoder_write_name (encoder, "unknown");
    g_string_append (encoder->text, "true");
  } else if (change->field != SPANN_FIELD_NONE) {
    spann_encoder_write_name (encoder, spann_change_is_order (change) ? "order" : "field");
    spann_encoder_write_string (encoder, spann_field_get (change->field)->name);
  } else if (change->place != NULL) {
    spann_encoder_write_name (encoder, "place");
    spann_encoder_write_string (encoder, change->place);
  }
}

void
spann_change_codec_append (GString *text, const SpannObject *root, const SpannChange *change)
{
  SpannEncoder encoder = {text, root, find_strategy (root, change)};

  g_string_append_c (text, '{');
  spann_encoder_write_name (&encoder, "path");
  spann_encoder_write_string (&encoder, change->path);
  write_subject (&encoder, change);
  write_side (&encoder, "before", change, &change->before);
  write_side (&encoder, "after", change, &change->after);
  g_string_append_c (text, '}');
}

void
spann_change_codec_append_all (GString *text, SpannObject *root, const GPtrArray *changes)
{
  g_autoptr (SpannChangeCursor) cursor = spann_change_cursor_new (root);
  SpannEncoder encoder = {.text = text};

  g_string_append_c (text, '[');
  for (guint i = 0; i < changes->len; i++) {
    const SpannChange *change = changes->pdata[i];
    const SpannObject *now = spann_change_cursor_look (cursor, change->path, NULL);

    g_return_if_fail (now != NULL);
    spann_encoder_separate (&encoder);
    spann_change_codec_append (text, now, change);
    spann_change_cursor_pass (cursor, change);
  }
  g_string_append_c (text, ']');
}

/**
 * Subject:
 * @noun: what is changed, or what an object comes to or goes from
 * @field: as in #SpannChange
 * @is_order: whether the values are the keys of children
 * @child: (nullable): for an object that comes or goes, the field of its parent
 * @key: (nullable): its key there
 *
 * What it is that a change is about.
 */
typedef struct {
  const SpannNoun *noun;
  SpannFieldId field;
  gboolean is_order;
  SpannFieldId child;
  char *key;
} Subject;

/* Whether a member @name after the member @after (nullable) can be kept: it is none of ours, and
 * the other is, or it would not be written back. */
static gboolean
check_unknown (const SpannPlace *place, const Subject *subject, const char *name, const char *after,
               const GPtrArray *members)
{
  gboolean good = !spann_decoder_knows (subject->noun, name) &&
                  (after == NULL || spann_decoder_knows (subject->noun, after));

  for (guint i = 0; i < members->len; i++)
    good = good && !g_str_equal (((const SpannUnknown *)members->pdata[i])->name, name);
  return good || spann_place_refuse (place, _ ("the member has no place here"));
}

static gboolean
read_unknown_member (const SpannPlace *place, const Subject *subject, JsonNode *node,
                     GPtrArray *members)
{
  JsonObject *json = spann_decoder_get_object (place, node);
  g_autofree char *name = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  JsonNode *value;
  g_autofree char *message = NULL;

  if (json == NULL || !spann_decoder_read_string (place, json, "name", TRUE, &name) ||
      !spann_decoder_read_string (place, json, "after", FALSE, &after) ||
      !check_unknown (place, subject, name, after, members))
    return FALSE;
  value = json_object_get_member (json, "value");
  message = g_strdup_printf (_ ("\"%s\" is missing"), "value");
  if (value == NULL)
    return spann_place_refuse (place, message);
  spann_json_text_append_node (text, value);
  g_ptr_array_add (members, spann_unknown_new (name, after, text->str));
  return TRUE;
}

static gboolean
read_unknown (const SpannPlace *place, const Subject *subject, JsonNode *node,
              SpannValue *out_value)
{
  g_autoptr (GPtrArray) members = spann_unknown_list_new ();
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return spann_place_refuse_type (place, SPANN_FIELD_LIST);
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++) {
    SpannPlace inner = spann_place_enter_element (place, i);

    if (!read_unknown_member (&inner, subject, json_array_get_element (array, i), members))
      return FALSE;
  }
  *out_value = spann_value_members (g_steal_pointer (&members));
  return TRUE;
}

/* An object under its key. */
static gboolean
read_object (const SpannPlace *place, const Subject *subject, JsonNode *node, SpannValue *out_value)
{
  const SpannNoun *noun = spann_noun_get (spann_field_get (subject->child)->child);
  g_autoptr (SpannObject) object = spann_decoder_decode_object (place, noun, subject->key, node);

  if (object == NULL)
    return FALSE;
  if (g_strcmp0 (spann_object_get_key (object), subject->key) != 0)
    return spann_place_refuse (place, _ ("its id is not the one that its path ends with"));
  *out_value = spann_value_object (g_steal_pointer (&object));
  return TRUE;
}

static gboolean
read_side (const SpannPlace *outer, JsonObject *json, const char *name, const Subject *subject,
           SpannValue *out_value)
{
  SpannPlace place = spann_place_enter_member (outer, name);
  JsonNode *node = json_object_get_member (json, name);

  if (node == NULL)
    return TRUE;
  if (subject->field == SPANN_FIELD_UNKNOWN)
    return read_unknown (&place, subject, node, out_value);
  if (subject->field == SPANN_FIELD_NONE)
    return read_object (&place, subject, node, out_value);
  if (subject->is_order)
    return spann_decoder_read_member (outer, json, name, SPANN_FIELD_REFERENCES, out_value);
  return spann_decoder_decode_value (&place, spann_field_get (subject->field), node, out_value);
}

/* The field of the subject's noun that the member @name of @json names. */
static gboolean
read_field (const SpannPlace *place, JsonObject *json, const char *name, Subject *subject)
{
  SpannPlace inner = spann_place_enter_member (place, name);
  g_autofree char *field_name = NULL;
  SpannFieldType type;

  if (!spann_decoder_read_string (place, json, name, TRUE, &field_name))
    return FALSE;
  if (!spann_noun_find_field (subject->noun, field_name, &subject->field))
    return spann_place_refuse (&inner, _ ("the object has no such field"));
  type = spann_field_get (subject->field)->type;
  return !subject->is_order || type == SPANN_FIELD_LIST || type == SPANN_FIELD_MAP ||
         spann_place_refuse (&inner, _ ("the field has no order"));
}

/* What changes is at @path; what comes or goes, below an object that is there. */
static gboolean
find_subject (const SpannPlace *outer, const char *path, gboolean comes_or_goes, Subject *subject)
{
  const SpannObject *root = outer->decoder->portfolio;
  SpannPlace place = spann_place_enter_member (outer, "path");
  const SpannObject *object = NULL;
  g_autofree char *parent = NULL;

  if (!comes_or_goes)
    object = spann_path_resolve (root, path);
  else if (spann_path_split (root, path, &parent, &subject->child, &subject->key))
    object = spann_path_resolve (root, parent);
  if (object == NULL)
    return spann_place_refuse (&place, _ ("there is nothing at this place"));
  subject->noun = spann_object_get_noun (object);
  return TRUE;
}

static gboolean
read_subject (const SpannPlace *place, JsonObject *json, const char *path, Subject *subject)
{
  gboolean is_field = json_object_has_member (json, "field");
  gboolean is_unknown = json_object_has_member (json, "unknown");

  subject->field = is_unknown ? SPANN_FIELD_UNKNOWN : SPANN_FIELD_NONE;
  subject->is_order = json_object_has_member (json, "order");
  if (is_field + subject->is_order + is_unknown > 1)
    return spann_place_refuse (place, _ ("it is more than one change"));
  if (!find_subject (place, path, !is_field && !subject->is_order && !is_unknown, subject))
    return FALSE;
  return !(is_field || subject->is_order) ||
         read_field (place, json, is_field ? "field" : "order", subject);
}

/* An order is told by both sides, an object by at least one. */
static gboolean
check_sides (const SpannPlace *place, const Subject *subject, const SpannChange *change)
{
  guint n_sides =
      (change->before.type != SPANN_VALUE_NONE) + (change->after.type != SPANN_VALUE_NONE);

  if (subject->is_order ? n_sides == 2 : subject->field != SPANN_FIELD_NONE || n_sides > 0)
    return TRUE;
  return spann_place_refuse (place, _ ("it does not say what was before and what comes after"));
}

gboolean
spann_change_codec_read_at (const SpannPlace *place, JsonNode *node, SpannChange *change)
{
  JsonObject *json = spann_decoder_get_object (place, node);
  Subject subject = {0};
  SpannPlace judged = *place;
  gboolean good;

  if (json == NULL || !spann_decoder_read_string (place, json, "path", TRUE, &change->path) ||
      !spann_decoder_read_string (place, json, "place", FALSE, &change->place))
    return FALSE;
  good = read_subject (place, json, change->path, &subject);
  if (good) {
    change->field = subject.field;
    judged.strategy = find_strategy (place->decoder->portfolio, change);
    good = read_side (&judged, json, "before", &subject, &change->before) &&
           read_side (&judged, json, "after", &subject, &change->after) &&
           check_sides (place, &subject, change);
  }
  g_free (subject.key);
  return good;
}

SpannChange *
spann_change_codec_read (JsonNode *node, SpannObject *root, GError **error)
{
  SpannDecoder decoder = {.portfolio = root};
  SpannPlace top = {.decoder = &decoder};
  SpannChange *change = g_new0 (SpannChange, 1);

  if (spann_change_codec_read_at (&top, node, change))
    return change;
  spann_change_free (change);
  g_propagate_error (error, decoder.error);
  return NULL;
}
