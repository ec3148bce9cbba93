/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-decoder.h"

#include <glib/gi18n-lib.h>

#include "spann-decoder-private.h"
#include "spann-error.h"
#include "spann-format.h"
#include "spann-json-parse.h"
#include "spann-migration.h"
#include "spann-strategy.h"

/* Strategies come first, wherever they stand: the rest is judged on their scales. */
static SpannObject *
decode_portfolio (SpannDecoder *decoder, JsonObject *json)
{
  g_autoptr (SpannObject) portfolio =
      spann_object_new (spann_noun_get (SPANN_NOUN_PORTFOLIO), NULL);
  SpannPlace top = {.decoder = decoder};

  if (!spann_decoder_decode_field (&top, json, SPANN_PORTFOLIO_STRATEGIES, &portfolio))
    return NULL;
  decoder->portfolio = spann_object_ref (portfolio);
  top.strategy = spann_portfolio_root_get_strategy (decoder->portfolio);
  if (!spann_decoder_decode_members (&top, json, &portfolio))
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
  return spann_decoder_decode_object (&top, spann_noun_get (format->noun), NULL, node);
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
  SpannCrowd *ids[SPANN_N_NOUNS] = {NULL};
  SpannDecoder decoder = {.ids = ids};
  SpannObject *object = decode_root (&decoder, format, json_node_get_object (root));

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    spann_crowd_free (ids[i]);
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
  /* The limit of size is for whoever read @bytes: they are in memory already. */
  root = spann_json_parse (bytes, G_MAXSIZE, error);
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
