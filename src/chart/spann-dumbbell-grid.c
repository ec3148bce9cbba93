/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-dumbbell-private.h"
#include "spann-move-private.h"
#include "spann-text-measure-private.h"

#include <math.h>

/* In steps of the metrics' gap. */
#define COLUMN_GAPS 2.5
#define GROUP_GAPS 2.5
#define HEAD_GAPS 1.0
#define FOOT_GAPS 0.75
#define END_GAPS 2.0

/* Of the highest row of a chart. */
#define MAX_ROW_SHARE 0.75

/* Labels and notes take no more than their share of the width. */
#define MAX_LABEL_SHARE 0.34
#define MAX_NOTE_SHARE 0.38

#define GRID_WIDTH 1.0
#define MAX_END_LINES 2

guint
spann_dumbbell_count_rows (const SpannDumbbellSpec *spec)
{
  guint n_rows = 0;

  for (guint i = 0; i < spec->n_groups; i++)
    n_rows += spec->groups[i].n_rows;
  return n_rows;
}

/* Counted through all groups. */
static const char *
get_label (gconstpointer spec, guint row)
{
  const SpannDumbbellGroup *group = ((const SpannDumbbellSpec *)spec)->groups;

  for (; row >= group->n_rows; group++)
    row -= group->n_rows;
  return group->rows[row].label;
}

static SpannRowsNeeds
get_needs (const SpannDumbbellSpec *spec)
{
  return (SpannRowsNeeds){
      .n_rows = spann_dumbbell_count_rows (spec), .get_name = get_label, .spec = spec};
}

/* Lower than rows that have more in them than a line between two markers. */
double
spann_dumbbell_get_max_row_height (const SpannMetrics *metrics)
{
  return spann_rows_get_max_height (metrics) * MAX_ROW_SHARE;
}

double
spann_dumbbell_get_head_height (const SpannMetrics *metrics)
{
  return 2.0 * spann_font_get_line_height (metrics->small) + HEAD_GAPS * metrics->gap;
}

double
spann_dumbbell_get_group_gap (const SpannMetrics *metrics)
{
  return GROUP_GAPS * metrics->gap;
}

double
spann_dumbbell_measure_height (const SpannDumbbellSpec *spec, const SpannMetrics *metrics,
                               double row_height)
{
  double height = 0.0;

  for (guint i = 0; i < spec->n_groups; i++)
    height += spann_dumbbell_get_head_height (metrics) + spec->groups[i].n_rows * row_height +
              (i > 0 ? spann_dumbbell_get_group_gap (metrics) : 0.0);
  return MAX (height, row_height) + FOOT_GAPS * metrics->gap;
}

/* Widths that the columns' contents have at most. */
typedef struct {
  double label;
  double number;
  double words;
  double reason;
} Contents;

static void
measure_row (PangoContext *context, const SpannDumbbellRow *row, const SpannMetrics *metrics,
             Contents *contents)
{
  SpannFont number = {metrics->label.size, SPANN_FACE_BOLD};
  SpannFont reason = {metrics->small.size, SPANN_FACE_ITALIC};

  contents->label = MAX (contents->label, spann_text_measure (context, row->label, metrics->label));
  if (row->move == SPANN_MOVE_NONE) {
    contents->reason = MAX (contents->reason, spann_text_measure (context, row->words, reason));
    return;
  }
  contents->number = MAX (contents->number, spann_text_measure (context, row->number, number));
  contents->words = MAX (contents->words, spann_text_measure (context, row->words, metrics->label));
}

static Contents
measure_contents (PangoContext *context, const SpannDumbbellSpec *spec, const SpannMetrics *metrics)
{
  Contents contents = {0};

  for (guint i = 0; i < spec->n_groups; i++) {
    const SpannDumbbellGroup *group = &spec->groups[i];

    contents.label =
        MAX (contents.label, spann_rows_measure_heading (context, group->heading, metrics));
    for (guint j = 0; j < group->n_rows; j++)
      measure_row (context, &group->rows[j], metrics, &contents);
  }
  return contents;
}

/* Of the column of labels in a chart of @width. */
static double
choose_labels_width (const Contents *contents, double width)
{
  return MIN (ceil (contents->label), MAX_LABEL_SHARE * width);
}

double
spann_dumbbell_measure_min_row (PangoContext *context, const SpannDumbbellSpec *spec,
                                const SpannMetrics *metrics, double width)
{
  Contents contents = measure_contents (context, spec, metrics);
  SpannRowsNeeds needs = get_needs (spec);

  return spann_rows_measure_min_height (context, &needs, metrics,
                                        choose_labels_width (&contents, width));
}

