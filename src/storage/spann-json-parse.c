/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-json-parse.h"

#include "spann-error.h"
#include "spann-json-gate.h"

JsonNode *
spann_json_parse (GBytes *bytes, gsize max_size, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);
  g_autoptr (GError) fault = NULL;

  if (!spann_json_gate_check (text, size, max_size, SPANN_JSON_GATE_DOCUMENT, error))
    return NULL;
  if (!json_parser_load_from_data (parser, text, (gssize)size, &fault)) {
    g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_SYNTAX, fault->message);
    return NULL;
  }
  return json_parser_steal_root (parser);
}
