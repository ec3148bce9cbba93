/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure.h"
#include "spann-frame.h"

/**
 * SpannFigureRows:
 * @first: the first that is shown
 * @n: how many are
 * @n_places: how many would be on a full page; whatever stands side by side is as large as there
 *
 * The rows of a chart that stand on one page.
 */
typedef struct {
  guint first;
  guint n;
  guint n_places;
} SpannFigureRows;

/**
 * SpannFigureChart:
 * @lay_out: see spann_figure_lay_out(); @frame has what is drawn around it
 * @natural_width: see spann_figure_get_natural_size()
 * @get_natural_height: the height that suits it at @width; @frame has what is drawn around it
 * @get_years: (nullable): the years that it is drawn over; NULL for a chart that is not, or always
 * shows all
 * @count_rows: (nullable): of a chart that may take several pages; NULL or 0 for one that may not
 * @lay_out_rows: likewise: the same as @lay_out for some of its rows
 * @get_rows_height: likewise: the same as @get_natural_height; as much for as many rows, whichever
 * they are
 * @n_parts: of a chart that takes a page for each part where one has no room for all
 * @lay_out_part: likewise: the same as @lay_out for one part
 * @list_part: likewise: (transfer container): the figures of a part, which take pages of their own
 * where a part has no room
 * @free: frees the chart
 *
 * What draws a kind of figure.
 */
typedef struct {
  SpannDrawing *(*lay_out) (gconstpointer chart, const SpannFrameSpec *frame,
                            const SpannTheme *theme, double width, double height);
  double natural_width;
  double (*get_natural_height) (gconstpointer chart, const SpannFrameSpec *frame, double width);
  SpannYearRange (*get_years) (gconstpointer chart);
  guint (*count_rows) (gconstpointer chart);
  SpannDrawing *(*lay_out_rows) (gconstpointer chart, const SpannFigureRows *rows,
                                 const SpannFrameSpec *frame, const SpannTheme *theme, double width,
                                 double height);
  double (*get_rows_height) (gconstpointer chart, const SpannFigureRows *rows,
                             const SpannFrameSpec *frame, double width);
  guint n_parts;
  SpannDrawing *(*lay_out_part) (gconstpointer chart, guint part, const SpannFrameSpec *frame,
                                 const SpannTheme *theme, double width, double height);
  GPtrArray *(*list_part) (gconstpointer chart, guint part);
  void (*free) (gpointer chart);
} SpannFigureChart;

/**
 * SpannFigureContent:
 * @note: (nullable): what @foot says besides the source and the day
 * @table: array of GStrv, which frees them
 * @chart_type: how @chart is drawn
 * @chart: of that type
 *
 * What a figure is made of. Everything is owned by whoever holds it.
 */
typedef struct {
  char *title;
  char *subtitle;
  char *foot;
  char *note;
  char *summary;
  GPtrArray *table;
  const SpannFigureChart *chart_type;
  gpointer chart;
} SpannFigureContent;

/* A figure that takes over what @content points to. (transfer full) */
SpannFigure *spann_figure_new_from_content (const SpannFigureContent *content,
                                            SpannLanguage *language);

/* What it is made of. Borrowed. */
const SpannFigureContent *spann_figure_get_content (const SpannFigure *self);

/* What is drawn around its chart, borrowed from the figure. */
SpannFrameSpec spann_figure_make_frame (const SpannFigure *self, SpannFigureParts parts,
                                        double label_size);

/* The ecosystem @key (nullable: the first) of @portfolio, borrowed; NULL with SPANN_ERROR_USAGE
 * when it is not there. */
const SpannObject *spann_figure_find_ecosystem (const SpannObject *portfolio, const char *key,
                                                GError **error);

/* The makers, one for each kind; see spann_figure_new(). */
SpannFigure *spann_radar_figure_new (SpannObject *root, const SpannFigureRequest *request,
                                     GError **error);
SpannFigure *spann_change_figure_new (SpannObject *root, const SpannFigureRequest *request,
                                      GError **error);
SpannFigure *spann_heat_figure_new (SpannObject *root, const SpannFigureRequest *request,
                                    GError **error);
SpannFigure *spann_radars_figure_new (SpannObject *root, const SpannFigureRequest *request,
                                      GError **error);
SpannFigure *spann_timeline_figure_new (SpannObject *root, const SpannFigureRequest *request,
                                        GError **error);
SpannFigure *spann_money_figure_new (SpannObject *root, const SpannFigureRequest *request,
                                     GError **error);
SpannFigure *spann_indicators_figure_new (SpannObject *root, const SpannFigureRequest *request,
                                          GError **error);
SpannFigure *spann_phases_figure_new (SpannObject *root, const SpannFigureRequest *request,
                                      GError **error);
SpannFigure *spann_sheet_figure_new (SpannObject *root, const SpannFigureRequest *request,
                                     GError **error);
