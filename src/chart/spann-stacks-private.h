/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-bar-private.h"
#include "spann-rows-private.h"
#include "spann-slots-private.h"
#include "spann-stacks.h"
#include "spann-value-axis-private.h"

/**
 * SpannStacksPlot:
 * @builder: what is drawn on
 * @context: what remembers how wide texts are, for all pages of a figure
 * @spec: what is drawn
 * @theme: in which colours
 * @hidden: what is left out, as a frame has it
 * @metrics: how large
 * @marks: for each stack, the mark of its name; those of its parts follow it
 *
 * What the parts of the chart share while it is laid out.
 */
typedef struct {
  SpannDrawingBuilder *builder;
  PangoContext *context;
  const SpannStacksSpec *spec;
  const SpannTheme *theme;
  guint hidden;
  SpannMetrics metrics;
  int **marks;
} SpannStacksPlot;

/**
 * SpannStacksColumns:
 * @plot: what is shared
 * @slots: where the columns stand
 * @column_width: of each
 * @numbers: the sizes that the parts' numbers are set in: small type is no larger than all of them
 * have room for
 * @scale: from values to heights
 * @area: of the columns
 * @top: above it there is no room
 */
typedef struct {
  const SpannStacksPlot *plot;
  SpannSlots slots;
  double column_width;
  SpannMetrics numbers;
  SpannLinearScale scale;
  SpannBox area;
  double top;
} SpannStacksColumns;

/* What its stacks are a part of: itself, when that is all. */
const SpannStacksSpec *spann_stacks_get_whole (const SpannStacksSpec *spec);

/* Sum of the parts; the largest of all stacks and limits, 0 for none. */
double spann_stack_get_total (const SpannStack *self);
double spann_stacks_find_highest (const SpannStacksSpec *spec);

/* Whether the part is drawn: it has a value, and is not hidden. */
gboolean spann_stacks_shows_part (const SpannStacksPlot *plot, const SpannStackPart *part);

/* Whether more counts against the stack's limit than it allows. */
gboolean spann_stack_is_exceeded (const SpannStack *self);

/* Columns in @box. */
void spann_stacks_draw_columns (const SpannStacksPlot *plot, SpannBox box);

/* The column at @index, from one value to another. */
SpannBox spann_stacks_columns_get_box (const SpannStacksColumns *self, guint index, double from,
                                       double to);

/* The line of limits over the columns and the frames of what lies above it; later, when all else is
 * there, their texts where they have room. */
void spann_stacks_draw_limits (const SpannStacksColumns *self);
void spann_stacks_draw_limit_texts (const SpannStacksColumns *self);

/* For the legend. */
#define SPANN_STACKS_LIMIT_SAMPLE_WIDTH 30.0
void spann_stacks_draw_limit_sample (SpannDrawingBuilder *builder, SpannBox box,
                                     const SpannMetrics *metrics, const SpannTheme *theme,
                                     gconstpointer data);
#define SPANN_STACKS_EXCESS_SAMPLE_WIDTH 24.0
void spann_stacks_draw_excess_sample (SpannDrawingBuilder *builder, SpannBox box,
                                      const SpannMetrics *metrics, const SpannTheme *theme,
                                      gconstpointer data);

/* Rows in @box; the height that they take with rows of that height. */
void spann_stacks_draw_rows (const SpannStacksPlot *plot, SpannBox box);
double spann_stacks_measure_rows (const SpannStacksSpec *spec, const SpannMetrics *metrics,
                                  double row_height);

/* For the sizes in them; and their least height in a chart of @width. */
SpannRowsNeeds spann_stacks_get_needs (const SpannStacksSpec *spec);
double spann_stacks_measure_min_row (PangoContext *context, const SpannStacksSpec *spec,
                                     const SpannMetrics *metrics, double width);
