/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-hatch-private.h"
#include "spann-heat-private.h"
#include "spann-move-private.h"
#include "spann-text-measure-private.h"

#define RADIUS 3.0
#define FRAME_WIDTH 0.8
#define PLATE_PADDING 2.0

/* In steps of the metrics' gap: beside the contents, between value and change, and between the
 * shape and the number of a change. */
#define PADDING 0.5
#define CHANGE_GAP 0.8
#define NUMBER_GAP 0.35

#define MAX_WORD_LINES 2

static gboolean
has_value (const SpannHeatCell *cell)
{
  return cell->style == SPANN_HEAT_VALUE || cell->style == SPANN_HEAT_PLAIN;
}

static gboolean
has_change (const SpannHeatCell *cell)
{
  return has_value (cell) && cell->move != SPANN_MOVE_NONE;
}

/* The widest of the texts that @get_text gives of cells, which may be NULL. */
static SpannWholeMeasure
measure_cells (PangoContext *context, const SpannHeatSpec *whole,
               const char *(*get_text) (const SpannHeatCell *cell), SpannFont font)
{
  double widest = 0.0;

  for (guint i = 0; i < whole->n_rows; i++) {
    for (guint j = 0; j < whole->n_columns; j++) {
      const char *text = get_text (&whole->rows[i].cells[j]);

      if (text != NULL)
        widest = MAX (widest, spann_text_measure (context, text, font));
    }
  }
  return (SpannWholeMeasure){{widest}};
}

static const char *
get_value (const SpannHeatCell *cell)
{
  return has_value (cell) ? cell->text : NULL;
}

static const char *
get_number (const SpannHeatCell *cell)
{
  return has_change (cell) ? cell->number : NULL;
}

static SpannWholeMeasure
measure_values (PangoContext *context, gconstpointer data, SpannFont font, double width)
{
  return measure_cells (context, data, get_value, font);
}

static SpannWholeMeasure
measure_numbers (PangoContext *context, gconstpointer data, SpannFont font, double width)
{
  return measure_cells (context, data, get_number, font);
}

SpannHeatContents
spann_heat_measure_contents (PangoContext *context, const SpannHeatSpec *spec,
                             const SpannMetrics *metrics, SpannFont value_font)
{
  return (SpannHeatContents){
      .value_font = value_font,
      .value = spann_heat_measure_whole (context, spec, measure_values, value_font),
      .number = spann_heat_measure_whole (context, spec, measure_numbers, metrics->small)};
}

/* Width of a change: its shape and its number. */
static double
get_change_width (const SpannHeatContents *contents, const SpannMetrics *metrics)
{
  if (contents->number <= 0.0)
    return 0.0;
  return SPANN_MOVE_WIDTH * metrics->small.size + NUMBER_GAP * metrics->gap + contents->number;
}

/* Width of a value and a change beside each other. */
static double
get_line_width (const SpannHeatContents *contents, const SpannMetrics *metrics)
{
  double change = get_change_width (contents, metrics);

  return contents->value + (change > 0.0 ? CHANGE_GAP * metrics->gap + change : 0.0);
}

double
spann_heat_contents_get_width (const SpannHeatContents *self, const SpannMetrics *metrics,
                               SpannHeatLines lines)
{
  double padding = 2.0 * PADDING * metrics->gap;

  switch (lines) {
  case SPANN_HEAT_TWO_LINES: return MAX (self->value, get_change_width (self, metrics)) + padding;
  case SPANN_HEAT_ONE_LINE: return get_line_width (self, metrics) + padding;
  case SPANN_HEAT_VALUES_ONLY:
  default: return self->value + padding;
  }
}

static guint
get_level (double share)
{
  return (guint)CLAMP ((int)(share * (SPANN_N_HEAT_LEVELS - 1)), 0, SPANN_N_HEAT_LEVELS - 1);
}

/* Ground, hatch, frame. */
static void
draw_body (SpannDrawingBuilder *builder, SpannHeatStyle style, double share, SpannBox box,
           const SpannMetrics *metrics, const SpannTheme *theme)
{
  SpannColor fill = style == SPANN_HEAT_VALUE ? theme->heat[get_level (share)] : theme->background;
  SpannPaint ground = spann_paint_fill (fill);
  SpannPaint frame = spann_paint_stroke (theme->grid_strong, FRAME_WIDTH * metrics->scale);
  double radius = RADIUS * metrics->scale;

  spann_drawing_builder_add_rect (builder, box, radius, &ground);
  if (style == SPANN_HEAT_MISSING)
    spann_hatch_draw (builder, spann_box_grow (box, -metrics->scale), TRUE, theme->grid_strong,
                      metrics->scale);
  spann_drawing_builder_add_rect (builder, box, radius, &frame);
}

