/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-private.h"
#include "spann-series-private.h"

#include <math.h>

#define NOTE_SAMPLE_CORNERS 7

/* From this width against its height on, a figure has room beside the radar; what stands there
 * takes at most a share of the width. */
#define WIDE 1.5
#define SIDE_SHARE 0.3

/* A small radar with only its middle, or its rim, drawn strong. */
static void
draw_note_sample (SpannDrawingBuilder *builder, SpannBox box, const SpannMetrics *metrics,
                  const SpannTheme *theme, gboolean is_rim)
{
  SpannPoint center = {box.x + box.width / 2.0, box.y + box.height / 2.0};
  SpannRadialScale scale = {
      center, NOTE_SAMPLE_CORNERS, {0.0, 1.0, 0.0, MIN (box.width, box.height) / 2.0}};
  SpannPaint dot = spann_paint_fill (theme->text_dim);
  SpannPaint rim = spann_paint_stroke (is_rim ? theme->text_dim : theme->grid_strong,
                                       (is_rim ? 2.4 : 0.8) * metrics->scale);
  SpannPoint corners[NOTE_SAMPLE_CORNERS];

  for (guint i = 0; i < NOTE_SAMPLE_CORNERS; i++)
    corners[i] = spann_radial_scale_map (&scale, i, 0.85);
  spann_drawing_builder_add_polygon (builder, corners, NOTE_SAMPLE_CORNERS, &rim);
  if (!is_rim)
    spann_drawing_builder_add_circle (builder, center, 2.6 * metrics->scale, &dot);
}

void
spann_radar_draw_middle_sample (SpannDrawingBuilder *builder, SpannBox box,
                                const SpannMetrics *metrics, const SpannTheme *theme,
                                gconstpointer data)
{
  draw_note_sample (builder, box, metrics, theme, FALSE);
}

void
spann_radar_draw_rim_sample (SpannDrawingBuilder *builder, SpannBox box,
                             const SpannMetrics *metrics, const SpannTheme *theme,
                             gconstpointer data)
{
  draw_note_sample (builder, box, metrics, theme, TRUE);
}

static SpannLegend *
make_notes (PangoContext *context, const SpannRadarSpec *spec, const SpannMetrics *metrics,
            double width, SpannLegendFlow flow)
{
  const SpannLegendEntry entries[] = {
      {spec->middle_label, spann_radar_draw_middle_sample, NULL, SPANN_RADAR_NOTE_SAMPLE_WIDTH},
      {spec->rim_label, spann_radar_draw_rim_sample, NULL, SPANN_RADAR_NOTE_SAMPLE_WIDTH},
  };

  return spann_legend_new (context, metrics, metrics->small, entries, G_N_ELEMENTS (entries), width,
                           flow);
}

static SpannLegend *
make_legend (PangoContext *context, const SpannRadarSpec *spec, const SpannFrameSpec *frame,
             const SpannMetrics *metrics, double width, SpannLegendFlow flow)
{
  SpannLegendEntry entries[SPANN_N_SERIES_STYLES];
  guint n_entries = 0;

  for (SpannSeriesStyle style = 0; style < SPANN_N_SERIES_STYLES; style++) {
    const SpannRadarSeries *series = spann_radar_find_series (spec, style);

    if (series != NULL)
      entries[n_entries++] =
          (SpannLegendEntry){series->name, spann_series_draw_sample, GUINT_TO_POINTER (style),
                             SPANN_SERIES_SAMPLE_WIDTH, SPANN_SERIES_BIT (style)};
  }
  return spann_legend_new_of_series (context, metrics, frame, entries, n_entries, width, flow);
}

/* A figure as wide as a screen has its legend beside the radar, which can then be higher. */
static SpannChartFrame *
make_frame (PangoContext *context, const SpannRadarSpec *spec, const SpannFrameSpec *frame,
            const SpannMetrics *metrics, double width, double height)
{
  gboolean is_wide = frame->legend && width >= height * WIDE;
  SpannLegendPlace place = is_wide ? SPANN_LEGEND_BESIDE : SPANN_LEGEND_BELOW;
  SpannLegendFlow flow = is_wide ? SPANN_LEGEND_COLUMN : SPANN_LEGEND_ROWS;
  double inner =
      is_wide ? width * SIDE_SHARE : spann_chart_frame_get_inner_width (metrics, frame, width);
  SpannLegend *legend =
      frame->legend ? make_legend (context, spec, frame, metrics, inner, flow) : NULL;
  SpannLegend *notes = make_notes (context, spec, metrics, inner, flow);

  return spann_chart_frame_new (context, metrics, frame, legend, notes, place, width, height);
}

