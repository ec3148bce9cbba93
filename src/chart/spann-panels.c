/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-panels-private.h"

#include <math.h>

#include "spann-chart-frame-private.h"
#include "spann-rows-private.h"

/* Between panels, in steps of the metrics' gap. */
#define COLUMN_GAPS 5.0
#define ROW_GAPS 3.0

/* Width of the narrowest panel, at scale 1; of the one that looks best, against its height. */
#define MIN_WIDTH 190.0
#define BEST_SHAPE 1.35

/* With this many lines of panels, type has to be smaller than the figure's size suggests. */
#define REFERENCE_HEAD 110.0
#define REFERENCE_LINE 190.0

/**
 * Grid:
 * @n_columns: panels side by side
 * @n_lines: such lines below each other
 */
typedef struct {
  guint n_columns;
  guint n_lines;
} Grid;

static double
get_column_gap (const SpannMetrics *metrics)
{
  return COLUMN_GAPS * metrics->gap;
}

static double
get_line_gap (const SpannMetrics *metrics)
{
  return ROW_GAPS * metrics->gap;
}

/* What is left of @length for each of @n with gaps between them. */
static double
share (double length, guint n, double gap)
{
  return (length - (n - 1) * gap) / n;
}

/* As few lines as give the panels the best shape; no panel is too narrow while another line could
 * help. */
static Grid
choose_grid (const SpannPanelsSpec *spec, const SpannMetrics *metrics, SpannBox box)
{
  Grid best = {1, spec->n_panels};
  double best_size = 0.0;

  for (guint n = 1; n <= spec->n_panels; n++) {
    Grid grid = {n, (spec->n_panels + n - 1) / n};
    double width = share (box.width, grid.n_columns, get_column_gap (metrics));
    double height = share (box.height, grid.n_lines, get_line_gap (metrics));
    double size = MIN (width / BEST_SHAPE, height);

    if (n > 1 && width < MIN_WIDTH * metrics->scale)
      break;
    if (size > best_size) {
      best = grid;
      best_size = size;
    }
  }
  return best;
}

static double
get_min_height (const SpannMetrics *metrics)
{
  return spann_panel_heights_get_most (metrics) + spann_panel_get_min_line_height (metrics);
}

/* What its panels are a part of: itself, when that is all. */
static const SpannPanelsSpec *
get_whole (const SpannPanelsSpec *spec)
{
  return spec->whole != NULL ? spec->whole : spec;
}

/* What looks best in @width where there is no limit to the height. */
static Grid
choose_natural_grid (const SpannPanelsSpec *spec, const SpannMetrics *metrics, double width)
{
  guint fitting = (guint)MAX (floor (width / (MIN_WIDTH * BEST_SHAPE * metrics->scale)), 1.0);
  guint n_columns = CLAMP (fitting, 1, MAX (get_whole (spec)->n_panels, 1));

  return (Grid){n_columns, MAX ((spec->n_panels + n_columns - 1) / n_columns, 1)};
}

/* The grid in @box, with more panels side by side than look best where they would otherwise be too
 * low. */
static Grid
fit_grid (const SpannPanelsSpec *spec, const SpannMetrics *metrics, SpannBox box)
{
  Grid grid = choose_grid (spec, metrics, box);

  if (spec->whole != NULL)
    return choose_natural_grid (spec, metrics, box.width);
  for (guint n = grid.n_columns + 1; n <= spec->n_panels; n++) {
    double height = share (box.height, grid.n_lines, get_line_gap (metrics));
    double width = share (box.width, n, get_column_gap (metrics));

    if (height >= get_min_height (metrics) || width < MIN_WIDTH * metrics->scale)
      break;
    grid = (Grid){n, (spec->n_panels + n - 1) / n};
  }
  return grid;
}

