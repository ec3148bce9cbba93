/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing-builder-private.h"
#include "spann-frame.h"
#include "spann-metrics-private.h"

/* Draws what the legend explains, in @box: a piece of line, a small bar. @data is the entry's. */
typedef void (*SpannLegendSample) (SpannDrawingBuilder *builder, SpannBox box,
                                   const SpannMetrics *metrics, const SpannTheme *theme,
                                   gconstpointer data);

/**
 * SpannLegendEntry:
 * @text: what the sample means. Borrowed
 * @draw_sample: (nullable): draws the sample; NULL for words alone
 * @data: (nullable): for @draw_sample. Borrowed
 * @sample_width: at scale 1
 * @series: its bit in what a frame hides; 0 for what cannot be hidden
 */
typedef struct {
  const char *text;
  SpannLegendSample draw_sample;
  gconstpointer data;
  double sample_width;
  guint series;
} SpannLegendEntry;

/**
 * SpannLegendFlow:
 * @SPANN_LEGEND_ROWS: as many entries in a row as its measured width has room for
 * @SPANN_LEGEND_COLUMN: one entry in a row
 */
typedef enum {
  SPANN_LEGEND_ROWS,
  SPANN_LEGEND_COLUMN,
} SpannLegendFlow;

/**
 * SpannLegend:
 *
 * Samples and their words.
 */
typedef struct _SpannLegend SpannLegend;

/* Copies @entries, not what they point at. (transfer full) */
SpannLegend *spann_legend_new (PangoContext *context, const SpannMetrics *metrics, SpannFont font,
                               const SpannLegendEntry *entries, guint n_entries, double width,
                               SpannLegendFlow flow);

/* The same of @entries that can be hidden. Where the legend can be touched they are marks, and the
 * hidden ones are pale and struck out; elsewhere those are not there. (transfer full) */
SpannLegend *spann_legend_new_of_series (PangoContext *context, const SpannMetrics *metrics,
                                         const SpannFrameSpec *frame,
                                         const SpannLegendEntry *entries, guint n_entries,
                                         double width, SpannLegendFlow flow);

void spann_legend_free (SpannLegend *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannLegend, spann_legend_free)

/* 0 when it has no entries. */
double spann_legend_get_height (const SpannLegend *self);

/* Of the widest row. */
double spann_legend_get_width (const SpannLegend *self);

void spann_legend_draw (const SpannLegend *self, SpannDrawingBuilder *builder,
                        const SpannTheme *theme, double left, double top);
