/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing.h"
#include "spann-frame.h"
#include "spann-language.h"
#include "spann-theme.h"

/**
 * SpannPanelPoint:
 * @value: NAN when it lacks: the line breaks there, and is never drawn through zero
 * @is_noted: whether there is a note on it, which its mark tells; its marker is open
 * @mark_id: (nullable): the mark's id, unique in the figure, "INDICATOR/2026"; NULL for no mark
 * @mark_label: (nullable): the mark in words, "2023: no value"; needed with @mark_id
 */
typedef struct {
  double value;
  gboolean is_noted;
  const char *mark_id;
  const char *mark_label;
} SpannPanelPoint;

/**
 * SpannPanel:
 * @title: what is measured, "Medlemmar"
 * @subtitle: (nullable): what it is a part of, "Forskningsgapet"
 * @value: (nullable): the last value, large: "49"
 * @unit: (nullable): beside it, "medlemmar 2026"; without @value in its place: why there is none
 * @change: (nullable): below: how it has changed; parts are set off by " · "
 * @points: one for each name in the spec
 * @mark_id: (nullable): the mark of the title
 * @mark_label: (nullable): the whole in words; needed with @mark_id
 */
typedef struct {
  const char *title;
  const char *subtitle;
  const char *value;
  const char *unit;
  const char *change;
  const SpannPanelPoint *points;
  const char *mark_id;
  const char *mark_label;
} SpannPanel;

/**
 * SpannPanelsSpec:
 * @panels: in reading order
 * @n_panels: 0 draws @empty_text in their place
 * @empty_text: (nullable): why there are none
 * @names: below the points of every panel, "2024"
 * @n_names: how many they are
 * @noted_name: (nullable): the legend's words for an open marker
 * @language: of the numbers on the scales
 * @whole: (nullable): the chart that these panels are a part of: as many stand side by side as
 * there, and the legend is that one's, so that its pages are alike
 *
 * Lines over the same years, each in a panel with a scale of its own: what has different units does
 * not share one. Every scale has zero on it. Plain data, borrowed for the call.
 */
typedef struct _SpannPanelsSpec SpannPanelsSpec;

struct _SpannPanelsSpec {
  const SpannPanel *panels;
  guint n_panels;
  const char *empty_text;
  const char *const *names;
  guint n_names;
  const char *noted_name;
  const SpannLanguage *language;
  const SpannPanelsSpec *whole;
};

/**
 * spann_panels_lay_out:
 * @width: in points, from 200
 * @height: in points, from 150
 *
 * Returns: (transfer full): a drawing of that width, and of that height unless the panels at their
 * smallest legible size need more: then it is higher. Marks come panel by panel: its title, its
 * points
 */
SpannDrawing *spann_panels_lay_out (const SpannPanelsSpec *spec, const SpannFrameSpec *frame,
                                    const SpannTheme *theme, double width, double height);

/* The height in points that suits it at @width. */
double spann_panels_get_natural_height (const SpannPanelsSpec *spec, const SpannFrameSpec *frame,
                                        const SpannTheme *theme, double width);
