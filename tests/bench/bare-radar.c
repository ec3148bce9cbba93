/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "bare-radar.h"

#include <glib.h>
#include <math.h>
#include <pango/pangocairo.h>

#define N_AXES 7
#define N_RINGS 5
#define CENTER_X 400.0
#define CENTER_Y 300.0
#define HUB 13.0
#define RADIUS 195.0
#define MARKER 4.6

typedef enum {
  MARKER_NONE,
  MARKER_SQUARE,
  MARKER_TRIANGLE,
  MARKER_CIRCLE,
} Marker;

typedef struct {
  double scores[N_AXES];
  guint32 color;
  double width;
  double dashes[2];
  Marker marker;
  double key_x;
} Outline;

static const Outline outlines[] = {
    {{1.5, 1.0, 0.5, 2.0, 1.5, 1.0, 1.0}, 0x8a8f98, 2.0, {2.0, 4.0}, MARKER_SQUARE, 301.0},
    {{2.5, 2.0, 1.0, 2.5, 2.5, 1.5, 2.0}, 0xc2570c, 2.0, {7.0, 4.0}, MARKER_TRIANGLE, 156.0},
    {{3.0, 2.5, 1.5, 2.5, 3.0, 2.0, 2.5}, 0x0b3c7d, 3.0, {0.0, 0.0}, MARKER_CIRCLE, 24.0},
    {{4.0, 3.5, 3.0, 3.5, 4.0, 3.0, 3.5}, 0x000000, 1.3, {1.3, 3.0}, MARKER_NONE, 501.0},
};

typedef struct {
  const char *text;
  double x;
  double y;
  double size;
  double share; /* of its width that lies left of x */
  gboolean is_bold;
  guint32 color;
} Label;

static const Label labels[] = {
    {"4", 400, 487, 12, 0.5, FALSE, 0x5e5e66},
    {"3", 400, 445, 12, 0.5, FALSE, 0x5e5e66},
    {"2", 400, 404, 12, 0.5, FALSE, 0x5e5e66},
    {"1", 400, 363, 12, 0.5, FALSE, 0x5e5e66},
    {"0", 400, 307, 12, 0.5, FALSE, 0x5e5e66},
    {"1 Forskning", 400, 91, 14, 0.5, FALSE, 0x1f2328},
    {"2 Utbildning", 562, 173, 14, 0.0, FALSE, 0x1f2328},
    {"3 Kapital", 602, 356, 14, 0.0, FALSE, 0x1f2328},
    {"4 Myndighet", 490, 503, 14, 0.0, FALSE, 0x1f2328},
    {"5 Mellan företag", 310, 503, 14, 1.0, FALSE, 0x1f2328},
    {"6 Mellan ekosystem", 198, 356, 14, 1.0, FALSE, 0x1f2328},
    {"7 Global marknad", 238, 173, 14, 1.0, FALSE, 0x1f2328},
    {"Alla sju gap har minskat sedan utgångsläget", 24, 43, 20, 0.0, TRUE, 0x1f2328},
    {"Malmens Verkstad · utvärdering 2026-10-13 · regionens bedömning · 7 av 7 gap bedömda · skala "
     "0–4",
     24, 63, 12, 0.0, FALSE, 0x5e5e66},
    {"Mitten: stort gap", 45, 527, 12, 0.0, FALSE, 0x1f2328},
    {"Kanten: överbryggat", 176, 527, 12, 0.0, FALSE, 0x1f2328},
    {"Nu, okt 2026", 67, 550, 12, 0.0, FALSE, 0x1f2328},
    {"Förra, okt 2025", 200, 550, 12, 0.0, FALSE, 0x1f2328},
    {"Utgångsläge 2022 (Loket)", 345, 550, 12, 0.0, FALSE, 0x1f2328},
    {"Mål 2032", 544, 550, 12, 0.0, FALSE, 0x1f2328},
    {"Källa: regionens utvärdering, läget 2026-11-25", 24, 572, 12, 0.0, FALSE, 0x5e5e66},
};

