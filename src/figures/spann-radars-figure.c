/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-private.h"
#include "spann-heat-words.h"
#include "spann-plain.h"
#include "spann-radar-words.h"
#include "spann-radars-table.h"
#include "spann-radars-words.h"
#include "spann-radars.h"
#include "spann-scale-levels.h"
#include "spann-strategy.h"
#include "spann-take.h"

#include <math.h>

/* A4 on its side. */
#define NATURAL_WIDTH 842

/* What is drawn for each ecosystem, and its style. */
static const struct {
  SpannRadarSeriesIndex series;
  SpannSeriesStyle style;
  const char *id;
} outlines[] = {
    {SPANN_RADAR_NOW, SPANN_SERIES_NOW, "now"},
    {SPANN_RADAR_PREVIOUS, SPANN_SERIES_PREVIOUS, "previous"},
    {SPANN_RADAR_BASELINE, SPANN_SERIES_BASELINE, "baseline"},
};

#define N_OUTLINES G_N_ELEMENTS (outlines)

/**
 * RadarsChart:
 * @spec: what is drawn; points into the arrays and strings below
 * @strings: every word of it
 * @series: N_OUTLINES for each item
 * @points: n_axes for each series
 * @is_missing: n_axes for each item
 *
 * A sheet of radars without the portfolio that it came from.
 */
typedef struct {
  SpannRadarsSpec spec;
  GStringChunk *strings;
  const char **axes;
  SpannScaleLevel *levels;
  SpannRadarsItem *items;
  SpannRadarSeries *series;
  SpannRadarPoint *points;
  gboolean *is_missing;
} RadarsChart;

static SpannRadarPoint
make_point (RadarsChart *self, const SpannRadarData *radar, int gap, guint outline,
            const SpannLanguage *language)
{
  SpannRadarSeriesIndex series = outlines[outline].series;
  SpannRadarPoint point = {.value = NAN};
  SpannScore score;

  if (gap < 0)
    return point;
  score = radar->gaps[gap].scores[series];
  point.value = spann_score_to_level (score, spann_scale_get_steps_per_level (radar->scale));
  if (!spann_score_is_assessed (score) && series != SPANN_RADAR_NOW)
    return point;
  point.mark_id = spann_take_text (self->strings,
                                   g_strdup_printf ("%s/%s/%s", outlines[outline].id,
                                                    spann_object_get_key (radar->ecosystem),
                                                    spann_object_get_key (radar->gaps[gap].gap)));
  point.mark_label =
      spann_take_text (self->strings, spann_radar_words_mark (radar, (guint)gap, series, language));
  return point;
}

/* The outlines of an ecosystem that was judged on the sheet's scale; else none. */
static void
add_series (RadarsChart *self, const SpannHeatData *data, guint index,
            const SpannLanguage *language)
{
  const SpannHeatEcosystem *row = spann_heat_data_get_row (data, index);
  SpannRadarsItem *item = &self->items[index];
  SpannRadarSeries *series = self->series + index * N_OUTLINES;

  item->series = series;
  for (guint i = 0; i < N_OUTLINES; i++) {
    SpannRadarPoint *points = self->points + (index * N_OUTLINES + i) * data->n_gaps;

    if (!spann_scale_is_comparable (row->radar->scale, data->scale) ||
        !spann_radar_data_is_comparable (row->radar, outlines[i].series))
      continue;
    for (guint j = 0; j < data->n_gaps; j++)
      points[j] =
          make_point (self, row->radar,
                      spann_radar_data_find_gap (
                          row->radar, spann_object_get_key (spann_heat_data_get_gap (data, j))),
                      i, language);
    series[item->n_series++] = (SpannRadarSeries){outlines[i].style, NULL, points};
  }
}

static void
add_item (RadarsChart *self, const SpannHeatData *data, guint index, const SpannLanguage *language)
{
  const SpannHeatEcosystem *row = spann_heat_data_get_row (data, index);
  gboolean *is_missing = self->is_missing + index * data->n_gaps;

  for (guint i = 0; i < data->n_gaps; i++)
    is_missing[i] = !spann_score_is_assessed (row->gaps[i].score);
  self->items[index] = (SpannRadarsItem){
      .name = spann_take_text (
          self->strings, spann_plain_field (row->radar->ecosystem, SPANN_ECOSYSTEM_NAME, NULL)),
      .note = spann_take_text (self->strings, spann_radars_words_note (data, row, language)),
      .is_missing = is_missing,
      .mark_id = spann_take_text (
          self->strings,
          g_strdup_printf ("ecosystem/%s", spann_object_get_key (row->radar->ecosystem))),
      .mark_label = spann_take_text (self->strings, spann_radars_words_ecosystem (row, language)),
  };
  add_series (self, data, index, language);
}

static void
add_scale (RadarsChart *self, const SpannHeatData *data, const SpannLanguage *language)
{
  self->levels =
      spann_scale_levels_new (data->scale, self->strings, language, &self->spec.n_levels);
  self->spec.levels = self->levels;
  self->spec.min = spann_scale_get_minimum (data->scale);
  self->spec.max = spann_scale_get_maximum (data->scale);
  self->spec.middle_label =
      spann_take_text (self->strings, spann_scale_levels_tell_middle (data->scale, language));
  self->spec.rim_label =
      spann_take_text (self->strings, spann_scale_levels_tell_rim (data->scale, language));
}

