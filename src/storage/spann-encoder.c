/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-encoder.h"

#include "spann-features.h"
#include "spann-format.h"
#include "spann-json-text.h"
#include "spann-strategy.h"

/**
 * Encoder:
 * @text: what is written so far, without space
 * @root: what is being written
 * @strategy: (nullable): the one whose scales judge what is being written
 */
typedef struct {
  GString *text;
  const SpannObject *root;
  const SpannObject *strategy;
} Encoder;

static void write_object (Encoder *encoder, const SpannObject *object);

/* Puts a comma before all but the first in an object or array, which begins with its bracket. */
static void
separate (Encoder *encoder)
{
  char last = encoder->text->str[encoder->text->len - 1];

  if (last != '{' && last != '[')
    g_string_append_c (encoder->text, ',');
}

static void
write_name (Encoder *encoder, const char *name)
{
  separate (encoder);
  spann_json_text_append_string (encoder->text, name);
  g_string_append_c (encoder->text, ':');
}

static void
write_string (Encoder *encoder, const char *string)
{
  spann_json_text_append_string (encoder->text, string);
}

static void
write_integer (Encoder *encoder, gint64 integer)
{
  g_string_append_printf (encoder->text, "%" G_GINT64_FORMAT, integer);
}

static void
write_date (Encoder *encoder, SpannDate date)
{
  g_autofree char *words = spann_date_to_string (date);

  write_string (encoder, words);
}

static void
write_score (Encoder *encoder, const SpannField *field, SpannScore score)
{
  const SpannObject *scale =
      encoder->strategy == NULL ? NULL : spann_object_get_child (encoder->strategy, field->target);
  int steps_per_level = scale == NULL ? 1 : spann_scale_get_steps_per_level (scale);

  switch (score.state) {
  case SPANN_SCORE_NOT_ASSESSED: write_string (encoder, SPANN_FORMAT_NOT_ASSESSED); break;
  case SPANN_SCORE_NOT_APPLICABLE: write_string (encoder, SPANN_FORMAT_NOT_APPLICABLE); break;
  case SPANN_SCORE_ASSESSED:
    spann_json_text_append_double (encoder->text, spann_score_to_level (score, steps_per_level));
    break;
  }
}

/* The language that the text was written in comes first: that is how the reader knows it. */
static void
write_text (Encoder *encoder, const SpannText *text)
{
  const char *own = spann_text_get_own_language (text);
  const char *other = g_str_equal (own, "sv") ? "en" : "sv";

  g_string_append_c (encoder->text, '{');
  write_name (encoder, own);
  write_string (encoder, spann_text_get_exact (text, own));
  if (spann_text_get_exact (text, other) != NULL) {
    write_name (encoder, other);
    write_string (encoder, spann_text_get_exact (text, other));
  }
  g_string_append_c (encoder->text, '}');
}

static void
write_strings (Encoder *encoder, char **strings)
{
  g_string_append_c (encoder->text, '[');
  for (; *strings != NULL; strings++) {
    separate (encoder);
    write_string (encoder, *strings);
  }
  g_string_append_c (encoder->text, ']');
}

static void
write_list (Encoder *encoder, const GPtrArray *items)
{
  g_string_append_c (encoder->text, '[');
  for (guint i = 0; i < items->len; i++) {
    separate (encoder);
    write_object (encoder, items->pdata[i]);
  }
  g_string_append_c (encoder->text, ']');
}

static void
write_map (Encoder *encoder, const GPtrArray *items)
{
  g_string_append_c (encoder->text, '{');
  for (guint i = 0; i < items->len; i++) {
    write_name (encoder, spann_object_get_key (items->pdata[i]));
    write_object (encoder, items->pdata[i]);
  }
  g_string_append_c (encoder->text, '}');
}

static void
write_value (Encoder *encoder, const SpannField *field, const SpannValue *value)
{
  switch (value->type) {
  case SPANN_VALUE_NONE:
  case SPANN_VALUE_MEMBERS: break; /* no field of a table holds them */
  case SPANN_VALUE_BOOLEAN:
    g_string_append (encoder->text, value->as.boolean ? "true" : "false");
    break;
  case SPANN_VALUE_INTEGER: write_integer (encoder, value->as.integer); break;
  case SPANN_VALUE_NUMBER: spann_json_text_append_double (encoder->text, value->as.number); break;
  case SPANN_VALUE_DATE: write_date (encoder, value->as.date); break;
  case SPANN_VALUE_SCORE: write_score (encoder, field, value->as.score); break;
  case SPANN_VALUE_STRING: write_string (encoder, value->as.string); break;
  case SPANN_VALUE_TEXT: write_text (encoder, value->as.text); break;
  case SPANN_VALUE_STRINGS: write_strings (encoder, value->as.strings); break;
  case SPANN_VALUE_OBJECT: write_object (encoder, value->as.object); break;
  case SPANN_VALUE_OBJECTS:
    if (field->type == SPANN_FIELD_MAP)
      write_map (encoder, value->as.objects);
    else
      write_list (encoder, value->as.objects);
    break;
  }
}

