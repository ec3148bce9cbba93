/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-pdf-private.h"

#include "spann-pdf-tags-private.h"
#include "spann-render-cairo-private.h"

#include <cairo-pdf.h>

/* A PDF names the day it was made; the same day always, so that the same figure is the same file.
 */
#define PDF_DATE "2000-01-01T00:00:00Z"

/* What parts are in a PDF's structure, and titles of figures that stand below the heading of a
 * section. */
static const char *const tag_names[] = {
    [SPANN_PART_SECTION] = "H2", [SPANN_PART_TITLE] = "H1",
    [SPANN_PART_SUBTITLE] = "P", [SPANN_PART_CHART] = SPANN_PDF_TAG_FIGURE,
    [SPANN_PART_FOOT] = "P",
};

#define TAG_PAGE "Sect"
#define TAG_LOWER_TITLE "H3"

/* As _spann_shape_draw_begin() has them. */
#define ROUND_JOINS "1 j"

/**
 * PageWriter:
 * @words: for a chart that has none of its own
 * @page: what is told of it
 *
 * A page that is being drawn.
 */
typedef struct {
  cairo_t *cr;
  PangoContext *context;
  const SpannDrawing *drawing;
  const char *words;
  SpannPdfPage *page;
} PageWriter;

/* --- What says nothing ------------------------------------------------------------------------ */

static void
append_operator (GString *out, const double *operands, guint n, const char *operator)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  for (guint i = 0; i < n; i++)
    g_string_append (out, g_ascii_formatd (number, sizeof number, "%.4f ", operands[i]));
  g_string_append (out, operator);
  g_string_append_c (out, '\n');
}

static void
append_color (GString *out, SpannColor color, const char *operator)
{
  const double parts[] = {color.red, color.green, color.blue};

  append_operator (out, parts, G_N_ELEMENTS (parts), operator);
}

static void
append_path (PageWriter *writer, const SpannShape *shape)
{
  static const char *const operators[] = {"m", "l", "c", "h"};
  cairo_path_t *path = _spann_shape_copy_path (shape, writer->context);

  for (int i = 0; i < path->num_data; i += path->data[i].header.length) {
    const cairo_path_data_t *data = &path->data[i];
    double operands[6];
    guint n = 0;

    for (int j = 1; j < data->header.length; j++) {
      operands[n++] = data[j].point.x;
      operands[n++] = writer->page->height - data[j].point.y;
    }
    append_operator (writer->page->ground, operands, n, operators[data->header.type]);
  }
  cairo_path_destroy (path);
}

static void
append_decoration (PageWriter *writer, const SpannShape *shape)
{
  GString *out = writer->page->ground;
  const SpannPaint *paint = &shape->paint;
  gboolean is_stroked = paint->stroke_width > 0.0;

  append_color (out, paint->fill, "rg");
  append_color (out, paint->stroke, "RG");
  append_operator (out, &paint->stroke_width, 1, "w");
  g_string_append_c (out, '[');
  append_operator (out, paint->dashes, paint->n_dashes, "] 0 d");
  append_path (writer, shape);
  g_string_append (out, !is_stroked ? "f\n" : paint->is_filled ? "B\n" : "S\n");
}

/* The drawing's ground covers the page. */
static void
append_ground (PageWriter *writer, double width)
{
  const double page[] = {0.0, 0.0, width, writer->page->height};

  append_color (writer->page->ground, writer->drawing->background, "rg");
  append_operator (writer->page->ground, page, G_N_ELEMENTS (page), "re");
  g_string_append (writer->page->ground, "f\n" ROUND_JOINS "\n");
  for (guint i = 0; i < writer->drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (writer->drawing->shapes, SpannShape, i);

    if (shape->part == SPANN_PART_DECORATION)
      append_decoration (writer, shape);
  }
}

/* --- What is read ----------------------------------------------------------------------------- */

/* What is read in place of the part. */
static const char *
get_words (const PageWriter *writer, guint figure, SpannPart part)
{
  const char *words = g_array_index (writer->drawing->readings, SpannReading, figure).words[part];

  return words == NULL && part == SPANN_PART_CHART ? writer->words : words;
}

