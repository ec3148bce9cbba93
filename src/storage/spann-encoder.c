/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-encoder.h"

#include <glib/gi18n-lib.h>

#include "spann-encoder-private.h"
#include "spann-error.h"
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

/* @unknown (nullable): the members among these that this version does not know. */
static void
write_envelope (SpannEncoder *encoder, const SpannFormat *format, const GPtrArray *unknown)
{
  spann_encoder_write_unknown_after (encoder, unknown, NULL);
  spann_encoder_write_name (encoder, SPANN_FORMAT_MEMBER);
  spann_encoder_write_string (encoder, format->name);
  spann_encoder_write_unknown_after (encoder, unknown, SPANN_FORMAT_MEMBER);
  spann_encoder_write_name (encoder, SPANN_VERSION_MEMBER);
  spann_encoder_write_integer (encoder, SPANN_FORMAT_VERSION);
  spann_encoder_write_unknown_after (encoder, unknown, SPANN_VERSION_MEMBER);
  spann_encoder_write_name (encoder, SPANN_READER_MEMBER);
  spann_encoder_write_integer (encoder, SPANN_FORMAT_READER);
  spann_encoder_write_unknown_after (encoder, unknown, SPANN_READER_MEMBER);
  spann_encoder_write_name (encoder, SPANN_FEATURES_MEMBER);
  write_features (encoder);
  spann_encoder_write_unknown_after (encoder, unknown, SPANN_FEATURES_MEMBER);
}

static void
write_file (SpannEncoder *encoder, const SpannFormat *format)
{
  g_string_append_c (encoder->text, '{');
  if (format->member == NULL) {
    write_envelope (encoder, format, spann_object_get_unknown (encoder->root));
    spann_encoder_write_fields (encoder, encoder->root);
  } else {
    write_envelope (encoder, format, NULL);
    spann_encoder_write_name (encoder, format->member);
    spann_encoder_write_object (encoder, encoder->root);
  }
  g_string_append_c (encoder->text, '}');
}

/* The file without space. (transfer full) */
static GString *
encode_compact (const SpannObject *root)
{
  const SpannNoun *noun = spann_object_get_noun (root);
  const SpannFormat *format = spann_format_find (noun->index);
  SpannEncoder encoder = {.root = root};

  g_return_val_if_fail (format != NULL, NULL);
  encoder.text = g_string_new (NULL);
  if (noun->index == SPANN_NOUN_PORTFOLIO)
    encoder.strategy = spann_portfolio_root_get_strategy (root);
  write_file (&encoder, format);
  return encoder.text;
}

static gboolean
fits (const GString *compact, gsize max_size)
{
  return compact->len < max_size;
}

GBytes *
spann_encoder_encode (const SpannObject *root)
{
  g_autoptr (GString) compact = encode_compact (root);

  return spann_json_text_indent (compact);
}

GBytes *
spann_encoder_encode_compact (const SpannObject *root)
{
  return g_string_free_to_bytes (encode_compact (root));
}

GBytes *
spann_encoder_encode_within (const SpannObject *root, gsize max_size, GError **error)
{
  g_autoptr (GString) compact = encode_compact (root);
  GBytes *indented;

  if (!fits (compact, max_size)) {
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_WRITE,
                 _ ("cannot be written: the document is larger than %u MB, and could not be opened "
                    "again; take something out of it, such as long texts that were pasted in"),
                 (guint)(max_size >> 20));
    return NULL;
  }
  indented = spann_json_text_indent_within (compact, max_size);
  if (indented != NULL)
    return indented;
  g_string_append_c (compact, '\n');
  return g_string_free_to_bytes (g_steal_pointer (&compact));
}

gboolean
spann_encoder_fits (const SpannObject *root, gsize max_size)
{
  g_autoptr (GString) compact = encode_compact (root);

  return fits (compact, max_size);
}
