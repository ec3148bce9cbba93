/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* The strict gate in front of json-glib, which crashes on deep nesting, changes large integers and
 * lets much pass that is no JSON. What the gate lets through, json-glib reads as it stands. */

#define SPANN_JSON_GATE_MAX_DEPTH 64

/**
 * SpannJsonGateLevel:
 * @SPANN_JSON_GATE_TEXT: one JSON text as RFC 8259 has it, in UTF-8 without a byte order mark, at
 * most %SPANN_JSON_GATE_MAX_DEPTH deep, with integers in 64 bits, finite numbers and whole
 * surrogate pairs
 * @SPANN_JSON_GATE_DOCUMENT: besides, what RFC 8259 leaves open and a reader would lose: no name
 * twice in one object, no U+0000; and none of the names that are made to keep it busy
 */
typedef enum {
  SPANN_JSON_GATE_TEXT,
  SPANN_JSON_GATE_DOCUMENT,
} SpannJsonGateLevel;

/* Whether a text of @size bytes is within the limit, before anything is allocated for it; FALSE
 * with a SPANN_ERROR_SYNTAX. */
gboolean spann_json_gate_check_size (guint64 size, gsize max_size, GError **error);

/**
 * spann_json_gate_check:
 * @bytes: (nullable): the text, not necessarily terminated; NULL when @size is 0
 * @size: its length in bytes
 * @max_size: the most bytes allowed, such as those of SpannStoreSettings
 *
 * Returns: FALSE with a SPANN_ERROR_SYNTAX that begins with line and column and ends with a hint
 *   of the cause or of what can be done
 */
gboolean spann_json_gate_check (const char *bytes, gsize size, gsize max_size,
                                SpannJsonGateLevel level, GError **error);
