/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-private.h"
#include "spann-text-measure-private.h"

#include <math.h>

#define PLATE_PADDING 1.5
#define LABEL_GAP 2.5

/* An outline this near to a label disturbs it, at scale 1. */
#define NEAR 6.0

/* What it costs to put the levels' labels somewhere: an outline or a marker at a label outweighs
 * every habit of where to look for them. */
#define COST_BOX 20.0
#define COST_CROSSING 10.0
#define COST_NEAR 1.0
#define COST_SECTOR 0.5
#define COST_ASIDE 1.0

/**
 * Obstacles:
 * @edges: (element-type SpannPoint): the outlines' lines, every two points one
 * @boxes: (element-type SpannBox): of markers and of the axes' labels
 */
typedef struct {
  GArray *edges;
  GArray *boxes;
} Obstacles;

/**
 * LabelRow:
 * @plot: of the radar
 * @obstacles: what no label may lie on
 * @widths: of the levels' labels, measured once
 * @sector: the axis after which the row lies
 * @share: of the way to the next axis
 *
 * A straight row of places for the levels' labels, one on each ring.
 */
typedef struct {
  const SpannRadarPlot *plot;
  const Obstacles *obstacles;
  const double *widths;
  guint sector;
  double share;
} LabelRow;

static SpannBox
place_label (const LabelRow *row, guint level)
{
  const SpannRadialScale *scale = &row->plot->scale;
  double value = row->plot->spec->levels[level].value;
  SpannPoint from = spann_radial_scale_map (scale, row->sector, value);
  SpannPoint to = spann_radial_scale_map (scale, (row->sector + 1) % scale->n_axes, value);
  double width = row->widths[level] + 2.0 * PLATE_PADDING;
  double height = row->plot->metrics.small.size + 2.0 * PLATE_PADDING;

  return (SpannBox){from.x + (to.x - from.x) * row->share - width / 2.0,
                    from.y + (to.y - from.y) * row->share - height / 2.0, width, height};
}

/* The lower end's label stands in the middle, where no outline comes. */
static gboolean
is_in_row (const LabelRow *row, guint level)
{
  const SpannScaleLevel *entry = &row->plot->spec->levels[level];

  return entry->label != NULL && entry->value > row->plot->spec->min;
}

static guint
count_crossings (const LabelRow *row, SpannBox box, double distance)
{
  const GArray *edges = row->obstacles->edges;
  SpannBox near = spann_box_grow (box, distance * row->plot->metrics.scale);
  guint n = 0;

  for (guint i = 0; i < edges->len; i += 2)
    n += spann_box_meets_segment (near, g_array_index (edges, SpannPoint, i),
                                  g_array_index (edges, SpannPoint, i + 1));
  return n;
}

static guint
count_boxes (const LabelRow *row, SpannBox box)
{
  const GArray *boxes = row->obstacles->boxes;
  SpannBox near = spann_box_grow (box, row->plot->metrics.scale);
  guint n = 0;

  for (guint i = 0; i < boxes->len; i++)
    n += spann_box_intersects (near, g_array_index (boxes, SpannBox, i));
  return n;
}

static double
cost_row (const LabelRow *row)
{
  guint n_axes = row->plot->spec->n_axes;
  double cost =
      MIN (row->sector, n_axes - row->sector) * COST_SECTOR + fabs (row->share - 0.5) * COST_ASIDE;

  for (guint i = 0; i < row->plot->spec->n_levels; i++) {
    SpannBox box = place_label (row, i);

    if (is_in_row (row, i))
      cost += count_crossings (row, box, 1.0) * COST_CROSSING +
              count_crossings (row, box, NEAR) * COST_NEAR + count_boxes (row, box) * COST_BOX;
  }
  return cost;
}

static LabelRow
choose_row (const SpannRadarPlot *plot, const Obstacles *obstacles, const double *widths)
{
  static const double shares[] = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};
  LabelRow best = {plot, obstacles, widths, 0, 0.5};
  double lowest = G_MAXDOUBLE;

  for (guint sector = 0; sector < plot->spec->n_axes; sector++) {
    for (guint i = 0; i < G_N_ELEMENTS (shares); i++) {
      LabelRow row = {plot, obstacles, widths, sector, shares[i]};
      double cost = cost_row (&row);

      if (cost < lowest) {
        lowest = cost;
        best = row;
      }
    }
  }
  return best;
}

static void
draw_text (const SpannRadarPlot *plot, const char *label, SpannPoint center)
{
  SpannFont font = plot->metrics.small;

  spann_drawing_builder_add_text (plot->builder, label, font, plot->theme->text_dim,
                                  SPANN_ANCHOR_MIDDLE, center.x,
                                  center.y + font.size * SPANN_TEXT_CAP_HEIGHT / 2.0);
}

