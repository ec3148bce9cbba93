/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-text-layout-private.h"

/**
 * SpannWholeMeasure:
 * @values: what was asked, mostly in points; those that were not asked are 0
 */
typedef struct {
  double values[2];
} SpannWholeMeasure;

/* Measures all texts of a chart in @font, broken for @width (0: not broken). */
typedef SpannWholeMeasure (*SpannWholeFunc) (PangoContext *context, gconstpointer data,
                                             SpannFont font, double width);

/**
 * spann_whole_measure:
 * @whole: (nullable): the chart that is shown on several pages, which stays as it is for as long as
 * @context is used; NULL for a chart that is not, and of which nothing is remembered
 * @measure: what is asked
 * @data: for it; says the same for the same @whole
 * @font: for it
 * @width: for it
 *
 * Each page asks the same of all texts of its whole, so that the pages are alike. The context
 * remembers what it was told: pages would else take time by their square.
 */
SpannWholeMeasure spann_whole_measure (PangoContext *context, gconstpointer whole,
                                       SpannWholeFunc measure, gconstpointer data, SpannFont font,
                                       double width);
