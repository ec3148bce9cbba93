/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-private.h"
#include "spann-radars-private.h"
#include "spann-rows-private.h"
#include "spann-series-private.h"
#include "spann-text-memory-private.h"

#include <math.h>

/* Of the radars in a figure whose height nobody has set, at scale 1. */
#define NATURAL_RADIUS 70.0

/* Up to so many radars the type around them is as large as in any figure; with more it becomes
 * smaller, down to a share, as the radars do. */
#define FEW_ITEMS 12.0
#define MIN_TYPE_SHARE 0.55

/* How much higher rows may be than what is in them. */
#define MAX_ROW_SPREAD 1.15

#define MAX_ENTRIES (SPANN_N_SERIES_STYLES + 3)

static double
suggest_scale (const SpannRadarsSpec *spec, double width, double height)
{
  double share = CLAMP (sqrt (FEW_ITEMS / spann_radars_get_n_places (spec)), MIN_TYPE_SHARE, 1.0);

  return spann_metrics_suggest_scale (width, height) * share;
}

static gboolean
has_series (const SpannRadarsSpec *spec, SpannSeriesStyle style)
{
  for (guint i = 0; i < spec->n_items; i++) {
    for (guint j = 0; j < spec->items[i].n_series; j++) {
      if (spec->items[i].series[j].style == style)
        return TRUE;
    }
  }
  return FALSE;
}

static gboolean
has_missing (const SpannRadarsSpec *spec)
{
  for (guint i = 0; i < spec->n_items; i++) {
    for (guint j = 0; j < spec->n_axes; j++) {
      if (spec->items[i].is_missing[j])
        return TRUE;
    }
  }
  return FALSE;
}

static SpannLegend *
make_legend (PangoContext *context, const SpannRadarsSpec *spec, const SpannFrameSpec *frame,
             const SpannMetrics *metrics, double width)
{
  SpannLegendEntry entries[MAX_ENTRIES];
  guint n_entries = 0;

  for (SpannSeriesStyle style = 0; style < SPANN_N_SERIES_STYLES; style++) {
    if (has_series (spec, style))
      entries[n_entries++] = (SpannLegendEntry){spec->series_names[style], spann_series_draw_sample,
                                                GUINT_TO_POINTER (style), SPANN_SERIES_SAMPLE_WIDTH,
                                                SPANN_SERIES_BIT (style)};
  }
  if (spec->middle_label != NULL)
    entries[n_entries++] = (SpannLegendEntry){spec->middle_label, spann_radar_draw_middle_sample,
                                              NULL, SPANN_RADAR_NOTE_SAMPLE_WIDTH};
  if (spec->rim_label != NULL)
    entries[n_entries++] = (SpannLegendEntry){spec->rim_label, spann_radar_draw_rim_sample, NULL,
                                              SPANN_RADAR_NOTE_SAMPLE_WIDTH};
  if (has_missing (spec))
    entries[n_entries++] = (SpannLegendEntry){spec->missing_name, spann_radars_draw_missing_sample,
                                              NULL, SPANN_RADARS_MISSING_SAMPLE_WIDTH};
  return spann_legend_new_of_series (context, metrics, frame, entries, n_entries, width,
                                     SPANN_LEGEND_ROWS);
}

/* The one key of all axes. It is drawn whatever is left out: numbers alone mean nothing. */
static SpannLegend *
make_key (PangoContext *context, const SpannRadarsSpec *spec, const SpannMetrics *metrics,
          double width)
{
  SpannLegendEntry entries[SPANN_RADAR_MAX_AXES];

  for (guint i = 0; i < spec->n_axes; i++)
    entries[i] = (SpannLegendEntry){.text = spec->axes[i]};
  return spann_legend_new (context, metrics, metrics->small, entries, spec->n_axes, width,
                           SPANN_LEGEND_ROWS);
}

static SpannChartFrame *
make_frame (PangoContext *context, const SpannRadarsSpec *spec, const SpannFrameSpec *frame,
            const SpannMetrics *metrics, double width, double height, double min_chart)
{
  double inner = spann_chart_frame_get_inner_width (metrics, frame, width);
  SpannLegend *legend = frame->legend ? make_legend (context, spec, frame, metrics, inner) : NULL;

  return spann_chart_frame_new_around (context, metrics, frame, legend,
                                       make_key (context, spec, metrics, inner), SPANN_LEGEND_BELOW,
                                       width, height, min_chart);
}

