/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-private.h"
#include "spann-indicators-table.h"
#include "spann-indicators-words.h"
#include "spann-panels.h"
#include "spann-plain.h"
#include "spann-take.h"

#define NATURAL_WIDTH 960

/**
 * IndicatorsChart:
 * @spec: what is drawn; points into the arrays and strings below
 * @language: of the numbers on the scales
 * @strings: every word of it
 * @names: of the years
 * @panels: of SpannPanel
 * @points: of SpannPanelPoint, panel after panel
 *
 * A chart of indicators without the portfolio that it came from.
 */
typedef struct {
  SpannPanelsSpec spec;
  SpannLanguage *language;
  GStringChunk *strings;
  GPtrArray *names;
  GArray *panels;
  GArray *points;
} IndicatorsChart;

/* What lies before the first value is not missed; what lies after it is. */
static gboolean
has_mark (const SpannIndicator *indicator, int index)
{
  return indicator->first >= 0 && index >= indicator->first;
}

static void
add_points (IndicatorsChart *self, const SpannIndicatorsData *data, const SpannIndicator *indicator)
{
  const char *key = spann_object_get_key (indicator->indicator);

  for (int i = 0; i < (int)indicator->values->len; i++) {
    const SpannObject *value = spann_indicator_get_object (indicator, i);
    SpannPanelPoint point = {
        .value = spann_indicator_get_value (indicator, i),
        .is_noted = value != NULL && spann_object_has (value, SPANN_INDICATOR_VALUE_NOTE),
    };

    if (has_mark (indicator, i)) {
      point.mark_id =
          spann_take_text (self->strings, g_strdup_printf ("%s/%d", key, data->years.first + i));
      point.mark_label = spann_take_text (
          self->strings, spann_indicator_words_value (data, indicator, i, self->language));
    }
    g_array_append_val (self->points, point);
  }
}

static void
add_panel (IndicatorsChart *self, const SpannIndicatorsData *data, const SpannIndicator *indicator)
{
  const SpannLanguage *language = self->language;
  SpannPanel panel = {
      .title = spann_take_text (self->strings, spann_indicator_words_name (indicator, language)),
      .subtitle = spann_take_text (self->strings, spann_indicator_words_gap (indicator, language)),
      .unit =
          spann_take_text (self->strings, spann_indicator_words_unit (data, indicator, language)),
      .change =
          spann_take_text (self->strings, spann_indicator_words_change (data, indicator, language)),
      .mark_id = spann_take_text (
          self->strings,
          g_strdup_printf ("indicator/%s", spann_object_get_key (indicator->indicator))),
      .mark_label =
          spann_take_text (self->strings, spann_indicator_words_whole (data, indicator, language)),
  };

  if (indicator->last >= 0)
    panel.value = spann_take_text (
        self->strings, spann_indicator_words_number (indicator, indicator->last, language));
  add_points (self, data, indicator);
  g_array_append_val (self->panels, panel);
}

/* The arrays have stopped growing: panels can point into them now. */
static void
connect_panels (IndicatorsChart *self)
{
  const SpannPanelPoint *points = (const SpannPanelPoint *)self->points->data;

  self->spec.names = (const char *const *)self->names->pdata;
  self->spec.n_names = self->names->len;
  for (guint i = 0; i < self->panels->len; i++)
    g_array_index (self->panels, SpannPanel, i).points = points + i * self->names->len;
  self->spec.panels = (const SpannPanel *)self->panels->data;
  self->spec.n_panels = self->panels->len;
}

