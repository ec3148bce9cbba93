/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-timeline-private.h"

#define EVALUATION_RADIUS 5.2
#define DECISION_RADIUS 7.4
#define SPACE 1.0

/* How far an event may be moved aside for another, in its own radii. */
#define MAX_SHIFT 2.5

static double
get_radius (SpannEventStyle style, const SpannMetrics *metrics)
{
  return metrics->scale * (style == SPANN_EVENT_DECISION ? DECISION_RADIUS : EVALUATION_RADIUS);
}

double
spann_timeline_get_event_radius (const SpannMetrics *metrics)
{
  return get_radius (SPANN_EVENT_DECISION, metrics);
}

static void
draw_diamond (SpannDrawingBuilder *builder, SpannPoint center, double radius,
              const SpannTheme *theme)
{
  const SpannPoint corners[] = {{center.x, center.y - radius},
                                {center.x + radius, center.y},
                                {center.x, center.y + radius},
                                {center.x - radius, center.y}};
  SpannPaint paint = spann_paint_fill (theme->previous);

  spann_drawing_builder_add_polygon (builder, corners, G_N_ELEMENTS (corners), &paint);
}

static void
draw_paragraph (SpannDrawingBuilder *builder, SpannPoint center, double radius,
                const SpannTheme *theme)
{
  SpannFont font = {radius * 1.45, SPANN_FACE_BOLD};
  SpannPaint paint = spann_paint_fill (theme->background);

  paint.stroke = theme->text_dim;
  paint.stroke_width = radius * 0.16;
  spann_drawing_builder_add_circle (builder, center, radius - paint.stroke_width / 2.0, &paint);
  spann_drawing_builder_add_text (builder, "§", font, theme->text, SPANN_ANCHOR_MIDDLE, center.x,
                                  center.y + font.size * SPANN_TEXT_CAP_HEIGHT / 2.0);
}

static void
draw_event (SpannDrawingBuilder *builder, SpannEventStyle style, SpannPoint center,
            const SpannMetrics *metrics, const SpannTheme *theme)
{
  double radius = get_radius (style, metrics);

  if (style == SPANN_EVENT_DECISION)
    draw_paragraph (builder, center, radius, theme);
  else
    draw_diamond (builder, center, radius, theme);
}

void
spann_timeline_draw_events (const SpannTimelinePlot *plot, const SpannTimelineRow *row, double y,
                            const int *marks)
{
  const SpannTimelineSpec *spec = plot->spec;
  double free_from = plot->grid.rows.x;

  for (guint i = 0; i < row->n_events; i++) {
    const SpannTimelineEvent *event = &row->events[i];
    double radius = get_radius (event->style, &plot->metrics);
    double x = spann_linear_scale_map (&plot->grid.years, event->at);

    if (event->at < spec->first_year || event->at > spec->last_year + 1)
      continue;
    x = MAX (x, MIN (free_from + radius, x + MAX_SHIFT * radius));
    free_from = x + radius + SPACE * plot->metrics.scale;
    spann_drawing_builder_enter_mark (plot->builder, marks[i]);
    draw_event (plot->builder, event->style, (SpannPoint){x, y}, &plot->metrics, plot->theme);
  }
  spann_drawing_builder_enter_mark (plot->builder, -1);
}

void
spann_timeline_draw_event_sample (SpannDrawingBuilder *builder, SpannBox box,
                                  const SpannMetrics *metrics, const SpannTheme *theme,
                                  gconstpointer data)
{
  SpannPoint center = {box.x + box.width / 2.0, box.y + box.height / 2.0};

  draw_event (builder, GPOINTER_TO_UINT (data), center, metrics, theme);
}
