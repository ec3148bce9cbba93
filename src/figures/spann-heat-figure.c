/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-private.h"
#include "spann-heat-table.h"
#include "spann-heat-words.h"
#include "spann-heat.h"
#include "spann-plain.h"
#include "spann-strategy.h"
#include "spann-take.h"

#define NATURAL_WIDTH 1000

/**
 * HeatChart:
 * @spec: what is drawn; points into the arrays and strings below
 * @strings: every word of it
 * @cells: row after row
 *
 * A heat table without the portfolio that it came from.
 */
typedef struct {
  SpannHeatSpec spec;
  GStringChunk *strings;
  const char **columns;
  SpannHeatRow *rows;
  SpannHeatCell *cells;
} HeatChart;

static SpannHeatStyle
get_style (const SpannHeatGap *gap)
{
  if (!gap->is_known || gap->score.state == SPANN_SCORE_NOT_APPLICABLE)
    return SPANN_HEAT_NONE;
  if (!spann_score_is_assessed (gap->score))
    return SPANN_HEAT_MISSING;
  return gap->is_comparable ? SPANN_HEAT_VALUE : SPANN_HEAT_PLAIN;
}

/* Where the score lies on the scale, from 0 to 1; 0 unless assessed. */
static double
get_share (const SpannObject *scale, SpannScore score)
{
  int min = spann_scale_get_minimum (scale);
  int max = spann_scale_get_maximum (scale);

  if (!spann_score_is_assessed (score))
    return 0.0;
  return (spann_score_to_level (score, spann_scale_get_steps_per_level (scale)) - min) /
         (max - min);
}

static SpannMove
get_move (const SpannHeatGap *gap)
{
  int steps;

  if (!spann_score_difference (gap->baseline, gap->score, &steps))
    return SPANN_MOVE_NONE;
  return steps > 0 ? SPANN_MOVE_FORWARD : steps < 0 ? SPANN_MOVE_BACK : SPANN_MOVE_STILL;
}

static SpannHeatCell
make_cell (HeatChart *self, const SpannHeatData *data, const SpannHeatEcosystem *row, guint gap,
           const SpannLanguage *language)
{
  const SpannHeatGap *read = &row->gaps[gap];

  return (SpannHeatCell){
      .style = get_style (read),
      .share = get_share (row->radar->scale, read->score),
      .text = read->is_known
                  ? spann_take_text (self->strings, spann_heat_words_score (row, gap, language))
                  : "–",
      .move = get_move (read),
      .number = spann_take_text (self->strings, spann_heat_words_number (row, gap, language)),
      .mark_id = spann_take_text (
          self->strings,
          g_strdup_printf ("gap/%s/%s", spann_object_get_key (row->radar->ecosystem),
                           spann_object_get_key (spann_heat_data_get_gap (data, gap)))),
      .mark_label =
          spann_take_text (self->strings, spann_heat_words_cell (data, row, gap, language)),
  };
}

static void
add_row (HeatChart *self, const SpannHeatData *data, guint index, const SpannLanguage *language)
{
  const SpannHeatEcosystem *row = spann_heat_data_get_row (data, index);
  SpannHeatCell *cells = self->cells + index * data->n_gaps;

  for (guint i = 0; i < data->n_gaps; i++)
    cells[i] = make_cell (self, data, row, i, language);
  self->rows[index] = (SpannHeatRow){
      .name = spann_take_text (
          self->strings, spann_plain_field (row->radar->ecosystem, SPANN_ECOSYSTEM_NAME, NULL)),
      .note = spann_take_text (self->strings, spann_heat_words_evaluation (data, row, language)),
      .signal = spann_take_text (self->strings, g_strdup (spann_heat_words_review (row, language))),
      .is_raised = row->progress->signals_review,
      .cells = cells,
      .mark_id = spann_take_text (
          self->strings,
          g_strdup_printf ("ecosystem/%s", spann_object_get_key (row->radar->ecosystem))),
      .mark_label = spann_take_text (self->strings, spann_heat_words_row (data, row, language)),
  };
}

/* "0 wide gap – 4 bridged". */
static char *
tell_scale (const SpannHeatData *data, const SpannLanguage *language)
{
  const char *code = spann_language_get_code (language);
  g_autofree char *low = spann_plain_field (data->scale, SPANN_SCALE_LOW_END, code);
  g_autofree char *high = spann_plain_field (data->scale, SPANN_SCALE_HIGH_END, code);

  return g_strdup_printf ("%d %s – %d %s", spann_scale_get_minimum (data->scale), low,
                          spann_scale_get_maximum (data->scale), high);
}

static gboolean
is_any_not_applicable (const SpannHeatData *data)
{
  for (guint i = 0; i < data->rows->len; i++) {
    for (guint j = 0; j < data->n_gaps; j++) {
      if (spann_heat_data_get_row (data, i)->gaps[j].score.state == SPANN_SCORE_NOT_APPLICABLE)
        return TRUE;
    }
  }
  return FALSE;
}

