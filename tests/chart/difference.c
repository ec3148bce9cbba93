/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "difference.h"

#include <cairo.h>
#include <stdlib.h>

#define AMPLIFIED 8

/* Writes @svg as a picture beside itself. (transfer full) (nullable): its path. */
static char *
draw_svg (const char *folder, const char *name, const char *kind, const char *svg)
{
  g_autofree char *source = g_strdup_printf ("%s/%s-%s.svg", folder, name, kind);
  g_autofree char *picture = g_strdup_printf ("%s/%s-%s.png", folder, name, kind);
  const char *argv[] = {"rsvg-convert", source, "--output", picture, NULL};
  int status;

  if (!g_file_set_contents (source, svg, -1, NULL) ||
      !g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL,
                     &status, NULL) ||
      !g_spawn_check_wait_status (status, NULL))
    return NULL;
  return g_steal_pointer (&picture);
}

/* A pixel as drawn by Cairo; white outside the picture. */
static guint32
read_pixel (cairo_surface_t *surface, int x, int y)
{
  const guchar *data = cairo_image_surface_get_data (surface);

  if (x >= cairo_image_surface_get_width (surface) || y >= cairo_image_surface_get_height (surface))
    return 0xffffffff;
  return *(const guint32 *)(gconstpointer)(data + y * cairo_image_surface_get_stride (surface) +
                                           x * 4);
}

static guint32
compare_pixels (guint32 a, guint32 b)
{
  guint32 compared = 0;

  for (guint shift = 0; shift < 24; shift += 8) {
    int apart = abs ((int)(a >> shift & 0xff) - (int)(b >> shift & 0xff));

    compared |= (guint32)MAX (255 - apart * AMPLIFIED, 0) << shift;
  }
  return compared;
}

static cairo_surface_t *
compare_pictures (cairo_surface_t *a, cairo_surface_t *b)
{
  int width = MAX (cairo_image_surface_get_width (a), cairo_image_surface_get_width (b));
  int height = MAX (cairo_image_surface_get_height (a), cairo_image_surface_get_height (b));
  cairo_surface_t *compared = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  guchar *data = cairo_image_surface_get_data (compared);

  for (int y = 0; y < height; y++) {
    guint32 *row = (guint32 *)(gpointer)(data + y * cairo_image_surface_get_stride (compared));

    for (int x = 0; x < width; x++)
      row[x] = compare_pixels (read_pixel (a, x, y), read_pixel (b, x, y));
  }
  cairo_surface_mark_dirty (compared);
  return compared;
}

static gboolean
write_comparison (const char *expected, const char *actual, const char *path)
{
  cairo_surface_t *a = cairo_image_surface_create_from_png (expected);
  cairo_surface_t *b = cairo_image_surface_create_from_png (actual);
  cairo_surface_t *compared = compare_pictures (a, b);
  gboolean is_written = cairo_surface_write_to_png (compared, path) == CAIRO_STATUS_SUCCESS;

  cairo_surface_destroy (a);
  cairo_surface_destroy (b);
  cairo_surface_destroy (compared);
  return is_written;
}

char *
difference_write (const char *folder, const char *name, const char *expected, const char *actual)
{
  g_autofree char *path = g_strdup_printf ("%s/%s-difference.png", folder, name);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  if (g_mkdir_with_parents (folder, 0755) != 0)
    return NULL;
  before = draw_svg (folder, name, "expected", expected);
  after = draw_svg (folder, name, "actual", actual);
  if (before == NULL || after == NULL || !write_comparison (before, after, path))
    return NULL;
  return g_steal_pointer (&path);
}
