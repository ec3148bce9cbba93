/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-export.h"

#include "spann-error.h"
#include "spann-pdf-private.h"
#include "spann-pdf-tags-private.h"
#include "spann-png-private.h"
#include "spann-points.h"
#include "spann-svg-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

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

GBytes *
spann_export_pdf_pages (const GPtrArray *drawings, double width, double height,
                        const SpannExportInfo *info, GError **error)
{
  GByteArray *pdf = g_byte_array_new ();
  g_autoptr (GPtrArray) pages =
      g_ptr_array_new_with_free_func ((GDestroyNotify)spann_pdf_page_free);
  cairo_status_t status = _spann_pdf_write (drawings, width, height, info, pdf, pages);
  g_autoptr (GBytes) bytes = g_byte_array_free_to_bytes (pdf);

  if (!check_status (status, error))
    return NULL;
  return spann_pdf_tags_add (bytes, pages, info->language, error);
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
