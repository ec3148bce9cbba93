/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing-builder-private.h"
#include "spann-metrics-private.h"
#include "spann-text-block-private.h"

/* What charts have in common whose rows are named at the left and noted at the right. */

/* Names and notes take no more than their share of the width. */
#define SPANN_ROWS_MAX_NAME_SHARE 0.26
#define SPANN_ROWS_MAX_NOTE_SHARE 0.16

/* Between columns, in steps of the metrics' gap. */
#define SPANN_ROWS_COLUMN_GAPS 2.0

/* Rows are never lower than the one, never higher than the other, and look best at the third where
 * there is no limit. */
double spann_rows_get_min_height (const SpannMetrics *metrics);
double spann_rows_get_max_height (const SpannMetrics *metrics);
double spann_rows_get_natural_height (const SpannMetrics *metrics);

/* Width of a column's heading; 0 for none. */
double spann_rows_measure_heading (PangoContext *context, const char *heading,
                                   const SpannMetrics *metrics);

/* @heading (nullable) in the middle of @line, the line of headings, over @column. Nothing is drawn
 * into a column without width. */
void spann_rows_draw_heading (SpannDrawingBuilder *builder, const char *heading, SpannBox column,
                              SpannBox line, SpannAnchor anchor, const SpannMetrics *metrics,
                              const SpannTheme *theme);

/**
 * SpannRowsNeeds:
 * @head: what a figure needs at scale 1 besides its rows
 * @row: what each row needs
 * @long_row: what each needs when a name takes several lines
 * @n_rows: how many there are
 * @get_name: the name of a row of @spec
 * @spec: of the figure
 * @whole: (nullable): likewise, when the figure is shown on several pages
 *
 * With many rows, type has to be smaller than the figure's size suggests.
 */
typedef struct {
  double head;
  double row;
  double long_row;
  guint n_rows;
  const char *(*get_name) (gconstpointer spec, guint row);
  gconstpointer spec;
  gconstpointer whole;
} SpannRowsNeeds;

/* Whether some name needs several lines, even of small type, in a figure of @width. */
gboolean spann_rows_have_long_name (PangoContext *context, const SpannRowsNeeds *needs,
                                    const SpannMetrics *metrics, double width);

/* The sizes in a figure that all rows have room in. */
SpannMetrics spann_rows_make_metrics (PangoContext *context, const SpannRowsNeeds *needs,
                                      const SpannFrameSpec *frame, double width, double height);

/**
 * SpannRowsNames:
 * @font: of all of them: names of one table that differ in size look as if they differed in weight
 * @height: of the one with most lines
 * @is_whole: whether no word of any is broken and nothing left out
 *
 * How the names of a table are set.
 */
typedef struct {
  SpannFont font;
  double height;
  gboolean is_whole;
} SpannRowsNames;

/* The names in a column of @width: in the type of labels where each then is whole and no higher
 * than @height, else in small type, however high. */
SpannRowsNames spann_rows_fit_names (PangoContext *context, const SpannRowsNeeds *needs,
                                     const SpannMetrics *metrics, double width, double height);

/* Likewise in rows of @height, which are at least as high as the next one says. */
SpannFont spann_rows_choose_font (PangoContext *context, const SpannRowsNeeds *needs,
                                  const SpannMetrics *metrics, double width, double height);

/* The least height of rows whose names stand in a column of @width, none of them shortened. */
double spann_rows_measure_min_height (PangoContext *context, const SpannRowsNeeds *needs,
                                      const SpannMetrics *metrics, double width);

/* Width of the names in the type of labels, and of their @heading (nullable). */
double spann_rows_measure_names (PangoContext *context, const SpannRowsNeeds *needs,
                                 const char *heading, const SpannMetrics *metrics);

/* Width of their column in a chart of @width. */
double spann_rows_choose_name_width (PangoContext *context, const SpannRowsNeeds *needs,
                                     const char *heading, const SpannMetrics *metrics,
                                     double width);

/* @name in all its lines. (transfer full) */
SpannTextBlock *spann_rows_break_name (PangoContext *context, const char *name, double width,
                                       SpannFont font);

/* The row's name in @column, so broken, in the middle of the row @box. */
void spann_rows_draw_name (SpannDrawingBuilder *builder, const char *name, SpannBox column,
                           SpannBox box, SpannFont font, const SpannTheme *theme);

/* @note (nullable) in @column, in one line. */
void spann_rows_draw_note (SpannDrawingBuilder *builder, const char *note, SpannBox column,
                           SpannBox box, SpannAnchor anchor, const SpannMetrics *metrics,
                           const SpannTheme *theme);

/* The line below the row @box. */
void spann_rows_draw_separator (SpannDrawingBuilder *builder, SpannBox box,
                                const SpannMetrics *metrics, const SpannTheme *theme);

/* @text (nullable) in the middle of @box, where there are no rows. */
void spann_rows_draw_empty (SpannDrawingBuilder *builder, const char *text, SpannBox box,
                            const SpannMetrics *metrics, const SpannTheme *theme);
