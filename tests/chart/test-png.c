/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-png-private.h"

/* pHYs for 72 dots an inch, 2835 a metre, with its check sum as other programs write it. */
static const guint8 chunk[] = {0,    0, 0, 9,    'p',  'H', 'Y', 's',  0,    0,   0x0b,
                               0x13, 0, 0, 0x0b, 0x13, 1,   0,   0x9a, 0x9c, 0x18};

static void
test_resolution (void)
{
  g_autoptr (GByteArray) png = g_byte_array_new ();
  guint8 content[40];

  for (guint i = 0; i < sizeof content; i++)
    content[i] = i;
  g_byte_array_append (png, content, sizeof content);
  spann_png_set_resolution (png, SPANN_POINTS_PER_INCH);
  g_assert_cmpmem (png->data, 33, content, 33);
  g_assert_cmpmem (png->data + 33, sizeof chunk, chunk, sizeof chunk);
  g_assert_cmpmem (png->data + 33 + sizeof chunk, png->len - 33 - sizeof chunk, content + 33,
                   sizeof content - 33);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/png/resolution", test_resolution);
  return g_test_run ();
}
