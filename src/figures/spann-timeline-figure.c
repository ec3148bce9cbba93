/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "spann-figure-private.h"
#include "spann-plain.h"
#include "spann-strategy.h"
#include "spann-timeline-chart-private.h"
#include "spann-timeline-table.h"
#include "spann-timeline-words.h"
#include "spann-words.h"

#define NATURAL_WIDTH 1120

const char *
spann_timeline_chart_keep (SpannTimelineChart *self, char *text)
{
  g_autofree char *owned = text;

  return owned == NULL ? NULL : g_string_chunk_insert_const (self->strings, owned);
}

static void
add_band (SpannTimelineChart *self, SpannYearRange years, char *label, char *short_label,
          gboolean quiet)
{
  SpannTimelineBand band = {
      .start = years.first,
      .end = years.last + 1,
      .label = spann_timeline_chart_keep (self, label),
      .short_label = spann_timeline_chart_keep (self, short_label),
      .quiet = quiet,
  };

  g_array_append_val (self->bands, band);
}

/* What came before the programme: "Loket 2020–2022". */
static void
add_preparation (SpannTimelineChart *self, const SpannTimelineData *data,
                 const SpannLanguage *language)
{
  const SpannObject *preparation =
      spann_object_get_child (data->strategy, SPANN_STRATEGY_PREPARATION);
  int start = spann_strategy_get_programme_start (data->strategy);
  SpannYearRange years;
  g_autofree char *name = NULL;
  g_autofree char *span = NULL;

  if (preparation == NULL)
    return;
  years.first = (int)spann_object_get_integer (preparation, SPANN_PREPARATION_FIRST_YEAR);
  years.last =
      MIN ((int)spann_object_get_integer (preparation, SPANN_PREPARATION_LAST_YEAR), start - 1);
  if (years.first > years.last)
    return;
  name =
      spann_plain_field (preparation, SPANN_PREPARATION_NAME, spann_language_get_code (language));
  span = spann_year_range_to_string (years);
  add_band (self, years, g_strdup_printf ("%s %s", name, span), g_strdup (name), TRUE);
}

/* The slots that periods of full length fill when they begin with the programme: what anybody's
 * periods are held against. */
static void
add_slots (SpannTimelineChart *self, const SpannTimelineData *data, const SpannLanguage *language)
{
  int length = spann_strategy_get_limit (data->strategy, "period-length");
  int count = spann_strategy_get_limit (data->strategy, "period-count");
  int first = spann_strategy_get_programme_start (data->strategy);

  if (length == 0)
    return;
  for (int ordinal = 1; first <= data->goal_year && (count == 0 || ordinal <= count); ordinal++) {
    SpannYearRange years = {first, MIN (first + length - 1, data->goal_year)};

    /* Translators: a slot of the programme: "Period 1" */
    add_band (self, years, g_strdup_printf (spann_tr (language, "Period %d"), ordinal),
              g_strdup_printf ("%d", ordinal), FALSE);
    first += length;
  }
}

/* The arrays have stopped growing: rows can point into them now. */
static void
connect_rows (SpannTimelineChart *self)
{
  const SpannTimelineBar *bars = (const SpannTimelineBar *)self->bars->data;
  const SpannTimelineEvent *events = (const SpannTimelineEvent *)self->events->data;

  for (guint i = 0; i < self->rows->len; i++) {
    SpannTimelineRow *row = &g_array_index (self->rows, SpannTimelineRow, i);

    row->bars = bars;
    row->events = events;
    bars += row->n_bars;
    events += row->n_events;
  }
  self->spec.rows = (const SpannTimelineRow *)self->rows->data;
  self->spec.n_rows = self->rows->len;
  self->spec.bands = (const SpannTimelineBand *)self->bands->data;
  self->spec.n_bands = self->bands->len;
}

/* What the bars mean: funded ones first. */
static void
add_bar_keys (SpannTimelineChart *self, const SpannLanguage *language)
{
  static const SpannPeriodStatus statuses[SPANN_N_PERIOD_STATUSES] = {
      SPANN_PERIOD_STATUS_GRANTED,     SPANN_PERIOD_STATUS_ONGOING,  SPANN_PERIOD_STATUS_ENDED,
      SPANN_PERIOD_STATUS_ENDED_EARLY, SPANN_PERIOD_STATUS_PROPOSED, SPANN_PERIOD_STATUS_PLANNED,
      SPANN_PERIOD_STATUS_REFUSED,
  };

  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    self->bar_keys[i] =
        (SpannBarKey){spann_timeline_chart_get_bar_style (statuses[i]),
                      spann_timeline_chart_keep (
                          self, g_strdup (spann_words_period_status (statuses[i], language)))};
  self->spec.bar_keys = self->bar_keys;
  self->spec.n_bar_keys = G_N_ELEMENTS (self->bar_keys);
}