static void
add_words (HeatChart *self, const SpannHeatData *data, const SpannLanguage *language)
{
  self->spec.name_heading = spann_take_text (
      self->strings, g_strdup (spann_tr_context (language, "heading", "Ecosystem")));
  self->spec.signal_heading = spann_take_text (
      self->strings, g_strdup (spann_tr_context (language, "heading", "Review signal")));
  self->spec.scale_name = spann_take_text (self->strings, tell_scale (data, language));
  self->spec.missing_name =
      spann_take_text (self->strings, g_strdup (spann_tr (language, "not assessed")));
  if (is_any_not_applicable (data))
    self->spec.none_name =
        spann_take_text (self->strings, g_strdup (spann_tr (language, "not applicable")));
  self->spec.move_name =
      spann_take_text (self->strings, g_strdup (spann_tr (language, "change since the baseline")));
  self->spec.signal_name = spann_take_text (self->strings, spann_heat_words_rule (data, language));
}

static HeatChart *
heat_chart_new (const SpannHeatData *data, const SpannLanguage *language)
{
  HeatChart *self = g_new0 (HeatChart, 1);

  self->strings = g_string_chunk_new (4096);
  self->columns = g_new0 (const char *, data->n_gaps);
  self->rows = g_new0 (SpannHeatRow, data->rows->len);
  self->cells = g_new0 (SpannHeatCell, data->rows->len * data->n_gaps);
  for (guint i = 0; i < data->n_gaps; i++)
    self->columns[i] = spann_take_text (self->strings, spann_heat_words_gap (data, i, language));
  for (guint i = 0; i < data->rows->len; i++)
    add_row (self, data, i, language);
  self->spec.columns = self->columns;
  self->spec.n_columns = data->n_gaps;
  self->spec.rows = self->rows;
  self->spec.n_rows = data->rows->len;
  add_words (self, data, language);
  return self;
}

static void
heat_chart_free (gpointer chart)
{
  HeatChart *self = chart;

  g_free (self->columns);
  g_free (self->rows);
  g_free (self->cells);
  g_string_chunk_free (self->strings);
  g_free (self);
}

static SpannDrawing *
heat_chart_lay_out (gconstpointer chart, const SpannFrameSpec *frame, const SpannTheme *theme,
                    double width, double height)
{
  const HeatChart *self = chart;

  return spann_heat_lay_out (&self->spec, frame, theme, width, height);
}

static double
heat_chart_get_natural_height (gconstpointer chart, const SpannFrameSpec *frame, double width)
{
  const HeatChart *self = chart;

  return spann_heat_get_natural_height (&self->spec, frame, spann_theme_get (SPANN_THEME_LIGHT),
                                        width);
}

static guint
heat_chart_count_rows (gconstpointer chart)
{
  const HeatChart *self = chart;

  return self->spec.n_rows;
}

static SpannHeatSpec
get_rows (const HeatChart *self, const SpannFigureRows *rows)
{
  SpannHeatSpec spec = self->spec;

  spec.rows += rows->first;
  spec.n_rows = rows->n;
  spec.whole = &self->spec;
  return spec;
}

static SpannDrawing *
heat_chart_lay_out_rows (gconstpointer chart, const SpannFigureRows *rows,
                         const SpannFrameSpec *frame, const SpannTheme *theme, double width,
                         double height)
{
  const SpannHeatSpec spec = get_rows (chart, rows);

  return spann_heat_lay_out (&spec, frame, theme, width,
                             spann_heat_get_natural_height (&spec, frame, theme, width));
}

static double
heat_chart_get_rows_height (gconstpointer chart, const SpannFigureRows *rows,
                            const SpannFrameSpec *frame, double width)
{
  const SpannHeatSpec spec = get_rows (chart, rows);

  return spann_heat_get_natural_height (&spec, frame, spann_theme_get (SPANN_THEME_LIGHT), width);
}

static const SpannFigureChart heat_chart_type = {
    .lay_out = heat_chart_lay_out,
    .count_rows = heat_chart_count_rows,
    .lay_out_rows = heat_chart_lay_out_rows,
    .get_rows_height = heat_chart_get_rows_height,
    .natural_width = NATURAL_WIDTH,
    .get_natural_height = heat_chart_get_natural_height,
    .free = heat_chart_free,
};

SpannFigure *
spann_heat_figure_new (SpannObject *root, const SpannFigureRequest *request, GError **error)
{
  g_autoptr (SpannHeatData) data = spann_heat_data_new (root, request, error);
  SpannFigureContent content;

  if (data == NULL)
    return NULL;
  content = (SpannFigureContent){
      .title = spann_heat_words_title (data, request->language),
      .subtitle = spann_heat_words_subtitle (data, request->language),
      .foot = spann_heat_words_foot (data, request->language),
      .summary = spann_heat_words_summary (data, request->language),
      .table = spann_heat_table_new (data, request->language),
      .chart_type = &heat_chart_type,
      .chart = heat_chart_new (data, request->language),
  };
  return spann_figure_new_from_content (&content, request->language);
}
