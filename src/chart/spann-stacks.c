/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-stacks-private.h"

#include <math.h>

#include "spann-chart-frame-private.h"
#include "spann-text-memory-private.h"

/* Of the width: what columns look best in; and in lines, so that the parts of a column have room
 * for their numbers where type is large. */
#define COLUMNS_HEIGHT_SHARE 0.58
#define COLUMNS_LEAST_LINES 21.0

double
spann_stack_get_total (const SpannStack *self)
{
  double total = 0.0;

  for (guint i = 0; i < self->n_parts; i++)
    total += self->parts[i].value;
  return total;
}

const SpannStacksSpec *
spann_stacks_get_whole (const SpannStacksSpec *spec)
{
  return spec->whole != NULL ? spec->whole : spec;
}

double
spann_stacks_find_highest (const SpannStacksSpec *spec)
{
  const SpannStacksSpec *whole = spann_stacks_get_whole (spec);
  double highest = 0.0;

  for (guint i = 0; i < whole->n_stacks; i++) {
    const SpannStack *stack = &whole->stacks[i];

    highest = MAX (highest, spann_stack_get_total (stack));
    if (!isnan (stack->limit))
      highest = MAX (highest, stack->limit);
  }
  return highest;
}

gboolean
spann_stack_is_exceeded (const SpannStack *self)
{
  return !isnan (self->limit) && self->counted > self->limit;
}

static gboolean
has_style (const SpannStacksSpec *spec, SpannBarStyle style)
{
  const SpannStacksSpec *whole = spann_stacks_get_whole (spec);

  for (guint i = 0; i < whole->n_stacks; i++) {
    const SpannStack *stack = &whole->stacks[i];

    for (guint j = 0; j < stack->n_parts; j++) {
      if (stack->parts[j].style == style && stack->parts[j].value > 0.0)
        return TRUE;
    }
  }
  return FALSE;
}

