/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "spann-text-memory.h"
#include "spann-year-range.h"

/* The bit of a series in what a frame hides: @index is its style. */
#define SPANN_SERIES_BIT(index) (1u << (index))

/**
 * SpannFrameSpec:
 * @title: (nullable): the largest line: what is true in the data
 * @subtitle: (nullable): the line below it: what, when, whose, how many assessed, which scale
 * @foot: (nullable): the last line: source and as-of date
 * @legend: whether to draw the legend; the chart makes it from what it shows
 * @label_size: of names, in points; title, small text, markers and lines follow it. 0 for what
 * suits the figure's size: 14 at 800 × 600. A window gives the desktop's own size. Nothing on a
 * slide may be under 1/40 of its height: give 1/34 of it
 * @years: what a chart over years shows of them; {0, 0} for all. A window goes nearer by it
 * @hidden: what is left out of the chart, a bit for each: #SpannSeriesStyle of radars and
 * dumbbells, #SpannBarStyle of stacks and what their header counts after it. Scale, labels and
 * places are as if it were there
 * @shown_word: (nullable): where the legend can be touched: what its lines say of what is shown,
 * "visas"; NULL elsewhere: the legend then lacks what is hidden
 * @hidden_word: the same of what is hidden, "visas inte"; needed with @shown_word
 * @language: of all words in the figure, "sv" or "en": for breaking lines and choosing glyphs. A
 * figure in a language that is written from right to left is mirrored, but for the way that the
 * axes of a radar are counted
 * @description: (nullable): the figure in words, for those who do not see it
 * @memory: (nullable): of texts that other figures measured before
 *
 * What surrounds every chart. All strings are borrowed for the call, valid UTF-8, plain text and
 * already in @language. A part that is left out gives its room to the chart. Long text is wrapped;
 * what no size has room for ends in an ellipsis: nothing overlaps and nothing is cut.
 */
typedef struct {
  const char *title;
  const char *subtitle;
  const char *foot;
  gboolean legend;
  double label_size;
  const char *language;
  SpannYearRange years;
  guint hidden;
  const char *shown_word;
  const char *hidden_word;
  const char *description;
  SpannTextMemory *memory;
} SpannFrameSpec;
