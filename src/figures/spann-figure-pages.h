/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure.h"

/* Whether it may take several pages: it has rows, or is a sheet. */
gboolean spann_figure_has_pages (const SpannFigure *self);

/**
 * spann_figure_lay_out_pages:
 * @width: of a page in points
 * @height: of a page in points
 *
 * On one page where everything has room that is legible; else on as many as it takes, with type of
 * one size and rows of one height. Each has the title, the heads of the columns, the legend and the
 * foot, which says which part it is. A sheet then has a page for each of its parts, and where that
 * is too small, for each figure.
 *
 * Returns: (transfer full) (element-type SpannDrawing): drawings of that width, none higher than
 * @height unless a single row is
 */
GPtrArray *spann_figure_lay_out_pages (const SpannFigure *self, const SpannTheme *theme,
                                       double width, double height);
