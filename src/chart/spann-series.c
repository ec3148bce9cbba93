/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-series-private.h"

#include <math.h>

#define MAX_COVERING 2

/* Half a marker's size by the number of markers on top of it: the covered one is as much larger as
 * it takes to be known by its corners. Circle: radius; triangle: to its corners; square: half a
 * side. */
static const double marker_sizes[SPANN_N_SERIES_STYLES][MAX_COVERING + 1] = {
    [SPANN_SERIES_NOW] = {4.6, 4.6, 4.6},
    [SPANN_SERIES_PREVIOUS] = {6.0, 11.6, 11.6},
    [SPANN_SERIES_BASELINE] = {4.0, 7.4, 11.2},
};

/* Two markers nearer than this, at scale 1, lie on each other. */
#define TOUCHING 4.0

/* A line of the ground's colour keeps a marker apart from what is below it. */
#define RING 1.4

typedef struct {
  double width;
  SpannPaint dashes;
} LineStyle;

static const LineStyle line_styles[SPANN_N_SERIES_STYLES] = {
    [SPANN_SERIES_NOW] = {3.0, {.n_dashes = 0}},
    [SPANN_SERIES_PREVIOUS] = {2.0, {.dashes = {7.0, 4.0}, .n_dashes = 2}},
    [SPANN_SERIES_BASELINE] = {2.0, {.dashes = {2.0, 4.0}, .n_dashes = 2}},
    [SPANN_SERIES_TARGET] = {1.3, {.dashes = {1.3, 3.0}, .n_dashes = 2}},
};

static SpannColor
get_color (SpannSeriesStyle style, const SpannTheme *theme)
{
  switch (style) {
  case SPANN_SERIES_PREVIOUS: return theme->previous;
  case SPANN_SERIES_BASELINE: return theme->baseline;
  case SPANN_SERIES_TARGET: return theme->target;
  case SPANN_SERIES_NOW:
  default: return theme->now;
  }
}

SpannPaint
spann_series_get_line_paint (SpannSeriesStyle style, const SpannMetrics *metrics,
                             const SpannTheme *theme)
{
  const LineStyle *line = &line_styles[style];
  SpannPaint paint = line->dashes;

  paint.stroke = get_color (style, theme);
  paint.stroke_width = line->width * metrics->scale;
  for (guint i = 0; i < paint.n_dashes; i++)
    paint.dashes[i] *= metrics->scale;
  return paint;
}

static double
get_size (SpannSeriesStyle style, guint n_covering)
{
  return marker_sizes[style][MIN (n_covering, MAX_COVERING)];
}

static void
draw_triangle (SpannDrawingBuilder *builder, SpannPoint place, double size, const SpannPaint *paint)
{
  const double half = size * sin (G_PI / 3.0);
  const SpannPoint corners[] = {{place.x, place.y - size},
                                {place.x + half, place.y + size / 2.0},
                                {place.x - half, place.y + size / 2.0}};

  spann_drawing_builder_add_polygon (builder, corners, G_N_ELEMENTS (corners), paint);
}

void
spann_series_draw_marker (SpannDrawingBuilder *builder, SpannSeriesStyle style, SpannPoint place,
                          guint n_covering, const SpannMetrics *metrics, const SpannTheme *theme)
{
  double size = get_size (style, n_covering) * metrics->scale;
  SpannPaint paint = spann_paint_stroke (theme->background, RING * metrics->scale);
  SpannBox square = {place.x - size, place.y - size, 2.0 * size, 2.0 * size};

  paint.is_filled = TRUE;
  paint.fill = get_color (style, theme);
  switch (style) {
  case SPANN_SERIES_NOW: spann_drawing_builder_add_circle (builder, place, size, &paint); break;
  case SPANN_SERIES_PREVIOUS: draw_triangle (builder, place, size, &paint); break;
  case SPANN_SERIES_BASELINE: spann_drawing_builder_add_rect (builder, square, 0.0, &paint); break;
  case SPANN_SERIES_TARGET:
  default: break;
  }
}

gboolean
spann_series_markers_touch (SpannPoint a, SpannPoint b, const SpannMetrics *metrics)
{
  return hypot (a.x - b.x, a.y - b.y) < TOUCHING * metrics->scale;
}

SpannBox
spann_series_measure_marker (SpannSeriesStyle style, SpannPoint place, guint n_covering,
                             const SpannMetrics *metrics)
{
  double half = get_size (style, n_covering) + RING / 2.0;

  return spann_box_grow ((SpannBox){place.x, place.y, 0.0, 0.0}, half * metrics->scale);
}

void
spann_series_draw_sample (SpannDrawingBuilder *builder, SpannBox box, const SpannMetrics *metrics,
                          const SpannTheme *theme, gconstpointer data)
{
  SpannSeriesStyle style = GPOINTER_TO_UINT (data);
  SpannPaint paint = spann_series_get_line_paint (style, metrics, theme);
  double y = box.y + box.height / 2.0;

  spann_drawing_builder_add_line (builder, (SpannPoint){box.x, y},
                                  (SpannPoint){box.x + box.width, y}, &paint);
  spann_series_draw_marker (builder, style, (SpannPoint){box.x + box.width / 2.0, y}, 0, metrics,
                            theme);
}
