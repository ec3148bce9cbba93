/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-svg-private.h"

#include "spann-render-cairo-private.h"

#include <math.h>
#include <string.h>

typedef struct {
  GString *out;
  PangoContext *context;
  gboolean text_as_paths;
} SvgWriter;

/* Two decimals at most and a point in every locale. */
static void
append_number (GString *out, double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  char *end;

  g_ascii_formatd (buffer, sizeof buffer, "%.2f", value);
  end = buffer + strlen (buffer);
  while (end[-1] == '0')
    *--end = '\0';
  if (end[-1] == '.')
    *--end = '\0';
  g_string_append (out, g_str_equal (buffer, "-0") ? "0" : buffer);
}

static void
append_attribute (GString *out, const char *name, double value)
{
  g_string_append_printf (out, " %s=\"", name);
  append_number (out, value);
  g_string_append_c (out, '"');
}

static void
append_color (GString *out, const char *name, SpannColor color)
{
  g_string_append_printf (out, " %s=\"#%02x%02x%02x\"", name, (guint)lround (color.red * 255.0),
                          (guint)lround (color.green * 255.0), (guint)lround (color.blue * 255.0));
}

/* What XML 1.0 cannot hold, not even as a reference. */
static gboolean
is_xml_character (gunichar c)
{
  return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xd800) ||
         (c >= 0xe000 && c < 0xfffe) || c >= 0x10000;
}

static void
append_escaped (GString *out, const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    switch (c) {
    case '&': g_string_append (out, "&amp;"); break;
    case '<': g_string_append (out, "&lt;"); break;
    case '>': g_string_append (out, "&gt;"); break;
    case '"': g_string_append (out, "&quot;"); break;
    default:
      if (is_xml_character (c))
        g_string_append_unichar (out, c);
      break;
    }
  }
}

static void
append_element (GString *out, const char *name, const char *text)
{
  if (text == NULL)
    return;
  g_string_append_printf (out, "<%s>", name);
  append_escaped (out, text);
  g_string_append_printf (out, "</%s>\n", name);
}

static void
append_paint (GString *out, const SpannPaint *paint)
{
  if (paint->is_filled)
    append_color (out, "fill", paint->fill);
  else
    g_string_append (out, " fill=\"none\"");
  if (paint->stroke_width <= 0.0)
    return;
  append_color (out, "stroke", paint->stroke);
  append_attribute (out, "stroke-width", paint->stroke_width);
  for (guint i = 0; i < paint->n_dashes; i++) {
    g_string_append (out, i == 0 ? " stroke-dasharray=\"" : " ");
    append_number (out, paint->dashes[i]);
  }
  if (paint->n_dashes > 0)
    g_string_append_c (out, '"');
}

static void
append_points (GString *out, const SpannShape *shape)
{
  gboolean segments = shape->kind == SPANN_SHAPE_SEGMENTS;

  g_string_append (out, "<path d=\"");
  for (guint i = 0; i < shape->path.n_points; i++) {
    g_string_append_c (out, i == 0 || (segments && i % 2 == 0) ? 'M' : 'L');
    append_number (out, shape->path.points[i].x);
    g_string_append_c (out, ' ');
    append_number (out, shape->path.points[i].y);
  }
  g_string_append (out, shape->kind == SPANN_SHAPE_POLYGON ? "Z\"" : "\"");
}

static void
append_rect (GString *out, SpannBox box, double radius)
{
  g_string_append (out, "<rect");
  append_attribute (out, "x", box.x);
  append_attribute (out, "y", box.y);
  append_attribute (out, "width", box.width);
  append_attribute (out, "height", box.height);
  if (radius > 0.0)
    append_attribute (out, "rx", radius);
}

static void
append_circle (GString *out, SpannPoint center, double radius)
{
  g_string_append (out, "<circle");
  append_attribute (out, "cx", center.x);
  append_attribute (out, "cy", center.y);
  append_attribute (out, "r", radius);
}

/* In a line that runs from right to left, SVG counts 'start' from the right. */
static const char *
get_anchor_word (const SpannShape *shape)
{
  gboolean right_to_left = shape->text.is_right_to_left;

  switch (shape->text.anchor) {
  case SPANN_ANCHOR_MIDDLE: return "middle";
  case SPANN_ANCHOR_RIGHT: return right_to_left ? "start" : "end";
  case SPANN_ANCHOR_LEFT:
  default: return right_to_left ? "end" : "start";
  }
}

static void
append_text (GString *out, const SpannShape *shape)
{
  g_string_append (out, "<text");
  append_attribute (out, "x", shape->text.x);
  append_attribute (out, "y", shape->text.y);
  append_attribute (out, "font-size", shape->text.font.size);
  if (shape->text.font.face == SPANN_FACE_BOLD)
    g_string_append (out, " font-weight=\"700\"");
  if (shape->text.font.face == SPANN_FACE_ITALIC)
    g_string_append (out, " font-style=\"italic\"");
  g_string_append_printf (out, " text-anchor=\"%s\"", get_anchor_word (shape));
  if (shape->text.is_right_to_left)
    g_string_append (out, " direction=\"rtl\"");
  append_color (out, "fill", shape->paint.fill);
  g_string_append_c (out, '>');
  append_escaped (out, shape->text.text);
  g_string_append (out, "</text>\n");
}

