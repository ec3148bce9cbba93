/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

/**
 * spann_json_parse:
 * @bytes: the text
 * @max_size: the most bytes allowed
 *
 * Reads strict JSON: what the gate lets through, json-glib reads without loss.
 *
 * Returns: (transfer full) (nullable): NULL with a SPANN_ERROR_SYNTAX
 */
JsonNode *spann_json_parse (GBytes *bytes, gsize max_size, GError **error);
