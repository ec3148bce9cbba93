/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-timeline-data.h"
#include "spann-timeline.h"

/**
 * SpannTimelineChart:
 * @spec: what is drawn; points into the arrays and strings below
 * @strings: every word of it
 * @bar_keys: what the bars of each status are called
 * @bands: of SpannTimelineBand
 * @rows: of SpannTimelineRow
 * @bars: of SpannTimelineBar, row after row
 * @events: of SpannTimelineEvent, row after row
 *
 * A timeline without the portfolio that it came from.
 */
typedef struct {
  SpannTimelineSpec spec;
  GStringChunk *strings;
  SpannBarKey bar_keys[SPANN_N_PERIOD_STATUSES];
  GArray *bands;
  GArray *rows;
  GArray *bars;
  GArray *events;
} SpannTimelineChart;

/* Keeps @text (transfer full) (nullable) as long as the chart. */
const char *spann_timeline_chart_keep (SpannTimelineChart *self, char *text);

/* Adds an ecosystem's bars and events, and its row, which says how many they are: it points to them
 * once all rows are there. */
void spann_timeline_chart_add_row (SpannTimelineChart *self, const SpannTimelineEcosystem *row,
                                   const SpannLanguage *language);

/* How a period in that status is drawn. */
SpannBarStyle spann_timeline_chart_get_bar_style (SpannPeriodStatus status);
