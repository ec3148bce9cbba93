/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-stacks-private.h"
#include "spann-text-measure-private.h"
#include "spann-whole-private.h"

#include <math.h>

/* What rows need at scale 1 besides themselves, and each at least, also with a long name. */
#define REFERENCE_HEAD 160.0
#define REFERENCE_ROW 30.0
#define REFERENCE_LONG_ROW 48.0

#define BAR_SHARE 0.56
#define TEXT_PADDING 0.6
#define HEADING_GAPS 1.0

/* Text needs a bar this high, in font sizes. */
#define MIN_BAR_LINES 1.15

/* Bars keep at least this share of the width, or the notes go. */
#define MIN_AREA_SHARE 0.4

/* A part that is there is seen, however little it is. */
#define MIN_PART_WIDTH 1.0

/**
 * Grid:
 * @axis: of the values
 * @names: the column of names; @notes: of notes, without width when there is no room for it
 * @name_font: of all names
 * @headings: the line of headings and of the scale's names
 * @area: of the bars
 * @row_height: of each row
 */
typedef struct {
  SpannValueAxis axis;
  SpannBox names;
  SpannFont name_font;
  SpannBox notes;
  SpannBox headings;
  SpannBox area;
  double row_height;
} Grid;

static double
measure_headings (const SpannMetrics *metrics)
{
  return spann_font_get_line_height (metrics->small) + HEADING_GAPS * metrics->gap;
}

double
spann_stacks_measure_rows (const SpannStacksSpec *spec, const SpannMetrics *metrics,
                           double row_height)
{
  return measure_headings (metrics) + spec->n_stacks * row_height;
}

static const char *
get_name (gconstpointer spec, guint row)
{
  return ((const SpannStacksSpec *)spec)->stacks[row].name;
}

SpannRowsNeeds
spann_stacks_get_needs (const SpannStacksSpec *spec)
{
  const SpannStacksSpec *whole = spann_stacks_get_whole (spec);

  return (SpannRowsNeeds){
      REFERENCE_HEAD, REFERENCE_ROW, REFERENCE_LONG_ROW, whole->n_stacks,
      get_name,       whole,         spec->whole,
  };
}

double
spann_stacks_measure_min_row (PangoContext *context, const SpannStacksSpec *spec,
                              const SpannMetrics *metrics, double width)
{
  SpannRowsNeeds needs = spann_stacks_get_needs (spec);

  return spann_rows_measure_min_height (
      context, &needs, metrics,
      spann_rows_choose_name_width (context, &needs, spec->name_heading, metrics, width));
}

/* How wide the widest note is. */
static SpannWholeMeasure
measure_all_notes (PangoContext *context, gconstpointer data, SpannFont font, double width)
{
  const SpannStacksSpec *whole = data;
  double widest = 0.0;

  for (guint i = 0; i < whole->n_stacks; i++) {
    const char *note = whole->stacks[i].note;

    if (note != NULL)
      widest = MAX (widest, spann_text_measure (context, note, font));
  }
  return (SpannWholeMeasure){{widest}};
}

static double
measure_notes (const SpannStacksPlot *plot)
{
  double width = spann_whole_measure (plot->context, plot->spec->whole, measure_all_notes,
                                      spann_stacks_get_whole (plot->spec), plot->metrics.small, 0.0)
                     .values[0];

  return width > 0.0 ? MAX (width, spann_rows_measure_heading (
                                       plot->context, plot->spec->note_heading, &plot->metrics))
                     : 0.0;
}

/* The scale of @area, which gives way to what of the scale's last name stands beside it. */
static SpannValueAxis
make_axis (const SpannStacksPlot *plot, SpannBox *area)
{
  SpannValueAxis axis =
      spann_value_axis_new_level (plot->context, 0.0, spann_stacks_find_highest (plot->spec), FALSE,
                                  area->width, plot->spec->language, &plot->metrics);

  area->width -= MIN (spann_value_axis_measure_overhang (&axis, plot->context), area->width / 4.0);
  return axis;
}

