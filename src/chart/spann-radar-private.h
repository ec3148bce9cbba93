/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-chart-frame-private.h"
#include "spann-radar.h"
#include "spann-radial-scale.h"

/**
 * SpannRadarPlot:
 * @builder: what is drawn on
 * @spec: what is drawn
 * @theme: in which colours
 * @metrics: how large
 * @scale: where
 * @moves: whether its outlines and markers go from one drawing to another
 *
 * What the parts of a radar share while it is laid out.
 */
typedef struct {
  SpannDrawingBuilder *builder;
  const SpannRadarSpec *spec;
  const SpannTheme *theme;
  SpannMetrics metrics;
  SpannRadialScale scale;
  gboolean moves;
} SpannRadarPlot;

/* The key of a marker, or of the piece of outline that begins there; 0 where nothing moves. */
guint spann_radar_get_key (const SpannRadarPlot *plot, SpannSeriesStyle style, guint axis,
                           gboolean is_marker);

/* Rings and axes. */
void spann_radar_draw_grid (const SpannRadarPlot *plot);

/* The scale of a radar of @radius around @center, in a text that runs left or not. Its lower end is
 * not in the middle: values there keep their axes apart, and the lower end's label has a place
 * where no outline comes. */
SpannRadialScale spann_radar_make_scale (const SpannRadarSpec *spec, const SpannMetrics *metrics,
                                         SpannPoint center, double radius, gboolean runs_left);

/* The series with that style, NULL for none. */
const SpannRadarSeries *spann_radar_find_series (const SpannRadarSpec *spec,
                                                 SpannSeriesStyle style);

/* @spec without the series that are hidden; @series has room for all, and is what it points to. */
SpannRadarSpec spann_radar_leave_out (const SpannRadarSpec *spec, guint hidden,
                                      SpannRadarSeries *series);

/* The lines of all series, broken where a value is missing. */
void spann_radar_draw_outlines (const SpannRadarPlot *plot);

/* Calls for every piece of the series' outline that is drawn: two neighbours that both have a
 * value. */
typedef void (*SpannRadarEdgeFunc) (SpannPoint from, SpannPoint to, gpointer data);
void spann_radar_foreach_edge (const SpannRadarPlot *plot, const SpannRadarSeries *series,
                               SpannRadarEdgeFunc func, gpointer data);

/* Names the marks series by series, in the reading order. Gives their indices, styles × axes.
 * (transfer full) */
int *spann_radar_add_marks (SpannDrawingBuilder *builder, const SpannRadarSpec *spec);

/* The markers of all series; @marks: the marks' indices, styles × axes. */
void spann_radar_draw_markers (const SpannRadarPlot *plot, const int *marks);

/* The box that the marker of a series covers; empty where it has no value. */
SpannBox spann_radar_measure_marker (const SpannRadarPlot *plot, const SpannRadarSeries *series,
                                     guint axis);

/* Whether the box meets a marker on the axis. The plot need not have a builder. */
gboolean spann_radar_meets_marker (const SpannRadarPlot *plot, guint axis, SpannBox box);

/* For legends: a small radar whose middle, or whose rim, stands out. @data is not used. */
#define SPANN_RADAR_NOTE_SAMPLE_WIDTH 14.0
void spann_radar_draw_middle_sample (SpannDrawingBuilder *builder, SpannBox box,
                                     const SpannMetrics *metrics, const SpannTheme *theme,
                                     gconstpointer data);
void spann_radar_draw_rim_sample (SpannDrawingBuilder *builder, SpannBox box,
                                  const SpannMetrics *metrics, const SpannTheme *theme,
                                  gconstpointer data);

/**
 * SpannRadarLabels:
 *
 * The axes' names around the radar, and how large the radar can be between them.
 */
typedef struct _SpannRadarLabels SpannRadarLabels;

/* Finds the fullest names that leave the radar large enough in @box. (transfer full) */
SpannRadarLabels *spann_radar_labels_new (PangoContext *context, const SpannRadarSpec *spec,
                                          const SpannMetrics *metrics, SpannBox box);

void spann_radar_labels_free (SpannRadarLabels *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannRadarLabels, spann_radar_labels_free)

SpannPoint spann_radar_labels_get_center (const SpannRadarLabels *self);
double spann_radar_labels_get_radius (const SpannRadarLabels *self);

/* The box of an axis's label; a point at its end when it has none. */
SpannBox spann_radar_labels_get_box (const SpannRadarLabels *self, guint axis);

/* @marks: for each axis, the mark that its label belongs to, or -1. */
void spann_radar_labels_draw (const SpannRadarLabels *self, SpannDrawingBuilder *builder,
                              const SpannTheme *theme, const int *marks);

/* On top of the outlines, the rings' labels, where no outline, marker or axis's label is. */
void spann_radar_draw_level_labels (const SpannRadarPlot *plot, const SpannRadarLabels *labels);

/**
 * SpannRadarKey:
 *
 * The names of the axes by number, in columns, for a radar too small to carry them.
 */
typedef struct _SpannRadarKey SpannRadarKey;

/* Beside or below the radar, whichever leaves it larger; NULL when there is no room. @out_rest:
 * what is left of @box, all of it without a key. (transfer full) */
SpannRadarKey *spann_radar_key_new (PangoContext *context, const SpannRadarSpec *spec,
                                    const SpannMetrics *metrics, SpannBox box, SpannBox *out_rest);

void spann_radar_key_free (SpannRadarKey *self);

void spann_radar_key_draw (const SpannRadarKey *self, SpannDrawingBuilder *builder,
                           const SpannTheme *theme);
