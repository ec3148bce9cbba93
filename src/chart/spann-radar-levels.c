/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-private.h"

#include <math.h>

#define PLATE_PADDING 1.5
#define LABEL_GAP 2.5

/* An outline this near to a label disturbs it, at scale 1. */
#define NEAR 6.0

/* What it costs to put the levels' labels somewhere: an outline or a marker at a label outweighs
 * every habit of where to look for them. */
#define COST_OBSTACLE 20.0
#define COST_CROSSING 10.0
#define COST_NEAR 1.0
#define COST_SECTOR 0.5
#define COST_ASIDE 1.0

/**
 * LabelRow:
 * @plot: of the radar
 * @labels: of its axes
 * @widths: of the levels' labels, measured once
 * @sector: the axis after which the row lies
 * @share: of the way to the next axis
 *
 * A straight row of places for the levels' labels, one on each ring.
 */
typedef struct {
  const SpannRadarPlot *plot;
  const SpannRadarLabels *labels;
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
  const SpannRadarLevel *entry = &row->plot->spec->levels[level];

  return entry->label != NULL && entry->value > row->plot->spec->min;
}

typedef struct {
  SpannBox box;
  guint n_crossings;
} CrossingCount;

static void
count_crossing_cb (SpannPoint from, SpannPoint to, gpointer data)
{
  CrossingCount *count = data;

  count->n_crossings += spann_box_meets_segment (count->box, from, to);
}

static guint
count_crossings (const SpannRadarPlot *plot, SpannBox box, double distance)
{
  CrossingCount count = {spann_box_grow (box, distance * plot->metrics.scale), 0};

  for (guint i = 0; i < plot->spec->n_series; i++)
    spann_radar_foreach_edge (plot, &plot->spec->series[i], count_crossing_cb, &count);
  return count.n_crossings;
}

static guint
count_markers (const SpannRadarPlot *plot, SpannBox box)
{
  guint n = 0;

  for (guint i = 0; i < plot->spec->n_series; i++) {
    const SpannRadarSeries *series = &plot->spec->series[i];

    for (guint axis = 0; axis < plot->spec->n_axes; axis++) {
      SpannBox marker = spann_radar_measure_marker (plot, series, axis);

      n += spann_box_intersects (spann_box_grow (box, plot->metrics.scale), marker);
    }
  }
  return n;
}

/* Markers and axes' labels that the box would lie on. */
static guint
count_obstacles (const LabelRow *row, SpannBox box)
{
  guint n = count_markers (row->plot, box);

  for (guint axis = 0; axis < row->plot->spec->n_axes; axis++)
    n += spann_box_intersects (box, spann_radar_labels_get_box (row->labels, axis));
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
      cost += count_crossings (row->plot, box, 1.0) * COST_CROSSING +
              count_crossings (row->plot, box, NEAR) * COST_NEAR +
              count_obstacles (row, box) * COST_OBSTACLE;
  }
  return cost;
}

static LabelRow
choose_row (const SpannRadarPlot *plot, const SpannRadarLabels *labels, const double *widths)
{
  static const double shares[] = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};
  LabelRow best = {plot, labels, widths, 0, 0.5};
  double lowest = G_MAXDOUBLE;

  for (guint sector = 0; sector < plot->spec->n_axes; sector++) {
    for (guint i = 0; i < G_N_ELEMENTS (shares); i++) {
      LabelRow row = {plot, labels, widths, sector, shares[i]};
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

/* From the rim inwards, so that where rings are dense the rim keeps its label. */
void
spann_radar_draw_level_labels (const SpannRadarPlot *plot, const SpannRadarLabels *labels)
{
  const SpannRadarLevel *levels = plot->spec->levels;
  g_autofree double *widths = measure_labels (plot);
  LabelRow row = choose_row (plot, labels, widths);
  SpannPoint center = plot->scale.center;
  SpannBox middle = spann_box_grow ((SpannBox){center.x, center.y, 0.0, 0.0},
                                    plot->metrics.small.size * SPANN_TEXT_LINE_HEIGHT / 2.0);
  guint step = find_step (&row);

  for (guint i = 0; i < plot->spec->n_levels; i += step) {
    guint level = plot->spec->n_levels - 1 - i;
    SpannBox box = place_label (&row, level);

    if (is_in_row (&row, level) && !spann_box_intersects (box, middle) &&
        count_obstacles (&row, box) == 0)
      draw_label (&row, level);
  }
  if (levels[0].label != NULL && levels[0].value <= plot->spec->min)
    draw_text (plot, levels[0].label, center);
}
