/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-stacks-private.h"
#include "spann-text-measure-private.h"

#include <math.h>

/* Of a slot: as a rule, and where numbers need the room. */
#define COLUMN_SHARE 0.64
#define CROWDED_COLUMN_SHARE 0.78
#define FULL_COLUMN_SHARE 0.92
#define CROWDED_SLOT 64.0

/* Where columns are too narrow, numbers become smaller by no more than this, and no smaller than
 * type can be read in a small figure. */
#define MIN_NUMBER_SHARE 0.72
#define MIN_NUMBER_SIZE 9.0

/* Widths do not shrink quite as sizes do. */
#define ROUNDING 0.98

#define MAX_COLUMN_WIDTH 96.0
#define NAME_LINES 1.7

/* Above the scale's end, and above the highest thing that has a text. */
#define TOP_LINES 0.6
#define TEXT_HEADROOM_LINES 1.3

#define TEXT_PADDING 0.6

/* A part that is there is seen, however little it is. */
#define MIN_PART_HEIGHT 1.0

/* Height of a part that holds a line of text, in font sizes. */
#define TEXT_LINES 1.35

SpannBox
spann_stacks_columns_get_box (const SpannStacksColumns *self, guint index, double from, double to)
{
  double width = self->column_width;
  double center = spann_slots_get_center (&self->slots, index);
  double bottom = spann_linear_scale_map_clamped (&self->scale, from);
  double top = spann_linear_scale_map_clamped (&self->scale, to);
  double height = MAX (bottom - top, MIN_PART_HEIGHT);

  return (SpannBox){center - width / 2.0, bottom - height, width, height};
}

typedef void (*PartFunc) (const SpannStacksColumns *columns, guint stack, guint part, SpannBox box);

/* Every part that has a value, from the axis on. */
static void
foreach_part (const SpannStacksColumns *columns, PartFunc func)
{
  for (guint i = 0; i < columns->plot->spec->n_stacks; i++) {
    const SpannStack *stack = &columns->plot->spec->stacks[i];
    double from = 0.0;

    for (guint j = 0; j < stack->n_parts; j++) {
      double to = from + stack->parts[j].value;

      if (spann_stacks_shows_part (columns->plot, &stack->parts[j])) {
        spann_drawing_builder_enter_mark (columns->plot->builder, columns->plot->marks[i][j + 1]);
        func (columns, i, j, spann_stacks_columns_get_box (columns, i, from, to));
      }
      from = to;
    }
  }
  spann_drawing_builder_enter_mark (columns->plot->builder, -1);
}

static void
draw_part (const SpannStacksColumns *columns, guint stack, guint part, SpannBox box)
{
  const SpannStacksPlot *plot = columns->plot;

  spann_bar_draw (plot->builder, box, plot->spec->stacks[stack].parts[part].style, 0.0,
                  &plot->metrics, plot->theme);
}

/* The height of the limit's line where it runs through the column; NAN where there is none. */
static double
get_limit_y (const SpannStacksColumns *columns, guint stack)
{
  double limit = columns->plot->spec->stacks[stack].limit;

  return isnan (limit) ? NAN : spann_linear_scale_map_clamped (&columns->scale, limit);
}

static double
measure_number (const SpannStacksColumns *columns, const char *text)
{
  PangoContext *context = spann_drawing_builder_get_context (columns->plot->builder);

  return spann_text_measure (context, text, spann_bar_get_font (&columns->numbers)) +
         2 * TEXT_PADDING * columns->numbers.gap;
}

/* Room for the widest number of all. */
static double
measure_numbers (const SpannStacksColumns *columns)
{
  double width = 0.0;

  for (guint i = 0; i < columns->plot->spec->n_stacks; i++) {
    const SpannStack *stack = &columns->plot->spec->stacks[i];

    for (guint j = 0; j < stack->n_parts; j++) {
      if (stack->parts[j].text != NULL && spann_stacks_shows_part (columns->plot, &stack->parts[j]))
        width = MAX (width, measure_number (columns, stack->parts[j].text));
    }
  }
  return width;
}

/* Columns are no wider than looks good or, where that is not enough, than their numbers need; where
 * a slot has not that much, the numbers become smaller, all of them. */
static void
share_slots (SpannStacksColumns *columns)
{
  const SpannMetrics *metrics = &columns->plot->metrics;
  double slot = columns->slots.width;
  gboolean is_crowded = slot < CROWDED_SLOT * metrics->scale;
  double good = MIN (slot * (is_crowded ? CROWDED_COLUMN_SHARE : COLUMN_SHARE),
                     MAX_COLUMN_WIDTH * metrics->scale);
  double smallest = MAX (metrics->small.size * MIN_NUMBER_SHARE, MIN_NUMBER_SIZE);
  double needed;

  columns->numbers = *metrics;
  needed = measure_numbers (columns);
  columns->column_width = CLAMP (needed, good, slot * FULL_COLUMN_SHARE);
  if (needed <= columns->column_width)
    return;
  columns->numbers.small.size =
      MAX (ROUNDING * metrics->small.size * columns->column_width / needed, smallest);
  columns->numbers.gap *= columns->numbers.small.size / metrics->small.size;
  /* Numbers that have no room however small they are need no wider columns. */
  if (measure_numbers (columns) > columns->column_width)
    columns->column_width = good;
}