/* On a plate of the ground's colour, which breaks the ring. */
static void
draw_label (const LabelRow *row, guint level)
{
  SpannBox box = place_label (row, level);
  SpannPaint ground = spann_paint_fill (row->plot->theme->background);

  spann_drawing_builder_add_rect (row->plot->builder, box, PLATE_PADDING, &ground);
  draw_text (row->plot, row->plot->spec->levels[level].label,
             (SpannPoint){box.x + box.width / 2.0, box.y + box.height / 2.0});
}

/* The smallest step from the rim inwards at which the labels keep apart. */
static guint
find_step (const LabelRow *row)
{
  guint last = row->plot->spec->n_levels - 1;
  SpannBox rim = spann_box_grow (place_label (row, last), LABEL_GAP);

  for (guint step = 1; step < last; step++) {
    if (!spann_box_intersects (rim, place_label (row, last - step)))
      return step;
  }
  return last + 1;
}

static double *
measure_labels (const SpannRadarPlot *plot)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  double *widths = g_new0 (double, plot->spec->n_levels);

  for (guint i = 0; i < plot->spec->n_levels; i++) {
    const char *label = plot->spec->levels[i].label;

    if (label != NULL)
      widths[i] = spann_text_measure (context, label, plot->metrics.small);
  }
  return widths;
}

static void
add_edge_cb (SpannPoint from, SpannPoint to, gpointer data)
{
  GArray *edges = data;

  g_array_append_val (edges, from);
  g_array_append_val (edges, to);
}

static void
collect_obstacles (const SpannRadarPlot *plot, const SpannRadarLabels *labels, Obstacles *obstacles)
{
  obstacles->edges = g_array_new (FALSE, FALSE, sizeof (SpannPoint));
  obstacles->boxes = g_array_new (FALSE, FALSE, sizeof (SpannBox));
  for (guint axis = 0; axis < plot->spec->n_axes; axis++) {
    SpannBox label = spann_radar_labels_get_box (labels, axis);

    g_array_append_val (obstacles->boxes, label);
    for (guint i = 0; i < plot->spec->n_series; i++) {
      SpannBox marker = spann_radar_measure_marker (plot, &plot->spec->series[i], axis);

      g_array_append_val (obstacles->boxes, marker);
    }
  }
  for (guint i = 0; i < plot->spec->n_series; i++)
    spann_radar_foreach_edge (plot, &plot->spec->series[i], add_edge_cb, obstacles->edges);
}

static void
clear_obstacles (Obstacles *obstacles)
{
  g_array_unref (obstacles->edges);
  g_array_unref (obstacles->boxes);
}

/* From the rim inwards, so that where rings are dense the rim keeps its label. */
static void
draw_row (const LabelRow *row)
{
  const SpannRadarPlot *plot = row->plot;
  SpannPoint center = plot->scale.center;
  SpannBox middle = spann_box_grow ((SpannBox){center.x, center.y, 0.0, 0.0},
                                    spann_font_get_line_height (plot->metrics.small) / 2.0);
  guint step = find_step (row);

  for (guint i = 0; i < plot->spec->n_levels; i += step) {
    guint level = plot->spec->n_levels - 1 - i;
    SpannBox box = place_label (row, level);

    if (is_in_row (row, level) && !spann_box_intersects (box, middle) &&
        count_boxes (row, box) == 0)
      draw_label (row, level);
  }
}

/* The lower end's label, left out where markers that lie on each other cover its place. */
static void
draw_middle_label (const SpannRadarPlot *plot)
{
  const SpannScaleLevel *lowest = &plot->spec->levels[0];
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  SpannFont font = plot->metrics.small;
  SpannPoint center = plot->scale.center;
  double height = font.size * SPANN_TEXT_CAP_HEIGHT;
  double width;

  if (lowest->label == NULL || lowest->value > plot->spec->min)
    return;
  width = spann_text_measure (context, lowest->label, font);
  for (guint axis = 0; axis < plot->spec->n_axes; axis++) {
    if (spann_radar_meets_marker (
            plot, axis, (SpannBox){center.x - width / 2.0, center.y - height / 2.0, width, height}))
      return;
  }
  draw_text (plot, lowest->label, center);
}

void
spann_radar_draw_level_labels (const SpannRadarPlot *plot, const SpannRadarLabels *labels)
{
  g_autofree double *widths = measure_labels (plot);
  Obstacles obstacles;
  LabelRow row;

  collect_obstacles (plot, labels, &obstacles);
  row = choose_row (plot, &obstacles, widths);
  draw_row (&row);
  draw_middle_label (plot);
  clear_obstacles (&obstacles);
}
