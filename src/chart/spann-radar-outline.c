/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-private.h"
#include "spann-series-private.h"

#include <math.h>

static gboolean
has_value (const SpannRadarSeries *series, guint axis)
{
  return !isnan (series->points[axis].value);
}

/* The first axis whose outline begins anew: the one before has no value. The first of all when
 * none or every axis has one. */
static guint
find_run_start (const SpannRadarSeries *series, guint n_axes)
{
  for (guint i = 0; i < n_axes; i++) {
    if (has_value (series, i) && !has_value (series, (i + n_axes - 1) % n_axes))
      return i;
  }
  return 0;
}

/* A value between two missing ones, which no outline touches. */
static gboolean
is_lone (const SpannRadarSeries *series, guint axis, guint n_axes)
{
  return has_value (series, axis) && !has_value (series, (axis + 1) % n_axes) &&
         !has_value (series, (axis + n_axes - 1) % n_axes);
}

/* Where a series without markers has a lone value, a dash across the axis shows it. */
static void
draw_tick (const SpannRadarPlot *plot, guint axis, SpannPoint place, const SpannPaint *line)
{
  SpannPoint direction = spann_radial_scale_get_direction (&plot->scale, axis);
  double half = 6.0 * plot->metrics.scale;
  SpannPaint paint = spann_paint_stroke (line->stroke, 2.0 * plot->metrics.scale);

  spann_drawing_builder_add_line (
      plot->builder, (SpannPoint){place.x - direction.y * half, place.y + direction.x * half},
      (SpannPoint){place.x + direction.y * half, place.y - direction.x * half}, &paint);
}

guint
spann_radar_get_key (const SpannRadarPlot *plot, SpannSeriesStyle style, guint axis,
                     gboolean is_marker)
{
  if (!plot->moves)
    return 0;
  return 1 + (2 * style + (is_marker ? 1 : 0)) * SPANN_RADAR_MAX_AXES + axis;
}

/* @end: the axis after the run's last. */
static void
flush_run (const SpannRadarPlot *plot, SpannSeriesStyle style, guint end, GArray *run,
           gboolean closed, const SpannPaint *paint)
{
  const SpannPoint *points = (const SpannPoint *)(gconstpointer)run->data;
  guint n_axes = plot->spec->n_axes;
  guint start = (end + n_axes - run->len) % n_axes;

  spann_drawing_builder_set_key (plot->builder, spann_radar_get_key (plot, style, start, FALSE));
  if (closed)
    spann_drawing_builder_add_polygon (plot->builder, points, run->len, paint);
  else if (run->len > 1)
    spann_drawing_builder_add_polyline (plot->builder, points, run->len, paint);
  spann_drawing_builder_set_key (plot->builder, 0);
  g_array_set_size (run, 0);
}

static void
draw_outline (const SpannRadarPlot *plot, const SpannRadarSeries *series)
{
  guint n_axes = plot->spec->n_axes;
  guint start = find_run_start (series, n_axes);
  SpannPaint paint = spann_series_get_line_paint (series->style, &plot->metrics, plot->theme);
  g_autoptr (GArray) run = g_array_new (FALSE, FALSE, sizeof (SpannPoint));

  for (guint i = 0; i < n_axes; i++) {
    guint axis = (start + i) % n_axes;

    if (has_value (series, axis)) {
      SpannPoint place = spann_radial_scale_map (&plot->scale, axis, series->points[axis].value);

      g_array_append_val (run, place);
      if (series->style == SPANN_SERIES_TARGET && is_lone (series, axis, n_axes))
        draw_tick (plot, axis, place, &paint);
    } else {
      flush_run (plot, series->style, axis, run, FALSE, &paint);
    }
  }
  flush_run (plot, series->style, start, run, run->len == n_axes, &paint);
}

const SpannRadarSeries *
spann_radar_find_series (const SpannRadarSpec *spec, SpannSeriesStyle style)
{
  for (guint i = 0; i < spec->n_series; i++) {
    if (spec->series[i].style == style)
      return &spec->series[i];
  }
  return NULL;
}

/* The broken lines lie on the solid one: where they run together, both are seen. */
void
spann_radar_draw_outlines (const SpannRadarPlot *plot)
{
  for (SpannSeriesStyle style = 0; style < SPANN_N_SERIES_STYLES; style++) {
    const SpannRadarSeries *series = spann_radar_find_series (plot->spec, style);

    if (series != NULL)
      draw_outline (plot, series);
  }
}

void
spann_radar_foreach_edge (const SpannRadarPlot *plot, const SpannRadarSeries *series,
                          SpannRadarEdgeFunc func, gpointer data)
{
  guint n_axes = plot->spec->n_axes;

  for (guint i = 0; i < n_axes; i++) {
    guint next = (i + 1) % n_axes;

    if (has_value (series, i) && has_value (series, next))
      func (spann_radial_scale_map (&plot->scale, i, series->points[i].value),
            spann_radial_scale_map (&plot->scale, next, series->points[next].value), data);
  }
}
