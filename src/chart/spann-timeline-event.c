/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-timeline-private.h"

#define EVALUATION_RADIUS 5.2
#define DECISION_RADIUS 7.4
#define SPACE 1.0

/* No event is larger than this share of its row, so that it stays below the bars. */
#define MAX_ROW_SHARE 0.17

static double
get_radius (SpannEventStyle style, const SpannMetrics *metrics)
{
  return metrics->scale * (style == SPANN_EVENT_DECISION ? DECISION_RADIUS : EVALUATION_RADIUS);
}

double
spann_timeline_get_event_radius (const SpannMetrics *metrics, double row_height)
{
  return MIN (get_radius (SPANN_EVENT_DECISION, metrics), row_height * MAX_ROW_SHARE);
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
draw_event (SpannDrawingBuilder *builder, SpannEventStyle style, SpannPoint center, double radius,
            const SpannTheme *theme)
{
  if (style == SPANN_EVENT_DECISION)
    draw_paragraph (builder, center, radius, theme);
  else
    draw_diamond (builder, center, radius, theme);
}

/* The size of an event in its row. */
static double
get_row_radius (const SpannTimelinePlot *plot, SpannEventStyle style)
{
  double largest = spann_timeline_get_event_radius (&plot->metrics, plot->grid.row_height);

  return MIN (get_radius (style, &plot->metrics), largest);
}

static gboolean
is_shown (const SpannTimelineSpec *spec, const SpannTimelineEvent *event)
{
  return event->at >= spec->first_year && event->at <= spec->last_year + 1;
}

/* Half of what an event takes of its row's width. */
static double
get_half_width (const SpannTimelinePlot *plot, const SpannTimelineRow *row, guint index)
{
  const SpannLinearScale *years = &plot->grid.years;
  double share = (years->range_max - years->range_min) / row->n_events;

  return MIN (get_row_radius (plot, row->events[index].style) + SPACE / 2.0, share / 2.0);
}

/* Where the events that are shown are; the others' places do not count. Events of the same month
 * would hide each other: each keeps clear of the one before, and at the right edge of the one
 * after. Where all together are too wide they share what room there is. */
static double *
place_events (const SpannTimelinePlot *plot, const SpannTimelineRow *row)
{
  const SpannLinearScale *years = &plot->grid.years;
  double *places = g_new (double, row->n_events);
  double limit = -G_MAXDOUBLE;

  for (guint i = 0; i < row->n_events; i++) {
    double half = get_half_width (plot, row, i);

    if (!is_shown (plot->spec, &row->events[i]))
      continue;
    places[i] = MAX (spann_linear_scale_map (years, row->events[i].at), limit + half);
    limit = places[i] + half;
  }
  limit =
      years->range_max + spann_timeline_get_event_radius (&plot->metrics, plot->grid.row_height);
  for (guint i = row->n_events; i-- > 0;) {
    double half = get_half_width (plot, row, i);

    if (!is_shown (plot->spec, &row->events[i]))
      continue;
    places[i] = MIN (places[i], limit - half);
    limit = places[i] - half;
  }
  return places;
}

void
spann_timeline_draw_events (const SpannTimelinePlot *plot, const SpannTimelineRow *row, double y,
                            const int *marks)
{
  g_autofree double *places = row->n_events > 0 ? place_events (plot, row) : NULL;

  for (guint i = 0; i < row->n_events; i++) {
    SpannEventStyle style = row->events[i].style;
    double x = spann_linear_scale_map_clamped (&plot->grid.years, row->events[i].at);

    if (!is_shown (plot->spec, &row->events[i])) {
      spann_drawing_builder_set_mark_box (plot->builder, marks[i], (SpannBox){x, y, 0.0, 0.0});
      continue;
    }
    spann_drawing_builder_enter_mark (plot->builder, marks[i]);
    draw_event (plot->builder, style, (SpannPoint){places[i], y}, get_row_radius (plot, style),
                plot->theme);
  }
  spann_drawing_builder_enter_mark (plot->builder, -1);
}

void
spann_timeline_draw_event_sample (SpannDrawingBuilder *builder, SpannBox box,
                                  const SpannMetrics *metrics, const SpannTheme *theme,
                                  gconstpointer data)
{
  SpannPoint center = {box.x + box.width / 2.0, box.y + box.height / 2.0};

  draw_event (builder, GPOINTER_TO_UINT (data), center,
              get_radius (GPOINTER_TO_UINT (data), metrics), theme);
}
