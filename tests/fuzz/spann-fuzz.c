/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-fuzz.h"

#include "spann-check.h"
#include "spann-decoder.h"
#include "spann-encoder.h"

GPtrArray *
fuzz_cut (const guint8 *data, gsize size)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func ((GDestroyNotify)g_bytes_unref);
  const guint8 *from = data;

  for (const guint8 *at = data; at <= data + size; at++) {
    if (at < data + size && *at != FUZZ_SEPARATOR)
      continue;
    g_ptr_array_add (parts, g_bytes_new_static (from, (gsize)(at - from)));
    from = at + 1;
  }
  return parts;
}

SpannObject *
fuzz_read_portfolio (GBytes *bytes)
{
  g_autoptr (SpannObject) root = spann_decoder_decode (bytes, SPANN_NOUN_PORTFOLIO, NULL);

  if (root == NULL || !spann_check_root (root, NULL))
    return NULL;
  return g_steal_pointer (&root);
}

void
fuzz_assert_lasting (const SpannObject *root)
{
  g_autoptr (GBytes) written = spann_encoder_encode (root);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) read =
      spann_decoder_decode (written, spann_object_get_noun (root)->index, &error);
  g_autoptr (GBytes) again = NULL;

  g_assert_no_error (error);
  g_assert_true (spann_check_root (read, &error));
  g_assert_true (spann_object_equal (root, read));
  again = spann_encoder_encode (read);
  g_assert_true (g_bytes_equal (written, again));
}