static SpannColor
get_text_color (const SpannHeatCell *cell, const SpannTheme *theme)
{
  return cell->style == SPANN_HEAT_VALUE ? theme->heat_text[get_level (cell->share)] : theme->text;
}

/* A change whose number ends at @right. */
static void
draw_change (const SpannHeatPlot *plot, const SpannHeatCell *cell, double left, double right,
             double baseline)
{
  SpannFont font = plot->metrics.small;
  SpannColor color = get_text_color (cell, plot->theme);

  spann_move_draw (plot->builder, cell->move, left, baseline, font.size, color);
  spann_drawing_builder_add_text (plot->builder, cell->number, font, color, SPANN_ANCHOR_RIGHT,
                                  right, baseline);
}

static void
draw_value (const SpannHeatPlot *plot, const SpannHeatCell *cell, SpannAnchor anchor, double x,
            double baseline)
{
  spann_drawing_builder_add_text (plot->builder, cell->text, plot->grid->contents.value_font,
                                  get_text_color (cell, plot->theme), anchor, x, baseline);
}

/* Baseline of a lone line in the middle of the box. */
static double
get_middle_baseline (SpannFont font, SpannBox box)
{
  return box.y + (box.height + font.size * SPANN_TEXT_CAP_HEIGHT) / 2.0;
}

/* The change below the value, both centred. */
static void
draw_two_lines (const SpannHeatPlot *plot, const SpannHeatCell *cell, SpannBox box)
{
  SpannFont value = plot->grid->contents.value_font;
  SpannFont small = plot->metrics.small;
  double center = box.x + box.width / 2.0;
  double lines = spann_font_get_line_height (value) + spann_font_get_line_height (small);
  double top = box.y + (box.height - lines) / 2.0;
  double half;
  SpannHeatContents own = plot->grid->contents;

  own.number =
      spann_text_measure (spann_drawing_builder_get_context (plot->builder), cell->number, small);
  half = get_change_width (&own, &plot->metrics) / 2.0;
  draw_value (plot, cell, SPANN_ANCHOR_MIDDLE, center, top + value.size * SPANN_TEXT_ASCENT);
  draw_change (plot, cell, center - half, center + half,
               top + spann_font_get_line_height (value) + small.size * SPANN_TEXT_ASCENT);
}

/* The change beside the value, both as far from the cell's edge as in all cells of the table. */
static void
draw_one_line (const SpannHeatPlot *plot, const SpannHeatCell *cell, SpannBox box)
{
  const SpannHeatContents *contents = &plot->grid->contents;
  double baseline = get_middle_baseline (contents->value_font, box);
  double width = get_line_width (contents, &plot->metrics);
  double left = box.x + (box.width - width) / 2.0;

  draw_value (plot, cell, SPANN_ANCHOR_RIGHT, left + contents->value, baseline);
  if (has_change (cell))
    draw_change (plot, cell, left + width - get_change_width (contents, &plot->metrics),
                 left + width, baseline);
}

/* In place of a value, on a plate over the hatch; nothing where it has no room. */
static void
draw_word (const SpannHeatPlot *plot, const SpannHeatCell *cell, SpannBox box)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  SpannFont font = {plot->metrics.small.size, SPANN_FACE_ITALIC};
  double padding = PLATE_PADDING * plot->metrics.scale;
  g_autoptr (SpannTextBlock) block =
      spann_text_block_new (context, cell->text, font, box.width - 4.0 * padding, MAX_WORD_LINES);
  SpannPaint ground = spann_paint_fill (plot->theme->background);
  SpannBox plate = {box.x + (box.width - block->width) / 2.0 - padding,
                    box.y + (box.height - block->height) / 2.0, block->width + 2.0 * padding,
                    block->height};

  if (!block->is_whole || block->lines->len == 0 || plate.height > box.height - padding)
    return;
  spann_drawing_builder_add_rect (plot->builder, plate, padding, &ground);
  spann_drawing_builder_add_block (plot->builder, block, plot->theme->text_dim, SPANN_ANCHOR_MIDDLE,
                                   box.x + box.width / 2.0, plate.y);
}

