/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radars-private.h"
#include "spann-series-private.h"
#include "spann-text-measure-private.h"

#include <math.h>

/* The radius that type of scale 1 is made for, and that lines and markers are. */
#define TYPE_RADIUS 105.0
#define LINE_RADIUS 150.0

/* Lines and markers are no smaller than this. */
#define MIN_SCALE 0.4

#define GAP 6.0

/* In steps of the metrics' gap: between name and radar, between a radar and its numbers, between
 * cells. */
#define HEAD_GAPS 0.8
#define NUMBER_GAPS 0.9
#define CELL_GAPS 2.0

#define MAX_NAME_LINES 8

/* What a number takes of the circle, in sizes of its type; and the least radius at all. */
#define NUMBER_SPACE 1.25
#define MIN_RADIUS 28.0

/* A radius that is hardly told from the largest. */
#define GOOD_AS_LARGE 0.9

/* Type and lines for radars of about @radius; a figure whose type is set keeps it. */
static SpannMetrics
make_cell_metrics (const SpannFrameSpec *frame, const SpannMetrics *metrics, double radius)
{
  double scale = MIN (radius / TYPE_RADIUS, metrics->scale);
  SpannMetrics cell = frame->label_size > 0.0 ? *metrics : spann_metrics_new (frame, scale);

  cell.gap = GAP * MAX (scale, MIN_SCALE);
  cell.scale = CLAMP (radius / LINE_RADIUS, MIN_SCALE, metrics->scale);
  return cell;
}

guint
spann_radars_get_n_places (const SpannRadarsSpec *spec)
{
  return MAX (spec->n_places > 0 ? spec->n_places : spec->n_items, 1);
}

double
spann_radars_get_min_radius (const SpannRadarsSpec *spec, const SpannMetrics *metrics)
{
  double circle = spec->n_axes * NUMBER_SPACE * metrics->small.size;

  return MAX (circle / (2.0 * G_PI), MIN_RADIUS);
}

/* Lines that the longest name needs. */
static guint
count_name_lines (PangoContext *context, const SpannRadarsSpec *spec, const SpannMetrics *metrics,
                  double width)
{
  guint most = 1;

  for (guint i = 0; i < spec->n_items; i++)
    most = MAX (most, spann_text_count_lines (context, spec->items[i].name, metrics->label, width,
                                              MAX_NAME_LINES));
  return most;
}

/* Numbers keep clear of the largest marker that may lie on the rim, also of its corners. */
static double
measure_number_gap (const SpannMetrics *metrics)
{
  SpannBox marker =
      spann_series_measure_marker (SPANN_SERIES_BASELINE, (SpannPoint){0.0, 0.0}, 2, metrics);

  return MAX (NUMBER_GAPS * metrics->gap, marker.width * G_SQRT2 / 2.0);
}

/* Width of the last number in brackets. */
static double
measure_numbers (PangoContext *context, const SpannRadarsSpec *spec, double size)
{
  SpannFont font = {size, SPANN_FACE_ITALIC};
  g_autofree char *last = g_strdup_printf ("(%u)", spec->n_axes);

  return spann_text_measure (context, last, font);
}

static gboolean
has_notes (const SpannRadarsSpec *spec)
{
  for (guint i = 0; i < spec->n_items; i++) {
    if (spec->items[i].note != NULL)
      return TRUE;
  }
  return FALSE;
}

/* The fewest columns with which @n_rows are enough. */
static guint
count_columns (const SpannRadarsSpec *spec, guint n_rows)
{
  return (spann_radars_get_n_places (spec) + n_rows - 1) / n_rows;
}

/* Sizes of what is in a cell, for radars of about @radius, with names of one line. */
static SpannRadarsGrid
make_grid (PangoContext *context, const SpannRadarsSpec *spec, const SpannFrameSpec *frame,
           const SpannMetrics *metrics, guint n_columns, double radius)
{
  SpannRadarsGrid grid = {
      .metrics = make_cell_metrics (frame, metrics, radius),
      .n_columns = n_columns,
      .n_rows = (spann_radars_get_n_places (spec) + n_columns - 1) / n_columns,
      .radius = radius,
      .name_lines = 1,
  };

  grid.head_height = spann_font_get_line_height (grid.metrics.label) +
                     (has_notes (spec) ? spann_font_get_line_height (grid.metrics.small) : 0.0) +
                     HEAD_GAPS * grid.metrics.gap;
  grid.number_gap = measure_number_gap (&grid.metrics);
  grid.side = grid.number_gap + measure_numbers (context, spec, grid.metrics.small.size);
  grid.end = grid.number_gap + spann_font_get_line_height (grid.metrics.small);
  return grid;
}

/* Gives the names the lines that they need in cells that share @width. */
static void
break_names (SpannRadarsGrid *grid, PangoContext *context, const SpannRadarsSpec *spec,
             double width)
{
  double room = width / grid->n_columns - CELL_GAPS * grid->metrics.gap;

  grid->name_lines = count_name_lines (context, spec, &grid->metrics, room);
  grid->head_height += (grid->name_lines - 1) * spann_font_get_line_height (grid->metrics.label);
}

/* The largest radius in a cell of that size. */
static double
fit_radius (const SpannRadarsGrid *grid, double width, double height)
{
  double gaps = CELL_GAPS * grid->metrics.gap;

  return MIN (width - gaps - 2.0 * grid->side,
              height - gaps - grid->head_height - 2.0 * grid->end) /
         2.0;
}

