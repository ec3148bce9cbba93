/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-chart-frame-private.h"
#include "spann-radars.h"

/**
 * SpannRadarsGrid:
 * @metrics: of what is in a cell
 * @n_columns: how many radars stand side by side
 * @n_rows: how many rows that makes
 * @name_lines: lines of the names
 * @head_height: of name and note
 * @number_gap: between a radar and its numbers
 * @side: width that the numbers take at each side of a radar
 * @end: height that they take above and below it
 * @radius: of every radar
 *
 * How a box is shared by radars, in points.
 */
typedef struct {
  SpannMetrics metrics;
  guint n_columns;
  guint n_rows;
  guint name_lines;
  double head_height;
  double number_gap;
  double side;
  double end;
  double radius;
} SpannRadarsGrid;

/* Shares @box so that the radars become as large as they can; their radius may come out smaller
 * than is legible, even negative. */
SpannRadarsGrid spann_radars_grid_new (PangoContext *context, const SpannRadarsSpec *spec,
                                       const SpannFrameSpec *frame, const SpannMetrics *metrics,
                                       SpannBox box);

/* How many radars there must be room for; at least 1. */
guint spann_radars_get_n_places (const SpannRadarsSpec *spec);

/* The smallest radius that is legible. */
double spann_radars_get_min_radius (const SpannRadarsSpec *spec, const SpannMetrics *metrics);

/* As many radars side by side as @width has room for at the smallest size, or larger. */
SpannRadarsGrid spann_radars_grid_new_for_width (PangoContext *context, const SpannRadarsSpec *spec,
                                                 const SpannFrameSpec *frame,
                                                 const SpannMetrics *metrics, double width,
                                                 double radius);

/* Height of a row; of all rows. */
double spann_radars_grid_get_cell_height (const SpannRadarsGrid *self);
double spann_radars_grid_get_height (const SpannRadarsGrid *self);

/**
 * SpannRadarsPlot:
 * @builder: what is drawn on
 * @spec: what is drawn
 * @theme: in which colours
 * @grid: how large
 * @hidden: the series that are left out, as a frame has them
 *
 * What the radars share while they are laid out.
 */
typedef struct {
  SpannDrawingBuilder *builder;
  const SpannRadarsSpec *spec;
  const SpannTheme *theme;
  const SpannRadarsGrid *grid;
  guint hidden;
} SpannRadarsPlot;

/* A radar with its name in @cell. */
void spann_radars_draw_item (const SpannRadarsPlot *plot, const SpannRadarsItem *item,
                             SpannBox cell);

/* For the legend: a number in brackets. @data is not used. */
#define SPANN_RADARS_MISSING_SAMPLE_WIDTH 18.0
void spann_radars_draw_missing_sample (SpannDrawingBuilder *builder, SpannBox box,
                                       const SpannMetrics *metrics, const SpannTheme *theme,
                                       gconstpointer data);
