/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-private.h"
#include "spann-plain.h"
#include "spann-radar-table.h"
#include "spann-radar-words.h"
#include "spann-radar.h"
#include "spann-scale-levels.h"
#include "spann-strategy.h"
#include "spann-take.h"
#include "spann-words.h"

#define NATURAL_WIDTH 800
#define NATURAL_HEIGHT 600

/**
 * RadarChart:
 * @spec: what is drawn; points into the arrays and strings below
 * @strings: every word of it
 *
 * A radar without the portfolio that it came from.
 */
typedef struct {
  SpannRadarSpec spec;
  GStringChunk *strings;
  SpannRadarAxis *axes;
  SpannScaleLevel *levels;
  SpannRadarSeries series[SPANN_N_RADAR_SERIES];
  SpannRadarPoint *points[SPANN_N_RADAR_SERIES];
} RadarChart;

static const struct {
  SpannSeriesStyle style;
  const char *id;
} series_looks[] = {
    [SPANN_RADAR_NOW] = {SPANN_SERIES_NOW, "now"},
    [SPANN_RADAR_PREVIOUS] = {SPANN_SERIES_PREVIOUS, "previous"},
    [SPANN_RADAR_BASELINE] = {SPANN_SERIES_BASELINE, "baseline"},
    [SPANN_RADAR_TARGET] = {SPANN_SERIES_TARGET, "target"},
};

static void
add_axes (RadarChart *self, const SpannRadarData *data, const SpannLanguage *language)
{
  const char *code = spann_language_get_code (language);

  self->axes = g_new0 (SpannRadarAxis, data->n_gaps);
  for (guint i = 0; i < data->n_gaps; i++) {
    SpannScore now = data->gaps[i].scores[SPANN_RADAR_NOW];

    self->axes[i].label = spann_take_text (
        self->strings, spann_plain_field (data->gaps[i].gap, SPANN_GAP_SHORT_NAME, code));
    if (data->evaluations[SPANN_RADAR_NOW] != NULL && !spann_score_is_assessed (now))
      self->axes[i].state =
          spann_take_text (self->strings, spann_words_score (data->scale, now, language));
  }
  self->spec.axes = self->axes;
  self->spec.n_axes = data->n_gaps;
}

static void
add_levels (RadarChart *self, const SpannRadarData *data, const SpannLanguage *language)
{
  self->levels =
      spann_scale_levels_new (data->scale, self->strings, language, &self->spec.n_levels);
  self->spec.levels = self->levels;
  self->spec.min = spann_scale_get_minimum (data->scale);
  self->spec.max = spann_scale_get_maximum (data->scale);
}

static void
add_scale_ends (RadarChart *self, const SpannRadarData *data, const SpannLanguage *language)
{
  self->spec.middle_label =
      spann_take_text (self->strings, spann_scale_levels_tell_middle (data->scale, language));
  self->spec.rim_label =
      spann_take_text (self->strings, spann_scale_levels_tell_rim (data->scale, language));
}

/* Marks are for what can be pointed at: values, and the lack of one now. */
static SpannRadarPoint
make_point (RadarChart *self, const SpannRadarData *data, guint gap, SpannRadarSeriesIndex series,
            const SpannLanguage *language)
{
  SpannScore score = data->gaps[gap].scores[series];
  SpannRadarPoint point = {
      .value = spann_score_to_level (score, spann_scale_get_steps_per_level (data->scale)),
  };

  if (!spann_score_is_assessed (score) && series != SPANN_RADAR_NOW)
    return point;
  point.mark_id =
      spann_take_text (self->strings, g_strdup_printf ("%s/%s", series_looks[series].id,
                                                       spann_object_get_key (data->gaps[gap].gap)));
  point.mark_label =
      spann_take_text (self->strings, spann_radar_words_mark (data, gap, series, language));
  return point;
}

static void
add_series (RadarChart *self, const SpannRadarData *data, const SpannLanguage *language)
{
  for (SpannRadarSeriesIndex i = 0; i < SPANN_N_RADAR_SERIES; i++) {
    SpannRadarSeries *series = &self->series[self->spec.n_series];

    if (!spann_radar_data_is_comparable (data, i))
      continue;
    self->points[i] = g_new0 (SpannRadarPoint, data->n_gaps);
    for (guint j = 0; j < data->n_gaps; j++)
      self->points[i][j] = make_point (self, data, j, i, language);
    series->style = series_looks[i].style;
    series->name = spann_take_text (self->strings, spann_radar_words_series (data, i, language));
    series->points = self->points[i];
    self->spec.n_series++;
  }
  self->spec.series = self->series;
}

static RadarChart *
radar_chart_new (const SpannRadarData *data, const SpannLanguage *language)
{
  RadarChart *self = g_new0 (RadarChart, 1);

  self->strings = g_string_chunk_new (1024);
  add_axes (self, data, language);
  add_levels (self, data, language);
  add_scale_ends (self, data, language);
  add_series (self, data, language);
  return self;
}

static void
radar_chart_free (gpointer chart)
{
  RadarChart *self = chart;

  for (guint i = 0; i < G_N_ELEMENTS (self->points); i++)
    g_free (self->points[i]);
  g_free (self->axes);
  g_free (self->levels);
  g_string_chunk_free (self->strings);
  g_free (self);
}

static SpannDrawing *
radar_chart_lay_out (gconstpointer chart, const SpannFrameSpec *frame, const SpannTheme *theme,
                     double width, double height)
{
  const RadarChart *self = chart;

  return spann_radar_lay_out (&self->spec, frame, theme, width, height);
}

static double
radar_chart_get_natural_height (gconstpointer chart, const SpannFrameSpec *frame, double width)
{
  return width * NATURAL_HEIGHT / NATURAL_WIDTH;
}

static const SpannFigureChart radar_chart_type = {
    .lay_out = radar_chart_lay_out,
    .natural_width = NATURAL_WIDTH,
    .get_natural_height = radar_chart_get_natural_height,
    .free = radar_chart_free,
};

SpannFigure *
spann_radar_figure_new (SpannObject *root, const SpannFigureRequest *request, GError **error)
{
  g_autoptr (SpannRadarData) data = spann_radar_data_new (root, request, error);
  SpannFigureContent content;

  if (data == NULL)
    return NULL;
  content = (SpannFigureContent){
      .title = spann_radar_words_title (data, request->language),
      .subtitle = spann_radar_words_subtitle (data, request->language),
      .foot = spann_radar_words_foot (data, request->language),
      .summary = spann_radar_words_summary (data, request->language),
      .table = spann_radar_table_new (data, request->language),
      .chart_type = &radar_chart_type,
      .chart = radar_chart_new (data, request->language),
  };
  return spann_figure_new_from_content (&content, request->language);
}
