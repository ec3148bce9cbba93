/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing.h"
#include "spann-figure-kind.h"
#include "spann-language.h"
#include "spann-object.h"
#include "spann-theme.h"
#include "spann-year-range.h"

/**
 * SpannFigureRequest:
 * @kind: which figure
 * @ecosystem: (nullable): key of the ecosystem, for a figure that is or may be about one; NULL for
 * the portfolio's first, and for all of them where the kind may be about either (money, phases)
 * @evaluation: (nullable): key of the evaluation to show as 'now'; NULL for the last on @as_of by
 * the assessor whose view the strategy counts
 * @as_of: the day that the figure shows, always set; nothing later is read, so an @evaluation of a
 * later day is not there
 * @language: the figure's language, apart from the window's
 * @by_ecosystem: where the kind has a breakdown: by ecosystem instead of by year; then without
 * @ecosystem
 * @hidden: the series that are not drawn: the #SpannMark.series of their lines in the legend.
 * Title, summary and table tell of them all the same: they are true whatever is drawn
 */
typedef struct {
  SpannFigureKind kind;
  const char *ecosystem;
  const char *evaluation;
  SpannDate as_of;
  SpannLanguage *language;
  gboolean by_ecosystem;
  guint hidden;
} SpannFigureRequest;

/* Whether it asks for a figure that shows one ecosystem; else the portfolio. */
gboolean spann_figure_request_is_about_one (const SpannFigureRequest *request);

/**
 * SpannFigureParts:
 *
 * What is drawn: exports and full screen draw all; a page that shows title and subtitle as labels
 * leaves them out. The note is what the foot says besides the source and the day: for a sheet that
 * says those once.
 */
typedef enum {
  SPANN_FIGURE_HEADING = 1 << 0,
  SPANN_FIGURE_LEGEND = 1 << 1,
  SPANN_FIGURE_FOOT = 1 << 2,
  SPANN_FIGURE_NOTE = 1 << 3,
  SPANN_FIGURE_ALL = SPANN_FIGURE_HEADING | SPANN_FIGURE_LEGEND | SPANN_FIGURE_FOOT,
} SpannFigureParts;

/**
 * SpannFigure:
 *
 * A title that states the finding, a drawing, a data table, a summary in plain words, source and
 * as-of date. The same on every surface. Immutable, reference-counted.
 */
typedef struct _SpannFigure SpannFigure;

/* NULL with SPANN_ERROR_USAGE when the portfolio has no such ecosystem or evaluation, or none at
 * all. (transfer full) */
SpannFigure *spann_figure_new (SpannObject *root, const SpannFigureRequest *request,
                               GError **error);

SpannFigure *spann_figure_ref (SpannFigure *self);
void spann_figure_unref (SpannFigure *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannFigure, spann_figure_unref)

/* Borrowed. */
SpannLanguage *spann_figure_get_language (const SpannFigure *self);

/* Words, in the figure's language, plain text. Borrowed. */
const char *spann_figure_get_title (const SpannFigure *self);
const char *spann_figure_get_subtitle (const SpannFigure *self);
const char *spann_figure_get_foot (const SpannFigure *self);
const char *spann_figure_get_summary (const SpannFigure *self);

/* The data as rows of cells, the first row being the headings; every row has as many cells.
 * Borrowed: array of GStrv. */
const GPtrArray *spann_figure_get_table (const SpannFigure *self);

/* The same as tab-separated lines. (transfer full) */
char *spann_figure_dup_table_text (const SpannFigure *self);

/* Lays it out at a size in points. Any size from 200 × 150; never fails. (transfer full) */
SpannDrawing *spann_figure_lay_out (const SpannFigure *self, const SpannTheme *theme,
                                    SpannFigureParts parts, double width, double height);

/**
 * SpannFigureLook:
 * @parts: what is drawn
 * @label_size: of names, in points; 0 for what suits the figure's size
 * @years: see spann_figure_get_years(): those to show; {0, 0} for all
 * @hidden: what is not drawn, besides what the request hid
 * @touchable: whether the legend's lines are marks, the hidden ones struck out; else those are left
 * out of the legend
 *
 * How a surface shows a figure that has a text size of its own, and is looked at from near or far.
 */
typedef struct {
  SpannFigureParts parts;
  double label_size;
  SpannYearRange years;
  guint hidden;
  gboolean touchable;
} SpannFigureLook;

/* The same as @look says: for a window, a slide. (transfer full) */
SpannDrawing *spann_figure_lay_out_as (const SpannFigure *self, const SpannTheme *theme,
                                       const SpannFigureLook *look, double width, double height);

/* The years that it is drawn over; FALSE, untouched, for a figure that cannot show fewer. */
gboolean spann_figure_get_years (const SpannFigure *self, SpannYearRange *out_years);

/* A width in points that suits the figure, and the height that goes with it: where nobody asked for
 * a size. */
double spann_figure_get_natural_width (const SpannFigure *self);
void spann_figure_get_natural_size (const SpannFigure *self, double *out_width, double *out_height);

/* The height in points that suits some parts of it at @width, with names of @label_size points (0
 * as above). */
double spann_figure_get_natural_height (const SpannFigure *self, SpannFigureParts parts,
                                        double label_size, double width);
