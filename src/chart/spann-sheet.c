/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-sheet-private.h"

#include "spann-chart-frame-private.h"
#include "spann-drawing-builder-private.h"

#include <math.h>

/* The size of names on an A3 page that lies, with all parts and with one, and what is still legible
 * on paper. */
#define REFERENCE_WIDTH 1191.0
#define REFERENCE_HEIGHT 842.0
#define LABEL_SIZE 9.5
#define ONE_PART_LABEL_SIZE 13.0
#define MIN_LABEL_SIZE 7.0

/* How much smaller the next try is, at least and at most. */
#define SMALLER 0.97
#define MUCH_SMALLER 0.85

/* How much lower or higher than suits it a figure may become for its column. */
#define MIN_STRETCH 0.55
#define MAX_STRETCH 1.3

/* No figure is lower than so many sizes of names. */
#define MIN_BLOCK_SIZES 20.0

/* How often a column is shared anew, since figures take more than they were given. */
#define N_SHARES 4

/**
 * Sheet:
 * @around: the sheet's title and foot
 * @drawings: of the blocks
 *
 * A sheet that is being laid out.
 */
typedef struct {
  const SpannSheetSpec *spec;
  const SpannFrameSpec *frame;
  const SpannTheme *theme;
  PangoContext *context;
  double width;
  double height;
  SpannSheetPlan plan;
  SpannChartFrame *around;
  SpannDrawing *drawings[SPANN_SHEET_MAX_BLOCKS];
} Sheet;

static void
clear_sheet (Sheet *sheet)
{
  g_clear_pointer (&sheet->around, spann_chart_frame_free);
  for (guint i = 0; i < sheet->spec->n_blocks; i++)
    g_clear_pointer (&sheet->drawings[i], spann_drawing_unref);
}

static void
lay_out_block (Sheet *sheet, guint block, double height)
{
  const SpannSheetBlock *spec = &sheet->spec->blocks[block];

  g_clear_pointer (&sheet->drawings[block], spann_drawing_unref);
  sheet->drawings[block] = spec->lay_out (spec->data, sheet->theme, sheet->plan.label_size,
                                          sheet->plan.column_width, height);
}

/* How much of what suits them the blocks can have that are not @set, beside those that are. */
static double
choose_stretch (const Sheet *sheet, const SpannSheetColumn *column, const gboolean *set)
{
  double room = spann_chart_frame_get_chart_box (sheet->around).height - column->fixed;
  double height = 0.0;

  for (guint i = column->first; i < column->first + column->n_blocks; i++) {
    if (set[i])
      room -= spann_drawing_get_height (sheet->drawings[i]);
    else
      height += sheet->plan.heights[i];
  }
  return height > 0.0 ? CLAMP (room / height, MIN_STRETCH, MAX_STRETCH) : 1.0;
}

/* Each block as high as its part of the column; one that needs more takes it from the others. */
static void
lay_out_column (Sheet *sheet, const SpannSheetColumn *column)
{
  gboolean set[SPANN_SHEET_MAX_BLOCKS] = {FALSE};
  gboolean grows = TRUE;

  for (guint n = 0; grows && n < N_SHARES; n++) {
    double stretch = choose_stretch (sheet, column, set);

    grows = FALSE;
    for (guint i = column->first; i < column->first + column->n_blocks; i++) {
      double height =
          MAX (floor (sheet->plan.heights[i] * stretch), MIN_BLOCK_SIZES * sheet->plan.label_size);

      if (set[i])
        continue;
      lay_out_block (sheet, i, height);
      set[i] = spann_drawing_get_height (sheet->drawings[i]) > height;
      grows = grows || set[i];
    }
  }
}

static double
measure_column (const Sheet *sheet, const SpannSheetColumn *column)
{
  double height = column->fixed;

  for (guint i = column->first; i < column->first + column->n_blocks; i++)
    height += spann_drawing_get_height (sheet->drawings[i]);
  return height;
}

/* Height of the highest column. */
static double
measure_columns (const Sheet *sheet)
{
  double most = 0.0;

  for (guint i = 0; i < sheet->plan.n_columns; i++)
    most = MAX (most, measure_column (sheet, &sheet->plan.columns[i]));
  return most;
}

/* Lays everything out with names of @label_size; gives how much of what it needs there is. */
static double
try_size (Sheet *sheet, double label_size)
{
  clear_sheet (sheet);
  sheet->plan = spann_sheet_plan_new (sheet->spec, sheet->frame, label_size, sheet->width);
  sheet->around = spann_chart_frame_new (sheet->context, &sheet->plan.metrics, sheet->frame, NULL,
                                         NULL, SPANN_LEGEND_BELOW, sheet->width, sheet->height);
  for (guint i = 0; i < sheet->plan.n_columns; i++)
    lay_out_column (sheet, &sheet->plan.columns[i]);
  return spann_chart_frame_get_chart_box (sheet->around).height / measure_columns (sheet);
}

