/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The process that 'spann figure radar' is held against: bare-figure OUT.svg|OUT.png. The picture
 * has as many pixels as Spann's. */

#include <cairo-svg.h>
#include <glib.h>

#include "bare-radar.h"

#define PIXELS_IN_A_POINT 2

static cairo_status_t
write_svg (const char *path)
{
  cairo_surface_t *surface = cairo_svg_surface_create (path, BARE_RADAR_WIDTH, BARE_RADAR_HEIGHT);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  bare_radar_draw (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status;
}

static cairo_status_t
write_png (const char *path)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_RGB24, BARE_RADAR_WIDTH * PIXELS_IN_A_POINT,
                                  BARE_RADAR_HEIGHT * PIXELS_IN_A_POINT);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_scale (cr, PIXELS_IN_A_POINT, PIXELS_IN_A_POINT);
  bare_radar_draw (cr);
  cairo_destroy (cr);
  status = cairo_surface_write_to_png (surface, path);
  cairo_surface_destroy (surface);
  return status;
}

int
main (int argc, char *argv[])
{
  cairo_status_t status;

  if (argc != 2)
    return 2;
  status = g_str_has_suffix (argv[1], ".svg") ? write_svg (argv[1]) : write_png (argv[1]);
  if (status != CAIRO_STATUS_SUCCESS)
    g_printerr ("bare-figure: %s: %s\n", argv[1], cairo_status_to_string (status));
  return status == CAIRO_STATUS_SUCCESS ? 0 : 1;
}
