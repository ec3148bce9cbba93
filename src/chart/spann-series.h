/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/**
 * SpannSeriesStyle:
 * @SPANN_SERIES_NOW: the strong outline; at most one
 * @SPANN_SERIES_PREVIOUS: dashed, triangles
 * @SPANN_SERIES_BASELINE: dotted, squares
 * @SPANN_SERIES_TARGET: a thin line of fine dots, without markers
 *
 * How an outline looks: line, dash and marker besides the colour.
 */
typedef enum {
  SPANN_SERIES_NOW,
  SPANN_SERIES_PREVIOUS,
  SPANN_SERIES_BASELINE,
  SPANN_SERIES_TARGET,
} SpannSeriesStyle;

#define SPANN_N_SERIES_STYLES 4