int *
spann_radar_add_marks (SpannDrawingBuilder *builder, const SpannRadarSpec *spec)
{
  int *marks = g_new (int, SPANN_N_SERIES_STYLES * spec->n_axes);

  for (SpannSeriesStyle style = 0; style < SPANN_N_SERIES_STYLES; style++) {
    const SpannRadarSeries *series = spann_radar_find_series (spec, style);

    for (guint axis = 0; axis < spec->n_axes; axis++)
      marks[style * spec->n_axes + axis] =
          series == NULL ? -1
                         : spann_drawing_builder_add_mark (builder, series->points[axis].mark_id,
                                                           series->points[axis].mark_label);
  }
  return marks;
}

/* A value that is missing has its mark where the axis is named. The main series' mark takes the
 * words of the label with it: @out_label_marks. */
static void
mark_missing_values (const SpannRadarPlot *plot, const SpannRadarLabels *labels, const int *marks,
                     int *out_label_marks)
{
  guint n_axes = plot->spec->n_axes;

  for (guint axis = 0; axis < n_axes; axis++)
    out_label_marks[axis] = -1;
  for (guint i = 0; i < plot->spec->n_series; i++) {
    const SpannRadarSeries *series = &plot->spec->series[i];

    for (guint axis = 0; axis < n_axes; axis++) {
      int mark = marks[series->style * n_axes + axis];

      if (!isnan (series->points[axis].value))
        continue;
      spann_drawing_builder_set_mark_box (plot->builder, mark,
                                          spann_radar_labels_get_box (labels, axis));
      if (series->style == SPANN_SERIES_NOW)
        out_label_marks[axis] = mark;
    }
  }
}

/* The rings' labels stand clear of hidden outlines, too: they stay where they are. */
static void
draw_level_labels (const SpannRadarPlot *plot, const SpannRadarSpec *all,
                   const SpannRadarLabels *labels)
{
  SpannRadarPlot whole = *plot;

  whole.spec = all;
  spann_radar_draw_level_labels (&whole, labels);
}

/* @all: with the series that are hidden. */
static void
draw_radar (SpannRadarPlot *plot, const SpannRadarSpec *all, SpannBox box)
{
  const SpannRadarSpec *spec = plot->spec;
  g_autofree int *marks = spann_radar_add_marks (plot->builder, spec);
  g_autoptr (SpannRadarLabels) labels = spann_radar_labels_new (
      spann_drawing_builder_get_context (plot->builder), spec, &plot->metrics, box);
  int label_marks[SPANN_RADAR_MAX_AXES];

  plot->scale = spann_radar_make_scale (
      spec, &plot->metrics, spann_radar_labels_get_center (labels),
      spann_radar_labels_get_radius (labels),
      spann_text_runs_left (spann_drawing_builder_get_context (plot->builder)));
  mark_missing_values (plot, labels, marks, label_marks);
  spann_radar_draw_grid (plot);
  spann_radar_draw_outlines (plot);
  draw_level_labels (plot, all, labels);
  spann_radar_draw_markers (plot, marks);
  spann_radar_labels_draw (labels, plot->builder, plot->theme, label_marks);
}

SpannRadarSpec
spann_radar_leave_out (const SpannRadarSpec *spec, guint hidden, SpannRadarSeries *series)
{
  SpannRadarSpec shown = *spec;

  shown.series = series;
  shown.n_series = 0;
  for (guint i = 0; i < spec->n_series; i++) {
    if ((hidden & SPANN_SERIES_BIT (spec->series[i].style)) == 0)
      series[shown.n_series++] = spec->series[i];
  }
  return shown;
}

SpannDrawing *
spann_radar_lay_out (const SpannRadarSpec *spec, const SpannFrameSpec *frame,
                     const SpannTheme *theme, double width, double height)
{
  SpannDrawingBuilder *builder;
  g_autoptr (SpannChartFrame) chart_frame = NULL;
  SpannRadarSeries series[SPANN_N_SERIES_STYLES];
  SpannRadarSpec shown;
  SpannRadarPlot plot;

  g_return_val_if_fail (
      spec->n_axes >= SPANN_RADAR_MIN_AXES && spec->n_axes <= SPANN_RADAR_MAX_AXES, NULL);
  g_return_val_if_fail (spec->n_levels >= 2 && spec->min < spec->max, NULL);

  builder = spann_drawing_builder_new (theme, frame->language, width, height);
  shown = spann_radar_leave_out (spec, frame->hidden, series);
  plot = (SpannRadarPlot){
      .builder = builder,
      .spec = &shown,
      .theme = theme,
      .moves = TRUE,
      .metrics = spann_metrics_new (frame, spann_metrics_suggest_scale (width, height)),
  };
  chart_frame = make_frame (spann_drawing_builder_get_context (builder), spec, frame, &plot.metrics,
                            width, height);
  draw_radar (&plot, spec, spann_chart_frame_get_chart_box (chart_frame));
  spann_chart_frame_draw (chart_frame, builder, theme);
  return spann_drawing_builder_finish (builder);
}
