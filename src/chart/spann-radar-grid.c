/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-private.h"

#include <math.h>

#define GRID_WIDTH 1.0
#define RIM_WIDTH 1.6
#define MIDDLE_SHARE 0.08

static void
draw_ring (const SpannRadarPlot *plot, double value)
{
  SpannPoint corners[SPANN_RADAR_MAX_AXES];
  gboolean is_rim = value >= plot->spec->max;
  SpannPaint paint = spann_paint_stroke (is_rim ? plot->theme->grid_strong : plot->theme->grid,
                                         (is_rim ? RIM_WIDTH : GRID_WIDTH) * plot->metrics.scale);

  for (guint i = 0; i < plot->spec->n_axes; i++)
    corners[i] = spann_radial_scale_map (&plot->scale, i, value);
  spann_drawing_builder_add_polygon (plot->builder, corners, plot->spec->n_axes, &paint);
}

void
spann_radar_draw_grid (const SpannRadarPlot *plot)
{
  const SpannRadarSpec *spec = plot->spec;
  SpannPaint paint = spann_paint_stroke (plot->theme->grid, GRID_WIDTH * plot->metrics.scale);
  SpannPoint spokes[2 * SPANN_RADAR_MAX_AXES];

  for (guint i = 0; i < spec->n_axes; i++) {
    spokes[2 * i] = spann_radial_scale_map (&plot->scale, i, spec->min);
    spokes[2 * i + 1] = spann_radial_scale_map (&plot->scale, i, spec->max);
  }
  spann_drawing_builder_add_segments (plot->builder, spokes, 2 * spec->n_axes, &paint);
  for (guint i = 0; i < spec->n_levels; i++)
    draw_ring (plot, spec->levels[i].value);
}

SpannRadialScale
spann_radar_make_scale (const SpannRadarSpec *spec, const SpannMetrics *metrics, SpannPoint center,
                        double radius, gboolean runs_left)
{
  double label = 0.62 * metrics->small.size + 2.5 * metrics->scale;
  double middle = MAX (MIDDLE_SHARE * radius, label / cos (G_PI / spec->n_axes));

  return (SpannRadialScale){
      center, spec->n_axes, {spec->min, spec->max, MIN (middle, radius / 2.0), radius}, runs_left};
}
