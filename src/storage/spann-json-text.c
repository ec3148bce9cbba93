/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-json-text.h"

#include <string.h>

#define INDENT 2

static void
append_escape (GString *text, char character)
{
  static const char characters[] = "\"\\\b\f\n\r\t";
  static const char letters[] = "\"\\bfnrt";
  const char *found = strchr (characters, character);

  if (found != NULL)
    g_string_append_printf (text, "\\%c", letters[found - characters]);
  else
    g_string_append_printf (text, "\\u%04x", (guint)character);
}

void
spann_json_text_append_string (GString *text, const char *string)
{
  const char *from = string;
  const char *at;

  g_string_append_c (text, '"');
  for (at = string; *at != '\0'; at++) {
    if (*at != '"' && *at != '\\' && (guchar)*at >= ' ')
      continue;
    g_string_append_len (text, from, at - from);
    append_escape (text, *at);
    from = at + 1;
  }
  g_string_append_len (text, from, at - from);
  g_string_append_c (text, '"');
}

void
spann_json_text_append_double (GString *text, double number)
{
  /* A double needs at most 17 digits to read back the same, and often fewer. */
  static const char *const formats[] = {"%.15g", "%.16g", "%.17g"};
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++) {
    /* Adding zero takes the sign from a zero, which an integer could not keep. */
    g_ascii_formatd (buffer, sizeof buffer, formats[i], number + 0.0);
    if (g_ascii_strtod (buffer, NULL) == number)
      break;
  }
  g_string_append (text, buffer);
}

static void
append_value (GString *text, JsonNode *node)
{
  gsize start = text->len;

  switch (json_node_get_value_type (node)) {
  case G_TYPE_BOOLEAN:
    g_string_append (text, json_node_get_boolean (node) ? "true" : "false");
    break;
  case G_TYPE_INT64:
    g_string_append_printf (text, "%" G_GINT64_FORMAT, json_node_get_int (node));
    break;
  case G_TYPE_DOUBLE:
    spann_json_text_append_double (text, json_node_get_double (node));
    /* What was no integer does not become one. */
    if (strpbrk (text->str + start, ".e") == NULL)
      g_string_append (text, ".0");
    break;
  default: spann_json_text_append_string (text, json_node_get_string (node));
  }
}

static void
append_object (GString *text, JsonObject *object)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;
  const char *separator = "";

  g_string_append_c (text, '{');
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &member)) {
    g_string_append (text, separator);
    spann_json_text_append_string (text, name);
    g_string_append_c (text, ':');
    spann_json_text_append_node (text, member);
    separator = ",";
  }
  g_string_append_c (text, '}');
}

static void
append_array (GString *text, JsonArray *array)
{
  g_string_append_c (text, '[');
  for (guint i = 0; i < json_array_get_length (array); i++) {
    if (i > 0)
      g_string_append_c (text, ',');
    spann_json_text_append_node (text, json_array_get_element (array, i));
  }
  g_string_append_c (text, ']');
}

void
spann_json_text_append_node (GString *text, JsonNode *node)
{
  switch (json_node_get_node_type (node)) {
  case JSON_NODE_OBJECT: append_object (text, json_node_get_object (node)); break;
  case JSON_NODE_ARRAY: append_array (text, json_node_get_array (node)); break;
  case JSON_NODE_VALUE: append_value (text, node); break;
  case JSON_NODE_NULL: g_string_append (text, "null"); break;
  }
}

static void
append_line (GString *text, guint depth)
{
  g_string_append_c (text, '\n');
  for (guint i = 0; i < depth * INDENT; i++)
    g_string_append_c (text, ' ');
}

/* Where the string that begins at @quote ends: just past its closing quotation mark. */
static const char *
skip_string (const char *quote)
{
  const char *at = quote + 1;

  for (; *at != '"'; at++) {
    if (*at == '\\')
      at++;
  }
  return at + 1;
}

/* What opens at @open is opened and stays open, or is closed at once when it is empty. Returns what
 * comes after. */
static const char *
append_opening (GString *text, const char *open, guint *depth)
{
  char close = *open == '{' ? '}' : ']';

  if (open[1] == close) {
    g_string_append_len (text, open, 2);
    return open + 2;
  }
  g_string_append_c (text, *open);
  append_line (text, ++*depth);
  return open + 1;
}

static const char *
append_token (GString *text, const char *token, guint *depth)
{
  const char *end = *token == '"' ? skip_string (token) : token + 1;

  switch (*token) {
  case '{':
  case '[': return append_opening (text, token, depth);
  case '}':
  case ']': append_line (text, --*depth); break;
  default: break;
  }
  g_string_append_len (text, token, end - token);
  if (*token == ',')
    append_line (text, *depth);
  else if (*token == ':')
    g_string_append_c (text, ' ');
  return end;
}

GBytes *
spann_json_text_indent (const GString *compact)
{
  return spann_json_text_indent_within (compact, G_MAXSIZE);
}

GBytes *
spann_json_text_indent_within (const GString *compact, gsize max_size)
{
  g_autoptr (GString) text = g_string_sized_new (compact->len * 2);
  const char *at = compact->str;
  guint depth = 0;

  while (*at != '\0' && text->len < max_size)
    at = append_token (text, at, &depth);
  if (*at != '\0' || text->len >= max_size)
    return NULL;
  g_string_append_c (text, '\n');
  return g_string_free_to_bytes (g_steal_pointer (&text));
}
