/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-radar.h"

/**
 * SpannRadarsItem:
 * @name: above the radar; wrapped
 * @note: (nullable): below the name, "okt 2026 · 6 av 7"
 * @series: as in a radar; names are not used
 * @n_series: 0…4; none gives an empty radar
 * @is_missing: one for each axis: whether its number stands in brackets, since the main series has
 * no value there
 * @mark_id: (nullable): the mark of the name, unique in the figure
 * @mark_label: (nullable): the radar in words; needed with @mark_id
 *
 * One of many radars.
 */
typedef struct {
  const char *name;
  const char *note;
  const SpannRadarSeries *series;
  guint n_series;
  const gboolean *is_missing;
  const char *mark_id;
  const char *mark_label;
} SpannRadarsItem;

/**
 * SpannRadarsSpec:
 * @axes: their numbers and names for the key, "1 Forskning"
 * @n_axes: SPANN_RADAR_MIN_AXES…SPANN_RADAR_MAX_AXES
 * @items: in reading order
 * @n_items: 0 draws @empty_text
 * @first: the first that is drawn: for a page of several
 * @n_shown: how many are drawn; 0 for all
 * @n_places: how many a full page has; 0 for @n_items. Radars are as large as there
 * @min: the value in the middle of every radar
 * @max: the value at every rim
 * @levels: the rings, from @min to @max, both included
 * @n_levels: at least 2
 * @middle_label: (nullable): what the middle means
 * @rim_label: (nullable): what the rim means
 * @series_names: (nullable): of each style in the legend; only the styles that occur are shown
 * @missing_name: in the legend, a number in brackets: "ej bedömt"
 * @empty_text: (nullable): "Portföljen har inga ekosystem"
 *
 * Small radars side by side, all of one size and on one scale, with numbered axes and one key.
 * Plain data, borrowed for the call.
 */
typedef struct {
  const char *const *axes;
  guint n_axes;
  const SpannRadarsItem *items;
  guint n_items;
  guint first;
  guint n_shown;
  guint n_places;
  double min;
  double max;
  const SpannScaleLevel *levels;
  guint n_levels;
  const char *middle_label;
  const char *rim_label;
  const char *series_names[SPANN_N_SERIES_STYLES];
  const char *missing_name;
  const char *empty_text;
} SpannRadarsSpec;

/**
 * spann_radars_lay_out:
 * @width: in points, from 200
 * @height: in points, from 150
 *
 * As many columns as make the radars largest. A radar is never so small that the numbers around it
 * would touch, and its radius is never below 28 points: from there on the figure becomes higher.
 *
 * Returns: (transfer full): a drawing of that width, and of that height or higher. Marks come radar
 * by radar: its name, then its values as in a radar
 */
SpannDrawing *spann_radars_lay_out (const SpannRadarsSpec *spec, const SpannFrameSpec *frame,
                                    const SpannTheme *theme, double width, double height);

/* The height in points that gives the radars a good size. */
double spann_radars_get_natural_height (const SpannRadarsSpec *spec, const SpannFrameSpec *frame,
                                        const SpannTheme *theme, double width);
