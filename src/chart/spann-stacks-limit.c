/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-stacks-private.h"
#include "spann-text-measure-private.h"

#include <math.h>

#define LINE_WIDTH 2.2

/* The line is as dark as a bar: the ground shows on both sides of it. */
#define HALO_WIDTH 5.0

#define FRAME_WIDTH 2.6
#define TRIANGLE_SIZE 9.0
#define TEXT_PADDING 0.5

static void
draw_line (SpannDrawingBuilder *builder, const GArray *points, double width, SpannColor color)
{
  SpannPaint paint = spann_paint_stroke (color, width);

  if (points->len > 0)
    spann_drawing_builder_add_polyline (builder, (const SpannPoint *)(gconstpointer)points->data,
                                        points->len, &paint);
}

/* Draws one unbroken run of the line and begins the next. */
static void
flush_line (const SpannStacksColumns *self, GArray *points)
{
  const SpannStacksPlot *plot = self->plot;

  draw_line (plot->builder, points, HALO_WIDTH * plot->metrics.scale, plot->theme->background);
  draw_line (plot->builder, points, LINE_WIDTH * plot->metrics.scale, plot->theme->text);
  g_array_set_size (points, 0);
}

/* Steps from column to column; where there is no limit there is no line. */
static void
draw_limit_line (const SpannStacksColumns *self)
{
  const SpannStacksSpec *spec = self->plot->spec;
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (SpannPoint));

  for (guint i = 0; i < spec->n_stacks; i++) {
    double y = spann_linear_scale_map_clamped (&self->scale, spec->stacks[i].limit);
    SpannPoint ends[] = {{spann_slots_get_start (&self->slots, i), y},
                         {spann_slots_get_start (&self->slots, i + 1), y}};

    if (isnan (y))
      flush_line (self, points);
    else
      g_array_append_vals (points, ends, G_N_ELEMENTS (ends));
  }
  flush_line (self, points);
}

static void
draw_excess (SpannDrawingBuilder *builder, SpannBox box, const SpannMetrics *metrics,
             const SpannTheme *theme)
{
  SpannPaint halo = spann_paint_stroke (theme->background, HALO_WIDTH * metrics->scale);
  SpannPaint paint = spann_paint_stroke (theme->back, FRAME_WIDTH * metrics->scale);

  spann_drawing_builder_add_rect (builder, box, 0.0, &halo);
  spann_drawing_builder_add_rect (builder, box, 0.0, &paint);
}

static gboolean
shows_excess (const SpannStacksPlot *plot, const SpannStack *stack)
{
  return spann_stack_is_exceeded (stack) && (plot->hidden & SPANN_STACKS_EXCESS_BIT) == 0;
}

void
spann_stacks_draw_limits (const SpannStacksColumns *self)
{
  const SpannStacksPlot *plot = self->plot;

  for (guint i = 0; i < plot->spec->n_stacks; i++) {
    const SpannStack *stack = &plot->spec->stacks[i];

    if (shows_excess (plot, stack))
      draw_excess (plot->builder,
                   spann_stacks_columns_get_box (self, i, stack->limit, stack->counted),
                   &plot->metrics, plot->theme);
  }
  if ((plot->hidden & SPANN_STACKS_LIMIT_BIT) == 0)
    draw_limit_line (self);
}

/* Points up, with its tip at the top of @box. */
static void
draw_triangle (SpannDrawingBuilder *builder, SpannBox box, const SpannTheme *theme)
{
  const SpannPoint corners[] = {{box.x + box.width / 2.0, box.y},
                                {box.x + box.width, box.y + box.height},
                                {box.x, box.y + box.height}};
  SpannPaint paint = spann_paint_fill (theme->back);

  spann_drawing_builder_add_polygon (builder, corners, G_N_ELEMENTS (corners), &paint);
}

/* A plate on which a text of @width stands, with its lower edge at @bottom. */
static SpannBox
make_plate (const SpannStacksPlot *plot, double left, double bottom, double width)
{
  double height = spann_font_get_line_height (plot->metrics.small);
  double padding = TEXT_PADDING * plot->metrics.gap;

  return (SpannBox){left, bottom - height, width + 2 * padding, height};
}

static void
draw_text (const SpannStacksPlot *plot, SpannBox plate, const char *text, double indent,
           SpannColor color)
{
  SpannFont font = {plot->metrics.small.size, SPANN_FACE_BOLD};
  SpannPaint ground = spann_paint_fill (plot->theme->background);

  spann_drawing_builder_add_rect (plot->builder, plate, 0.0, &ground);
  spann_drawing_builder_add_text (plot->builder, text, font, color, SPANN_ANCHOR_LEFT,
                                  plate.x + TEXT_PADDING * plot->metrics.gap + indent,
                                  plate.y + font.size * SPANN_TEXT_ASCENT);
}

/* How high the column is, limit and all; texts stand above. */
static SpannBox
get_column (const SpannStacksColumns *self, guint index)
{
  const SpannStack *stack = &self->plot->spec->stacks[index];

  return spann_stacks_columns_get_box (self, index, 0.0, spann_stack_get_total (stack));
}

static gboolean
is_free (const SpannStacksColumns *self, SpannBox plate, const GArray *taken)
{
  if (plate.y < self->top)
    return FALSE;
  for (guint i = 0; i < taken->len; i++) {
    if (spann_box_intersects (plate, g_array_index (taken, SpannBox, i)))
      return FALSE;
  }
  return TRUE;
}

