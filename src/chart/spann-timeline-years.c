/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text-measure-private.h"
#include "spann-timeline-private.h"

#include <math.h>

#define BAND_RADIUS 3.0
#define BAND_INSET 1.0
#define LINE_WIDTH 1.8

/* The line of today is as dark as a bar: the ground shows on both sides of it. */
#define HALO_WIDTH 4.4

#define PLATE_PADDING 1.3
#define HEADING_GAPS 0.6

static double
map (const SpannTimelinePlot *plot, double year)
{
  return spann_linear_scale_map_clamped (&plot->grid.years, year);
}

static double
get_column_width (const SpannTimelinePlot *plot)
{
  return map (plot, plot->spec->first_year + 1) - map (plot, plot->spec->first_year);
}

/* Baseline of a line of text in the middle of a box. */
static double
find_baseline (SpannBox box, SpannFont font)
{
  return box.y + (box.height + font.size * SPANN_TEXT_CAP_HEIGHT) / 2.0;
}

/* Every second year is shaded, from the headings down to the last row. */
static void
draw_columns (const SpannTimelinePlot *plot)
{
  const SpannTimelineGrid *grid = &plot->grid;
  SpannPaint paint = spann_paint_fill (plot->theme->band);
  double bottom = grid->rows.y + grid->rows.height;

  for (int year = plot->spec->first_year + 1; year <= plot->spec->last_year; year += 2) {
    double x = map (plot, year);
    SpannBox column = {x, grid->headings.y, map (plot, year + 1) - x, bottom - grid->headings.y};

    spann_drawing_builder_add_rect (plot->builder, column, 0.0, &paint);
  }
}

/* How many years apart the headings are, so that none touches the next, though the first and the
 * last are moved inwards. */
static int
choose_step (const SpannTimelinePlot *plot, SpannFont font)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  double column = get_column_width (plot);
  double width = spann_text_measure (context, "2000", font);
  double moved = MAX (0.0, (width - column) / 2.0 + LINE_WIDTH * plot->metrics.scale);
  double needed = width + 2 * moved + HEADING_GAPS * plot->metrics.gap;

  return MAX (1, (int)ceil (needed / column));
}

/* Where the line of the goal year is; NAN when the figure has none. */
static double
get_goal_x (const SpannTimelinePlot *plot)
{
  const SpannTimelineSpec *spec = plot->spec;

  if (spec->goal_year < spec->first_year || spec->goal_year > spec->last_year)
    return NAN;
  return map (plot, spec->goal_year + 1);
}

/* In the middle of its year, but within the years and clear of the goal's line: a heading may be
 * wider than its column. */
static void
draw_heading (const SpannTimelinePlot *plot, int year, SpannFont font, double baseline)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  g_autofree char *text = g_strdup_printf ("%d", year);
  SpannBox room = plot->grid.headings;
  double half = spann_text_measure (context, text, font) / 2.0 + LINE_WIDTH * plot->metrics.scale;
  double x = (map (plot, year) + map (plot, year + 1)) / 2.0;
  double goal = get_goal_x (plot);

  if (!isnan (goal))
    x = year <= plot->spec->goal_year ? MIN (x, goal - half) : MAX (x, goal + half);
  x = MAX (MIN (x, room.x + room.width - half), room.x + half);
  spann_drawing_builder_add_text (plot->builder, text, font, plot->theme->text, SPANN_ANCHOR_MIDDLE,
                                  x, baseline);
}

/* Counted back from the goal year, whose heading is the one that may not be missing. */
static void
draw_headings (const SpannTimelinePlot *plot)
{
  const SpannTimelineSpec *spec = plot->spec;
  SpannFont font = plot->metrics.small;
  SpannFont strong = {font.size, SPANN_FACE_BOLD};
  int step = choose_step (plot, strong);
  int anchor = spec->goal_year != 0 ? spec->goal_year : spec->last_year;
  double baseline = find_baseline (plot->grid.headings, font);

  for (int year = spec->first_year; year <= spec->last_year; year++) {
    if ((anchor - year) % step == 0)
      draw_heading (plot, year, year == spec->goal_year ? strong : font, baseline);
  }
}

/* @text when it fits, else @short_text when that does, else NULL. */
static const char *
choose_text (const SpannTimelinePlot *plot, const char *text, const char *short_text,
             SpannFont font, double width)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);

  if (spann_text_measure (context, text, font) <= width)
    return text;
  if (short_text != NULL && spann_text_measure (context, short_text, font) <= width)
    return short_text;
  return NULL;
}

static void
draw_band (const SpannTimelinePlot *plot, const SpannTimelineBand *band)
{
  SpannFont font = plot->metrics.small;
  double inset = BAND_INSET * plot->metrics.scale;
  double left = map (plot, band->start) + inset;
  SpannBox box = {left, plot->grid.bands.y, map (plot, band->end) - inset - left,
                  plot->grid.bands.height};
  SpannPaint paint = spann_paint_fill (band->quiet ? plot->theme->grid : plot->theme->heat[0]);
  const char *text;

  if (box.width <= 0.0)
    return;
  text = choose_text (plot, band->label, band->short_label, font, box.width - plot->metrics.gap);
  spann_drawing_builder_add_rect (plot->builder, box, BAND_RADIUS * plot->metrics.scale, &paint);
  if (text != NULL)
    spann_drawing_builder_add_text (
        plot->builder, text, font, band->quiet ? plot->theme->text : plot->theme->heat_text[0],
        SPANN_ANCHOR_MIDDLE, box.x + box.width / 2.0, find_baseline (box, font));
}

