/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-png-private.h"

#include <math.h>
#include <png.h>

#include "spann-points.h"

#define MM_PER_METRE 1000.0

/* Nothing of what is handed over here can be refused: Cairo makes no image that libpng would find
 * too large, and GLib ends the program when memory does. */
static void
fail_cb (png_structp png, png_const_charp message)
{
  g_error ("libpng: %s", message);
}

static void
append_bytes_cb (png_structp png, png_bytep bytes, size_t length)
{
  g_byte_array_append (png_get_io_ptr (png), bytes, (guint)length);
}

static void
flush_cb (png_structp png)
{
}

static void
write_header (png_structp png, png_infop info, cairo_surface_t *image, double dots_per_inch)
{
  guint32 dots_per_metre = (guint32)lround (dots_per_inch / SPANN_MM_PER_INCH * MM_PER_METRE);

  png_set_IHDR (png, info, (guint32)cairo_image_surface_get_width (image),
                (guint32)cairo_image_surface_get_height (image), 8, PNG_COLOR_TYPE_RGB,
                PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_pHYs (png, info, dots_per_metre, dots_per_metre, PNG_RESOLUTION_METER);
  png_write_info (png, info);
}

/* A pixel of Cairo's is a number of 32 bits, in the machine's byte order, of which the highest 8
 * say nothing. */
static void
write_rows (png_structp png, cairo_surface_t *image)
{
  const guchar *row = cairo_image_surface_get_data (image);

  if (G_BYTE_ORDER == G_LITTLE_ENDIAN)
    png_set_bgr (png);
  png_set_filler (png, 0, G_BYTE_ORDER == G_LITTLE_ENDIAN ? PNG_FILLER_AFTER : PNG_FILLER_BEFORE);
  for (int y = 0; y < cairo_image_surface_get_height (image); y++) {
    png_write_row (png, row);
    row += cairo_image_surface_get_stride (image);
  }
}

GBytes *
spann_png_encode (cairo_surface_t *image, double dots_per_inch)
{
  GByteArray *bytes = g_byte_array_new ();
  png_structp png = png_create_write_struct (PNG_LIBPNG_VER_STRING, NULL, fail_cb, NULL);
  png_infop info = png_create_info_struct (png);

  png_set_write_fn (png, bytes, append_bytes_cb, flush_cb);
  /* Figures are flat: without filters, of which Cairo's own writer tries all in each row, they come
   * out smaller, and in half the time. */
  png_set_filter (png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  write_header (png, info, image, dots_per_inch);
  write_rows (png, image);
  png_write_end (png, NULL);
  png_destroy_write_struct (&png, &info);
  return g_byte_array_free_to_bytes (bytes);
}
