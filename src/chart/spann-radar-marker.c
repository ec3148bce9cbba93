/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-private.h"
#include "spann-series-private.h"

#include <math.h>

/* How many series that are drawn later have a marker at the place. */
static guint
count_covering (const SpannRadarPlot *plot, SpannSeriesStyle style, guint axis, SpannPoint place)
{
  guint n = 0;

  for (SpannSeriesStyle above = 0; above < style; above++) {
    const SpannRadarSeries *series = spann_radar_find_series (plot->spec, above);
    SpannPoint other;

    if (series == NULL || isnan (series->points[axis].value))
      continue;
    other = spann_radial_scale_map (&plot->scale, axis, series->points[axis].value);
    n += spann_series_markers_touch (other, place, &plot->metrics);
  }
  return n;
}

SpannBox
spann_radar_measure_marker (const SpannRadarPlot *plot, const SpannRadarSeries *series, guint axis)
{
  SpannPoint place = spann_radial_scale_map (&plot->scale, axis, series->points[axis].value);

  if (isnan (place.x))
    return (SpannBox){0};
  return spann_series_measure_marker (
      series->style, place, count_covering (plot, series->style, axis, place), &plot->metrics);
}

gboolean
spann_radar_meets_marker (const SpannRadarPlot *plot, guint axis, SpannBox box)
{
  for (guint i = 0; i < plot->spec->n_series; i++) {
    if (spann_box_intersects (spann_radar_measure_marker (plot, &plot->spec->series[i], axis), box))
      return TRUE;
  }
  return FALSE;
}

static void
draw_series_markers (const SpannRadarPlot *plot, const SpannRadarSeries *series, const int *marks)
{
  for (guint axis = 0; axis < plot->spec->n_axes; axis++) {
    double value = series->points[axis].value;
    SpannPoint place;

    if (isnan (value))
      continue;
    place = spann_radial_scale_map (&plot->scale, axis, value);
    spann_drawing_builder_set_mark_box (plot->builder, marks[axis],
                                        (SpannBox){place.x, place.y, 0.0, 0.0});
    spann_drawing_builder_enter_mark (plot->builder, marks[axis]);
    spann_drawing_builder_set_key (plot->builder,
                                   spann_radar_get_key (plot, series->style, axis, TRUE));
    spann_series_draw_marker (plot->builder, series->style, place,
                              count_covering (plot, series->style, axis, place), &plot->metrics,
                              plot->theme);
  }
  spann_drawing_builder_set_key (plot->builder, 0);
  spann_drawing_builder_enter_mark (plot->builder, -1);
}

void
spann_radar_draw_markers (const SpannRadarPlot *plot, const int *marks)
{
  for (SpannSeriesStyle style = SPANN_N_SERIES_STYLES; style-- > 0;) {
    const SpannRadarSeries *series = spann_radar_find_series (plot->spec, style);

    if (series != NULL)
      draw_series_markers (plot, series, marks + style * plot->spec->n_axes);
  }
}