static void
add_words (RadarsChart *self, const SpannLanguage *language)
{
  self->spec.series_names[SPANN_SERIES_NOW] =
      spann_take_text (self->strings, g_strdup (spann_tr_context (language, "heading", "Now")));
  self->spec.series_names[SPANN_SERIES_PREVIOUS] = spann_take_text (
      self->strings, g_strdup (spann_tr_context (language, "heading", "Previous")));
  self->spec.series_names[SPANN_SERIES_BASELINE] = spann_take_text (
      self->strings, g_strdup (spann_tr_context (language, "heading", "Baseline")));
  self->spec.missing_name = spann_take_text (
      self->strings, g_strdup (spann_tr (language, "not assessed now, or not applicable")));
}

static RadarsChart *
radars_chart_new (const SpannHeatData *data, const SpannLanguage *language)
{
  RadarsChart *self = g_new0 (RadarsChart, 1);
  guint n_items = data->rows->len;

  self->strings = g_string_chunk_new (4096);
  self->axes = g_new0 (const char *, data->n_gaps);
  self->items = g_new0 (SpannRadarsItem, n_items);
  self->series = g_new0 (SpannRadarSeries, n_items * N_OUTLINES);
  self->points = g_new0 (SpannRadarPoint, n_items * N_OUTLINES * data->n_gaps);
  self->is_missing = g_new0 (gboolean, n_items * data->n_gaps);
  for (guint i = 0; i < data->n_gaps; i++)
    self->axes[i] = spann_take_text (self->strings, spann_heat_words_gap (data, i, language));
  for (guint i = 0; i < n_items; i++)
    add_item (self, data, i, language);
  add_scale (self, data, language);
  add_words (self, language);
  self->spec.axes = self->axes;
  self->spec.n_axes = data->n_gaps;
  self->spec.items = self->items;
  self->spec.n_items = n_items;
  return self;
}

static void
radars_chart_free (gpointer chart)
{
  RadarsChart *self = chart;

  g_free (self->axes);
  g_free (self->levels);
  g_free (self->items);
  g_free (self->series);
  g_free (self->points);
  g_free (self->is_missing);
  g_string_chunk_free (self->strings);
  g_free (self);
}

static SpannDrawing *
radars_chart_lay_out (gconstpointer chart, const SpannFrameSpec *frame, const SpannTheme *theme,
                      double width, double height)
{
  const RadarsChart *self = chart;

  return spann_radars_lay_out (&self->spec, frame, theme, width, height);
}

static double
radars_chart_get_natural_height (gconstpointer chart, const SpannFrameSpec *frame, double width)
{
  const RadarsChart *self = chart;

  return spann_radars_get_natural_height (&self->spec, frame, spann_theme_get (SPANN_THEME_LIGHT),
                                          width);
}

static guint
radars_chart_count_rows (gconstpointer chart)
{
  const RadarsChart *self = chart;

  return self->spec.n_items;
}

static SpannRadarsSpec
get_rows (const RadarsChart *self, const SpannFigureRows *rows)
{
  SpannRadarsSpec spec = self->spec;

  spec.first = rows->first;
  spec.n_shown = rows->n;
  spec.n_places = rows->n_places;
  return spec;
}

static SpannDrawing *
radars_chart_lay_out_rows (gconstpointer chart, const SpannFigureRows *rows,
                           const SpannFrameSpec *frame, const SpannTheme *theme, double width,
                           double height)
{
  const SpannRadarsSpec spec = get_rows (chart, rows);

  return spann_radars_lay_out (&spec, frame, theme, width, height);
}

static double
radars_chart_get_rows_height (gconstpointer chart, const SpannFigureRows *rows,
                              const SpannFrameSpec *frame, double width)
{
  const SpannRadarsSpec spec = get_rows (chart, rows);

  return spann_radars_get_natural_height (&spec, frame, spann_theme_get (SPANN_THEME_LIGHT), width);
}

static const SpannFigureChart radars_chart_type = {
    .lay_out = radars_chart_lay_out,
    .count_rows = radars_chart_count_rows,
    .lay_out_rows = radars_chart_lay_out_rows,
    .get_rows_height = radars_chart_get_rows_height,
    .natural_width = NATURAL_WIDTH,
    .get_natural_height = radars_chart_get_natural_height,
    .free = radars_chart_free,
};

SpannFigure *
spann_radars_figure_new (SpannObject *root, const SpannFigureRequest *request, GError **error)
{
  g_autoptr (SpannHeatData) data = spann_heat_data_new (root, request, error);
  SpannFigureContent content;

  if (data == NULL)
    return NULL;
  content = (SpannFigureContent){
      .title = spann_radars_words_title (data, request->language),
      .subtitle = spann_heat_words_subtitle (data, request->language),
      .foot = spann_heat_words_foot (data, request->language),
      .summary = spann_radars_words_summary (data, request->language),
      .table = spann_radars_table_new (data, request->language),
      .chart_type = &radars_chart_type,
      .chart = radars_chart_new (data, request->language),
  };
  return spann_figure_new_from_content (&content, request->language);
}
