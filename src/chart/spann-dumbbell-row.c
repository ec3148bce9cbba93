/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-dumbbell-private.h"
#include "spann-hatch-private.h"
#include "spann-move-private.h"
#include "spann-series-private.h"

#include <math.h>

#define LINK_WIDTH 4.0

/* Of the row's height. */
#define HATCH_SHARE 0.44

/* A reason has two lines where the row has room for them. */
#define TWO_LINES 2.1

/* Baseline of a line that stands in the middle of the row. */
static double
get_baseline (SpannFont font, SpannBox box)
{
  return box.y + (box.height + font.size * SPANN_TEXT_CAP_HEIGHT) / 2.0;
}

/* Instead of values: nothing that could be taken for one. */
static void
draw_hatch (const SpannDumbbellPlot *plot, SpannBox box)
{
  double height = HATCH_SHARE * box.height;
  SpannBox hatch = {plot->columns.plot.x, box.y + (box.height - height) / 2.0,
                    plot->columns.plot.width, height};
  SpannPaint ground = spann_paint_fill (plot->theme->background);

  if (hatch.width <= 0.0)
    return;
  spann_drawing_builder_add_rect (plot->builder, hatch, 0.0, &ground);
  spann_hatch_draw (plot->builder, hatch, TRUE, plot->theme->grid_strong, plot->metrics.scale);
}

static void
draw_link (const SpannDumbbellPlot *plot, SpannPoint before, SpannPoint after, SpannMove move)
{
  SpannPaint paint = spann_paint_stroke (spann_move_get_color (move, plot->theme),
                                         LINK_WIDTH * plot->metrics.scale);

  spann_drawing_builder_add_line (plot->builder, before, after, &paint);
}

static gboolean
is_hidden (const SpannDumbbellPlot *plot, SpannSeriesStyle style)
{
  return (plot->hidden & SPANN_SERIES_BIT (style)) != 0;
}

static void
draw_values (const SpannDumbbellPlot *plot, const SpannDumbbellGroup *group,
             const SpannDumbbellRow *row, SpannBox box)
{
  SpannLinearScale scale = spann_dumbbell_get_scale (plot, group);
  double y = box.y + box.height / 2.0;
  SpannPoint before = {spann_linear_scale_map_clamped (&scale, row->before), y};
  SpannPoint after = {spann_linear_scale_map_clamped (&scale, row->after), y};
  gboolean has_before = !isnan (row->before) && !is_hidden (plot, plot->spec->before_style);
  gboolean has_after = !isnan (row->after) && !is_hidden (plot, SPANN_SERIES_NOW);
  gboolean has_both = has_before && has_after;
  gboolean touches = has_both && spann_series_markers_touch (before, after, &plot->metrics);

  if (has_both && !touches)
    draw_link (plot, before, after, row->move);
  if (has_before)
    spann_series_draw_marker (plot->builder, plot->spec->before_style, before, touches,
                              &plot->metrics, plot->theme);
  if (has_after)
    spann_series_draw_marker (plot->builder, SPANN_SERIES_NOW, after, 0, &plot->metrics,
                              plot->theme);
  if (isnan (row->before) && isnan (row->after))
    draw_hatch (plot, box);
}

static void
draw_reason (const SpannDumbbellPlot *plot, const SpannDumbbellRow *row, SpannBox box)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  SpannFont font = {plot->metrics.small.size, SPANN_FACE_ITALIC};
  gboolean has_two = box.height >= TWO_LINES * spann_font_get_line_height (font);
  SpannBox column = plot->columns.notes;
  g_autoptr (SpannTextBlock) block =
      spann_text_block_new (context, row->words, font, column.width, has_two ? 2 : 1);

  spann_drawing_builder_add_block (plot->builder, block, plot->theme->text_dim, SPANN_ANCHOR_LEFT,
                                   column.x, box.y + (box.height - block->height) / 2.0);
}

static void
draw_move (const SpannDumbbellPlot *plot, const SpannDumbbellRow *row, SpannBox box)
{
  const SpannDumbbellColumns *columns = &plot->columns;
  SpannFont font = plot->metrics.label;
  SpannFont bold = {font.size, SPANN_FACE_BOLD};
  SpannColor color = spann_move_get_color (row->move, plot->theme);
  double baseline = get_baseline (font, box);

  spann_move_draw (plot->builder, row->move, columns->notes.x, baseline, font.size, color);
  spann_drawing_builder_add_text (plot->builder, row->number, bold, color, SPANN_ANCHOR_RIGHT,
                                  columns->notes.x + columns->number_end, baseline);
  if (!isnan (columns->words_start))
    spann_drawing_builder_add_text (plot->builder, row->words, font, color, SPANN_ANCHOR_LEFT,
                                    columns->notes.x + columns->words_start, baseline);
}

void
spann_dumbbell_draw_row (const SpannDumbbellPlot *plot, const SpannDumbbellGroup *group,
                         const SpannDumbbellRow *row, SpannBox box, int mark)
{
  spann_rows_draw_separator (plot->builder, box, &plot->metrics, plot->theme);
  spann_drawing_builder_enter_mark (plot->builder, mark);
  spann_rows_draw_name (plot->builder, row->label, plot->columns.labels, box,
                        plot->columns.label_font, plot->theme);
  draw_values (plot, group, row, box);
  if (row->move == SPANN_MOVE_NONE)
    draw_reason (plot, row, box);
  else
    draw_move (plot, row, box);
  spann_drawing_builder_enter_mark (plot->builder, -1);
  spann_drawing_builder_set_mark_box (plot->builder, mark, box);
}