static IndicatorsChart *
indicators_chart_new (const SpannIndicatorsData *data, SpannLanguage *language)
{
  IndicatorsChart *self = g_new0 (IndicatorsChart, 1);

  self->language = spann_language_ref (language);
  self->strings = g_string_chunk_new (4096);
  self->names = g_ptr_array_new ();
  self->panels = g_array_new (FALSE, FALSE, sizeof (SpannPanel));
  self->points = g_array_new (FALSE, FALSE, sizeof (SpannPanelPoint));
  for (int year = data->years.first; year <= data->years.last; year++)
    g_ptr_array_add (self->names,
                     (gpointer)spann_take_text (self->strings, g_strdup_printf ("%d", year)));
  for (guint i = 0; i < data->indicators->len; i++)
    add_panel (self, data, spann_indicators_data_get (data, i));
  self->spec.language = language;
  self->spec.empty_text =
      spann_take_text (self->strings, g_strdup (spann_tr (language, "There are no indicators")));
  self->spec.noted_name = spann_take_text (
      self->strings, g_strdup (spann_tr_context (language, "legend", "value with a note")));
  connect_panels (self);
  return self;
}

static void
indicators_chart_free (gpointer chart)
{
  IndicatorsChart *self = chart;

  g_ptr_array_unref (self->names);
  g_array_unref (self->panels);
  g_array_unref (self->points);
  g_string_chunk_free (self->strings);
  spann_language_unref (self->language);
  g_free (self);
}

static SpannDrawing *
indicators_chart_lay_out (gconstpointer chart, const SpannFrameSpec *frame, const SpannTheme *theme,
                          double width, double height)
{
  const IndicatorsChart *self = chart;

  return spann_panels_lay_out (&self->spec, frame, theme, width, height);
}

static double
indicators_chart_get_natural_height (gconstpointer chart, const SpannFrameSpec *frame, double width)
{
  const IndicatorsChart *self = chart;

  return spann_panels_get_natural_height (&self->spec, frame, spann_theme_get (SPANN_THEME_LIGHT),
                                          width);
}

static guint
indicators_chart_count_rows (gconstpointer chart)
{
  const IndicatorsChart *self = chart;

  return self->spec.n_panels;
}

static SpannPanelsSpec
get_rows (const IndicatorsChart *self, const SpannFigureRows *rows)
{
  SpannPanelsSpec spec = self->spec;

  spec.panels += rows->first;
  spec.n_panels = rows->n;
  spec.whole = &self->spec;
  return spec;
}

static SpannDrawing *
indicators_chart_lay_out_rows (gconstpointer chart, const SpannFigureRows *rows,
                               const SpannFrameSpec *frame, const SpannTheme *theme, double width,
                               double height)
{
  const SpannPanelsSpec spec = get_rows (chart, rows);

  return spann_panels_lay_out (&spec, frame, theme, width,
                               spann_panels_get_natural_height (&spec, frame, theme, width));
}

static double
indicators_chart_get_rows_height (gconstpointer chart, const SpannFigureRows *rows,
                                  const SpannFrameSpec *frame, double width)
{
  const SpannPanelsSpec spec = get_rows (chart, rows);

  return spann_panels_get_natural_height (&spec, frame, spann_theme_get (SPANN_THEME_LIGHT), width);
}

static const SpannFigureChart indicators_chart_type = {
    .lay_out = indicators_chart_lay_out,
    .count_rows = indicators_chart_count_rows,
    .lay_out_rows = indicators_chart_lay_out_rows,
    .get_rows_height = indicators_chart_get_rows_height,
    .natural_width = NATURAL_WIDTH,
    .get_natural_height = indicators_chart_get_natural_height,
    .free = indicators_chart_free,
};

SpannFigure *
spann_indicators_figure_new (SpannObject *root, const SpannFigureRequest *request, GError **error)
{
  g_autoptr (SpannIndicatorsData) data = spann_indicators_data_new (root, request, error);
  SpannFigureContent content;

  if (data == NULL)
    return NULL;
  content = (SpannFigureContent){
      .title = spann_indicators_words_title (data, request->language),
      .subtitle = spann_indicators_words_subtitle (data, request->language),
      .foot = spann_indicators_words_foot (data, request->language),
      .note = spann_indicators_words_note (data, request->language),
      .summary = spann_indicators_words_summary (data, request->language),
      .table = spann_indicators_table_new (data, request->language),
      .chart_type = &indicators_chart_type,
      .chart = indicators_chart_new (data, request->language),
  };
  return spann_figure_new_from_content (&content, request->language);
}
