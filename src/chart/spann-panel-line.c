/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-panels-private.h"

#include <math.h>

#define LINE_WIDTH 2.4
#define MARKER_RADIUS 3.8
#define NOTED_WIDTH 2.0
#define NAME_LINES 1.7
#define MIN_PLOT_LINES 3.0

/* What a panel's points are: FALSE when none has a value. */
typedef struct {
  double low;
  double high;
  gboolean is_whole;
} Domain;

/* From zero: a scale that begins elsewhere makes much of little. */
static gboolean
find_domain (const SpannPanelsPlot *plot, const SpannPanel *panel, Domain *out_domain)
{
  Domain domain = {0.0, 0.0, TRUE};
  gboolean has_any = FALSE;

  for (guint i = 0; i < plot->spec->n_names; i++) {
    double value = panel->points[i].value;

    if (isnan (value))
      continue;
    has_any = TRUE;
    domain.low = MIN (domain.low, value);
    domain.high = MAX (domain.high, value);
    domain.is_whole &= value == floor (value);
  }
  if (has_any)
    *out_domain = domain;
  return has_any;
}

/**
 * Places:
 * @slots: of the points
 * @scale: of their values
 * @area: of the plot
 */
typedef struct {
  SpannSlots slots;
  SpannLinearScale scale;
  SpannBox area;
} Places;

static SpannPoint
get_place (const Places *places, guint index, double value)
{
  return (SpannPoint){spann_slots_get_center (&places->slots, index),
                      spann_linear_scale_map_clamped (&places->scale, value)};
}

static void
flush_run (const SpannPanelsPlot *plot, GArray *run)
{
  SpannPaint paint = spann_paint_stroke (plot->theme->now, LINE_WIDTH * plot->metrics.scale);

  if (run->len > 1)
    spann_drawing_builder_add_polyline (plot->builder, (const SpannPoint *)(gconstpointer)run->data,
                                        run->len, &paint);
  g_array_set_size (run, 0);
}

/* Through the values that follow on each other; a value that lacks breaks the line. */
static void
draw_runs (const SpannPanelsPlot *plot, const SpannPanel *panel, const Places *places)
{
  g_autoptr (GArray) run = g_array_new (FALSE, FALSE, sizeof (SpannPoint));

  for (guint i = 0; i < plot->spec->n_names; i++) {
    double value = panel->points[i].value;
    SpannPoint place = get_place (places, i, value);

    if (isnan (value))
      flush_run (plot, run);
    else
      g_array_append_val (run, place);
  }
  flush_run (plot, run);
}

static void
draw_marker (SpannDrawingBuilder *builder, SpannPoint place, gboolean is_noted,
             const SpannMetrics *metrics, const SpannTheme *theme)
{
  SpannPaint filled = spann_paint_fill (theme->now);
  SpannPaint open = spann_paint_fill (theme->background);

  open.stroke = theme->now;
  open.stroke_width = NOTED_WIDTH * metrics->scale;
  spann_drawing_builder_add_circle (builder, place, MARKER_RADIUS * metrics->scale,
                                    is_noted ? &open : &filled);
}

static void
draw_markers (const SpannPanelsPlot *plot, const SpannPanel *panel, const Places *places,
              const int *marks)
{
  double bottom = places->area.y + places->area.height;

  for (guint i = 0; i < plot->spec->n_names; i++) {
    const SpannPanelPoint *point = &panel->points[i];

    /* What lacks is read out where its year is. */
    if (isnan (point->value)) {
      SpannPoint place = {spann_slots_get_center (&places->slots, i), bottom};

      spann_drawing_builder_set_mark_box (plot->builder, marks[i],
                                          (SpannBox){place.x, place.y, 0.0, 0.0});
      continue;
    }
    spann_drawing_builder_enter_mark (plot->builder, marks[i]);
    draw_marker (plot->builder, get_place (places, i, point->value), point->is_noted,
                 &plot->metrics, plot->theme);
  }
  spann_drawing_builder_enter_mark (plot->builder, -1);
}

double
spann_panel_get_min_line_height (const SpannMetrics *metrics)
{
  return (NAME_LINES + MIN_PLOT_LINES) * spann_font_get_line_height (metrics->small);
}

void
spann_panel_draw_line (const SpannPanelsPlot *plot, const SpannPanel *panel, SpannBox box,
                       const int *marks)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  double line = spann_font_get_line_height (plot->metrics.small);
  double names = NAME_LINES * line;
  Places places = {
      .area = {box.x, box.y + line / 2.0, box.width, MAX (box.height - names - line / 2.0, 1.0)}};
  Domain domain;
  gboolean has_values = find_domain (plot, panel, &domain);
  SpannValueAxis axis;

  if (has_values) {
    double left;

    axis = spann_value_axis_new_upright (domain.low, domain.high, domain.is_whole,
                                         places.area.height, plot->spec->language, &plot->metrics);
    left = ceil (spann_value_axis_measure (&axis, context));
    if (left <= box.width / 2.0) {
      places.area.x += left;
      places.area.width -= left;
    }
    places.scale = spann_value_axis_make_scale (&axis, places.area);
    spann_value_axis_draw (&axis, plot->builder, places.area, &plot->metrics, plot->theme);
  }
  places.slots = spann_slots_new (places.area.x, places.area.width, plot->spec->n_names);
  spann_slots_draw_names (
      &places.slots, plot->builder, plot->spec->names, -1,
      (SpannBox){places.area.x, box.y + box.height - names, places.area.width, names},
      &plot->metrics, plot->theme);
  draw_runs (plot, panel, &places);
  draw_markers (plot, panel, &places, marks);
}

void
spann_panel_draw_noted_sample (SpannDrawingBuilder *builder, SpannBox box,
                               const SpannMetrics *metrics, const SpannTheme *theme,
                               gconstpointer data)
{
  draw_marker (builder, (SpannPoint){box.x + box.width / 2.0, box.y + box.height / 2.0}, TRUE,
               metrics, theme);
}