static void
draw_part_text (const SpannStacksColumns *columns, guint stack, guint part, SpannBox box)
{
  const SpannStacksPlot *plot = columns->plot;
  const SpannStackPart *drawn = &plot->spec->stacks[stack].parts[part];
  double center;

  if (drawn->text == NULL || measure_number (columns, drawn->text) > box.width)
    return;
  if (spann_bar_find_room (box.y, box.y + box.height, get_limit_y (columns, stack),
                           TEXT_LINES * columns->numbers.small.size, &center))
    spann_bar_draw_text (plot->builder, (SpannPoint){box.x + box.width / 2.0, center}, box.height,
                         drawn->style, drawn->text, &columns->numbers, plot->theme);
}

/* "0" where nothing stands: nothing is not unknown. */
static void
draw_zero (const SpannStacksColumns *columns, guint index)
{
  const SpannStacksPlot *plot = columns->plot;
  const SpannStack *stack = &plot->spec->stacks[index];
  SpannFont font = plot->metrics.small;
  double baseline = columns->area.y + columns->area.height - plot->metrics.gap;
  double limit = get_limit_y (columns, index);

  if (stack->zero_text == NULL || spann_stack_get_total (stack) > 0.0 ||
      (!isnan (limit) &&
       limit > baseline - spann_font_get_line_height (font) - plot->metrics.gap) ||
      spann_text_measure (spann_drawing_builder_get_context (plot->builder), stack->zero_text,
                          font) > columns->slots.width)
    return;
  spann_drawing_builder_add_text (plot->builder, stack->zero_text, font, plot->theme->text_dim,
                                  SPANN_ANCHOR_MIDDLE,
                                  spann_slots_get_center (&columns->slots, index), baseline);
}

/* The names below the columns; a column's own mark lies there. */
static void
draw_names (const SpannStacksColumns *columns, SpannBox line)
{
  const SpannStacksPlot *plot = columns->plot;
  g_autofree const char **names = g_new (const char *, plot->spec->n_stacks);

  for (guint i = 0; i < plot->spec->n_stacks; i++) {
    SpannBox slot = {spann_slots_get_start (&columns->slots, i), line.y, columns->slots.width,
                     line.height};

    names[i] = plot->spec->stacks[i].name;
    spann_drawing_builder_set_mark_box (plot->builder, plot->marks[i][0], slot);
  }
  spann_slots_draw_names (&columns->slots, plot->builder, names, plot->spec->strong, line,
                          &plot->metrics, plot->theme);
}

/* The unit, once, above the scale. */
static double
draw_unit (const SpannStacksPlot *plot, SpannBox box)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  g_autoptr (SpannTextBlock) block =
      spann_text_block_new (context, plot->spec->unit, plot->metrics.small, box.width, 1);

  spann_drawing_builder_add_block (plot->builder, block, plot->theme->text_dim, SPANN_ANCHOR_LEFT,
                                   box.x, box.y);
  return block->height;
}

/* Makes room in @area for the texts above the highest column or limit, where the scale ends close
 * to it; all below @top. */
static void
make_headroom (const SpannStacksPlot *plot, const SpannValueAxis *axis, double top, SpannBox *area)
{
  SpannLinearScale scale = spann_value_axis_make_scale (axis, *area);
  double highest = spann_linear_scale_map_clamped (&scale, spann_stacks_find_highest (plot->spec));
  double needed = TEXT_HEADROOM_LINES * spann_font_get_line_height (plot->metrics.small);
  double missing = CLAMP (needed - (highest - top), 0.0, area->height / 2.0);

  area->y += missing;
  area->height -= missing;
}

void
spann_stacks_draw_columns (const SpannStacksPlot *plot, SpannBox box)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  double line = spann_font_get_line_height (plot->metrics.small);
  double top = box.y + draw_unit (plot, box);
  double area_top = top + line * TOP_LINES;
  double names_top = box.y + box.height - line * NAME_LINES;
  SpannBox area = {box.x, area_top, box.width, MAX (names_top - area_top, 1.0)};
  SpannValueAxis axis =
      spann_value_axis_new_upright (0.0, spann_stacks_find_highest (plot->spec), FALSE, area.height,
                                    plot->spec->language, &plot->metrics);
  double left = MIN (ceil (spann_value_axis_measure (&axis, context)), box.width / 2.0);
  SpannStacksColumns columns = {.plot = plot, .top = top};

  area.x += left;
  area.width -= left;
  make_headroom (plot, &axis, top, &area);
  columns.area = area;
  columns.slots = spann_slots_new (area.x, area.width, plot->spec->n_stacks);
  share_slots (&columns);
  columns.scale = spann_value_axis_make_scale (&axis, area);
  spann_value_axis_draw (&axis, plot->builder, area, &plot->metrics, plot->theme);
  foreach_part (&columns, draw_part);
  spann_stacks_draw_limits (&columns);
  foreach_part (&columns, draw_part_text);
  for (guint i = 0; i < plot->spec->n_stacks; i++)
    draw_zero (&columns, i);
  spann_stacks_draw_limit_texts (&columns);
  draw_names (&columns, (SpannBox){area.x, names_top, area.width, line * NAME_LINES});
}
