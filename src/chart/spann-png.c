/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-png-private.h"

#include <math.h>
#include <string.h>

#define METRES_PER_INCH 0.0254

/* The signature and the IHDR chunk, after which pHYs may stand. */
#define HEADER_SIZE (8 + 25)

/* Length, "pHYs", two numbers, the unit, the check sum. */
#define CHUNK_SIZE (4 + 4 + 9 + 4)

static void
write_number (guint8 *place, guint32 number)
{
  guint32 big_endian = GUINT32_TO_BE (number);

  memcpy (place, &big_endian, sizeof big_endian);
}

/* The check sum that PNG asks for: CRC-32 of ISO 3309. */
static guint32
sum_bytes (const guint8 *bytes, gsize length)
{
  guint32 sum = 0xffffffff;

  for (gsize i = 0; i < length; i++) {
    sum ^= bytes[i];
    for (guint bit = 0; bit < 8; bit++)
      sum = sum & 1 ? sum >> 1 ^ 0xedb88320 : sum >> 1;
  }
  return ~sum;
}

void
spann_png_set_resolution (GByteArray *png, double dots_per_inch)
{
  guint32 dots_per_metre = lround (dots_per_inch / METRES_PER_INCH);
  guint8 chunk[CHUNK_SIZE];
  guint old_length = png->len;

  g_return_if_fail (old_length > HEADER_SIZE);
  write_number (chunk, 9);
  memcpy (chunk + 4, "pHYs", 4);
  write_number (chunk + 8, dots_per_metre);
  write_number (chunk + 12, dots_per_metre);
  chunk[16] = 1;
  write_number (chunk + 17, sum_bytes (chunk + 4, 4 + 9));
  g_byte_array_set_size (png, old_length + CHUNK_SIZE);
  memmove (png->data + HEADER_SIZE + CHUNK_SIZE, png->data + HEADER_SIZE, old_length - HEADER_SIZE);
  memcpy (png->data + HEADER_SIZE, chunk, CHUNK_SIZE);
}
