/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text-memory-private.h"
#include "spann-timeline-private.h"

#include <math.h>

#define EVENT_SAMPLE_WIDTH 16.0

/* Shares of a row's height. */
#define ROW_PADDING 0.1
#define BAR_SHARE 0.52
#define BAR_SHARE_WITHOUT_EVENTS 0.72
#define BAR_GAP 1.4
#define MAX_BAR_GAPS 5.2

static SpannMetrics
make_metrics (PangoContext *context, const SpannTimelineSpec *spec, const SpannFrameSpec *frame,
              double width, double height)
{
  const SpannRowsNeeds needs = spann_timeline_get_needs (spec);

  return spann_rows_make_metrics (context, &needs, frame, width, height);
}

const SpannTimelineSpec *
spann_timeline_get_whole (const SpannTimelineSpec *spec)
{
  return spec->whole != NULL ? spec->whole : spec;
}

static gboolean
has_bar_style (const SpannTimelineSpec *spec, SpannBarStyle style)
{
  const SpannTimelineSpec *whole = spann_timeline_get_whole (spec);

  for (guint i = 0; i < whole->n_rows; i++) {
    for (guint j = 0; j < whole->rows[i].n_bars; j++) {
      if (whole->rows[i].bars[j].style == style)
        return TRUE;
    }
  }
  return FALSE;
}

static gboolean
has_event_style (const SpannTimelineSpec *spec, SpannEventStyle style)
{
  const SpannTimelineSpec *whole = spann_timeline_get_whole (spec);

  for (guint i = 0; i < whole->n_rows; i++) {
    for (guint j = 0; j < whole->rows[i].n_events; j++) {
      if (whole->rows[i].events[j].style == style)
        return TRUE;
    }
  }
  return FALSE;
}

static SpannLegend *
make_legend (PangoContext *context, const SpannTimelineSpec *spec, const SpannMetrics *metrics,
             double width)
{
  g_autofree SpannLegendEntry *entries =
      g_new (SpannLegendEntry, spec->n_bar_keys + SPANN_N_EVENT_STYLES);
  guint n_entries = 0;

  for (guint i = 0; i < spec->n_bar_keys; i++) {
    const SpannBarKey *key = &spec->bar_keys[i];

    if (has_bar_style (spec, key->style))
      entries[n_entries++] = (SpannLegendEntry){
          key->name, spann_bar_draw_sample, GUINT_TO_POINTER (key->style), SPANN_BAR_SAMPLE_WIDTH};
  }
  for (SpannEventStyle style = 0; style < SPANN_N_EVENT_STYLES; style++) {
    if (has_event_style (spec, style))
      entries[n_entries++] =
          (SpannLegendEntry){spec->event_names[style], spann_timeline_draw_event_sample,
                             GUINT_TO_POINTER (style), EVENT_SAMPLE_WIDTH};
  }
  return spann_legend_new (context, metrics, metrics->small, entries, n_entries, width,
                           SPANN_LEGEND_ROWS);
}

static SpannChartFrame *
make_frame (PangoContext *context, const SpannTimelineSpec *spec, const SpannFrameSpec *frame,
            const SpannMetrics *metrics, double width, double height)
{
  double inner = spann_chart_frame_get_inner_width (metrics, frame, width);
  SpannLegend *legend = frame->legend ? make_legend (context, spec, metrics, inner) : NULL;

  return spann_chart_frame_new (context, metrics, frame, legend, NULL, SPANN_LEGEND_BELOW, width,
                                height);
}

/* Rows as high as the figure has room for, within their limits; the frame follows. */
static void
fit_frame (SpannChartFrame *frame, PangoContext *context, const SpannTimelineSpec *spec,
           const SpannMetrics *metrics)
{
  SpannBox room = spann_chart_frame_get_chart_box (frame);
  double min_row = spann_timeline_measure_min_row (context, spec, metrics, room.width);
  double max_row = MAX (min_row, spann_rows_get_max_height (metrics));

  spann_chart_frame_fit (frame,
                         CLAMP (room.height, spann_timeline_measure_height (spec, metrics, min_row),
                                spann_timeline_measure_height (spec, metrics, max_row)));
}

