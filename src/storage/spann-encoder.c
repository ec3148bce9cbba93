/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-encoder.h"

#include "spann-encoder-private.h"
#include "spann-features.h"
#include "spann-format.h"
#include "spann-json-text.h"
#include "spann-strategy.h"

static void
write_features (SpannEncoder *encoder)
{
  const SpannFeature *feature;

  g_string_append_c (encoder->text, '[');
  for (guint i = 0; (feature = spann_feature_get (i)) != NULL; i++) {
    if (!feature->is_used (encoder->root))
      continue;
    spann_encoder_separate (encoder);
    spann_encoder_write_string (encoder, feature->name);
  }
  g_string_append_c (encoder->text, ']');
}

/* @object (nullable): the one whose fields stand beside these members. */
static void
write_envelope (SpannEncoder *encoder, const SpannFormat *format, const SpannObject *object)
{
  spann_encoder_write_unknown_after (encoder, object, NULL);
  spann_encoder_write_name (encoder, SPANN_FORMAT_MEMBER);
  spann_encoder_write_string (encoder, format->name);
  spann_encoder_write_unknown_after (encoder, object, SPANN_FORMAT_MEMBER);
  spann_encoder_write_name (encoder, SPANN_VERSION_MEMBER);
  spann_encoder_write_integer (encoder, SPANN_FORMAT_VERSION);
  spann_encoder_write_unknown_after (encoder, object, SPANN_VERSION_MEMBER);
  spann_encoder_write_name (encoder, SPANN_READER_MEMBER);
  spann_encoder_write_integer (encoder, SPANN_FORMAT_READER);
  spann_encoder_write_unknown_after (encoder, object, SPANN_READER_MEMBER);
  spann_encoder_write_name (encoder, SPANN_FEATURES_MEMBER);
  write_features (encoder);
  spann_encoder_write_unknown_after (encoder, object, SPANN_FEATURES_MEMBER);
}

static void
write_file (SpannEncoder *encoder, const SpannFormat *format)
{
  g_string_append_c (encoder->text, '{');
  if (format->member == NULL) {
    write_envelope (encoder, format, encoder->root);
    spann_encoder_write_fields (encoder, encoder->root);
  } else {
    write_envelope (encoder, format, NULL);
    spann_encoder_write_name (encoder, format->member);
    spann_encoder_write_object (encoder, encoder->root);
  }
  g_string_append_c (encoder->text, '}');
}

GBytes *
spann_encoder_encode (const SpannObject *root)
{
  const SpannNoun *noun = spann_object_get_noun (root);
  const SpannFormat *format = spann_format_find (noun->index);
  g_autoptr (GString) text = NULL;
  SpannEncoder encoder = {.root = root};

  g_return_val_if_fail (format != NULL, NULL);
  text = encoder.text = g_string_new (NULL);
  if (noun->index == SPANN_NOUN_PORTFOLIO)
    encoder.strategy = spann_portfolio_root_get_strategy (root);
  write_file (&encoder, format);
  return spann_json_text_indent (text);
}
