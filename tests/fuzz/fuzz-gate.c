/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The strict gate: what it lets through json-glib reads and we write again; what it refuses is told
 * with a place and a hint. */

#include <json-glib/json-glib.h>

#include "spann-fuzz.h"
#include "spann-json-gate.h"
#include "spann-json-parse.h"
#include "spann-json-text.h"

static void
assert_explained (const GError *error)
{
  g_assert_true (g_str_has_prefix (error->message, "line "));
  g_assert_nonnull (strstr (error->message, "; "));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

static GString *
write_text (JsonNode *root)
{
  GString *text = g_string_new (NULL);

  spann_json_text_append_node (text, root);
  return text;
}

/* What is written of @root is read again and written the same. */
static void
assert_lasting (JsonNode *root)
{
  g_autoptr (GString) text = write_text (root);
  g_autoptr (GBytes) bytes = g_bytes_new (text->str, text->len);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) read = spann_json_parse (bytes, G_MAXSIZE, &error);
  g_autoptr (GString) again = NULL;

  g_assert_no_error (error);
  again = write_text (read);
  g_assert_cmpstr (text->str, ==, again->str);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  const char *text = (const char *)data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = spann_json_parse (bytes, G_MAXSIZE, &error);

  if (root == NULL) {
    assert_explained (error);
    spann_json_gate_check (text, size, G_MAXSIZE, SPANN_JSON_GATE_TEXT, NULL);
    return 0;
  }
  g_assert_true (g_utf8_validate_len (text, size, NULL));
  g_assert_true (spann_json_gate_check (text, size, G_MAXSIZE, SPANN_JSON_GATE_TEXT, NULL));
  assert_lasting (root);
  return 0;
}
