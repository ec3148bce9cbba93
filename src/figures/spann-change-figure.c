/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-table.h"
#include "spann-change-words.h"
#include "spann-dumbbell.h"
#include "spann-figure-private.h"
#include "spann-plain.h"
#include "spann-radar-words.h"
#include "spann-scale-levels.h"
#include "spann-strategy.h"
#include "spann-take.h"

#include <math.h>

#define NATURAL_WIDTH 800

/**
 * ChangeChart:
 * @spec: what is drawn; points into the arrays and strings below
 * @strings: every word of it
 * @rows: of each kind
 * @levels: likewise
 *
 * A chart of change without the portfolio that it came from.
 */
typedef struct {
  SpannDumbbellSpec spec;
  GStringChunk *strings;
  SpannDumbbellGroup groups[SPANN_N_CHANGE_KINDS];
  SpannDumbbellRow *rows[SPANN_N_CHANGE_KINDS];
  SpannScaleLevel *levels[SPANN_N_CHANGE_KINDS];
} ChangeChart;

static SpannMove
get_move (SpannProgressKind kind)
{
  switch (kind) {
  case SPANN_PROGRESS_FORWARD: return SPANN_MOVE_FORWARD;
  case SPANN_PROGRESS_STILL: return SPANN_MOVE_STILL;
  case SPANN_PROGRESS_BACK: return SPANN_MOVE_BACK;
  case SPANN_PROGRESS_NOT_COMPARABLE:
  case SPANN_PROGRESS_UNKNOWN:
  case SPANN_N_PROGRESS_KINDS:
  default: return SPANN_MOVE_NONE;
  }
}

static SpannDumbbellRow
make_row (ChangeChart *self, const SpannChangeData *data, const SpannChangeArea *area,
          const SpannObject *scale, const SpannLanguage *language)
{
  const SpannAreaProgress *progress = &area->progress;
  int steps = spann_scale_get_steps_per_level (scale);

  return (SpannDumbbellRow){
      .label = spann_take_text (self->strings, spann_change_words_label (area, language)),
      .before = progress->is_comparable ? spann_score_to_level (progress->before, steps) : NAN,
      .after = spann_score_to_level (progress->after, steps),
      .move = get_move (progress->kind),
      .number = spann_take_text (self->strings, spann_change_words_number (data, area, language)),
      .words = spann_take_text (self->strings,
                                g_strdup (spann_change_words_verdict (data, area, language))),
      .mark_id = spann_take_text (
          self->strings,
          g_strdup_printf ("%s/%s", progress->is_effect_area ? "effect" : "gap", progress->area)),
      .mark_label = spann_take_text (self->strings, spann_change_words_mark (data, area, language)),
  };
}

static void
add_group (ChangeChart *self, const SpannChangeData *data, SpannChangeKind kind,
           const SpannLanguage *language)
{
  const char *code = spann_language_get_code (language);
  const SpannObject *scale = data->scales[kind];
  SpannDumbbellGroup *group = &self->groups[self->spec.n_groups];
  guint n_rows = data->areas[kind]->len;

  if (n_rows == 0)
    return;
  self->rows[kind] = g_new0 (SpannDumbbellRow, n_rows);
  for (guint i = 0; i < n_rows; i++)
    self->rows[kind][i] =
        make_row (self, data, spann_change_data_get_area (data, kind, i), scale, language);
  self->levels[kind] = spann_scale_levels_new (scale, self->strings, language, &group->n_levels);
  group->heading = spann_take_text (
      self->strings,
      g_strdup (kind == SPANN_CHANGE_GAPS ? spann_tr_context (language, "heading", "Gap")
                                          : spann_tr_context (language, "heading", "Effect area")));
  group->rows = self->rows[kind];
  group->n_rows = n_rows;
  group->min = spann_scale_get_minimum (scale);
  group->max = spann_scale_get_maximum (scale);
  group->levels = self->levels[kind];
  group->low_label =
      spann_take_text (self->strings, spann_plain_field (scale, SPANN_SCALE_LOW_END, code));
  group->high_label =
      spann_take_text (self->strings, spann_plain_field (scale, SPANN_SCALE_HIGH_END, code));
  self->spec.n_groups++;
}

static void
add_names (ChangeChart *self, const SpannChangeData *data, const SpannLanguage *language)
{
  self->spec.before_style =
      data->reference == SPANN_RADAR_PREVIOUS ? SPANN_SERIES_PREVIOUS : SPANN_SERIES_BASELINE;
  if (data->reference != SPANN_N_RADAR_SERIES)
    self->spec.before_name = spann_take_text (
        self->strings, spann_radar_words_series (data->radar, data->reference, language));
  if (data->radar->evaluations[SPANN_RADAR_NOW] != NULL)
    self->spec.after_name = spann_take_text (
        self->strings, spann_radar_words_series (data->radar, SPANN_RADAR_NOW, language));
}

static ChangeChart *
change_chart_new (const SpannChangeData *data, const SpannLanguage *language)
{
  ChangeChart *self = g_new0 (ChangeChart, 1);

  self->strings = g_string_chunk_new (1024);
  self->spec.groups = self->groups;
  for (SpannChangeKind kind = 0; kind < SPANN_N_CHANGE_KINDS; kind++)
    add_group (self, data, kind, language);
  add_names (self, data, language);
  return self;
}

static void
change_chart_free (gpointer chart)
{
  ChangeChart *self = chart;

  for (SpannChangeKind kind = 0; kind < SPANN_N_CHANGE_KINDS; kind++) {
    g_free (self->rows[kind]);
    g_free (self->levels[kind]);
  }
  g_string_chunk_free (self->strings);
  g_free (self);
}

static SpannDrawing *
change_chart_lay_out (gconstpointer chart, const SpannFrameSpec *frame, const SpannTheme *theme,
                      double width, double height)
{
  const ChangeChart *self = chart;

  return spann_dumbbell_lay_out (&self->spec, frame, theme, width, height);
}

static double
change_chart_get_natural_height (gconstpointer chart, const SpannFrameSpec *frame, double width)
{
  const ChangeChart *self = chart;

  return spann_dumbbell_get_natural_height (&self->spec, frame, spann_theme_get (SPANN_THEME_LIGHT),
                                            width);
}

static const SpannFigureChart change_chart_type = {
    .lay_out = change_chart_lay_out,
    .natural_width = NATURAL_WIDTH,
    .get_natural_height = change_chart_get_natural_height,
    .free = change_chart_free,
};

SpannFigure *
spann_change_figure_new (SpannObject *root, const SpannFigureRequest *request, GError **error)
{
  g_autoptr (SpannChangeData) data = spann_change_data_new (root, request, error);
  SpannFigureContent content;

  if (data == NULL)
    return NULL;
  content = (SpannFigureContent){
      .title = spann_change_words_title (data, request->language),
      .subtitle = spann_radar_words_subtitle (data->radar, request->language),
      .foot = spann_change_words_foot (data, request->language),
      .note = spann_change_words_note (data, request->language),
      .summary = spann_change_words_summary (data, request->language),
      .table = spann_change_table_new (data, request->language),
      .chart_type = &change_chart_type,
      .chart = change_chart_new (data, request->language),
  };
  return spann_figure_new_from_content (&content, request->language);
}