SpannDumbbellColumns
spann_dumbbell_columns_new (PangoContext *context, const SpannDumbbellSpec *spec,
                            const SpannMetrics *metrics, SpannBox box, double row_height)
{
  Contents contents = measure_contents (context, spec, metrics);
  SpannRowsNeeds needs = get_needs (spec);
  double gap = COLUMN_GAPS * metrics->gap;
  double arrow = SPANN_MOVE_WIDTH * metrics->label.size + metrics->gap;
  double room = MAX_NOTE_SHARE * box.width;
  SpannDumbbellColumns columns = {
      .labels = {.x = box.x, .width = choose_labels_width (&contents, box.width)},
      .number_end = arrow + ceil (contents.number),
      .words_start = NAN,
  };
  double words_start = columns.number_end + 1.5 * metrics->gap;
  double move = contents.number > 0.0 ? columns.number_end : 0.0;

  if (contents.number > 0.0 && words_start + contents.words <= room) {
    columns.words_start = words_start;
    move = words_start + ceil (contents.words);
  }
  columns.notes.width = MIN (MAX (move, ceil (contents.reason)), room);
  columns.notes.x = box.x + box.width - columns.notes.width;
  columns.plot.x = box.x + columns.labels.width + gap;
  columns.plot.width = columns.notes.x - gap - columns.plot.x;
  columns.label_font =
      spann_rows_choose_font (context, &needs, metrics, columns.labels.width, row_height);
  return columns;
}

SpannLinearScale
spann_dumbbell_get_scale (const SpannDumbbellPlot *plot, const SpannDumbbellGroup *group)
{
  const SpannBox *box = &plot->columns.plot;

  return (SpannLinearScale){group->min, group->max, box->x, box->x + box->width};
}

/* Beside the levels, right above the labels. */
static void
draw_heading (const SpannDumbbellPlot *plot, const SpannDumbbellGroup *group, double top)
{
  double line = spann_font_get_line_height (plot->metrics.small);
  SpannBox box = {plot->columns.labels.x, top + line, plot->columns.labels.width, line};

  spann_rows_draw_heading (plot->builder, group->heading, plot->columns.labels, box,
                           SPANN_ANCHOR_LEFT, &plot->metrics, plot->theme);
}

/* What the ends mean, above the levels; nothing when one of them has no room. */
static void
draw_ends (const SpannDumbbellPlot *plot, const SpannDumbbellGroup *group, double top)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  const SpannBox *box = &plot->columns.plot;
  SpannFont font = plot->metrics.small;
  double room = box->width - END_GAPS * plot->metrics.gap;
  g_autoptr (SpannTextBlock) low = spann_text_block_new (context, group->low_label, font, room, 1);
  g_autoptr (SpannTextBlock) high =
      spann_text_block_new (context, group->high_label, font, room, 1);

  if (!low->is_whole || !high->is_whole || low->width + high->width > room)
    return;
  spann_drawing_builder_add_block (plot->builder, low, plot->theme->text_dim, SPANN_ANCHOR_LEFT,
                                   box->x, top);
  spann_drawing_builder_add_block (plot->builder, high, plot->theme->text_dim, SPANN_ANCHOR_RIGHT,
                                   box->x + box->width, top);
}

/* From the upper end down, so that where levels are dense the upper end keeps its label. */
static void
draw_level_labels (const SpannDumbbellPlot *plot, const SpannDumbbellGroup *group, double baseline)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  SpannLinearScale scale = spann_dumbbell_get_scale (plot, group);
  SpannFont font = plot->metrics.small;
  double limit = G_MAXDOUBLE;

  for (guint i = group->n_levels; i-- > 0;) {
    const SpannScaleLevel *level = &group->levels[i];
    double x = spann_linear_scale_map_clamped (&scale, level->value);
    double half;

    if (level->label == NULL)
      continue;
    half = spann_text_measure (context, level->label, font) / 2.0;
    if (x + half + plot->metrics.gap / 2.0 > limit)
      continue;
    spann_drawing_builder_add_text (plot->builder, level->label, font, plot->theme->text_dim,
                                    SPANN_ANCHOR_MIDDLE, x, baseline);
    limit = x - half;
  }
}

void
spann_dumbbell_draw_scale (const SpannDumbbellPlot *plot, const SpannDumbbellGroup *group,
                           double top)
{
  SpannLinearScale scale = spann_dumbbell_get_scale (plot, group);
  double line = spann_font_get_line_height (plot->metrics.small);
  double lines_top = top + 2.0 * line + plot->metrics.gap / 3.0;
  double bottom =
      top + spann_dumbbell_get_head_height (&plot->metrics) + group->n_rows * plot->row_height;
  SpannPaint paint = spann_paint_stroke (plot->theme->grid, GRID_WIDTH * plot->metrics.scale);

  draw_heading (plot, group, top);
  draw_ends (plot, group, top);
  draw_level_labels (plot, group, top + line + plot->metrics.small.size * SPANN_TEXT_ASCENT);
  for (guint i = 0; i < group->n_levels; i++) {
    double x = spann_linear_scale_map_clamped (&scale, group->levels[i].value);

    spann_drawing_builder_add_line (plot->builder, (SpannPoint){x, lines_top},
                                    (SpannPoint){x, bottom}, &paint);
  }
}
