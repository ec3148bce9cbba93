/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-bar.h"
#include "spann-drawing.h"
#include "spann-frame.h"
#include "spann-language.h"
#include "spann-theme.h"

/* What a frame can hide besides the styles of parts: the limit's line with its texts, and what
 * stands out for lying above it. Hidden parts leave their room empty: the others stay in place. */
#define SPANN_STACKS_LIMIT_BIT SPANN_SERIES_BIT (SPANN_N_BAR_STYLES)
#define SPANN_STACKS_EXCESS_BIT SPANN_SERIES_BIT (SPANN_N_BAR_STYLES + 1)

/**
 * SpannStacksFlow:
 * @SPANN_STACKS_COLUMNS: side by side, growing upwards: for years
 * @SPANN_STACKS_ROWS: below each other, growing to the right: for things with names
 */
typedef enum {
  SPANN_STACKS_COLUMNS,
  SPANN_STACKS_ROWS,
} SpannStacksFlow;

/**
 * SpannStackPart:
 * @value: how much it is, from 0; one of 0 is not drawn
 * @style: how it looks
 * @text: (nullable): inside it, where there is room, "900"
 * @mark_id: (nullable): the mark's id, unique in the figure, "2026/paid"; NULL for no mark
 * @mark_label: (nullable): the mark in words; needed with @mark_id
 */
typedef struct {
  double value;
  SpannBarStyle style;
  const char *text;
  const char *mark_id;
  const char *mark_label;
} SpannStackPart;

/**
 * SpannStack:
 * @name: of the whole, "2026"
 * @note: (nullable): of a row, at the right, "2 700"
 * @parts: from the axis on
 * @zero_text: (nullable): at the axis, when no part has a value
 * @limit: what the parts are held against, in a column; NAN for no limit, which is not 0
 * @limit_text: (nullable): at the limit's line where it begins or changes, "ram 4 500"
 * @limit_short_text: (nullable): instead, where @limit_text has no room, "4 500"
 * @counted: how much of the parts counts against @limit; what of it lies above is framed
 * @excess_text: (nullable): above the stack when that happens, "+300"
 * @mark_id: (nullable): the mark of the name
 * @mark_label: (nullable): the whole in words; needed with @mark_id
 */
typedef struct {
  const char *name;
  const char *note;
  const SpannStackPart *parts;
  guint n_parts;
  const char *zero_text;
  double limit;
  const char *limit_text;
  const char *limit_short_text;
  double counted;
  const char *excess_text;
  const char *mark_id;
  const char *mark_label;
} SpannStack;

/**
 * SpannStacksSpec:
 * @flow: which way they go
 * @stacks: in reading order
 * @n_stacks: 0 draws @empty_text in their place
 * @empty_text: (nullable): why there are none
 * @strong: index of the stack whose name is set off, "2026" for this year; -1 for none
 * @unit: of all values, once, at the scale: "tkr"
 * @name_heading: (nullable): above the names of rows
 * @note_heading: (nullable): above their notes
 * @bar_keys: the legend's lines for parts; only those whose style occurs are shown
 * @limit_name: (nullable): the legend's word for the limit
 * @excess_name: (nullable): the legend's words for what lies above it
 * @language: of the numbers on the scale
 * @whole: (nullable): the chart that these stacks are a part of: columns, scale and legend are as
 * there, so that its pages are alike
 *
 * Bars of stacked parts on one scale from zero, in columns with a limit each. Plain data, borrowed
 * for the call.
 */
typedef struct _SpannStacksSpec SpannStacksSpec;

struct _SpannStacksSpec {
  SpannStacksFlow flow;
  const SpannStack *stacks;
  guint n_stacks;
  const char *empty_text;
  int strong;
  const char *unit;
  const char *name_heading;
  const char *note_heading;
  const SpannBarKey *bar_keys;
  guint n_bar_keys;
  const char *limit_name;
  const char *excess_name;
  const SpannLanguage *language;
  const SpannStacksSpec *whole;
};

/**
 * spann_stacks_lay_out:
 * @width: in points, from 200
 * @height: in points, from 150
 *
 * Returns: (transfer full): a drawing of that width, and of that height unless rows at their
 * smallest legible height need more: then it is higher. Marks come stack by stack: its name, its
 * parts
 */
SpannDrawing *spann_stacks_lay_out (const SpannStacksSpec *spec, const SpannFrameSpec *frame,
                                    const SpannTheme *theme, double width, double height);

/* The height in points that suits it at @width. */
double spann_stacks_get_natural_height (const SpannStacksSpec *spec, const SpannFrameSpec *frame,
                                        const SpannTheme *theme, double width);