/* The columns from left to right: names, bars, notes. */
static Grid
make_grid (const SpannStacksPlot *plot, SpannBox box)
{
  double gap = SPANN_ROWS_COLUMN_GAPS * plot->metrics.gap;
  SpannRowsNeeds needs = spann_stacks_get_needs (plot->spec);
  double names = spann_rows_choose_name_width (plot->context, &needs, plot->spec->name_heading,
                                               &plot->metrics, box.width);
  double notes = MIN (ceil (measure_notes (plot)), box.width * SPANN_ROWS_MAX_NOTE_SHARE);
  double headings = measure_headings (&plot->metrics);
  Grid grid = {.row_height = (box.height - headings) / plot->spec->n_stacks};
  double left = names > 0.0 ? names + gap : 0.0;
  double right = notes > 0.0 ? notes + gap : 0.0;

  if (box.width - left - right < box.width * MIN_AREA_SHARE)
    notes = right = 0.0;
  grid.names = (SpannBox){box.x, box.y, names, box.height};
  grid.notes = (SpannBox){box.x + box.width - notes, box.y, notes, box.height};
  grid.headings = (SpannBox){box.x, box.y, box.width, headings};
  grid.area =
      (SpannBox){box.x + left, box.y + headings, box.width - left - right, box.height - headings};
  grid.axis = make_axis (plot, &grid.area);
  grid.name_font =
      spann_rows_choose_font (plot->context, &needs, &plot->metrics, names, grid.row_height);
  return grid;
}

static SpannBox
get_row (const Grid *grid, SpannBox column, guint index)
{
  return (SpannBox){column.x, grid->area.y + index * grid->row_height, column.width,
                    grid->row_height};
}

static void
draw_part (const SpannStacksPlot *plot, const SpannStackPart *part, SpannBox box)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  SpannFont font = spann_bar_get_font (&plot->metrics);
  SpannBox room = spann_bar_get_text_room (box, part->style, &plot->metrics);
  double center;

  spann_bar_draw (plot->builder, box, part->style, 0.0, &plot->metrics, plot->theme);
  if (part->text == NULL || box.height < MIN_BAR_LINES * font.size)
    return;
  if (spann_bar_find_room (room.x, room.x + room.width, NAN,
                           spann_text_measure (context, part->text, font) +
                               2 * TEXT_PADDING * plot->metrics.gap,
                           &center))
    spann_bar_draw_text (plot->builder, (SpannPoint){center, box.y + box.height / 2.0}, box.height,
                         part->style, part->text, &plot->metrics, plot->theme);
}

static void
draw_bar (const SpannStacksPlot *plot, const Grid *grid, guint index)
{
  const SpannStack *stack = &plot->spec->stacks[index];
  SpannLinearScale scale = spann_value_axis_make_scale (&grid->axis, grid->area);
  SpannBox row = get_row (grid, grid->area, index);
  double height = row.height * BAR_SHARE;
  double from = 0.0;

  for (guint i = 0; i < stack->n_parts; i++) {
    double to = from + stack->parts[i].value;
    double left = spann_linear_scale_map_clamped (&scale, from);
    double width = MAX (spann_linear_scale_map_clamped (&scale, to) - left, MIN_PART_WIDTH);

    if (spann_stacks_shows_part (plot, &stack->parts[i])) {
      spann_drawing_builder_enter_mark (plot->builder, plot->marks[index][i + 1]);
      draw_part (plot, &stack->parts[i],
                 (SpannBox){left, row.y + (row.height - height) / 2.0, width, height});
    }
    from = to;
  }
  spann_drawing_builder_enter_mark (plot->builder, -1);
}

static void
draw_row (const SpannStacksPlot *plot, const Grid *grid, guint index)
{
  const SpannStack *stack = &plot->spec->stacks[index];
  SpannBox row = get_row (grid, grid->headings, index);

  spann_rows_draw_separator (plot->builder, row, &plot->metrics, plot->theme);
  draw_bar (plot, grid, index);
  spann_drawing_builder_set_mark_box (plot->builder, plot->marks[index][0],
                                      get_row (grid, grid->names, index));
  spann_drawing_builder_enter_mark (plot->builder, plot->marks[index][0]);
  spann_rows_draw_name (plot->builder, stack->name, grid->names, row, grid->name_font, plot->theme);
  spann_drawing_builder_enter_mark (plot->builder, -1);
  spann_rows_draw_note (plot->builder, stack->note, grid->notes, row, SPANN_ANCHOR_RIGHT,
                        &plot->metrics, plot->theme);
}

void
spann_stacks_draw_rows (const SpannStacksPlot *plot, SpannBox box)
{
  Grid grid = make_grid (plot, box);

  spann_value_axis_draw (&grid.axis, plot->builder, grid.area, &plot->metrics, plot->theme);
  spann_rows_draw_heading (plot->builder, plot->spec->name_heading, grid.names, grid.headings,
                           SPANN_ANCHOR_LEFT, &plot->metrics, plot->theme);
  spann_rows_draw_heading (plot->builder, plot->spec->note_heading, grid.notes, grid.headings,
                           SPANN_ANCHOR_RIGHT, &plot->metrics, plot->theme);
  for (guint i = 0; i < plot->spec->n_stacks; i++)
    draw_row (plot, &grid, i);
}