/* Today and the goal year, and the words around the rows. Borrowed from the language. */
static void
add_surroundings (SpannTimelineChart *self, const SpannTimelineData *data,
                  const SpannLanguage *language)
{
  SpannTimelineSpec *spec = &self->spec;

  spec->first_year = data->years.first;
  spec->last_year = data->years.last;
  spec->name_heading = spann_timeline_chart_keep (
      self, g_strdup (spann_tr_context (language, "heading", "Ecosystem")));
  spec->note_heading = spann_timeline_chart_keep (
      self, g_strdup (spann_tr_context (language, "heading", "Years used")));
  spec->today = spann_year_range_contains (data->years, data->as_of.year)
                    ? spann_date_to_year_fraction (data->as_of)
                    : NAN;
  /* Not 'today': the day may be another than today's, and paper is read later. */
  spec->today_label = spann_timeline_chart_keep (self, spann_date_to_string (data->as_of));
  spec->goal_year = data->goal_year;
  spec->goal_label = spann_timeline_chart_keep (
      self, g_strdup_printf (spann_tr (language, "goal %d"), data->goal_year));
  spec->event_names[SPANN_EVENT_EVALUATION] = spann_timeline_chart_keep (
      self, g_strdup (spann_tr_context (language, "legend", "evaluation")));
  spec->event_names[SPANN_EVENT_DECISION] = spann_timeline_chart_keep (
      self, g_strdup (spann_tr_context (language, "legend", "decision")));
}

static SpannTimelineChart *
timeline_chart_new (const SpannTimelineData *data, const SpannLanguage *language)
{
  SpannTimelineChart *self = g_new0 (SpannTimelineChart, 1);

  self->strings = g_string_chunk_new (4096);
  self->bands = g_array_new (FALSE, FALSE, sizeof (SpannTimelineBand));
  self->rows = g_array_new (FALSE, FALSE, sizeof (SpannTimelineRow));
  self->bars = g_array_new (FALSE, FALSE, sizeof (SpannTimelineBar));
  self->events = g_array_new (FALSE, FALSE, sizeof (SpannTimelineEvent));
  add_preparation (self, data, language);
  add_slots (self, data, language);
  for (guint i = 0; i < data->rows->len; i++)
    spann_timeline_chart_add_row (self, spann_timeline_data_get_row (data, i), language);
  add_bar_keys (self, language);
  add_surroundings (self, data, language);
  connect_rows (self);
  return self;
}

static void
timeline_chart_free (gpointer chart)
{
  SpannTimelineChart *self = chart;

  g_array_unref (self->bands);
  g_array_unref (self->rows);
  g_array_unref (self->bars);
  g_array_unref (self->events);
  g_string_chunk_free (self->strings);
  g_free (self);
}

static SpannDrawing *
timeline_chart_lay_out (gconstpointer chart, const SpannFrameSpec *frame, const SpannTheme *theme,
                        double width, double height)
{
  const SpannTimelineChart *self = chart;

  return spann_timeline_lay_out (&self->spec, frame, theme, width, height);
}

static double
timeline_chart_get_natural_height (gconstpointer chart, const SpannFrameSpec *frame, double width)
{
  const SpannTimelineChart *self = chart;

  return spann_timeline_get_natural_height (&self->spec, frame, spann_theme_get (SPANN_THEME_LIGHT),
                                            width);
}

static const SpannFigureChart timeline_chart_type = {
    .lay_out = timeline_chart_lay_out,
    .natural_width = NATURAL_WIDTH,
    .get_natural_height = timeline_chart_get_natural_height,
    .free = timeline_chart_free,
};

SpannFigure *
spann_timeline_figure_new (SpannObject *root, const SpannFigureRequest *request, GError **error)
{
  g_autoptr (SpannTimelineData) data = spann_timeline_data_new (root, request, error);
  SpannFigureContent content;

  if (data == NULL)
    return NULL;
  content = (SpannFigureContent){
      .title = spann_timeline_words_title (data, request->language),
      .subtitle = spann_timeline_words_subtitle (data, request->language),
      .foot = spann_timeline_words_foot (data, request->language),
      .summary = spann_timeline_words_summary (data, request->language),
      .table = spann_timeline_table_new (data, request->language),
      .chart_type = &timeline_chart_type,
      .chart = timeline_chart_new (data, request->language),
  };
  return spann_figure_new_from_content (&content, request->language);
}
