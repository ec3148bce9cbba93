/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

/* Writing JSON. json-glib's own writer makes numbers that no reader takes, such as 1e+17.0. */

/* Appends @string, which is valid UTF-8, in quotation marks: only what must be escaped is. */
void spann_json_text_append_string (GString *text, const char *string);

/* Appends the shortest number that reads back as @number, which is finite. */
void spann_json_text_append_double (GString *text, double number);

/* Appends @node and what is below it, without any space. */
void spann_json_text_append_node (GString *text, JsonNode *node);

/* @compact, valid JSON without space, as people read it: two spaces a level, a line for each
 * member, a line feed at the end. (transfer full) */
GBytes *spann_json_text_indent (const GString *compact);

/* The same; NULL when it is more than @max_size bytes, which costs no more than to find out: deep
 * nesting makes a text sixty times as large. (transfer full) (nullable) */
GBytes *spann_json_text_indent_within (const GString *compact, gsize max_size);