static void
set_color (cairo_t *cr, guint32 color)
{
  cairo_set_source_rgb (cr, (color >> 16) / 255.0, (color >> 8 & 0xff) / 255.0,
                        (color & 0xff) / 255.0);
}

static void
stroke (cairo_t *cr, guint32 color, double width)
{
  set_color (cr, color);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
}

static double
get_x (guint axis, double score, double radius)
{
  return (HUB + (radius - HUB) * score / 4.0) * sin (axis * 2.0 * G_PI / N_AXES);
}

static double
get_y (guint axis, double score, double radius)
{
  return -(HUB + (radius - HUB) * score / 4.0) * cos (axis * 2.0 * G_PI / N_AXES);
}

static void
trace_ring (cairo_t *cr, double x, double y, double score, double radius)
{
  for (guint axis = 0; axis < N_AXES; axis++)
    cairo_line_to (cr, x + get_x (axis, score, radius), y + get_y (axis, score, radius));
  cairo_close_path (cr);
}

static void
draw_grid (cairo_t *cr)
{
  for (guint axis = 0; axis < N_AXES; axis++) {
    cairo_move_to (cr, CENTER_X + get_x (axis, 0, RADIUS), CENTER_Y + get_y (axis, 0, RADIUS));
    cairo_line_to (cr, CENTER_X + get_x (axis, 4, RADIUS), CENTER_Y + get_y (axis, 4, RADIUS));
  }
  stroke (cr, 0xd6d9de, 1.0);
  for (guint ring = 0; ring < N_RINGS; ring++) {
    trace_ring (cr, CENTER_X, CENTER_Y, ring, RADIUS);
    stroke (cr, ring + 1 < N_RINGS ? 0xd6d9de : 0x9aa2ad, ring + 1 < N_RINGS ? 1.0 : 1.6);
  }
}

/* The ground under the scale's digits. */
static void
draw_grounds (cairo_t *cr)
{
  for (guint ring = 1; ring < N_RINGS; ring++) {
    double y = CENTER_Y + HUB + (RADIUS - HUB) * ring / 4.0;

    cairo_new_sub_path (cr);
    cairo_arc (cr, CENTER_X + 3.5, y - 6.0, 1.5, -G_PI_2, 0.0);
    cairo_arc (cr, CENTER_X + 3.5, y + 6.0, 1.5, 0.0, G_PI_2);
    cairo_arc (cr, CENTER_X - 3.5, y + 6.0, 1.5, G_PI_2, G_PI);
    cairo_arc (cr, CENTER_X - 3.5, y - 6.0, 1.5, G_PI, 3.0 * G_PI_2);
    cairo_close_path (cr);
    set_color (cr, 0xffffff);
    cairo_fill (cr);
  }
}

static void
draw_marker (cairo_t *cr, const Outline *outline, double x, double y)
{
  switch (outline->marker) {
  case MARKER_SQUARE: cairo_rectangle (cr, x - 4.0, y - 4.0, 8.0, 8.0); break;
  case MARKER_TRIANGLE:
    cairo_move_to (cr, x, y - 6.0);
    cairo_line_to (cr, x + 5.2, y + 3.0);
    cairo_line_to (cr, x - 5.2, y + 3.0);
    cairo_close_path (cr);
    break;
  case MARKER_CIRCLE:
    cairo_new_sub_path (cr);
    cairo_arc (cr, x, y, MARKER, 0.0, 2.0 * G_PI);
    cairo_close_path (cr);
    break;
  case MARKER_NONE:
  default: return;
  }
  set_color (cr, outline->color);
  cairo_fill_preserve (cr);
  stroke (cr, 0xffffff, 1.4);
}

static void
stroke_dashed (cairo_t *cr, const Outline *outline)
{
  cairo_set_dash (cr, outline->dashes, outline->dashes[0] > 0.0 ? 2 : 0, 0.0);
  stroke (cr, outline->color, outline->width);
  cairo_set_dash (cr, NULL, 0, 0.0);
}