void
spann_heat_draw_cell (const SpannHeatPlot *plot, const SpannHeatCell *cell, SpannBox box)
{
  draw_body (plot->builder, cell->style, cell->share, box, &plot->metrics, plot->theme);
  if (!has_value (cell))
    draw_word (plot, cell, box);
  else if (!plot->grid->shows_values)
    return;
  else if (plot->grid->lines == SPANN_HEAT_ONE_LINE)
    draw_one_line (plot, cell, box);
  else if (plot->grid->lines == SPANN_HEAT_TWO_LINES && has_change (cell))
    draw_two_lines (plot, cell, box);
  else
    draw_value (plot, cell, SPANN_ANCHOR_MIDDLE, box.x + box.width / 2.0,
                get_middle_baseline (plot->grid->contents.value_font, box));
}

static SpannBox
get_sample_box (SpannBox box)
{
  return (SpannBox){box.x, box.y + box.height * 0.14, box.width, box.height * 0.72};
}

void
spann_heat_draw_scale_sample (SpannDrawingBuilder *builder, SpannBox box,
                              const SpannMetrics *metrics, const SpannTheme *theme,
                              gconstpointer data)
{
  SpannBox cell = get_sample_box (box);

  cell.width /= SPANN_N_HEAT_LEVELS;
  for (guint i = 0; i < SPANN_N_HEAT_LEVELS; i++) {
    draw_body (builder, SPANN_HEAT_VALUE, (double)i / (SPANN_N_HEAT_LEVELS - 1),
               spann_box_grow (cell, -metrics->scale), metrics, theme);
    cell.x += cell.width;
  }
}

void
spann_heat_draw_missing_sample (SpannDrawingBuilder *builder, SpannBox box,
                                const SpannMetrics *metrics, const SpannTheme *theme,
                                gconstpointer data)
{
  draw_body (builder, SPANN_HEAT_MISSING, 0.0, get_sample_box (box), metrics, theme);
}

void
spann_heat_draw_none_sample (SpannDrawingBuilder *builder, SpannBox box,
                             const SpannMetrics *metrics, const SpannTheme *theme,
                             gconstpointer data)
{
  draw_body (builder, SPANN_HEAT_NONE, 0.0, get_sample_box (box), metrics, theme);
}

void
spann_heat_draw_move_sample (SpannDrawingBuilder *builder, SpannBox box,
                             const SpannMetrics *metrics, const SpannTheme *theme,
                             gconstpointer data)
{
  double size = metrics->small.size;
  double step = box.width / SPANN_MOVE_NONE;
  double baseline = box.y + (box.height + size * SPANN_TEXT_CAP_HEIGHT) / 2.0;

  for (SpannMove move = 0; move < SPANN_MOVE_NONE; move++)
    spann_move_draw (builder, move, box.x + move * step, baseline, size, theme->text);
}

void
spann_heat_draw_sign (SpannDrawingBuilder *builder, double left, double baseline, double size,
                      const SpannTheme *theme)
{
  double width = SPANN_HEAT_SIGN_WIDTH * size;
  double line = size * 0.12;
  double top = baseline - size * 0.86;
  double bottom = baseline - line / 2.0;
  double center = left + width / 2.0;
  const SpannPoint corners[] = {
      {left + line / 2.0, bottom}, {center, top}, {left + width - line / 2.0, bottom}};
  const SpannBox dot = {center - line / 2.0, bottom - size * 0.2, line, line};
  SpannPaint outline = spann_paint_stroke (theme->back, line);
  SpannPaint fill = spann_paint_fill (theme->back);

  spann_drawing_builder_add_polygon (builder, corners, G_N_ELEMENTS (corners), &outline);
  spann_drawing_builder_add_rect (builder, (SpannBox){dot.x, top + size * 0.3, line, size * 0.24},
                                  0.0, &fill);
  spann_drawing_builder_add_rect (builder, dot, 0.0, &fill);
}

void
spann_heat_draw_sign_sample (SpannDrawingBuilder *builder, SpannBox box,
                             const SpannMetrics *metrics, const SpannTheme *theme,
                             gconstpointer data)
{
  double size = metrics->small.size;

  spann_heat_draw_sign (builder, box.x, box.y + (box.height + size * SPANN_TEXT_CAP_HEIGHT) / 2.0,
                        size, theme);
}