/* The largest radius in the cells that share @box. */
static double
fit_cells (const SpannRadarsGrid *grid, SpannBox box)
{
  return fit_radius (grid, box.width / grid->n_columns, box.height / grid->n_rows);
}

/* Grids of 1, 2 … columns in @box, with names of one line: no radius can be larger than theirs.
 * (transfer full) (element-type SpannRadarsGrid) */
static GArray *
make_candidates (PangoContext *context, const SpannRadarsSpec *spec, const SpannFrameSpec *frame,
                 const SpannMetrics *metrics, SpannBox box)
{
  guint n_items = spann_radars_get_n_places (spec);
  GArray *candidates = g_array_sized_new (FALSE, FALSE, sizeof (SpannRadarsGrid), n_items);

  for (guint n_columns = 1; n_columns <= n_items; n_columns++) {
    double width = box.width / n_columns;
    double height = box.height / ((n_items + n_columns - 1) / n_columns);
    /* Type follows the radius, and the radius leaves room for the type: a guess, then its result.
     */
    double guess = MIN (width, height) * 0.36;
    SpannRadarsGrid grid = make_grid (context, spec, frame, metrics, n_columns, guess);

    grid.radius = fit_cells (&grid, box);
    g_array_append_val (candidates, grid);
  }
  return candidates;
}

/* From the largest radius to the smallest; of equal ones the one with fewer columns first. */
static int
compare_grids (gconstpointer a, gconstpointer b)
{
  const SpannRadarsGrid *one = a;
  const SpannRadarsGrid *other = b;

  if (one->radius != other->radius)
    return one->radius > other->radius ? -1 : 1;
  return one->n_columns < other->n_columns ? -1 : 1;
}

/* Gives the names of a candidate their lines; the radius follows. */
static SpannRadarsGrid
finish_candidate (const GArray *candidates, guint index, PangoContext *context,
                  const SpannRadarsSpec *spec, SpannBox box)
{
  SpannRadarsGrid grid = g_array_index (candidates, SpannRadarsGrid, index);

  break_names (&grid, context, spec, box.width);
  grid.radius = fit_cells (&grid, box);
  return grid;
}

/* The columns that as many rows as in @best can do with, where radars are as good as large: the
 * last row is then not left with one of them. */
static SpannRadarsGrid
balance (const SpannRadarsGrid *best, const GArray *candidates, PangoContext *context,
         const SpannRadarsSpec *spec, SpannBox box)
{
  guint n_columns = count_columns (spec, best->n_rows);

  for (guint i = 0; i < candidates->len; i++) {
    SpannRadarsGrid grid;

    if (g_array_index (candidates, SpannRadarsGrid, i).n_columns != n_columns)
      continue;
    grid = finish_candidate (candidates, i, context, spec, box);
    return grid.radius >= GOOD_AS_LARGE * best->radius ? grid : *best;
  }
  return *best;
}

/* Only candidates that could still be better have their names measured. */
SpannRadarsGrid
spann_radars_grid_new (PangoContext *context, const SpannRadarsSpec *spec,
                       const SpannFrameSpec *frame, const SpannMetrics *metrics, SpannBox box)
{
  g_autoptr (GArray) candidates = make_candidates (context, spec, frame, metrics, box);
  SpannRadarsGrid best = {.radius = -G_MAXDOUBLE};

  g_array_sort (candidates, compare_grids);
  for (guint i = 0; i < candidates->len; i++) {
    SpannRadarsGrid grid;

    if (g_array_index (candidates, SpannRadarsGrid, i).radius < best.radius)
      break;
    grid = finish_candidate (candidates, i, context, spec, box);
    if (i == 0 || compare_grids (&grid, &best) < 0)
      best = grid;
  }
  return balance (&best, candidates, context, spec, box);
}

SpannRadarsGrid
spann_radars_grid_new_for_width (PangoContext *context, const SpannRadarsSpec *spec,
                                 const SpannFrameSpec *frame, const SpannMetrics *metrics,
                                 double width, double radius)
{
  SpannRadarsGrid grid = make_grid (context, spec, frame, metrics, 1, radius);
  double cell = 2.0 * (radius + grid.side) + CELL_GAPS * grid.metrics.gap;
  guint n_items = spann_radars_get_n_places (spec);
  guint n_most = (guint)CLAMP (width / cell, 1.0, n_items);
  guint n_rows = (n_items + n_most - 1) / n_most;
  guint n_columns = count_columns (spec, n_rows);
  double largest;

  grid = make_grid (context, spec, frame, metrics, n_columns, radius);
  break_names (&grid, context, spec, width);
  /* The last of the width goes to the radars; in a figure too narrow for one it shrinks. */
  largest = fit_radius (&grid, width / n_columns, G_MAXDOUBLE);
  grid.radius = MAX (MIN (largest, radius * 1.25), 1.0);
  return grid;
}

double
spann_radars_grid_get_cell_height (const SpannRadarsGrid *self)
{
  return self->head_height + 2.0 * (self->radius + self->end) + CELL_GAPS * self->metrics.gap;
}

double
spann_radars_grid_get_height (const SpannRadarsGrid *self)
{
  return self->n_rows * spann_radars_grid_get_cell_height (self);
}
