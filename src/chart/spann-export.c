/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-export.h"

#include "spann-drawing-private.h"
#include "spann-error.h"
#include "spann-png-private.h"
#include "spann-svg-private.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <math.h>

/* A PDF names the day it was made; the same day always, so that the same figure is the same file.
 */
#define PDF_DATE "2000-01-01T00:00:00Z"

static cairo_status_t
append_bytes_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
check_status (cairo_status_t status, GError **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  /* Translators: %s is the drawing library's own message, in English. */
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_WRITE, _ ("the figure cannot be drawn: %s"),
               cairo_status_to_string (status));
  return FALSE;
}

GBytes *
spann_export_svg (const SpannDrawing *drawing, const SpannExportInfo *info, GError **error)
{
  char *text = _spann_svg_write (drawing, info);

  return g_bytes_new_take (text, strlen (text));
}

static void
describe_pdf (cairo_surface_t *surface, const SpannExportInfo *info)
{
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, info->title);
  if (info->description != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, info->description);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Spann");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, PDF_DATE);
}

static cairo_status_t
render_and_finish (const SpannDrawing *drawing, cairo_surface_t *surface, double scale)
{
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_scale (cr, scale, scale);
  spann_drawing_render (drawing, cr);
  cairo_show_page (cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return status != CAIRO_STATUS_SUCCESS ? status : cairo_surface_status (surface);
}

/* The drawing's ground covers the page. */
static void
render_page (const SpannDrawing *drawing, cairo_t *cr, double width, double height)
{
  if (drawing->height < height) {
    cairo_set_source_rgb (cr, drawing->background.red, drawing->background.green,
                          drawing->background.blue);
    cairo_rectangle (cr, 0.0, 0.0, width, height);
    cairo_fill (cr);
  }
  spann_drawing_render (drawing, cr);
  cairo_show_page (cr);
}

/* A drawing that is higher than the page gets a higher one. */
static cairo_status_t
render_pages (const GPtrArray *drawings, cairo_surface_t *surface, double width, double height)
{
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  for (guint i = 0; i < drawings->len; i++) {
    const SpannDrawing *drawing = drawings->pdata[i];

    cairo_pdf_surface_set_size (surface, width, MAX (height, drawing->height));
    render_page (drawing, cr, width, height);
  }
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  return status != CAIRO_STATUS_SUCCESS ? status : cairo_surface_status (surface);
}

GBytes *
spann_export_pdf_pages (const GPtrArray *drawings, double width, double height,
                        const SpannExportInfo *info, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface =
      cairo_pdf_surface_create_for_stream (append_bytes_cb, bytes, width, height);
  cairo_status_t status;

  describe_pdf (surface, info);
  status = render_pages (drawings, surface, width, height);
  cairo_surface_destroy (surface);
  if (!check_status (status, error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

GBytes *
spann_export_pdf (const SpannDrawing *drawing, const SpannExportInfo *info, GError **error)
{
  g_autoptr (GPtrArray) drawings = g_ptr_array_new ();

  g_ptr_array_add (drawings, (gpointer)drawing);
  return spann_export_pdf_pages (drawings, drawing->width, drawing->height, info, error);
}

GBytes *
spann_export_png (const SpannDrawing *drawing, double scale, GError **error)
{
  cairo_surface_t *surface;
  GBytes *bytes = NULL;

  g_return_val_if_fail (scale > 0.0, NULL);
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24,
                                        lround (spann_drawing_get_width (drawing) * scale),
                                        lround (spann_drawing_get_height (drawing) * scale));
  if (check_status (render_and_finish (drawing, surface, scale), error))
    bytes = spann_png_encode (surface, scale * SPANN_POINTS_PER_INCH);
  cairo_surface_destroy (surface);
  return bytes;
}
