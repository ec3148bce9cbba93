/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The encoder's values and objects: what stands inside a file's envelope. */

#include "spann-encoder-private.h"

#include "spann-format.h"
#include "spann-json-text.h"
#include "spann-strategy.h"

void
spann_encoder_separate (SpannEncoder *encoder)
{
  /* An object or array begins with its bracket. */
  char last = encoder->text->str[encoder->text->len - 1];

  if (last != '{' && last != '[')
    g_string_append_c (encoder->text, ',');
}

void
spann_encoder_write_name (SpannEncoder *encoder, const char *name)
{
  spann_encoder_separate (encoder);
  spann_json_text_append_string (encoder->text, name);
  g_string_append_c (encoder->text, ':');
}

void
spann_encoder_write_string (SpannEncoder *encoder, const char *string)
{
  spann_json_text_append_string (encoder->text, string);
}

void
spann_encoder_write_integer (SpannEncoder *encoder, gint64 integer)
{
  g_string_append_printf (encoder->text, "%" G_GINT64_FORMAT, integer);
}

static void
write_date (SpannEncoder *encoder, SpannDate date)
{
  g_autofree char *words = spann_date_to_string (date);

  spann_encoder_write_string (encoder, words);
}

static void
write_score (SpannEncoder *encoder, const SpannField *field, SpannScore score)
{
  const SpannObject *scale =
      encoder->strategy == NULL ? NULL : spann_object_get_child (encoder->strategy, field->target);
  int steps_per_level = scale == NULL ? 1 : spann_scale_get_steps_per_level (scale);

  switch (score.state) {
  case SPANN_SCORE_NOT_ASSESSED:
    spann_encoder_write_string (encoder, SPANN_FORMAT_NOT_ASSESSED);
    break;
  case SPANN_SCORE_NOT_APPLICABLE:
    spann_encoder_write_string (encoder, SPANN_FORMAT_NOT_APPLICABLE);
    break;
  case SPANN_SCORE_ASSESSED:
    spann_json_text_append_double (encoder->text, spann_score_to_level (score, steps_per_level));
    break;
  }
}

void
spann_encoder_write_unknown_after (SpannEncoder *encoder, const GPtrArray *unknown,
                                   const char *known)
{
  for (guint i = 0; unknown != NULL && i < unknown->len; i++) {
    const SpannUnknown *member = unknown->pdata[i];

    if (g_strcmp0 (member->after, known) != 0)
      continue;
    spann_encoder_write_name (encoder, member->name);
    g_string_append (encoder->text, member->json);
  }
}

/* @text in @language, when it has it, and what followed it. */
static void
write_language (SpannEncoder *encoder, const SpannText *text, const char *language)
{
  const char *words = spann_text_get_exact (text, language);

  if (words != NULL) {
    spann_encoder_write_name (encoder, language);
    spann_encoder_write_string (encoder, words);
  }
  spann_encoder_write_unknown_after (encoder, spann_text_get_unknown (text), language);
}

/* The language that the text was written in comes first: that is how the reader knows it. */
static void
write_text (SpannEncoder *encoder, const SpannText *text)
{
  g_string_append_c (encoder->text, '{');
  spann_encoder_write_unknown_after (encoder, spann_text_get_unknown (text), NULL);
  write_language (encoder, text, spann_text_get_own_language (text));
  write_language (encoder, text, spann_text_get_other_language (text));
  g_string_append_c (encoder->text, '}');
}

void
spann_encoder_write_strings (SpannEncoder *encoder, char **strings)
{
  g_string_append_c (encoder->text, '[');
  for (; *strings != NULL; strings++) {
    spann_encoder_separate (encoder);
    spann_encoder_write_string (encoder, *strings);
  }
  g_string_append_c (encoder->text, ']');
}

static void
write_list (SpannEncoder *encoder, const SpannChildren *items)
{
  g_string_append_c (encoder->text, '[');
  for (guint i = 0; i < items->len; i++) {
    spann_encoder_separate (encoder);
    spann_encoder_write_object (encoder, items->pdata[i]);
  }
  g_string_append_c (encoder->text, ']');
}

static void
write_map (SpannEncoder *encoder, const SpannChildren *items)
{
  g_string_append_c (encoder->text, '{');
  for (guint i = 0; i < items->len; i++) {
    spann_encoder_write_name (encoder, spann_object_get_key (items->pdata[i]));
    spann_encoder_write_object (encoder, items->pdata[i]);
  }
  g_string_append_c (encoder->text, '}');
}

void
spann_encoder_write_value (SpannEncoder *encoder, const SpannField *field, const SpannValue *value)
{
  switch (value->type) {
  case SPANN_VALUE_NONE:
  case SPANN_VALUE_MEMBERS: break; /* no field of a table holds them */
  case SPANN_VALUE_BOOLEAN:
    g_string_append (encoder->text, value->as.boolean ? "true" : "false");
    break;
  case SPANN_VALUE_INTEGER: spann_encoder_write_integer (encoder, value->as.integer); break;
  case SPANN_VALUE_NUMBER: spann_json_text_append_double (encoder->text, value->as.number); break;
  case SPANN_VALUE_DATE: write_date (encoder, value->as.date); break;
  case SPANN_VALUE_SCORE: write_score (encoder, field, value->as.score); break;
  case SPANN_VALUE_STRING: spann_encoder_write_string (encoder, value->as.string); break;
  case SPANN_VALUE_TEXT: write_text (encoder, value->as.text); break;
  case SPANN_VALUE_STRINGS: spann_encoder_write_strings (encoder, value->as.strings); break;
  case SPANN_VALUE_OBJECT: spann_encoder_write_object (encoder, value->as.object); break;
  case SPANN_VALUE_OBJECTS:
    if (field->type == SPANN_FIELD_MAP)
      write_map (encoder, value->as.objects);
    else
      write_list (encoder, value->as.objects);
    break;
  }
}

void
spann_encoder_write_fields (SpannEncoder *encoder, const SpannObject *object)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  const GPtrArray *unknown = spann_object_get_unknown (object);

  for (guint row = 0; row < noun->n_fields; row++) {
    const SpannField *field = &noun->fields[row];
    const SpannValue *value = spann_object_get_value (object, spann_noun_field_id (noun, row));

    if (value->type != SPANN_VALUE_NONE) {
      spann_encoder_write_name (encoder, field->name);
      spann_encoder_write_value (encoder, field, value);
    }
    spann_encoder_write_unknown_after (encoder, unknown, field->name);
  }
}

void
spann_encoder_write_object (SpannEncoder *encoder, const SpannObject *object)
{
  SpannKeyKind key = spann_object_get_noun (object)->key;
  const GPtrArray *unknown = spann_object_get_unknown (object);
  const SpannObject *outer = encoder->strategy;
  gint64 version;

  if (spann_object_get_scale_version (object, &version))
    encoder->strategy = spann_portfolio_root_find_strategy (encoder->root, version);
  g_string_append_c (encoder->text, '{');
  spann_encoder_write_unknown_after (encoder, unknown, NULL);
  if (key == SPANN_KEY_RANDOM || key == SPANN_KEY_SLUG) {
    spann_encoder_write_name (encoder, SPANN_ID_MEMBER);
    spann_encoder_write_string (encoder, spann_object_get_key (object));
    spann_encoder_write_unknown_after (encoder, unknown, SPANN_ID_MEMBER);
  }
  spann_encoder_write_fields (encoder, object);
  g_string_append_c (encoder->text, '}');
  encoder->strategy = outer;
}