/* The members of @object (nullable) that this version does not know and that followed @known, NULL
 * for those that stood first. */
static void
write_unknown_after (Encoder *encoder, const SpannObject *object, const char *known)
{
  const GPtrArray *unknown = object == NULL ? NULL : spann_object_get_unknown (object);

  for (guint i = 0; unknown != NULL && i < unknown->len; i++) {
    const SpannUnknown *member = unknown->pdata[i];

    if (g_strcmp0 (member->after, known) != 0)
      continue;
    write_name (encoder, member->name);
    g_string_append (encoder->text, member->json);
  }
}

static void
write_fields (Encoder *encoder, const SpannObject *object)
{
  const SpannNoun *noun = spann_object_get_noun (object);

  for (guint row = 0; row < noun->n_fields; row++) {
    const SpannField *field = &noun->fields[row];
    const SpannValue *value = spann_object_get_value (object, spann_noun_field_id (noun, row));

    if (value->type != SPANN_VALUE_NONE) {
      write_name (encoder, field->name);
      write_value (encoder, field, value);
    }
    write_unknown_after (encoder, object, field->name);
  }
}

static void
write_object (Encoder *encoder, const SpannObject *object)
{
  SpannKeyKind key = spann_object_get_noun (object)->key;
  const SpannObject *outer = encoder->strategy;
  gint64 version;

  if (spann_object_get_scale_version (object, &version))
    encoder->strategy = spann_portfolio_root_find_strategy (encoder->root, version);
  g_string_append_c (encoder->text, '{');
  write_unknown_after (encoder, object, NULL);
  if (key == SPANN_KEY_RANDOM || key == SPANN_KEY_SLUG) {
    write_name (encoder, SPANN_ID_MEMBER);
    write_string (encoder, spann_object_get_key (object));
    write_unknown_after (encoder, object, SPANN_ID_MEMBER);
  }
  write_fields (encoder, object);
  g_string_append_c (encoder->text, '}');
  encoder->strategy = outer;
}

static void
write_features (Encoder *encoder)
{
  const SpannFeature *feature;

  g_string_append_c (encoder->text, '[');
  for (guint i = 0; (feature = spann_feature_get (i)) != NULL; i++) {
    if (!feature->is_used (encoder->root))
      continue;
    separate (encoder);
    write_string (encoder, feature->name);
  }
  g_string_append_c (encoder->text, ']');
}

/* @object (nullable): the one whose fields stand beside these members. */
static void
write_envelope (Encoder *encoder, const SpannFormat *format, const SpannObject *object)
{
  write_unknown_after (encoder, object, NULL);
  write_name (encoder, SPANN_FORMAT_MEMBER);
  write_string (encoder, format->name);
  write_unknown_after (encoder, object, SPANN_FORMAT_MEMBER);
  write_name (encoder, SPANN_VERSION_MEMBER);
  write_integer (encoder, SPANN_FORMAT_VERSION);
  write_unknown_after (encoder, object, SPANN_VERSION_MEMBER);
  write_name (encoder, SPANN_READER_MEMBER);
  write_integer (encoder, SPANN_FORMAT_READER);
  write_unknown_after (encoder, object, SPANN_READER_MEMBER);
  write_name (encoder, SPANN_FEATURES_MEMBER);
  write_features (encoder);
  write_unknown_after (encoder, object, SPANN_FEATURES_MEMBER);
}

static void
write_file (Encoder *encoder, const SpannFormat *format)
{
  g_string_append_c (encoder->text, '{');
  if (format->member == NULL) {
    write_envelope (encoder, format, encoder->root);
    write_fields (encoder, encoder->root);
  } else {
    write_envelope (encoder, format, NULL);
    write_name (encoder, format->member);
    write_object (encoder, encoder->root);
  }
  g_string_append_c (encoder->text, '}');
}

GBytes *
spann_encoder_encode (const SpannObject *root)
{
  const SpannNoun *noun = spann_object_get_noun (root);
  const SpannFormat *format = spann_format_find (noun->index);
  g_autoptr (GString) text = NULL;
  Encoder encoder = {.root = root};

  g_return_val_if_fail (format != NULL, NULL);
  text = encoder.text = g_string_new (NULL);
  if (noun->index == SPANN_NOUN_PORTFOLIO)
    encoder.strategy = spann_portfolio_root_get_strategy (root);
  write_file (&encoder, format);
  return spann_json_text_indent (text);
}