/* A triangle above a column that exceeds its limit, and by how much where there is room. */
static void
draw_excess_text (const SpannStacksColumns *self, guint index, GArray *taken)
{
  const SpannStacksPlot *plot = self->plot;
  const SpannStack *stack = &plot->spec->stacks[index];
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  SpannFont font = {plot->metrics.small.size, SPANN_FACE_BOLD};
  double size = TRIANGLE_SIZE * plot->metrics.scale;
  double text = stack->excess_text == NULL
                    ? 0.0
                    : spann_text_measure (context, stack->excess_text, font) + plot->metrics.gap;
  SpannBox column = get_column (self, index);
  double center = column.x + column.width / 2.0;
  double bottom = column.y - FRAME_WIDTH * plot->metrics.scale;
  SpannBox plate = make_plate (plot, center, bottom, size + text);

  if (plate.width > self->slots.width)
    plate = make_plate (plot, center, bottom, size);
  plate.x -= plate.width / 2.0;
  g_array_append_val (taken, plate);
  if (plate.width > size + plot->metrics.gap && text > 0.0)
    draw_text (plot, plate, stack->excess_text, size + plot->metrics.gap / 2.0, plot->theme->back);
  draw_triangle (plot->builder,
                 (SpannBox){plate.x + TEXT_PADDING * plot->metrics.gap,
                            plate.y + (plate.height - size) / 2.0, size, size},
                 plot->theme);
}

/* The end of the run of columns with the limit of the one at @first. */
static guint
find_run_end (const SpannStacksSpec *spec, guint first)
{
  guint end = first + 1;

  while (end < spec->n_stacks && spec->stacks[end].limit == spec->stacks[first].limit)
    end++;
  return end;
}

/* @text above the line of the limit at @first, over the first columns up to @end where it has room;
 * FALSE when there is none. */
static gboolean
draw_limit_text (const SpannStacksColumns *self, guint first, guint end, const char *text,
                 GArray *taken)
{
  const SpannStacksPlot *plot = self->plot;
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  SpannFont font = {plot->metrics.small.size, SPANN_FACE_BOLD};
  double inset = HALO_WIDTH / 2.0 * plot->metrics.scale;
  double y = spann_linear_scale_map_clamped (&self->scale, plot->spec->stacks[first].limit) - inset;
  double right = spann_slots_get_start (&self->slots, end) - inset;
  double width = spann_text_measure (context, text, font);

  for (guint i = first; i < end; i++) {
    SpannBox plate = make_plate (plot, spann_slots_get_start (&self->slots, i) + inset, y, width);

    if (plate.x + plate.width > right || !is_free (self, plate, taken))
      continue;
    draw_text (plot, plate, text, 0.0, plot->theme->text);
    return TRUE;
  }
  return FALSE;
}

void
spann_stacks_draw_limit_texts (const SpannStacksColumns *self)
{
  const SpannStacksSpec *spec = self->plot->spec;
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (SpannBox));
  guint end;

  for (guint i = 0; i < spec->n_stacks; i++) {
    SpannBox column = get_column (self, i);

    g_array_append_val (taken, column);
    if (shows_excess (self->plot, &spec->stacks[i]))
      draw_excess_text (self, i, taken);
  }
  if ((self->plot->hidden & SPANN_STACKS_LIMIT_BIT) != 0)
    return;
  for (guint i = 0; i < spec->n_stacks; i = end) {
    const SpannStack *stack = &spec->stacks[i];

    end = find_run_end (spec, i);
    if (isnan (stack->limit) || stack->limit_text == NULL ||
        draw_limit_text (self, i, end, stack->limit_text, taken))
      continue;
    if (stack->limit_short_text != NULL)
      draw_limit_text (self, i, end, stack->limit_short_text, taken);
  }
}

void
spann_stacks_draw_limit_sample (SpannDrawingBuilder *builder, SpannBox box,
                                const SpannMetrics *metrics, const SpannTheme *theme,
                                gconstpointer data)
{
  SpannPaint paint = spann_paint_stroke (theme->text, LINE_WIDTH * metrics->scale);
  double step = box.height * 0.2;
  double middle = box.y + box.height / 2.0;
  const SpannPoint points[] = {{box.x, middle + step},
                               {box.x + box.width / 2.0, middle + step},
                               {box.x + box.width / 2.0, middle - step},
                               {box.x + box.width, middle - step}};

  spann_drawing_builder_add_polyline (builder, points, G_N_ELEMENTS (points), &paint);
}

void
spann_stacks_draw_excess_sample (SpannDrawingBuilder *builder, SpannBox box,
                                 const SpannMetrics *metrics, const SpannTheme *theme,
                                 gconstpointer data)
{
  double size = TRIANGLE_SIZE * metrics->scale;
  SpannPaint paint = spann_paint_stroke (theme->back, FRAME_WIDTH * metrics->scale);
  SpannBox frame = {box.x + FRAME_WIDTH / 2.0 * metrics->scale, box.y + box.height * 0.22,
                    box.width - size - metrics->gap, box.height * 0.56};

  spann_drawing_builder_add_rect (builder, frame, 0.0, &paint);
  draw_triangle (
      builder, (SpannBox){box.x + box.width - size, box.y + (box.height - size) / 2.0, size, size},
      theme);
}
