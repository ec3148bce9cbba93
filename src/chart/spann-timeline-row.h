/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-bar.h"

/**
 * SpannEventStyle:
 * @SPANN_EVENT_EVALUATION: a filled diamond
 * @SPANN_EVENT_DECISION: a round mark with §
 */
typedef enum {
  SPANN_EVENT_EVALUATION,
  SPANN_EVENT_DECISION,
} SpannEventStyle;

#define SPANN_N_EVENT_STYLES 2

/**
 * SpannTimelineBar:
 * @start: where it begins, counted in years: 2024.0 is the first of January 2024
 * @end: where it ends, above @start: the years 2024–2026 are 2024.0 to 2027.0. What lies outside
 * the figure's years is cut off
 * @style: how it looks
 * @text: (nullable): inside the bar, "900 tkr/år"
 * @short_text: (nullable): instead, where @text is too wide, "900"; where this is too wide as well
 * the bar stays empty
 * @mark_id: (nullable): the mark's id, unique in the figure; NULL for no mark
 * @mark_label: (nullable): the mark in words; needed with @mark_id
 */
typedef struct {
  double start;
  double end;
  SpannBarStyle style;
  const char *text;
  const char *short_text;
  const char *mark_id;
  const char *mark_label;
} SpannTimelineBar;

/**
 * SpannTimelineEvent:
 * @at: when, counted in years. Outside the figure's years it is not drawn, and its mark
 * lies at the nearest end of its row
 * @style: how it looks
 * @mark_id: (nullable): the mark's id, unique in the figure
 * @mark_label: (nullable): the mark in words; needed with @mark_id
 *
 * A point in time, below the bars.
 */
typedef struct {
  double at;
  SpannEventStyle style;
  const char *mark_id;
  const char *mark_label;
} SpannTimelineEvent;

/**
 * SpannTimelineRow:
 * @name: at the left, in as many lines as it needs
 * @note: (nullable): at the right, "3 av 9 år"
 * @bars: in time's order; they may touch, not overlap
 * @events: in time's order
 * @mark_id: (nullable): the mark of the row's name, "ecosystem/UUID"
 * @mark_label: (nullable): the row in words; needed with @mark_id
 */
typedef struct {
  const char *name;
  const char *note;
  const SpannTimelineBar *bars;
  guint n_bars;
  const SpannTimelineEvent *events;
  guint n_events;
  const char *mark_id;
  const char *mark_label;
} SpannTimelineRow;