static gboolean
has_note (const SpannPanelsSpec *spec)
{
  const SpannPanelsSpec *whole = get_whole (spec);

  for (guint i = 0; i < whole->n_panels; i++) {
    for (guint j = 0; j < whole->n_names; j++) {
      if (whole->panels[i].points[j].is_noted)
        return TRUE;
    }
  }
  return FALSE;
}

static SpannChartFrame *
make_frame (PangoContext *context, const SpannPanelsSpec *spec, const SpannFrameSpec *frame,
            const SpannMetrics *metrics, double width, double height)
{
  const SpannLegendEntry noted = {spec->noted_name, spann_panel_draw_noted_sample, NULL,
                                  SPANN_PANEL_NOTED_SAMPLE_WIDTH};
  double inner = spann_chart_frame_get_inner_width (metrics, frame, width);
  gboolean has_legend = frame->legend && spec->noted_name != NULL && has_note (spec);
  SpannLegend *legend = spann_legend_new (context, metrics, metrics->small, &noted,
                                          has_legend ? 1 : 0, inner, SPANN_LEGEND_ROWS);

  return spann_chart_frame_new (context, metrics, frame, legend, NULL, SPANN_LEGEND_BELOW, width,
                                height);
}

/* The figure grows where the panels at their lowest need more. */
static void
fit_frame (SpannChartFrame *frame, const SpannPanelsSpec *spec, const SpannMetrics *metrics)
{
  SpannBox box = spann_chart_frame_get_chart_box (frame);
  guint n_lines;
  double needed;

  if (spec->n_panels == 0)
    return;
  n_lines = fit_grid (spec, metrics, box).n_lines;
  needed = n_lines * get_min_height (metrics) + (n_lines - 1) * get_line_gap (metrics);
  if (box.height < needed)
    spann_chart_frame_fit (frame, needed);
}

/**
 * PanelMarks:
 * @title: of the panel's title; @points: of each point; -1 for none
 */
typedef struct {
  int title;
  int *points;
} PanelMarks;

static PanelMarks *
add_marks (SpannDrawingBuilder *builder, const SpannPanelsSpec *spec)
{
  PanelMarks *marks = g_new (PanelMarks, spec->n_panels);

  for (guint i = 0; i < spec->n_panels; i++) {
    const SpannPanel *panel = &spec->panels[i];

    marks[i].title = spann_drawing_builder_add_mark (builder, panel->mark_id, panel->mark_label);
    marks[i].points = g_new (int, spec->n_names);
    for (guint j = 0; j < spec->n_names; j++)
      marks[i].points[j] = spann_drawing_builder_add_mark (builder, panel->points[j].mark_id,
                                                           panel->points[j].mark_label);
  }
  return marks;
}

static void
free_marks (PanelMarks *marks, guint n_panels)
{
  for (guint i = 0; i < n_panels; i++)
    g_free (marks[i].points);
  g_free (marks);
}

static void
draw_panel (const SpannPanelsPlot *plot, guint index, const SpannPanelHead *head,
            const SpannPanelHeights *heights, SpannBox box, const PanelMarks *marks)
{
  double top = spann_panel_heights_sum (heights, &plot->metrics);

  spann_drawing_builder_set_mark_box (plot->builder, marks[index].title,
                                      (SpannBox){box.x, box.y, box.width, top});
  spann_panel_head_draw (head, plot, heights, (SpannPoint){box.x, box.y});
  spann_panel_draw_line (plot, &plot->spec->panels[index],
                         (SpannBox){box.x, box.y + top, box.width, box.height - top},
                         marks[index].points);
}