/**
 * RowMarks:
 * @name: of the row's name; @bars, @events: of each of them; -1 for none
 */
typedef struct {
  int name;
  int *bars;
  int *events;
} RowMarks;

static gboolean
shows_bar (const SpannTimelineSpec *spec, const SpannTimelineBar *bar)
{
  return bar->end > spec->first_year && bar->start < spec->last_year + 1;
}

static RowMarks
add_marks (SpannDrawingBuilder *builder, const SpannTimelineRow *row)
{
  RowMarks marks = {.bars = g_new (int, row->n_bars), .events = g_new (int, row->n_events)};

  marks.name = spann_drawing_builder_add_mark (builder, row->mark_id, row->mark_label);
  for (guint i = 0; i < row->n_bars; i++)
    marks.bars[i] =
        spann_drawing_builder_add_mark (builder, row->bars[i].mark_id, row->bars[i].mark_label);
  for (guint i = 0; i < row->n_events; i++)
    marks.events[i] =
        spann_drawing_builder_add_mark (builder, row->events[i].mark_id, row->events[i].mark_label);
  return marks;
}

static void
clear_marks (RowMarks *marks)
{
  g_free (marks->bars);
  g_free (marks->events);
}

static void
draw_name (const SpannTimelinePlot *plot, const SpannTimelineRow *row, SpannBox box, int mark)
{
  spann_drawing_builder_enter_mark (plot->builder, mark);
  spann_rows_draw_name (plot->builder, row->name, plot->grid.names, box, plot->grid.name_font,
                        plot->theme);
  spann_drawing_builder_enter_mark (plot->builder, -1);
}

static gboolean
has_events (const SpannTimelineSpec *spec)
{
  for (guint i = 0; i < spec->n_rows; i++) {
    if (spec->rows[i].n_events > 0)
      return TRUE;
  }
  return FALSE;
}

/* The bars of a row, in the upper part of its box, in the middle where no row has events. Gives
 * where the events go. */
static double
draw_bars (const SpannTimelinePlot *plot, const SpannTimelineRow *row, SpannBox box,
           const int *marks)
{
  double inset = plot->metrics.scale;
  double share = plot->has_events ? BAR_SHARE : BAR_SHARE_WITHOUT_EVENTS;
  double height = MIN (box.height * share, MAX_BAR_GAPS * plot->metrics.gap);
  double events =
      plot->has_events ? 2 * spann_timeline_get_event_radius (&plot->metrics, box.height) : 0.0;
  double top = box.y + MAX ((box.height - height - events) / 2.0, box.height * ROW_PADDING);

  for (guint i = 0; i < row->n_bars; i++) {
    double left = spann_linear_scale_map_clamped (&plot->grid.years, row->bars[i].start) + inset;
    double right = spann_linear_scale_map_clamped (&plot->grid.years, row->bars[i].end) - inset;

    right = MAX (right, left + inset);
    spann_drawing_builder_set_mark_box (plot->builder, marks[i],
                                        (SpannBox){left, top, right - left, height});
    if (!shows_bar (plot->spec, &row->bars[i]))
      continue;
    spann_drawing_builder_enter_mark (plot->builder, marks[i]);
    spann_timeline_draw_bar (plot, (SpannBox){left, top, right - left, height}, &row->bars[i]);
  }
  spann_drawing_builder_enter_mark (plot->builder, -1);
  return MIN (top + height + BAR_GAP * plot->metrics.scale + events / 2.0,
              box.y + box.height - events / 2.0);
}

/* From the back to the front: lines between rows, bars, the lines of today and goal, events, names.
 */
