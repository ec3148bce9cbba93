/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-png-private.h"

#include "spann-points.h"

#include <string.h>

#define WIDTH 5
#define HEIGHT 3

/* pHYs for 72 dots an inch, 2835 a metre, with its check sum as other programs write it. */
static const guint8 chunk[] = {0,    0, 0, 9,    'p',  'H', 'Y', 's',  0,    0,   0x0b,
                               0x13, 0, 0, 0x0b, 0x13, 1,   0,   0x9a, 0x9c, 0x18};

/* Pixels that differ in each colour, and whose highest bits are @unused. */
static cairo_surface_t *
make_image (guint32 unused)
{
  cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);

  cairo_surface_flush (image);
  for (guint y = 0; y < HEIGHT; y++) {
    guchar *row = cairo_image_surface_get_data (image) + y * cairo_image_surface_get_stride (image);

    for (guint x = 0; x < WIDTH; x++) {
      guint32 pixel = unused << 24 | x * 50 << 16 | y * 100 << 8 | (x + y * WIDTH);

      memcpy (row + x * sizeof pixel, &pixel, sizeof pixel);
    }
  }
  cairo_surface_mark_dirty (image);
  return image;
}

static GBytes *
encode (guint32 unused)
{
  cairo_surface_t *image = make_image (unused);
  GBytes *bytes = spann_png_encode (image, SPANN_POINTS_PER_INCH);

  cairo_surface_destroy (image);
  return bytes;
}

typedef struct {
  const guint8 *at;
  gsize left;
} Reader;

static cairo_status_t
read_cb (void *closure, unsigned char *data, unsigned int length)
{
  Reader *reader = closure;

  if (length > reader->left)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, reader->at, length);
  reader->at += length;
  reader->left -= length;
  return CAIRO_STATUS_SUCCESS;
}

static void
test_pixels (void)
{
  g_autoptr (GBytes) bytes = encode (0);
  Reader reader = {g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)};
  cairo_surface_t *read = cairo_image_surface_create_from_png_stream (read_cb, &reader);
  int stride = cairo_image_surface_get_stride (read);

  g_assert_cmpint (cairo_surface_status (read), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (read), ==, WIDTH);
  g_assert_cmpint (cairo_image_surface_get_height (read), ==, HEIGHT);
  for (guint y = 0; y < HEIGHT; y++) {
    for (guint x = 0; x < WIDTH; x++) {
      guint32 pixel;

      memcpy (&pixel, cairo_image_surface_get_data (read) + y * stride + x * sizeof pixel,
              sizeof pixel);
      g_assert_cmphex (pixel & 0xffffff, ==, x * 50 << 16 | y * 100 << 8 | (x + y * WIDTH));
    }
  }
  g_assert_cmpuint (reader.left, ==, 0);
  cairo_surface_destroy (read);
}

/* What Cairo leaves unsaid is not in the file. */
static void
test_unused (void)
{
  g_autoptr (GBytes) bytes = encode (0);
  g_autoptr (GBytes) other = encode (0xff);

  g_assert_true (g_bytes_equal (bytes, other));
}

static void
test_resolution (void)
{
  g_autoptr (GBytes) bytes = encode (0);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  g_assert_nonnull (memmem (data, size, chunk, sizeof chunk));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/png/pixels", test_pixels);
  g_test_add_func ("/png/unused", test_unused);
  g_test_add_func ("/png/resolution", test_resolution);
  return g_test_run ();
}
