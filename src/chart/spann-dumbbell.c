/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-dumbbell-private.h"
#include "spann-series-private.h"

#include <math.h>

#define SAMPLE_WIDTH 14.0

/* What the chart needs at scale 1 besides its rows, for each group, and for each row at least: with
 * many rows, type has to be smaller than the figure's size suggests. */
#define REFERENCE_FRAME 130.0
#define REFERENCE_GROUP 52.0
#define REFERENCE_ROW 25.0

/* Of the highest row: what looks best where there is no limit. */
#define COMFORTABLE_ROW 0.6

static double
suggest_scale (const SpannDumbbellSpec *spec, double width, double height)
{
  double needed = REFERENCE_FRAME + spec->n_groups * REFERENCE_GROUP +
                  spann_dumbbell_count_rows (spec) * REFERENCE_ROW;

  return MIN (spann_metrics_suggest_scale (width, height), height / needed);
}

static void
draw_sample (SpannDrawingBuilder *builder, SpannBox box, const SpannMetrics *metrics,
             const SpannTheme *theme, gconstpointer data)
{
  const SpannPoint center = {box.x + box.width / 2.0, box.y + box.height / 2.0};

  spann_series_draw_marker (builder, GPOINTER_TO_UINT (data), center, 0, metrics, theme);
}

static SpannLegend *
make_legend (PangoContext *context, const SpannDumbbellSpec *spec, const SpannFrameSpec *frame,
             const SpannMetrics *metrics, double width)
{
  const SpannLegendEntry all[] = {
      {spec->before_name, draw_sample, GUINT_TO_POINTER (spec->before_style), SAMPLE_WIDTH,
       SPANN_SERIES_BIT (spec->before_style)},
      {spec->after_name, draw_sample, GUINT_TO_POINTER (SPANN_SERIES_NOW), SAMPLE_WIDTH,
       SPANN_SERIES_BIT (SPANN_SERIES_NOW)},
  };
  SpannLegendEntry entries[G_N_ELEMENTS (all)];
  guint n_entries = 0;

  for (guint i = 0; i < G_N_ELEMENTS (all); i++) {
    if (all[i].text != NULL)
      entries[n_entries++] = all[i];
  }
  return spann_legend_new_of_series (context, metrics, frame, entries, n_entries, width,
                                     SPANN_LEGEND_ROWS);
}

static SpannChartFrame *
make_frame (PangoContext *context, const SpannDumbbellSpec *spec, const SpannFrameSpec *frame,
            const SpannMetrics *metrics, double width, double height)
{
  double inner = spann_chart_frame_get_inner_width (metrics, frame, width);
  double min_row = spann_dumbbell_measure_min_row (context, spec, metrics, inner);
  SpannLegend *legend = frame->legend ? make_legend (context, spec, frame, metrics, inner) : NULL;

  return spann_chart_frame_new_around (context, metrics, frame, legend, NULL, SPANN_LEGEND_BELOW,
                                       width, height,
                                       spann_dumbbell_measure_height (spec, metrics, min_row));
}

/* Rows as high as the figure has room for, within their limits; the frame follows. */
static double
fit_rows (SpannChartFrame *frame, PangoContext *context, const SpannDumbbellSpec *spec,
          const SpannMetrics *metrics)
{
  SpannBox room = spann_chart_frame_get_chart_box (frame);
  double others = spann_dumbbell_measure_height (spec, metrics, 0.0);
  double min = spann_dumbbell_measure_min_row (context, spec, metrics, room.width);
  double row = CLAMP ((room.height - others) / MAX (spann_dumbbell_count_rows (spec), 1), min,
                      MAX (min, spann_dumbbell_get_max_row_height (metrics)));

  spann_chart_frame_fit (frame, spann_dumbbell_measure_height (spec, metrics, row));
  return row;
}

/* Gives where the group ends. */
static double
draw_group (const SpannDumbbellPlot *plot, const SpannDumbbellGroup *group, SpannBox chart,
            double top)
{
  SpannBox box = {chart.x, top + spann_dumbbell_get_head_height (&plot->metrics), chart.width,
                  plot->row_height};

  spann_dumbbell_draw_scale (plot, group, top);
  for (guint i = 0; i < group->n_rows; i++) {
    const SpannDumbbellRow *row = &group->rows[i];
    int mark = spann_drawing_builder_add_mark (plot->builder, row->mark_id, row->mark_label);

    spann_dumbbell_draw_row (plot, group, row, box, mark);
    box.y += box.height;
  }
  return box.y;
}

static void
draw_groups (const SpannDumbbellPlot *plot, SpannBox chart)
{
  double top = chart.y;

  for (guint i = 0; i < plot->spec->n_groups; i++)
    top = draw_group (plot, &plot->spec->groups[i], chart, top) +
          spann_dumbbell_get_group_gap (&plot->metrics);
  if (spann_dumbbell_count_rows (plot->spec) == 0)
    spann_rows_draw_empty (plot->builder, plot->spec->empty_text, chart, &plot->metrics,
                           plot->theme);
}

SpannDrawing *
spann_dumbbell_lay_out (const SpannDumbbellSpec *spec, const SpannFrameSpec *frame,
                        const SpannTheme *theme, double width, double height)
{
  PangoContext *context = spann_text_context_new (theme->font_family, frame->language);
  SpannDumbbellPlot plot = {
      .spec = spec,
      .theme = theme,
      .hidden = frame->hidden,
      .metrics = spann_metrics_new (frame, suggest_scale (spec, width, height)),
  };
  g_autoptr (SpannChartFrame) chart_frame =
      make_frame (context, spec, frame, &plot.metrics, width, height);
  SpannBox chart;

  plot.row_height = fit_rows (chart_frame, context, spec, &plot.metrics);
  chart = spann_chart_frame_get_chart_box (chart_frame);
  plot.columns = spann_dumbbell_columns_new (context, spec, &plot.metrics, chart, plot.row_height);
  plot.builder = spann_drawing_builder_new (theme, frame->language, width,
                                            spann_chart_frame_get_height (chart_frame));
  g_object_unref (context);
  draw_groups (&plot, chart);
  spann_chart_frame_draw (chart_frame, plot.builder, theme);
  return spann_drawing_builder_finish (plot.builder);
}

double
spann_dumbbell_get_natural_height (const SpannDumbbellSpec *spec, const SpannFrameSpec *frame,
                                   const SpannTheme *theme, double width)
{
  PangoContext *context = spann_text_context_new (theme->font_family, frame->language);
  SpannMetrics metrics = spann_metrics_new_natural (frame, width);
  double inner = spann_chart_frame_get_inner_width (&metrics, frame, width);
  double row = MAX (spann_dumbbell_get_max_row_height (&metrics) * COMFORTABLE_ROW,
                    spann_dumbbell_measure_min_row (context, spec, &metrics, inner));
  double chart = spann_dumbbell_measure_height (spec, &metrics, row);
  /* High enough that the frame keeps every part. */
  g_autoptr (SpannChartFrame) chart_frame =
      make_frame (context, spec, frame, &metrics, width, chart * 2.0);

  g_object_unref (context);
  return spann_chart_frame_get_natural_height (chart_frame, chart);
}
