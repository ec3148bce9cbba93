/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-date.h"
#include "spann-figure-private.h"
#include "spann-timeline.h"
#include "spann-year-range.h"

/**
 * SpannTimelineChart:
 * @spec: what is drawn; points into the arrays and strings below
 * @strings: every word of it
 * @keys: of SpannBarKey
 * @bands: of SpannTimelineBand
 * @rows: of SpannTimelineRow
 * @bars: of SpannTimelineBar, row after row
 * @events: of SpannTimelineEvent, row after row
 *
 * A chart of rows over years, without the portfolio that it came from. Rows say how many bars and
 * events they have; they point to them once the chart is finished.
 */
typedef struct {
  SpannTimelineSpec spec;
  GStringChunk *strings;
  GArray *keys;
  GArray *bands;
  GArray *rows;
  GArray *bars;
  GArray *events;
} SpannTimelineChart;

/* What draws it: for the content of a figure. */
extern const SpannFigureChart spann_timeline_chart_type;

/* A chart of these years with nothing in it, but the day that it shows and the goal year. (transfer
 * full) */
SpannTimelineChart *spann_timeline_chart_new (SpannYearRange years, SpannDate as_of, int goal_year,
                                              const SpannLanguage *language);

/* Adds a line to the legend: bars in that style are called @name (transfer full). */
void spann_timeline_chart_add_key (SpannTimelineChart *self, SpannBarStyle style, char *name);

/* The arrays have stopped growing: the spec can point into them now. */
void spann_timeline_chart_finish (SpannTimelineChart *self);
