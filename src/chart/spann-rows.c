/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-rows-private.h"

#include "spann-text-measure-private.h"
#include "spann-whole-private.h"

#include <math.h>

/* In steps of the metrics' gap, and in lines of a name. */
#define MIN_GAPS 4.0
#define MIN_LINES 1.15
#define MAX_GAPS 12.0
#define MAX_LINES 2.6

/* Of the highest row. */
#define NATURAL_SHARE 0.65

/* Names take more than their share of the width, but no more than this, before a word is broken. */
#define MAX_WORD_SHARE 0.36

/* Of a name. Nobody's is longer, unless to see what happens. */
#define MAX_NAME_LINES 8

/* What a row is higher than a name in the type of labels, so that names of several lines do not
 * touch those of the rows around. */
#define NAME_SHARE 1.14

/* Free above and below the name with most lines, in lines. */
#define NAME_PADDING 0.15

double
spann_rows_get_min_height (const SpannMetrics *metrics)
{
  return MAX (MIN_GAPS * metrics->gap, spann_font_get_line_height (metrics->label) * MIN_LINES);
}

double
spann_rows_get_max_height (const SpannMetrics *metrics)
{
  return MAX (MAX_GAPS * metrics->gap, spann_font_get_line_height (metrics->label) * MAX_LINES);
}

double
spann_rows_get_natural_height (const SpannMetrics *metrics)
{
  return spann_rows_get_max_height (metrics) * NATURAL_SHARE;
}

static SpannFont
get_heading_font (const SpannMetrics *metrics)
{
  return (SpannFont){metrics->small.size, SPANN_FACE_BOLD};
}

double
spann_rows_measure_heading (PangoContext *context, const char *heading, const SpannMetrics *metrics)
{
  return heading == NULL ? 0.0 : spann_text_measure (context, heading, get_heading_font (metrics));
}

static double
suggest_scale (const SpannRowsNeeds *needs, double width, double height, gboolean is_long)
{
  double rows = needs->n_rows * (is_long ? needs->long_row : needs->row);

  return MIN (spann_metrics_suggest_scale (width, height), height / (needs->head + rows));
}

/* Where text held by @anchor is held in @column. */
static double
get_hold (SpannBox column, SpannAnchor anchor)
{
  switch (anchor) {
  case SPANN_ANCHOR_MIDDLE: return column.x + column.width / 2.0;
  case SPANN_ANCHOR_RIGHT: return column.x + column.width;
  case SPANN_ANCHOR_LEFT:
  default: return column.x;
  }
}

/* The first @max_lines lines of @text that fit into the column, in the middle of the row. */
static void
draw_cell (SpannDrawingBuilder *builder, const char *text, SpannFont font, SpannColor color,
           SpannBox column, SpannBox row, SpannAnchor anchor, guint max_lines)
{
  PangoContext *context = spann_drawing_builder_get_context (builder);
  g_autoptr (SpannTextBlock) block =
      spann_text_block_new (context, text, font, column.width, max_lines);

  spann_drawing_builder_add_block (builder, block, color, anchor, get_hold (column, anchor),
                                   row.y + (row.height - block->height) / 2.0);
}

void
spann_rows_draw_heading (SpannDrawingBuilder *builder, const char *heading, SpannBox column,
                         SpannBox line, SpannAnchor anchor, const SpannMetrics *metrics,
                         const SpannTheme *theme)
{
  if (heading != NULL && column.width > 0.0)
    draw_cell (builder, heading, get_heading_font (metrics), theme->text_dim, column, line, anchor,
               1);
}

/* How wide the widest name is. */
static SpannWholeMeasure
measure_names (PangoContext *context, gconstpointer data, SpannFont font, double width)
{
  const SpannRowsNeeds *needs = data;
  double widest = 0.0;

  for (guint i = 0; i < needs->n_rows; i++)
    widest = MAX (widest, spann_text_measure (context, needs->get_name (needs->spec, i), font));
  return (SpannWholeMeasure){{widest}};
}

/* The first of what @measure tells of the names. */
static double
ask (PangoContext *context, const SpannRowsNeeds *needs, SpannWholeFunc measure, SpannFont font)
{
  return spann_whole_measure (context, needs->whole, measure, needs, font, 0.0).values[0];
}

gboolean
spann_rows_have_long_name (PangoContext *context, const SpannRowsNeeds *needs,
                           const SpannMetrics *metrics, double width)
{
  return ask (context, needs, measure_names, metrics->small) > SPANN_ROWS_MAX_NAME_SHARE * width;
}

SpannMetrics
spann_rows_make_metrics (PangoContext *context, const SpannRowsNeeds *needs,
                         const SpannFrameSpec *frame, double width, double height)
{
  SpannMetrics metrics = spann_metrics_new (frame, suggest_scale (needs, width, height, FALSE));

  if (spann_rows_have_long_name (context, needs, &metrics, width))
    metrics = spann_metrics_new (frame, suggest_scale (needs, width, height, TRUE));
  return metrics;
}

