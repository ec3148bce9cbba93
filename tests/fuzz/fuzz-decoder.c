/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The decoder and, of what it accepts, the encoder. */

#include "spann-check.h"
#include "spann-decoder.h"
#include "spann-fuzz.h"

static void
decode (GBytes *bytes, SpannNounIndex noun)
{
  g_autofree char *limitation = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) root = spann_decoder_decode_to_read (bytes, noun, &limitation, &error);

  if (root == NULL || !spann_check_root (root, &error))
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
  else
    fuzz_assert_lasting (root);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);

  decode (bytes, SPANN_NOUN_PORTFOLIO);
  decode (bytes, SPANN_NOUN_STRATEGY);
  return 0;
}
