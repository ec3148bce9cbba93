/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing-builder-private.h"
#include "spann-metrics-private.h"

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

/* The row's name in @column: in two lines where the row @box is high enough. */
void spann_rows_draw_name (SpannDrawingBuilder *builder, const char *name, SpannBox column,
                           SpannBox box, const SpannMetrics *metrics, const SpannTheme *theme);

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