static void
draw_outlines (cairo_t *cr)
{
  for (guint i = 0; i < G_N_ELEMENTS (outlines); i++) {
    for (guint axis = 0; axis < N_AXES; axis++)
      cairo_line_to (cr, CENTER_X + get_x (axis, outlines[i].scores[axis], RADIUS),
                     CENTER_Y + get_y (axis, outlines[i].scores[axis], RADIUS));
    cairo_close_path (cr);
    stroke_dashed (cr, &outlines[i]);
  }
  for (guint i = 0; i < G_N_ELEMENTS (outlines); i++) {
    for (guint axis = 0; axis < N_AXES; axis++)
      draw_marker (cr, &outlines[i], CENTER_X + get_x (axis, outlines[i].scores[axis], RADIUS),
                   CENTER_Y + get_y (axis, outlines[i].scores[axis], RADIUS));
  }
}

static void
draw_key (cairo_t *cr)
{
  trace_ring (cr, 31.0, 523.0, 4.0, 6.0);
  stroke (cr, 0x9aa2ad, 0.8);
  cairo_arc (cr, 31.0, 523.0, 2.6, 0.0, 2.0 * G_PI);
  set_color (cr, 0x5e5e66);
  cairo_fill (cr);
  trace_ring (cr, 162.0, 523.0, 4.0, 6.0);
  stroke (cr, 0x5e5e66, 2.4);
  for (guint i = 0; i < G_N_ELEMENTS (outlines); i++) {
    double x = outlines[i].key_x;

    cairo_move_to (cr, x, 546.5);
    cairo_line_to (cr, x + 36.0, 546.5);
    stroke_dashed (cr, &outlines[i]);
    draw_marker (cr, &outlines[i], x + 18.0, 546.5);
  }
}

static PangoLayout *
create_layout (cairo_t *cr)
{
  PangoContext *context = pango_cairo_create_context (cr);
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoLayout *layout;

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72.0);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);
  layout = pango_layout_new (context);
  g_object_unref (context);
  return layout;
}

static void
draw_labels (cairo_t *cr)
{
  g_autoptr (PangoLayout) layout = create_layout (cr);
  g_autoptr (PangoFontDescription) font = pango_font_description_new ();

  pango_font_description_set_family (font, "Cantarell, Inter, DejaVu Sans, sans-serif");
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++) {
    const Label *label = &labels[i];
    int width;

    pango_font_description_set_absolute_size (font, label->size * PANGO_SCALE);
    pango_font_description_set_weight (font,
                                       label->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description (layout, font);
    pango_layout_set_text (layout, label->text, -1);
    pango_layout_get_size (layout, &width, NULL);
    cairo_move_to (cr, label->x - label->share * pango_units_to_double (width),
                   label->y - pango_units_to_double (pango_layout_get_baseline (layout)));
    set_color (cr, label->color);
    pango_cairo_show_layout (cr, layout);
  }
  cairo_new_path (cr);
}

void
bare_radar_draw (cairo_t *cr)
{
  set_color (cr, 0xffffff);
  cairo_paint (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  draw_grid (cr);
  draw_grounds (cr);
  draw_outlines (cr);
  draw_key (cr);
  draw_labels (cr);
}

BareRadarCount
bare_radar_count (void)
{
  guint n_marked = 0;

  for (guint i = 0; i < G_N_ELEMENTS (outlines); i++)
    n_marked += outlines[i].marker != MARKER_NONE;
  return (BareRadarCount){
      /* Axes and rings, the grounds under all digits but 0, outlines and their markers, and in the
       * key the centre, its point, the rim, and each outline's line and marker. */
      .n_shapes = 1 + N_RINGS + (N_RINGS - 1) + G_N_ELEMENTS (outlines) + n_marked * N_AXES + 3 +
                  G_N_ELEMENTS (outlines) + n_marked,
      .n_texts = G_N_ELEMENTS (labels),
  };
}