/* The largest type with which everything has room, from what suits the sheet's size to what is
 * legible; a sheet whose type is set keeps it. */
static void
fit_type (Sheet *sheet)
{
  double scale = MIN (sheet->width / REFERENCE_WIDTH, sheet->height / REFERENCE_HEIGHT);
  double suits = scale * (sheet->spec->n_parts > 1 ? LABEL_SIZE : ONE_PART_LABEL_SIZE);
  double size =
      sheet->frame->label_size > 0.0 ? sheet->frame->label_size : MAX (suits, MIN_LABEL_SIZE);
  double share = try_size (sheet, size);

  while (share < 1.0 && sheet->frame->label_size == 0.0 && size > MIN_LABEL_SIZE) {
    size = MAX (size * CLAMP (share, MUCH_SMALLER, SMALLER), MIN_LABEL_SIZE);
    share = try_size (sheet, size);
  }
}

/* A line across the column, and what the figures below it are about. */
static void
draw_heading (const Sheet *sheet, SpannDrawingBuilder *builder, const char *heading, double x,
              double y)
{
  const SpannSheetPlan *plan = &sheet->plan;
  const SpannPaint line = spann_paint_stroke (sheet->theme->grid_strong, plan->metrics.scale);
  const SpannFont font = {plan->metrics.small.size, SPANN_FACE_BOLD};
  double left = x + plan->margin;
  double width = plan->column_width - 2.0 * plan->margin;
  g_autoptr (SpannTextBlock) block =
      spann_text_block_new (spann_drawing_builder_get_context (builder), heading, font, width, 1);

  spann_drawing_builder_enter_part (builder, SPANN_PART_DECORATION, NULL);
  spann_drawing_builder_add_line (builder, (SpannPoint){left, y}, (SpannPoint){left + width, y},
                                  &line);
  spann_drawing_builder_enter_part (builder, SPANN_PART_SECTION, heading);
  spann_drawing_builder_add_block (builder, block, sheet->theme->text_dim, SPANN_ANCHOR_LEFT, left,
                                   y + spann_sheet_plan_get_heading_gap (plan));
}

static void
draw_column (const Sheet *sheet, SpannDrawingBuilder *builder, const SpannSheetColumn *column,
             double x, double y)
{
  const SpannSheetSpec *spec = sheet->spec;

  for (guint i = column->first; i < column->first + column->n_blocks; i++) {
    if (spann_sheet_begins_part (spec, i)) {
      draw_heading (sheet, builder, spec->parts[spec->blocks[i].part], x, y);
      y += spann_sheet_plan_get_heading_height (&sheet->plan);
    }
    spann_drawing_builder_add_drawing (builder, sheet->drawings[i], spec->blocks[i].name, x, y);
    y += spann_drawing_get_height (sheet->drawings[i]) +
         spann_sheet_plan_get_block_gap (&sheet->plan);
  }
}

SpannDrawing *
spann_sheet_lay_out (const SpannSheetSpec *spec, const SpannFrameSpec *frame,
                     const SpannTheme *theme, double width, double height)
{
  Sheet sheet = {
      .spec = spec,
      .frame = frame,
      .theme = theme,
      .context = spann_text_context_new (theme->font_family, frame->language),
      .width = width,
      .height = height,
  };
  SpannDrawingBuilder *builder;
  SpannBox chart;

  fit_type (&sheet);
  chart = spann_chart_frame_get_chart_box (sheet.around);
  spann_chart_frame_fit (sheet.around, MAX (chart.height, measure_columns (&sheet)));
  builder = spann_drawing_builder_new (theme, frame->language, width,
                                       spann_chart_frame_get_height (sheet.around));
  for (guint i = 0; i < sheet.plan.n_columns; i++)
    draw_column (&sheet, builder, &sheet.plan.columns[i],
                 sheet.plan.left + i * sheet.plan.column_width, chart.y);
  spann_chart_frame_draw (sheet.around, builder, theme);
  clear_sheet (&sheet);
  g_object_unref (sheet.context);
  return spann_drawing_builder_finish (builder);
}

double
spann_sheet_get_natural_height (const SpannSheetSpec *spec, const SpannFrameSpec *frame,
                                const SpannTheme *theme, double width)
{
  double page = round (width * REFERENCE_HEIGHT / REFERENCE_WIDTH);
  g_autoptr (SpannDrawing) drawing = spann_sheet_lay_out (spec, frame, theme, width, page);

  return ceil (spann_drawing_get_height (drawing));
}