void
spann_timeline_draw_years (const SpannTimelinePlot *plot)
{
  draw_columns (plot);
  draw_headings (plot);
  for (guint i = 0; i < plot->spec->n_bands; i++)
    draw_band (plot, &plot->spec->bands[i]);
  spann_rows_draw_heading (plot->builder, plot->spec->name_heading, plot->grid.names,
                           plot->grid.headings, SPANN_ANCHOR_LEFT, &plot->metrics, plot->theme);
  spann_rows_draw_heading (plot->builder, plot->spec->note_heading, plot->grid.notes,
                           plot->grid.headings, SPANN_ANCHOR_LEFT, &plot->metrics, plot->theme);
}

double
spann_timeline_get_today_x (const SpannTimelinePlot *plot)
{
  const SpannTimelineSpec *spec = plot->spec;

  if (isnan (spec->today) || spec->today < spec->first_year || spec->today > spec->last_year + 1)
    return NAN;
  return map (plot, spec->today);
}

static void
draw_vertical (const SpannTimelinePlot *plot, double x, double top, double bottom, double width,
               SpannColor color)
{
  SpannPaint paint = spann_paint_stroke (color, width * plot->metrics.scale);

  spann_drawing_builder_add_line (plot->builder, (SpannPoint){x, top}, (SpannPoint){x, bottom},
                                  &paint);
}

/* What names a line: one line of text with a plate around it. */
typedef struct {
  SpannTextBlock *text;
  SpannBox box;
} Plate;

/* Held at @x by @anchor and kept within the years; without lines when there is nothing to say or no
 * room to say it. */
static Plate
make_plate (const SpannTimelinePlot *plot, const char *text, double x, SpannAnchor anchor)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  SpannFont font = {plot->metrics.small.size, SPANN_FACE_BOLD};
  SpannBox room = plot->grid.plates;
  double padding = PLATE_PADDING * plot->metrics.gap;
  Plate plate = {
      spann_text_block_new (context, isnan (x) ? NULL : text, font, room.width - 2 * padding, 1)};
  double width = plate.text->width + 2 * padding;
  double left = anchor == SPANN_ANCHOR_RIGHT ? x - width : x - width / 2.0;

  if (plate.text->lines->len > 0)
    plate.box = (SpannBox){CLAMP (left, room.x, room.x + room.width - width),
                           room.y + room.height * 0.1, width, room.height * 0.9};
  return plate;
}

static void
draw_plate (const SpannTimelinePlot *plot, const Plate *plate, SpannColor fill, SpannColor color)
{
  SpannPaint paint = spann_paint_fill (fill);
  SpannBox box = plate->box;

  if (box.width <= 0.0)
    return;
  spann_drawing_builder_add_rect (plot->builder, box, box.height / 2.0, &paint);
  spann_drawing_builder_add_block (plot->builder, plate->text, color, SPANN_ANCHOR_MIDDLE,
                                   box.x + box.width / 2.0,
                                   box.y + (box.height - plate->text->height) / 2.0);
}

/* Moves plates at lines close to each other apart: today's to the left as long as it touches its
 * line; else the goal's, to the left of today's where that covers the goal's line, and away where
 * it would stand far from it. */
static void
part_plates (const SpannTimelinePlot *plot, Plate *today_plate, double today, Plate *goal_plate,
             double goal)
{
  double gap = plot->metrics.gap;
  SpannBox *moved = &today_plate->box;
  double left = goal_plate->box.x - gap - moved->width;

  if (moved->width <= 0.0 || goal_plate->box.width <= 0.0 ||
      !spann_box_intersects (spann_box_grow (*moved, gap), goal_plate->box))
    return;
  if (left >= plot->grid.plates.x && left < moved->x && left + moved->width >= today) {
    moved->x = left;
    return;
  }
  goal_plate->box.x = moved->x - gap - goal_plate->box.width;
  if (goal_plate->box.x < plot->grid.plates.x || goal > moved->x + moved->width + gap)
    goal_plate->box.width = 0.0;
}

static void
draw_plates (const SpannTimelinePlot *plot, double today, double goal)
{
  const SpannTheme *theme = plot->theme;
  Plate today_plate = make_plate (plot, plot->spec->today_label, today, SPANN_ANCHOR_MIDDLE);
  Plate goal_plate = make_plate (plot, plot->spec->goal_label, goal, SPANN_ANCHOR_RIGHT);

  part_plates (plot, &today_plate, today, &goal_plate, goal);
  draw_plate (plot, &today_plate, theme->today, theme->background);
  draw_plate (plot, &goal_plate, theme->text, theme->background);
  spann_text_block_free (today_plate.text);
  spann_text_block_free (goal_plate.text);
}

void
spann_timeline_draw_lines (const SpannTimelinePlot *plot)
{
  double bottom = plot->grid.rows.y + plot->grid.rows.height;
  double today = spann_timeline_get_today_x (plot);
  double goal = get_goal_x (plot);

  if (!isnan (goal))
    draw_vertical (plot, goal, plot->grid.headings.y, bottom + plot->grid.plates.height * 0.1,
                   LINE_WIDTH, plot->theme->text);
  if (!isnan (today)) {
    double end = bottom + plot->grid.plates.height * 0.1;

    draw_vertical (plot, today, plot->grid.rows.y, end, HALO_WIDTH, plot->theme->background);
    draw_vertical (plot, today, plot->grid.rows.y, end, LINE_WIDTH, plot->theme->today);
  }
  draw_plates (plot, today, goal);
}