static void
draw_items (const SpannRadarsPlot *plot, SpannBox chart)
{
  const SpannRadarsGrid *grid = plot->grid;
  const SpannRadarsSpec *spec = plot->spec;
  SpannBox cell = {0.0, 0.0, chart.width / grid->n_columns, chart.height / grid->n_rows};
  guint n_shown = spec->n_shown > 0 ? spec->n_shown : spec->n_items;

  for (guint i = 0; i < n_shown; i++) {
    cell.x = chart.x + i % grid->n_columns * cell.width;
    cell.y = chart.y + i / grid->n_columns * cell.height;
    spann_radars_draw_item (plot, &spec->items[spec->first + i], cell);
  }
  if (plot->spec->n_items == 0)
    spann_rows_draw_empty (plot->builder, plot->spec->empty_text, chart, &grid->metrics,
                           plot->theme);
}

SpannDrawing *
spann_radars_lay_out (const SpannRadarsSpec *spec, const SpannFrameSpec *frame,
                      const SpannTheme *theme, double width, double height)
{
  PangoContext *context = spann_text_memory_get_context (frame, theme);
  SpannMetrics metrics = spann_metrics_new (frame, suggest_scale (spec, width, height));
  SpannChartFrame *around = make_frame (context, spec, frame, &metrics, width, height, 0.0);
  SpannBox chart = spann_chart_frame_get_chart_box (around);
  SpannRadarsGrid grid = spann_radars_grid_new (context, spec, frame, &metrics, chart);
  double min_radius = spann_radars_get_min_radius (spec, &grid.metrics);
  SpannRadarsPlot plot = {.spec = spec, .theme = theme, .grid = &grid, .hidden = frame->hidden};

  g_assert (spec->n_axes >= SPANN_RADAR_MIN_AXES && spec->n_axes <= SPANN_RADAR_MAX_AXES);
  if (spec->n_items > 0 &&
      (grid.radius < min_radius || !spann_chart_frame_keeps_words (around, frame))) {
    grid = spann_radars_grid_new_for_width (context, spec, frame, &metrics, chart.width,
                                            MAX (grid.radius, min_radius));
    spann_chart_frame_free (around);
    around = make_frame (context, spec, frame, &metrics, width, height,
                         spann_radars_grid_get_height (&grid));
    chart = spann_chart_frame_get_chart_box (around);
  }
  /* Rows keep together, and what explains them follows. */
  spann_chart_frame_fit (around,
                         MIN (chart.height, spann_radars_grid_get_height (&grid) * MAX_ROW_SPREAD));
  chart = spann_chart_frame_get_chart_box (around);
  plot.builder = spann_drawing_builder_new (theme, frame->language, width,
                                            spann_chart_frame_get_height (around));
  g_object_unref (context);
  draw_items (&plot, chart);
  spann_chart_frame_draw (around, plot.builder, theme);
  spann_chart_frame_free (around);
  return spann_drawing_builder_finish (plot.builder);
}

double
spann_radars_get_natural_height (const SpannRadarsSpec *spec, const SpannFrameSpec *frame,
                                 const SpannTheme *theme, double width)
{
  PangoContext *context = spann_text_memory_get_context (frame, theme);
  SpannMetrics metrics =
      spann_metrics_new (frame, MIN (suggest_scale (spec, width, G_MAXDOUBLE), 1.0));
  double inner = spann_chart_frame_get_inner_width (&metrics, frame, width);
  SpannRadarsGrid grid = spann_radars_grid_new_for_width (
      context, spec, frame, &metrics, inner,
      MAX (NATURAL_RADIUS * metrics.scale, spann_radars_get_min_radius (spec, &metrics)));
  g_autoptr (SpannChartFrame) around =
      make_frame (context, spec, frame, &metrics, width, 1.0, spann_radars_grid_get_height (&grid));

  g_object_unref (context);
  return ceil (spann_chart_frame_get_height (around));
}