double
spann_rows_measure_names (PangoContext *context, const SpannRowsNeeds *needs, const char *heading,
                          const SpannMetrics *metrics)
{
  double width = spann_rows_measure_heading (context, heading, metrics);

  return ceil (MAX (width, ask (context, needs, measure_names, metrics->label)));
}

/* How wide the widest word of a name is. */
static SpannWholeMeasure
measure_words (PangoContext *context, gconstpointer data, SpannFont font, double width)
{
  const SpannRowsNeeds *needs = data;
  double widest = 0.0;

  for (guint i = 0; i < needs->n_rows; i++) {
    g_auto (GStrv) words = g_strsplit (needs->get_name (needs->spec, i), " ", -1);

    for (char **word = words; *word != NULL; word++)
      widest = MAX (widest, spann_text_measure (context, *word, font));
  }
  return (SpannWholeMeasure){{widest}};
}

double
spann_rows_choose_name_width (PangoContext *context, const SpannRowsNeeds *needs,
                              const char *heading, const SpannMetrics *metrics, double width)
{
  double names = spann_rows_measure_names (context, needs, heading, metrics);

  if (names <= SPANN_ROWS_MAX_NAME_SHARE * width)
    return names;
  return CLAMP (ceil (ask (context, needs, measure_words, metrics->small)),
                SPANN_ROWS_MAX_NAME_SHARE * width, MAX_WORD_SHARE * width);
}

SpannTextBlock *
spann_rows_break_name (PangoContext *context, const char *name, double width, SpannFont font)
{
  return spann_text_block_new (context, name, font, width, MAX_NAME_LINES);
}

/* How high the highest name is, and whether all of them are whole. */
static SpannWholeMeasure
measure_heights (PangoContext *context, gconstpointer data, SpannFont font, double width)
{
  const SpannRowsNeeds *needs = data;
  gboolean are_whole = TRUE;
  double height = 0.0;

  for (guint i = 0; i < needs->n_rows; i++) {
    g_autoptr (SpannTextBlock) block =
        spann_rows_break_name (context, needs->get_name (needs->spec, i), width, font);

    height = MAX (height, block->height);
    are_whole = are_whole && block->is_whole;
  }
  return (SpannWholeMeasure){{height, are_whole}};
}

static SpannRowsNames
set_names (PangoContext *context, const SpannRowsNeeds *needs, SpannFont font, double width)
{
  SpannWholeMeasure heights =
      spann_whole_measure (context, needs->whole, measure_heights, needs, font, width);

  return (SpannRowsNames){font, heights.values[0], heights.values[1] > 0.0};
}

SpannRowsNames
spann_rows_fit_names (PangoContext *context, const SpannRowsNeeds *needs,
                      const SpannMetrics *metrics, double width, double height)
{
  SpannRowsNames names = set_names (context, needs, metrics->label, width);

  return names.is_whole && names.height <= height
             ? names
             : set_names (context, needs, metrics->small, width);
}

SpannFont
spann_rows_choose_font (PangoContext *context, const SpannRowsNeeds *needs,
                        const SpannMetrics *metrics, double width, double height)
{
  return spann_rows_fit_names (context, needs, metrics, width, height / NAME_SHARE).font;
}

double
spann_rows_measure_min_height (PangoContext *context, const SpannRowsNeeds *needs,
                               const SpannMetrics *metrics, double width)
{
  double min = spann_rows_get_min_height (metrics);
  SpannRowsNames names = spann_rows_fit_names (context, needs, metrics, width, min);

  return MAX (min, names.height + NAME_PADDING * spann_font_get_line_height (names.font));
}

void
spann_rows_draw_name (SpannDrawingBuilder *builder, const char *name, SpannBox column, SpannBox box,
                      SpannFont font, const SpannTheme *theme)
{
  PangoContext *context = spann_drawing_builder_get_context (builder);
  g_autoptr (SpannTextBlock) block = spann_rows_break_name (context, name, column.width, font);

  spann_drawing_builder_add_block (builder, block, theme->text, SPANN_ANCHOR_LEFT, column.x,
                                   box.y + (box.height - block->height) / 2.0);
}

void
spann_rows_draw_note (SpannDrawingBuilder *builder, const char *note, SpannBox column, SpannBox box,
                      SpannAnchor anchor, const SpannMetrics *metrics, const SpannTheme *theme)
{
  if (note != NULL && column.width > 0.0)
    draw_cell (builder, note, metrics->small, theme->text, column, box, anchor, 1);
}

void
spann_rows_draw_separator (SpannDrawingBuilder *builder, SpannBox box, const SpannMetrics *metrics,
                           const SpannTheme *theme)
{
  SpannPaint paint = spann_paint_stroke (theme->grid, 0.8 * metrics->scale);
  double y = box.y + box.height;

  spann_drawing_builder_add_line (builder, (SpannPoint){box.x, y},
                                  (SpannPoint){box.x + box.width, y}, &paint);
}

void
spann_rows_draw_empty (SpannDrawingBuilder *builder, const char *text, SpannBox box,
                       const SpannMetrics *metrics, const SpannTheme *theme)
{
  draw_cell (builder, text, metrics->label, theme->text_dim, box, box, SPANN_ANCHOR_MIDDLE, 2);
}
