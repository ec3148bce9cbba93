/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-step-codec.h"

#include "spann-decoder-private.h"
#include "spann-encoder-private.h"
#include "spann-transaction-codec.h"

void
spann_step_codec_append (GString *text, const SpannStep *step)
{
  SpannEncoder encoder = {.text = text};
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  SpannTransaction told = *step->transaction;

  if (step->kind != SPANN_STEP_COMMIT)
    told.changes = none;
  g_string_append_c (text, '{');
  if (step->joined) {
    spann_encoder_write_name (&encoder, "joined");
    g_string_append (text, "true");
  }
  spann_encoder_write_name (&encoder, "words");
  spann_encoder_write_string (&encoder, step->words);
  spann_encoder_write_name (&encoder, "transaction");
  spann_transaction_codec_append (text, step->root, &told);
  g_string_append_c (text, '}');
}

static gboolean
read_head (const SpannPlace *place, JsonNode *node, SpannStep *step)
{
  JsonObject *json = spann_decoder_get_object (place, node);
  SpannValue joined = spann_value_none ();

  if (json == NULL ||
      !spann_decoder_read_member (place, json, "joined", SPANN_FIELD_BOOLEAN, &joined) ||
      !spann_decoder_read_string (place, json, "words", TRUE, &step->words))
    return FALSE;
  step->joined = joined.type == SPANN_VALUE_BOOLEAN && joined.as.boolean;
  return json_object_has_member (json, "transaction") ||
         spann_place_refuse_type (place, SPANN_FIELD_CHILD);
}

SpannStep *
spann_step_codec_read (JsonNode *node, SpannStepKind kind, SpannObject *root, GError **error)
{
  SpannDecoder decoder = {0};
  SpannPlace top = {.decoder = &decoder};
  g_autoptr (SpannStep) step = g_new0 (SpannStep, 1);

  step->kind = kind;
  if (!read_head (&top, node, step)) {
    g_propagate_error (error, decoder.error);
    return NULL;
  }
  step->transaction = spann_transaction_codec_read (
      json_object_get_member (json_node_get_object (node), "transaction"), root, error);
  return step->transaction == NULL ? NULL : g_steal_pointer (&step);
}
