/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure.h"
#include "spann-frame.h"

/**
 * SpannFigureChart:
 * @lay_out: see spann_figure_lay_out(); @frame has what is drawn around it
 * @natural_width: see spann_figure_get_natural_size()
 * @get_natural_height: the height that suits it at @width; @frame has what is drawn around it
 * @get_years: (nullable): the years that it is drawn over; NULL for a chart that is not, or always
 * shows all
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
