/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-chart-frame-private.h"
#include "spann-heat-grid-private.h"

/**
 * SpannHeatPlot:
 * @builder: what is drawn on
 * @spec: what is drawn
 * @theme: in which colours
 * @metrics: how large
 * @grid: where
 *
 * What the parts of the table share while it is laid out.
 */
typedef struct {
  SpannDrawingBuilder *builder;
  const SpannHeatSpec *spec;
  const SpannTheme *theme;
  SpannMetrics metrics;
  const SpannHeatGrid *grid;
} SpannHeatPlot;

/* A cell in @box. */
void spann_heat_draw_cell (const SpannHeatPlot *plot, const SpannHeatCell *cell, SpannBox box);

/* For the legend: the colours in a row, a hatched and an empty cell, the shapes of
 * moves. @data is not used. */
#define SPANN_HEAT_SCALE_SAMPLE_WIDTH 80.0
#define SPANN_HEAT_CELL_SAMPLE_WIDTH 24.0
#define SPANN_HEAT_MOVE_SAMPLE_WIDTH 42.0
void spann_heat_draw_scale_sample (SpannDrawingBuilder *builder, SpannBox box,
                                   const SpannMetrics *metrics, const SpannTheme *theme,
                                   gconstpointer data);
void spann_heat_draw_missing_sample (SpannDrawingBuilder *builder, SpannBox box,
                                     const SpannMetrics *metrics, const SpannTheme *theme,
                                     gconstpointer data);
void spann_heat_draw_none_sample (SpannDrawingBuilder *builder, SpannBox box,
                                  const SpannMetrics *metrics, const SpannTheme *theme,
                                  gconstpointer data);
void spann_heat_draw_move_sample (SpannDrawingBuilder *builder, SpannBox box,
                                  const SpannMetrics *metrics, const SpannTheme *theme,
                                  gconstpointer data);

/* The warning triangle, as high as capitals of @size, standing on @baseline; and its width. */
#define SPANN_HEAT_SIGN_WIDTH 1.05
#define SPANN_HEAT_SIGN_GAP 0.8 /* to the word beside it, in steps of the metrics' gap */
void spann_heat_draw_sign (SpannDrawingBuilder *builder, double left, double baseline, double size,
                           const SpannTheme *theme);

/* For the legend. */
void spann_heat_draw_sign_sample (SpannDrawingBuilder *builder, SpannBox box,
                                  const SpannMetrics *metrics, const SpannTheme *theme,
                                  gconstpointer data);
