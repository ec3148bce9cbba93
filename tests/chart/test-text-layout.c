/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text-layout-private.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>

static const SpannFont font = {14.0, SPANN_FACE_REGULAR};

static PangoContext *
make_context (void)
{
  return spann_text_context_new ("DejaVu Sans", "sv");
}

/* The outlines of a line as the surface would get them, at twice the size. */
static void
measure_path (cairo_surface_t *surface, double *out_width, double *out_height)
{
  PangoContext *context = make_context ();
  g_autoptr (PangoLayout) layout = spann_text_layout_new (context, "Övningsfråga åt gränsen", font);
  cairo_t *cr = cairo_create (surface);
  double left;
  double top;
  double right;
  double bottom;

  cairo_scale (cr, 2.0, 2.0);
  pango_cairo_show_layout (cr, layout);
  pango_cairo_layout_path (cr, layout);
  cairo_path_extents (cr, &left, &top, &right, &bottom);
  *out_width = right - left;
  *out_height = bottom - top;
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_object_unref (context);
}

static cairo_status_t
discard_cb (void *closure, const unsigned char *data, unsigned int length)
{
  return CAIRO_STATUS_SUCCESS;
}

static void
test_same_on_every_surface (void)
{
  double width;
  double height;
  double other_width;
  double other_height;

  measure_path (cairo_image_surface_create (CAIRO_FORMAT_RGB24, 10, 10), &width, &height);
  measure_path (cairo_pdf_surface_create_for_stream (discard_cb, NULL, 10, 10), &other_width,
                &other_height);
  g_assert_cmpfloat_with_epsilon (width, other_width, 0.01);
  g_assert_cmpfloat_with_epsilon (height, other_height, 0.01);
  measure_path (cairo_svg_surface_create_for_stream (discard_cb, NULL, 10, 10), &other_width,
                &other_height);
  g_assert_cmpfloat_with_epsilon (width, other_width, 0.01);
  g_assert_cmpfloat_with_epsilon (height, other_height, 0.01);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-layout/same-on-every-surface", test_same_on_every_surface);
  return g_test_run ();
}
