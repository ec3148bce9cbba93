/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-private.h"
#include "spann-radars-private.h"
#include "spann-text-measure-private.h"

#include <math.h>

/* Beside a name, in steps of the metrics' gap. */
#define CELL_GAPS 1.0

/* The lower end of the scale keeps the axes apart in the middle. */
#define MIDDLE_SHARE 0.1

/* The name in the middle above the radar, the note below it. */
static void
draw_head (const SpannRadarsPlot *plot, const SpannRadarsItem *item, SpannBox cell)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  const SpannRadarsGrid *grid = plot->grid;
  double width = cell.width - 2.0 * CELL_GAPS * grid->metrics.gap;
  double center = cell.x + cell.width / 2.0;
  double lines = grid->name_lines * spann_font_get_line_height (grid->metrics.label);
  g_autoptr (SpannTextBlock) name =
      spann_text_block_new (context, item->name, grid->metrics.label, width, grid->name_lines);
  g_autoptr (SpannTextBlock) note =
      spann_text_block_new (context, item->note, grid->metrics.small, width, 1);

  /* Short names stand right above their notes. */
  spann_drawing_builder_add_block (plot->builder, name, plot->theme->text, SPANN_ANCHOR_MIDDLE,
                                   center, cell.y + lines - name->height);
  spann_drawing_builder_add_block (plot->builder, note, plot->theme->text_dim, SPANN_ANCHOR_MIDDLE,
                                   center, cell.y + lines);
}

/* The number outside the end of its axis, so that its box touches the gap around the radar. */
static SpannBox
draw_number (const SpannRadarsPlot *plot, const SpannRadarsItem *item,
             const SpannRadialScale *scale, guint axis)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  const SpannMetrics *metrics = &plot->grid->metrics;
  gboolean is_missing = item->is_missing[axis];
  SpannFont font = {metrics->small.size, is_missing ? SPANN_FACE_ITALIC : SPANN_FACE_REGULAR};
  SpannPoint direction = spann_radial_scale_get_direction (scale, axis);
  g_autofree char *number = g_strdup_printf (is_missing ? "(%u)" : "%u", axis + 1);
  double width = spann_text_measure (context, number, font);
  double height = font.size * SPANN_TEXT_CAP_HEIGHT;
  double distance = plot->grid->radius + plot->grid->number_gap +
                    (fabs (direction.x) * width + fabs (direction.y) * height) / 2.0;
  SpannPoint center = {scale->center.x + direction.x * distance,
                       scale->center.y + direction.y * distance};

  spann_drawing_builder_add_text (plot->builder, number, font, plot->theme->text_dim,
                                  SPANN_ANCHOR_MIDDLE, center.x, center.y + height / 2.0);
  return (SpannBox){center.x - width / 2.0, center.y - height / 2.0, width, height};
}

/* A value that is missing has its mark at the number of its axis. */
static void
mark_missing_values (const SpannRadarsPlot *plot, const SpannRadarSpec *radar, guint axis,
                     SpannBox box, const int *marks)
{
  for (guint i = 0; i < radar->n_series; i++) {
    const SpannRadarSeries *series = &radar->series[i];

    if (isnan (series->points[axis].value))
      spann_drawing_builder_set_mark_box (plot->builder,
                                          marks[series->style * radar->n_axes + axis], box);
  }
}

static void
draw_radar (const SpannRadarsPlot *plot, const SpannRadarsItem *item, SpannPoint center)
{
  const SpannRadarsSpec *spec = plot->spec;
  double radius = plot->grid->radius;
  const SpannRadarSpec all = {
      .n_axes = spec->n_axes,
      .series = item->series,
      .n_series = item->n_series,
      .min = spec->min,
      .max = spec->max,
      .levels = spec->levels,
      .n_levels = spec->n_levels,
  };
  SpannRadarSeries series[SPANN_N_SERIES_STYLES];
  const SpannRadarSpec radar = spann_radar_leave_out (&all, plot->hidden, series);
  const SpannRadarPlot inner = {
      .builder = plot->builder,
      .spec = &radar,
      .theme = plot->theme,
      .metrics = plot->grid->metrics,
      .scale = {center,
                spec->n_axes,
                {spec->min, spec->max, MIDDLE_SHARE * radius, radius},
                spann_text_runs_left (spann_drawing_builder_get_context (plot->builder))},
  };
  g_autofree int *marks = spann_radar_add_marks (plot->builder, &radar);

  spann_radar_draw_grid (&inner);
  spann_radar_draw_outlines (&inner);
  spann_radar_draw_markers (&inner, marks);
  for (guint axis = 0; axis < spec->n_axes; axis++)
    mark_missing_values (plot, &radar, axis, draw_number (plot, item, &inner.scale, axis), marks);
}

void
spann_radars_draw_item (const SpannRadarsPlot *plot, const SpannRadarsItem *item, SpannBox cell)
{
  const SpannRadarsGrid *grid = plot->grid;
  SpannPoint center = {cell.x + cell.width / 2.0,
                       cell.y + grid->head_height + grid->end + grid->radius};
  int mark = spann_drawing_builder_add_mark (plot->builder, item->mark_id, item->mark_label);

  spann_drawing_builder_enter_mark (plot->builder, mark);
  draw_head (plot, item, cell);
  spann_drawing_builder_set_mark_box (plot->builder, mark,
                                      (SpannBox){cell.x, cell.y, cell.width, grid->head_height});
  spann_drawing_builder_enter_mark (plot->builder, -1);
  draw_radar (plot, item, center);
}

void
spann_radars_draw_missing_sample (SpannDrawingBuilder *builder, SpannBox box,
                                  const SpannMetrics *metrics, const SpannTheme *theme,
                                  gconstpointer data)
{
  SpannFont font = {metrics->small.size, SPANN_FACE_ITALIC};

  spann_drawing_builder_add_text (builder, "(1)", font, theme->text_dim, SPANN_ANCHOR_MIDDLE,
                                  box.x + box.width / 2.0,
                                  box.y + (box.height + font.size * SPANN_TEXT_CAP_HEIGHT) / 2.0);
}
