/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing.h"
#include "spann-frame.h"
#include "spann-theme.h"
#include "spann-timeline-row.h"

/**
 * SpannTimelineBand:
 * @start: counted in years, like a bar's
 * @end: counted in years, like a bar's
 * @label: "Period 1 2024–2026"; where it is too wide, @short_label
 * @short_label: (nullable): "Period 1"
 * @quiet: grey instead of blue: for what is not one of the funding periods
 *
 * A stretch of years that is named once, below the year headings.
 */
typedef struct {
  double start;
  double end;
  const char *label;
  const char *short_label;
  gboolean quiet;
} SpannTimelineBand;

/**
 * SpannTimelineSpec:
 * @first_year: first column
 * @last_year: last column, not before @first_year
 * @bands: named stretches of years; they may touch, not overlap
 * @rows: from the top
 * @n_rows: 0 draws @empty_text in the place of rows
 * @empty_text: (nullable): "Portföljen har inga ekosystem"
 * @name_heading: (nullable): above the names, "Ekosystem"
 * @note_heading: (nullable): above the notes, "År av nio"
 * @today: counted in years; NAN for no line
 * @today_label: (nullable): on the line's plate, "i dag"
 * @goal_year: a line after this year; 0 for none
 * @goal_label: (nullable): on that line's plate, "mål 2032"
 * @bar_keys: the legend's lines for bars; only those whose style occurs are shown
 * @event_names: the legend's word for each event style
 * @whole: (nullable): the chart that these rows are a part of: columns and legend are as there, so
 * that its pages are alike
 *
 * Rows of bars and events over a scale of years. Plain data, borrowed for the call.
 */
typedef struct _SpannTimelineSpec SpannTimelineSpec;

struct _SpannTimelineSpec {
  int first_year;
  int last_year;
  const SpannTimelineBand *bands;
  guint n_bands;
  const SpannTimelineRow *rows;
  guint n_rows;
  const char *empty_text;
  const char *name_heading;
  const char *note_heading;
  double today;
  const char *today_label;
  int goal_year;
  const char *goal_label;
  const SpannBarKey *bar_keys;
  guint n_bar_keys;
  const char *event_names[SPANN_N_EVENT_STYLES];
  const SpannTimelineSpec *whole;
};

/**
 * spann_timeline_lay_out:
 * @width: in points, from 200
 * @height: in points, from 150. Rows grow and shrink with it within limits
 *
 * Returns: (transfer full): a drawing of that width, and of that height unless the rows at their
 * smallest legible height need more: then it is higher. Marks come row by row: the row's name, its
 * bars, its events
 */
SpannDrawing *spann_timeline_lay_out (const SpannTimelineSpec *whole, const SpannFrameSpec *frame,
                                      const SpannTheme *theme, double width, double height);

/* The height in points at which rows are comfortably high: for pages that can scroll, and for
 * exports where nobody asked for a size. */
double spann_timeline_get_natural_height (const SpannTimelineSpec *spec,
                                          const SpannFrameSpec *frame, const SpannTheme *theme,
                                          double width);