static void
draw_rows (const SpannTimelinePlot *plot)
{
  guint n_rows = plot->spec->n_rows;
  g_autofree RowMarks *marks = g_new (RowMarks, n_rows);
  g_autofree double *events = g_new (double, n_rows);

  for (guint i = 0; i < n_rows; i++) {
    SpannBox box = spann_timeline_grid_get_row (&plot->grid, i);

    marks[i] = add_marks (plot->builder, &plot->spec->rows[i]);
    spann_rows_draw_separator (plot->builder, box, &plot->metrics, plot->theme);
    events[i] = draw_bars (plot, &plot->spec->rows[i], box, marks[i].bars);
  }
  if (n_rows > 0)
    spann_timeline_draw_lines (plot);
  else
    spann_rows_draw_empty (plot->builder, plot->spec->empty_text,
                           spann_timeline_grid_get_row (&plot->grid, 0), &plot->metrics,
                           plot->theme);
  for (guint i = 0; i < n_rows; i++) {
    const SpannTimelineRow *row = &plot->spec->rows[i];
    SpannBox box = spann_timeline_grid_get_row (&plot->grid, i);

    spann_timeline_draw_events (plot, row, events[i], marks[i].events);
    draw_name (plot, row, box, marks[i].name);
    spann_rows_draw_note (plot->builder, row->note, plot->grid.notes, box, SPANN_ANCHOR_LEFT,
                          &plot->metrics, plot->theme);
    clear_marks (&marks[i]);
  }
}

/* @spec without the years that are not shown. */
static SpannTimelineSpec
choose_years (const SpannTimelineSpec *spec, SpannYearRange years)
{
  SpannTimelineSpec shown = *spec;

  if (years.first == 0)
    return shown;
  shown.first_year = CLAMP (years.first, spec->first_year, spec->last_year);
  shown.last_year = CLAMP (years.last, shown.first_year, spec->last_year);
  return shown;
}

SpannDrawing *
spann_timeline_lay_out (const SpannTimelineSpec *whole, const SpannFrameSpec *frame,
                        const SpannTheme *theme, double width, double height)
{
  const SpannTimelineSpec shown = choose_years (whole, frame->years);
  const SpannTimelineSpec *spec = &shown;
  PangoContext *context = spann_text_memory_get_context (frame, theme);
  SpannMetrics metrics = make_metrics (context, spec, frame, width, height);
  g_autoptr (SpannChartFrame) chart_frame =
      make_frame (context, spec, frame, &metrics, width, height);
  SpannTimelinePlot plot = {
      .spec = spec, .theme = theme, .metrics = metrics, .has_events = has_events (spec)};

  g_assert (spec->first_year <= spec->last_year);
  fit_frame (chart_frame, context, spec, &metrics);
  plot.builder = spann_drawing_builder_new (theme, frame->language, width,
                                            spann_chart_frame_get_height (chart_frame));
  plot.grid = spann_timeline_grid_new (context, spec, &metrics,
                                       spann_chart_frame_get_chart_box (chart_frame));
  g_object_unref (context);
  spann_drawing_builder_set_years (plot.builder, &plot.grid.years);
  spann_drawing_builder_set_head (plot.builder,
                                  &(SpannDrawingHead){plot.grid.headings.y, plot.grid.rows.y,
                                                      plot.grid.rows.y + plot.grid.rows.height});
  spann_timeline_draw_years (&plot);
  draw_rows (&plot);
  spann_chart_frame_draw (chart_frame, plot.builder, theme);
  return spann_drawing_builder_finish (plot.builder);
}

double
spann_timeline_get_natural_height (const SpannTimelineSpec *spec, const SpannFrameSpec *frame,
                                   const SpannTheme *theme, double width)
{
  PangoContext *context = spann_text_memory_get_context (frame, theme);
  SpannMetrics metrics = spann_metrics_new_natural (frame, width);
  double inner = spann_chart_frame_get_inner_width (&metrics, frame, width);
  double row = MAX (spann_rows_get_natural_height (&metrics),
                    spann_timeline_measure_min_row (context, spec, &metrics, inner));
  double chart = spann_timeline_measure_height (spec, &metrics, row);
  /* High enough that the frame keeps every part. */
  g_autoptr (SpannChartFrame) chart_frame =
      make_frame (context, spec, frame, &metrics, width, chart * 2.0);

  g_object_unref (context);
  return spann_chart_frame_get_natural_height (chart_frame, chart);
}