static void
append_path_point (GString *out, const cairo_path_data_t *data)
{
  append_number (out, data->point.x);
  g_string_append_c (out, ' ');
  append_number (out, data->point.y);
}

static void
append_text_path (SvgWriter *writer, const SpannShape *shape)
{
  static const char commands[] = {'M', 'L', 'C', 'Z'};
  cairo_path_t *path = _spann_shape_copy_path (shape, writer->context);

  g_string_append (writer->out, "<path d=\"");
  for (int i = 0; i < path->num_data; i += path->data[i].header.length) {
    g_string_append_c (writer->out, commands[path->data[i].header.type]);
    for (int j = 1; j < path->data[i].header.length; j++) {
      if (j > 1)
        g_string_append_c (writer->out, ' ');
      append_path_point (writer->out, &path->data[i + j]);
    }
  }
  g_string_append_c (writer->out, '"');
  append_color (writer->out, "fill", shape->paint.fill);
  g_string_append (writer->out, "/>\n");
  cairo_path_destroy (path);
}

static void
append_shape (SvgWriter *writer, const SpannShape *shape)
{
  switch (shape->kind) {
  case SPANN_SHAPE_TEXT:
    if (writer->text_as_paths)
      append_text_path (writer, shape);
    else
      append_text (writer->out, shape);
    return;
  case SPANN_SHAPE_RECT: append_rect (writer->out, shape->rect.box, shape->rect.radius); break;
  case SPANN_SHAPE_CIRCLE:
    append_circle (writer->out, shape->circle.center, shape->circle.radius);
    break;
  case SPANN_SHAPE_POLYLINE:
  case SPANN_SHAPE_POLYGON:
  case SPANN_SHAPE_SEGMENTS:
  default: append_points (writer->out, shape); break;
  }
  append_paint (writer->out, &shape->paint);
  g_string_append (writer->out, "/>\n");
}

static void
open_group (GString *out, const SpannMark *mark)
{
  g_string_append (out, "<g data-mark=\"");
  append_escaped (out, mark->id);
  g_string_append (out, "\">");
  append_element (out, "title", mark->label);
}

static void
append_shapes (SvgWriter *writer, const SpannDrawing *drawing)
{
  g_autofree gboolean *has_group = g_new0 (gboolean, drawing->marks->len);
  int open = -1;

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    if (shape->mark != open && open >= 0)
      g_string_append (writer->out, "</g>\n");
    if (shape->mark != open && shape->mark >= 0) {
      open_group (writer->out, spann_drawing_get_mark (drawing, shape->mark));
      has_group[shape->mark] = TRUE;
    }
    open = shape->mark;
    append_shape (writer, shape);
  }
  if (open >= 0)
    g_string_append (writer->out, "</g>\n");
  for (guint i = 0; i < drawing->marks->len; i++) {
    if (has_group[i])
      continue;
    open_group (writer->out, spann_drawing_get_mark (drawing, i));
    g_string_append (writer->out, "</g>\n");
  }
}

static void
append_head (GString *out, const SpannDrawing *drawing, const SpannExportInfo *info)
{
  g_string_append (out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
  append_number (out, drawing->width);
  g_string_append (out, "pt\" height=\"");
  append_number (out, drawing->height);
  g_string_append (out, "pt\" viewBox=\"0 0 ");
  append_number (out, drawing->width);
  g_string_append_c (out, ' ');
  append_number (out, drawing->height);
  g_string_append (out, "\" role=\"img\" lang=\"");
  append_escaped (out, info->language);
  g_string_append (out, "\" xml:lang=\"");
  append_escaped (out, info->language);
  g_string_append (out, "\" font-family=\"");
  append_escaped (out, drawing->font_family);
  g_string_append (out, "\" stroke-linejoin=\"round\">\n");
  append_element (out, "title", info->title);
  append_element (out, "desc", info->description);
}

char *
_spann_svg_write (const SpannDrawing *drawing, const SpannExportInfo *info)
{
  SvgWriter writer = {
      .out = g_string_new (NULL),
      .context = spann_text_context_new (drawing->font_family, drawing->language),
      .text_as_paths = info->text_as_paths,
  };
  const SpannPaint ground = spann_paint_fill (drawing->background);

  append_head (writer.out, drawing, info);
  append_rect (writer.out, (SpannBox){0.0, 0.0, drawing->width, drawing->height}, 0.0);
  append_paint (writer.out, &ground);
  g_string_append (writer.out, "/>\n");
  append_shapes (&writer, drawing);
  g_string_append (writer.out, "</svg>\n");
  g_object_unref (writer.context);
  return g_string_free (writer.out, FALSE);
}