/* The panels from @first on, side by side in @box. */
static void
draw_line (const SpannPanelsPlot *plot, guint first, guint n_columns, SpannBox box,
           const PanelMarks *marks)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  guint n = MIN (n_columns, plot->spec->n_panels - first);
  double gap = get_column_gap (&plot->metrics);
  double width = share (box.width, n_columns, gap);
  g_autofree SpannPanelHead *heads = g_new (SpannPanelHead, n);
  SpannPanelHeights heights = {0};

  for (guint i = 0; i < n; i++) {
    spann_panel_head_init (&heads[i], context, &plot->spec->panels[first + i], &plot->metrics,
                           width);
    spann_panel_head_measure (&heads[i], &heights);
  }
  for (guint i = 0; i < n; i++) {
    draw_panel (plot, first + i, &heads[i], &heights,
                (SpannBox){box.x + i * (width + gap), box.y, width, box.height}, marks);
    spann_panel_head_clear (&heads[i]);
  }
}

static void
draw_panels (const SpannPanelsPlot *plot, SpannBox box)
{
  PanelMarks *marks = add_marks (plot->builder, plot->spec);
  Grid grid = fit_grid (plot->spec, &plot->metrics, box);
  double gap = get_line_gap (&plot->metrics);
  double height = share (box.height, grid.n_lines, gap);

  for (guint i = 0; i < grid.n_lines; i++)
    draw_line (plot, i * grid.n_columns, grid.n_columns,
               (SpannBox){box.x, box.y + i * (height + gap), box.width, height}, marks);
  free_marks (marks, plot->spec->n_panels);
}

static double
suggest_scale (const SpannPanelsSpec *spec, double width, double height)
{
  double scale = spann_metrics_suggest_scale (width, height);
  double n_columns = MAX (floor (width / (MIN_WIDTH * scale)), 1.0);
  double n_lines = ceil (spec->n_panels / n_columns);

  return MIN (scale, height / (REFERENCE_HEAD + n_lines * REFERENCE_LINE));
}

SpannDrawing *
spann_panels_lay_out (const SpannPanelsSpec *spec, const SpannFrameSpec *frame,
                      const SpannTheme *theme, double width, double height)
{
  PangoContext *context = spann_text_context_new (theme->font_family, frame->language);
  SpannMetrics metrics = spann_metrics_new (frame, suggest_scale (spec, width, height));
  g_autoptr (SpannChartFrame) chart_frame =
      make_frame (context, spec, frame, &metrics, width, height);
  SpannPanelsPlot plot = {.spec = spec, .theme = theme, .metrics = metrics};
  SpannBox box;

  g_object_unref (context);
  fit_frame (chart_frame, spec, &metrics);
  plot.builder = spann_drawing_builder_new (theme, frame->language, width,
                                            spann_chart_frame_get_height (chart_frame));
  box = spann_chart_frame_get_chart_box (chart_frame);
  if (spec->n_panels == 0)
    spann_rows_draw_empty (plot.builder, spec->empty_text, box, &metrics, theme);
  else
    draw_panels (&plot, box);
  spann_chart_frame_draw (chart_frame, plot.builder, theme);
  return spann_drawing_builder_finish (plot.builder);
}

double
spann_panels_get_natural_height (const SpannPanelsSpec *spec, const SpannFrameSpec *frame,
                                 const SpannTheme *theme, double width)
{
  PangoContext *context = spann_text_context_new (theme->font_family, frame->language);
  SpannMetrics metrics = spann_metrics_new_natural (frame, width);
  double inner = spann_chart_frame_get_inner_width (&metrics, frame, width);
  Grid grid = choose_natural_grid (spec, &metrics, inner);
  double panel = MAX (share (inner, grid.n_columns, get_column_gap (&metrics)) / BEST_SHAPE,
                      get_min_height (&metrics));
  double chart = grid.n_lines * MIN (panel, 2.0 * get_min_height (&metrics)) +
                 (grid.n_lines - 1) * get_line_gap (&metrics);
  /* High enough that the frame keeps every part. */
  g_autoptr (SpannChartFrame) chart_frame =
      make_frame (context, spec, frame, &metrics, width, chart * 2.0);

  g_object_unref (context);
  return spann_chart_frame_get_natural_height (chart_frame, chart);
}
