/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-panels.h"
#include "spann-slots-private.h"
#include "spann-text-block-private.h"
#include "spann-value-axis-private.h"

/**
 * SpannPanelsPlot:
 * @builder: what is drawn on
 * @spec: what is drawn
 * @theme: in which colours
 * @metrics: how large
 *
 * What panels share while they are laid out.
 */
typedef struct {
  SpannDrawingBuilder *builder;
  const SpannPanelsSpec *spec;
  const SpannTheme *theme;
  SpannMetrics metrics;
} SpannPanelsPlot;

/**
 * SpannPanelHead:
 * @title, @subtitle, @value, @unit, @change: what stands above the line, broken to the panel's
 * width
 */
typedef struct {
  SpannTextBlock *title;
  SpannTextBlock *subtitle;
  SpannTextBlock *value;
  SpannTextBlock *unit;
  SpannTextBlock *change;
} SpannPanelHead;

/**
 * SpannPanelHeights:
 * @title, @subtitle, @value, @change: of each part of a head; 0 for one that no panel has
 *
 * Panels side by side give each part the same height, so that their lines begin at the same.
 */
typedef struct {
  double title;
  double subtitle;
  double value;
  double change;
} SpannPanelHeights;

void spann_panel_head_init (SpannPanelHead *self, PangoContext *context, const SpannPanel *panel,
                            const SpannMetrics *metrics, double width);
void spann_panel_head_clear (SpannPanelHead *self);

/* Makes @heights at least as high as the head needs. */
void spann_panel_head_measure (const SpannPanelHead *self, SpannPanelHeights *heights);

/* What a head of such parts takes, and the most that any head can take. */
double spann_panel_heights_sum (const SpannPanelHeights *self, const SpannMetrics *metrics);
double spann_panel_heights_get_most (const SpannMetrics *metrics);

void spann_panel_head_draw (const SpannPanelHead *self, const SpannPanelsPlot *plot,
                            const SpannPanelHeights *heights, SpannPoint corner);

/* The line of a panel with its scale and its years in @box. @marks: of its points. */
void spann_panel_draw_line (const SpannPanelsPlot *plot, const SpannPanel *panel, SpannBox box,
                            const int *marks);

/* The least height of such a line. */
double spann_panel_get_min_line_height (const SpannMetrics *metrics);

/* For the legend. */
#define SPANN_PANEL_NOTED_SAMPLE_WIDTH 16.0
void spann_panel_draw_noted_sample (SpannDrawingBuilder *builder, SpannBox box,
                                    const SpannMetrics *metrics, const SpannTheme *theme,
                                    gconstpointer data);