static gboolean
has_limit (const SpannStacksSpec *spec)
{
  const SpannStacksSpec *whole = spann_stacks_get_whole (spec);

  for (guint i = 0; i < whole->n_stacks; i++) {
    if (!isnan (whole->stacks[i].limit))
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_excess (const SpannStacksSpec *spec)
{
  const SpannStacksSpec *whole = spann_stacks_get_whole (spec);

  for (guint i = 0; i < whole->n_stacks; i++) {
    if (spann_stack_is_exceeded (&whole->stacks[i]))
      return TRUE;
  }
  return FALSE;
}

static SpannLegend *
make_legend (PangoContext *context, const SpannStacksSpec *spec, const SpannFrameSpec *frame,
             const SpannMetrics *metrics, double width)
{
  g_autofree SpannLegendEntry *entries = g_new (SpannLegendEntry, spec->n_bar_keys + 2);
  guint n_entries = 0;

  for (guint i = 0; i < spec->n_bar_keys; i++) {
    const SpannBarKey *key = &spec->bar_keys[i];

    if (has_style (spec, key->style))
      entries[n_entries++] =
          (SpannLegendEntry){key->name, spann_bar_draw_sample, GUINT_TO_POINTER (key->style),
                             SPANN_BAR_SAMPLE_WIDTH, SPANN_SERIES_BIT (key->style)};
  }
  if (spec->limit_name != NULL && has_limit (spec))
    entries[n_entries++] =
        (SpannLegendEntry){spec->limit_name, spann_stacks_draw_limit_sample, NULL,
                           SPANN_STACKS_LIMIT_SAMPLE_WIDTH, SPANN_STACKS_LIMIT_BIT};
  if (spec->excess_name != NULL && has_excess (spec))
    entries[n_entries++] =
        (SpannLegendEntry){spec->excess_name, spann_stacks_draw_excess_sample, NULL,
                           SPANN_STACKS_EXCESS_SAMPLE_WIDTH, SPANN_STACKS_EXCESS_BIT};
  return spann_legend_new_of_series (context, metrics, frame, entries, n_entries, width,
                                     SPANN_LEGEND_ROWS);
}

static SpannChartFrame *
make_frame (PangoContext *context, const SpannStacksSpec *spec, const SpannFrameSpec *frame,
            const SpannMetrics *metrics, double width, double height)
{
  double inner = spann_chart_frame_get_inner_width (metrics, frame, width);
  SpannLegend *legend = frame->legend ? make_legend (context, spec, frame, metrics, inner) : NULL;

  return spann_chart_frame_new (context, metrics, frame, legend, NULL, SPANN_LEGEND_BELOW, width,
                                height);
}

static gboolean
has_rows (const SpannStacksSpec *spec)
{
  return spec->flow == SPANN_STACKS_ROWS && spec->n_stacks > 0;
}

/* Rows are as high as there is room for, within their limits; the frame follows. */
static void
fit_frame (SpannChartFrame *frame, PangoContext *context, const SpannStacksSpec *spec,
           const SpannMetrics *metrics)
{
  SpannBox room = spann_chart_frame_get_chart_box (frame);
  double min_row, max_row;

  if (!has_rows (spec))
    return;
  min_row = spann_stacks_measure_min_row (context, spec, metrics, room.width);
  max_row = MAX (min_row, spann_rows_get_max_height (metrics));
  spann_chart_frame_fit (frame,
                         CLAMP (room.height, spann_stacks_measure_rows (spec, metrics, min_row),
                                spann_stacks_measure_rows (spec, metrics, max_row)));
}

gboolean
spann_stacks_shows_part (const SpannStacksPlot *plot, const SpannStackPart *part)
{
  return part->value > 0.0 && (plot->hidden & SPANN_SERIES_BIT (part->style)) == 0;
}

/* Names the marks in reading order. */
static int **
add_marks (const SpannStacksPlot *plot)
{
  SpannDrawingBuilder *builder = plot->builder;
  const SpannStacksSpec *spec = plot->spec;
  int **marks = g_new0 (int *, spec->n_stacks + 1);

  for (guint i = 0; i < spec->n_stacks; i++) {
    const SpannStack *stack = &spec->stacks[i];

    marks[i] = g_new (int, stack->n_parts + 1);
    marks[i][0] = spann_drawing_builder_add_mark (builder, stack->mark_id, stack->mark_label);
    for (guint j = 0; j < stack->n_parts; j++) {
      const SpannStackPart *part = &stack->parts[j];

      marks[i][j + 1] =
          spann_stacks_shows_part (plot, part)
              ? spann_drawing_builder_add_mark (builder, part->mark_id, part->mark_label)
              : -1;
    }
  }
  return marks;
}

static void
free_marks (int **marks)
{
  for (guint i = 0; marks[i] != NULL; i++)
    g_free (marks[i]);
  g_free (marks);
}

static void
draw_stacks (SpannStacksPlot *plot, SpannBox box)
{
  plot->marks = add_marks (plot);
  if (plot->spec->n_stacks == 0)
    spann_rows_draw_empty (plot->builder, plot->spec->empty_text, box, &plot->metrics, plot->theme);
  else if (plot->spec->flow == SPANN_STACKS_ROWS)
    spann_stacks_draw_rows (plot, box);
  else
    spann_stacks_draw_columns (plot, box);
  free_marks (plot->marks);
}

static SpannMetrics
make_metrics (PangoContext *context, const SpannStacksSpec *spec, const SpannFrameSpec *frame,
              double width, double height)
{
  const SpannRowsNeeds needs = spann_stacks_get_needs (spec);

  if (!has_rows (spec))
    return spann_metrics_new (frame, spann_metrics_suggest_scale (width, height));
  return spann_rows_make_metrics (context, &needs, frame, width, height);
}

SpannDrawing *
spann_stacks_lay_out (const SpannStacksSpec *spec, const SpannFrameSpec *frame,
                      const SpannTheme *theme, double width, double height)
{
  PangoContext *context = spann_text_memory_get_context (frame, theme);
  SpannMetrics metrics = make_metrics (context, spec, frame, width, height);
  g_autoptr (SpannChartFrame) chart_frame =
      make_frame (context, spec, frame, &metrics, width, height);
  SpannStacksPlot plot = {.context = context,
                          .spec = spec,
                          .theme = theme,
                          .hidden = frame->hidden,
                          .metrics = metrics};

  fit_frame (chart_frame, context, spec, &metrics);
  plot.builder = spann_drawing_builder_new (theme, frame->language, width,
                                            spann_chart_frame_get_height (chart_frame));
  draw_stacks (&plot, spann_chart_frame_get_chart_box (chart_frame));
  g_object_unref (context);
  spann_chart_frame_draw (chart_frame, plot.builder, theme);
  return spann_drawing_builder_finish (plot.builder);
}

double
spann_stacks_get_natural_height (const SpannStacksSpec *spec, const SpannFrameSpec *frame,
                                 const SpannTheme *theme, double width)
{
  PangoContext *context;
  SpannMetrics metrics;
  g_autoptr (SpannChartFrame) chart_frame = NULL;
  double row, chart;

  metrics = spann_metrics_new_natural (frame, width);
  if (!has_rows (spec))
    return ceil (MAX (width * COLUMNS_HEIGHT_SHARE,
                      COLUMNS_LEAST_LINES * spann_font_get_line_height (metrics.small)));
  context = spann_text_memory_get_context (frame, theme);
  row = spann_stacks_measure_min_row (context, spec, &metrics,
                                      spann_chart_frame_get_inner_width (&metrics, frame, width));
  chart = spann_stacks_measure_rows (spec, &metrics,
                                     MAX (row, spann_rows_get_natural_height (&metrics)));
  /* High enough that the frame keeps every part. */
  chart_frame = make_frame (context, spec, frame, &metrics, width, chart * 2.0);
  g_object_unref (context);
  return spann_chart_frame_get_natural_height (chart_frame, chart);
}