/* Draws nothing on the whole page: two boxes of which one cancels the other; in the ground's
 * colour, for programs that show their edge all the same. Cairo unites the boxes of all that is
 * drawn, which for many takes long unless they lie in one that was there before. */
static void
cover_page (PageWriter *writer)
{
  SpannColor ground = writer->drawing->background;

  cairo_set_source_rgb (writer->cr, ground.red, ground.green, ground.blue);
  for (guint i = 0; i < 2; i++)
    cairo_rectangle (writer->cr, 0.0, 0.0, writer->drawing->width, writer->page->height);
  cairo_set_fill_rule (writer->cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_fill (writer->cr);
  cairo_set_fill_rule (writer->cr, CAIRO_FILL_RULE_WINDING);
}

static void
begin_element (PageWriter *writer, const char *name)
{
  cairo_tag_begin (writer->cr, name, NULL);
  if (writer->page->tags->len == 0)
    cover_page (writer);
}

/* Draws a part of a figure, where it has that part, as one element. */
static void
draw_part (PageWriter *writer, guint figure, SpannPart part)
{
  SpannPdfTag tag = {.name = tag_names[part], .words = get_words (writer, figure, part)};
  gboolean is_open = FALSE;

  if (part == SPANN_PART_TITLE && figure > 0)
    tag.name = TAG_LOWER_TITLE;
  for (guint i = 0; i < writer->drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (writer->drawing->shapes, SpannShape, i);

    if (shape->part != part || shape->figure != figure)
      continue;
    if (!is_open)
      begin_element (writer, tag.name);
    is_open = TRUE;
    _spann_shape_draw (shape, writer->cr, writer->context);
    tag.box = spann_box_union (tag.box, spann_shape_get_bounds (shape));
  }
  if (!is_open)
    return;
  cairo_tag_end (writer->cr, tag.name);
  g_array_append_val (writer->page->tags, tag);
}

static void
draw_parts (PageWriter *writer, guint figure, SpannPart first, SpannPart last)
{
  for (SpannPart part = first; part <= last; part++)
    draw_part (writer, figure, part);
}

/* Below the title of a sheet stand its figures, and below them its foot. */
static void
draw_page (PageWriter *writer)
{
  cairo_save (writer->cr);
  _spann_shape_draw_begin (writer->cr);
  cairo_tag_begin (writer->cr, TAG_PAGE, NULL);
  draw_parts (writer, 0, SPANN_PART_TITLE, SPANN_PART_CHART);
  for (guint figure = 1; figure < writer->drawing->readings->len; figure++)
    draw_parts (writer, figure, SPANN_PART_SECTION, SPANN_PART_FOOT);
  draw_part (writer, 0, SPANN_PART_FOOT);
  cairo_tag_end (writer->cr, TAG_PAGE);
  cairo_restore (writer->cr);
  cairo_show_page (writer->cr);
}

/* --- The document ----------------------------------------------------------------------------- */

static cairo_status_t
append_bytes_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
describe_document (cairo_surface_t *surface, const SpannExportInfo *info)
{
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, info->title);
  if (info->description != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, info->description);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Spann");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, PDF_DATE);
}

static SpannPdfPage *
write_page (const SpannDrawing *drawing, cairo_t *cr, double width, double height,
            const SpannExportInfo *info)
{
  PageWriter writer = {
      .cr = cr,
      .context = spann_text_context_new (drawing->font_family, drawing->language),
      .drawing = drawing,
      .words = info->description != NULL ? info->description : info->title,
      .page = spann_pdf_page_new (MAX (height, drawing->height)),
  };

  cairo_pdf_surface_set_size (cairo_get_target (cr), width, writer.page->height);
  append_ground (&writer, width);
  draw_page (&writer);
  g_object_unref (writer.context);
  return writer.page;
}

cairo_status_t
_spann_pdf_write (const GPtrArray *drawings, double width, double height,
                  const SpannExportInfo *info, GByteArray *out_pdf, GPtrArray *out_pages)
{
  cairo_surface_t *surface =
      cairo_pdf_surface_create_for_stream (append_bytes_cb, out_pdf, width, height);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  describe_document (surface, info);
  for (guint i = 0; i < drawings->len; i++)
    g_ptr_array_add (out_pages, write_page (drawings->pdata[i], cr, width, height, info));
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status;
}
