/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Migration from every version, of whatever object: its steps may not rely on what only the decoder
 * checks. What it makes of a portfolio is read as the portfolio itself is. */

#include "spann-decoder.h"
#include "spann-format.h"
#include "spann-fuzz.h"
#include "spann-json-parse.h"
#include "spann-json-text.h"
#include "spann-migration.h"

/* (transfer full) (nullable) */
static GBytes *
migrate (GBytes *bytes, gint64 version)
{
  g_autoptr (JsonNode) root = spann_json_parse (bytes, G_MAXSIZE, NULL);
  g_autoptr (GString) text = g_string_new (NULL);

  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return NULL;
  root = spann_migration_apply (g_steal_pointer (&root), version);
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (root), SPANN_VERSION_MEMBER),
                   ==, SPANN_FORMAT_VERSION);
  spann_json_text_append_node (text, root);
  return g_string_free_to_bytes (g_steal_pointer (&text));
}

/* The version that @bytes says, or 0. */
static gint64
find_version (GBytes *bytes)
{
  g_autoptr (JsonNode) root = spann_json_parse (bytes, G_MAXSIZE, NULL);
  const SpannFormat *format = spann_format_find (SPANN_NOUN_PORTFOLIO);
  g_autofree char *limitation = NULL;
  gint64 version;

  return root != NULL && spann_format_check (format, root, &version, &limitation, NULL) ? version
                                                                                        : 0;
}

static void
assert_same (GBytes *before, GBytes *after)
{
  g_autoptr (SpannObject) expected = spann_decoder_decode (before, SPANN_NOUN_PORTFOLIO, NULL);
  g_autoptr (SpannObject) root = spann_decoder_decode (after, SPANN_NOUN_PORTFOLIO, NULL);

  g_assert_true ((expected == NULL) == (root == NULL));
  if (root != NULL)
    g_assert_true (spann_object_equal (root, expected));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  gint64 own_version = find_version (bytes);

  for (gint64 version = 1; version < SPANN_FORMAT_VERSION; version++) {
    g_autoptr (GBytes) migrated = migrate (bytes, version);

    if (migrated != NULL && version == own_version)
      assert_same (bytes, migrated);
  }
  return 0;
}
