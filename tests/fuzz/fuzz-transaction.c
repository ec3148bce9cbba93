/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A portfolio and, behind FUZZ_SEPARATOR, a transaction in JSON that applies to it, as a journal
 * holds them. What is read can be tried, and is written and read again the same. */

#include "spann-fuzz.h"
#include "spann-json-parse.h"
#include "spann-transaction-codec.h"

/* (transfer full) (nullable) */
static SpannTransaction *
read_transaction (GBytes *bytes, SpannObject *root)
{
  g_autoptr (JsonNode) node = spann_json_parse (bytes, G_MAXSIZE, NULL);
  g_autoptr (GError) error = NULL;
  SpannTransaction *transaction =
      node == NULL ? NULL : spann_transaction_codec_read (node, root, &error);

  if (node != NULL && transaction == NULL)
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
  return transaction;
}

static GBytes *
write_transaction (SpannObject *root, const SpannTransaction *transaction)
{
  GString *text = g_string_new (NULL);

  spann_transaction_codec_append (text, root, transaction);
  return g_string_free_to_bytes (text);
}

/* A transaction that cannot be done has no place on @root, and is written nowhere. */
static gboolean
can_be_done (SpannObject *root, const SpannTransaction *transaction)
{
  g_autoptr (SpannObject) done = spann_change_apply_all (root, transaction->changes, NULL);

  return done != NULL;
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GPtrArray) parts = fuzz_cut (data, size);
  g_autoptr (SpannObject) root = parts->len == 2 ? fuzz_read_portfolio (parts->pdata[0]) : NULL;
  g_autoptr (SpannTransaction) transaction =
      root == NULL ? NULL : read_transaction (parts->pdata[1], root);
  g_autoptr (SpannTransaction) again = NULL;
  g_autoptr (GBytes) written = NULL;
  g_autoptr (GBytes) rewritten = NULL;

  if (transaction == NULL || !can_be_done (root, transaction))
    return 0;
  written = write_transaction (root, transaction);
  again = read_transaction (written, root);
  g_assert_nonnull (again);
  rewritten = write_transaction (root, again);
  g_assert_true (g_bytes_equal (written, rewritten));
  return 0;
}
