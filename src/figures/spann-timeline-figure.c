/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "spann-figure-private.h"
#include "spann-plain.h"
#include "spann-strategy.h"
#include "spann-timeline-table.h"
#include "spann-timeline-words.h"
#include "spann-timeline.h"
#include "spann-words.h"

#define NATURAL_WIDTH 1120

/**
 * TimelineChart:
 * @spec: what is drawn; points into the arrays and strings below
 * @strings: every word of it
 *
 * A timeline without the portfolio that it came from.
 */
typedef struct {
  SpannTimelineSpec spec;
  GStringChunk *strings;
  GArray *bands;  /* of SpannTimelineBand */
  GArray *rows;   /* of SpannTimelineRow */
  GArray *bars;   /* of SpannTimelineBar, row after row */
  GArray *events; /* of SpannTimelineEvent, row after row */
} TimelineChart;

static const SpannBarStyle bar_styles[] = {
    [SPANN_PERIOD_STATUS_PLANNED] = SPANN_BAR_PLANNED,
    [SPANN_PERIOD_STATUS_PROPOSED] = SPANN_BAR_PROPOSED,
    [SPANN_PERIOD_STATUS_REFUSED] = SPANN_BAR_REFUSED,
    [SPANN_PERIOD_STATUS_GRANTED] = SPANN_BAR_GRANTED,
    [SPANN_PERIOD_STATUS_ONGOING] = SPANN_BAR_ONGOING,
    [SPANN_PERIOD_STATUS_ENDED] = SPANN_BAR_ENDED,
    [SPANN_PERIOD_STATUS_ENDED_EARLY] = SPANN_BAR_ENDED_EARLY,
};

/* Keeps @text (transfer full, nullable) as long as the chart. */
static const char *
keep (TimelineChart *self, char *text)
{
  g_autofree char *owned = text;

  return owned == NULL ? NULL : g_string_chunk_insert_const (self->strings, owned);
}

static void
add_band (TimelineChart *self, int first, int last, char *name, gboolean quiet)
{
  SpannYearRange years = {first, last};
  g_autofree char *owned = name;
  g_autofree char *span = spann_year_range_to_string (years);
  SpannTimelineBand band = {
      .start = first,
      .end = last + 1,
      .label = keep (self, g_strdup_printf ("%s %s", owned, span)),
      .short_label = g_string_chunk_insert_const (self->strings, owned),
      .quiet = quiet,
  };

  g_array_append_val (self->bands, band);
}

/* The slots that periods of full length fill when they begin with the programme: what anybody's
 * periods are held against. */
static void
add_slots (TimelineChart *self, const SpannTimelineData *data, const SpannLanguage *language)
{
  int length = spann_strategy_get_limit (data->strategy, "period-length");
  int count = spann_strategy_get_limit (data->strategy, "period-count");
  int first = spann_strategy_get_programme_start (data->strategy);

  if (length == 0)
    return;
  for (int ordinal = 1; first <= data->goal_year && (count == 0 || ordinal <= count); ordinal++) {
    /* Translators: a slot of the programme: "Period 1" */
    add_band (self, first, MIN (first + length - 1, data->goal_year),
              g_strdup_printf (spann_tr (language, "Period %d"), ordinal), FALSE);
    first += length;
  }
}

static void
add_bands (TimelineChart *self, const SpannTimelineData *data, const SpannLanguage *language)
{
  const SpannObject *preparation =
      spann_object_get_child (data->strategy, SPANN_STRATEGY_PREPARATION);

  if (preparation != NULL) {
    int first = (int)spann_object_get_integer (preparation, SPANN_PREPARATION_FIRST_YEAR);
    int last = MIN ((int)spann_object_get_integer (preparation, SPANN_PREPARATION_LAST_YEAR),
                    spann_strategy_get_programme_start (data->strategy) - 1);

    if (first <= last)
      add_band (self, first, last,
                spann_plain_field (preparation, SPANN_PREPARATION_NAME,
                                   spann_language_get_code (language)),
                TRUE);
  }
  add_slots (self, data, language);
}

/* Whether @period shares a year with another of the row that funds something. */
static gboolean
is_covered (const SpannTimelineEcosystem *row, const SpannTimelinePeriod *period)
{
  for (guint i = 0; i < row->periods->len; i++) {
    const SpannTimelinePeriod *other = spann_timeline_ecosystem_get_period (row, i);

    if (other->is_funding && spann_year_range_overlaps (other->years, period->years))
      return TRUE;
  }
  return FALSE;
}

/* "Skogsslingan, period 1, 2025–2027, ongoing". */
static char *
describe (const SpannTimelineEcosystem *row, char *what)
{
  g_autofree char *owned = what;
  g_autofree char *name = spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);

  return g_strdup_printf ("%s, %s", name, owned);
}

static char *
make_id (const char *kind, const SpannObject *object)
{
  return g_strdup_printf ("%s/%s", kind, spann_object_get_key (object));
}

/* The bare sum of a narrow bar: its unit stands in the foot. */
static char *
tell_short_amount (const SpannTimelinePeriod *period, const SpannLanguage *language)
{
  SpannMoney amount;

  if (period->status == SPANN_PERIOD_STATUS_ENDED_EARLY)
    return g_strdup_printf ("%d", period->years.last);
  if (!spann_timeline_period_find_even_amount (period, &amount))
    amount = spann_timeline_period_get_total (period);
  return amount == 0 ? NULL : spann_language_format_compact (language, (double)amount / 1000, 3);
}

/* Draws @period from @free on, where the bar before it ends: a mistyped overlap is told by the
 * rules, the chart shows the years once. Returns where this bar ends. */
static double
add_bar (TimelineChart *self, const SpannTimelineEcosystem *row, const SpannTimelinePeriod *period,
         double free, const SpannLanguage *language)
{
  double start = MAX (free, period->years.first);
  double end = period->years.last + 1;
  SpannTimelineBar bar;

  if (start >= end)
    return free;
  bar = (SpannTimelineBar){
      .start = start,
      .end = end,
      .style = bar_styles[period->status],
      .text = keep (self, spann_timeline_words_bar (period, language)),
      .short_text = keep (self, tell_short_amount (period, language)),
      .mark_id = keep (self, make_id ("period", period->period)),
      .mark_label = keep (self, describe (row, spann_timeline_words_period (period, language))),
  };
  g_array_append_val (self->bars, bar);
  return end;
}

static void
add_bars (TimelineChart *self, const SpannTimelineEcosystem *row, const SpannLanguage *language)
{
  double free = -INFINITY;

  for (guint i = 0; i < row->periods->len; i++) {
    const SpannTimelinePeriod *period = spann_timeline_ecosystem_get_period (row, i);

    if (period->is_funding || !is_covered (row, period))
      free = add_bar (self, row, period, free, language);
  }
}

static void
add_event (TimelineChart *self, SpannDate date, SpannEventStyle style, char *id, char *label)
{
  SpannTimelineEvent event = {
      .at = spann_date_to_year_fraction (date),
      .style = style,
      .mark_id = keep (self, id),
      .mark_label = keep (self, label),
  };

  g_array_append_val (self->events, event);
}

static int
compare_events (gconstpointer a, gconstpointer b)
{
  const SpannTimelineEvent *left = a;
  const SpannTimelineEvent *right = b;

  return (left->at > right->at) - (left->at < right->at);
}

/* Adds the row's evaluations and decisions, by date. */
static void
add_events (TimelineChart *self, const SpannTimelineEcosystem *row, const SpannLanguage *language)
{
  guint start = self->events->len;

  for (guint i = 0; i < row->evaluations->len; i++) {
    const SpannObject *evaluation = row->evaluations->pdata[i];

    add_event (self, spann_object_get_date (evaluation, SPANN_EVALUATION_DATE),
               SPANN_EVENT_EVALUATION, make_id ("evaluation", evaluation),
               describe (row, spann_timeline_words_evaluation (evaluation, language)));
  }
  for (guint i = 0; i < row->decisions->len; i++) {
    const SpannObject *matter = row->decisions->pdata[i];
    g_autofree char *about = make_id ("decision", matter);

    /* One matter may be about several ecosystems, and an id stands once in a figure. */
    add_event (self, spann_object_get_date (matter, SPANN_MATTER_DECIDED), SPANN_EVENT_DECISION,
               make_id (about, row->ecosystem),
               describe (row, spann_timeline_words_decision (matter, language)));
  }
  qsort (&g_array_index (self->events, SpannTimelineEvent, start), self->events->len - start,
         sizeof (SpannTimelineEvent), compare_events);
}

static void
add_row (TimelineChart *self, const SpannTimelineEcosystem *row, const SpannLanguage *language)
{
  SpannTimelineRow drawn = {
      .name = keep (self, spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL)),
      .note = keep (self, spann_standing_to_words (&row->standing, language)),
      .n_bars = self->bars->len,
      .n_events = self->events->len,
      .mark_id = keep (self, make_id ("ecosystem", row->ecosystem)),
      .mark_label = keep (self, spann_timeline_words_ecosystem (row, language)),
  };

  add_bars (self, row, language);
  add_events (self, row, language);
  drawn.n_bars = self->bars->len - drawn.n_bars;
  drawn.n_events = self->events->len - drawn.n_events;
  g_array_append_val (self->rows, drawn);
}

/* The arrays have stopped growing: rows can point into them now. */
static void
connect_rows (TimelineChart *self)
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

/* Today and the goal year, and the words around the rows. Borrowed from the language. */
static void
add_surroundings (TimelineChart *self, const SpannTimelineData *data, const SpannLanguage *language)
{
  SpannTimelineSpec *spec = &self->spec;

  spec->first_year = data->years.first;
  spec->last_year = data->years.last;
  spec->name_heading = keep (self, g_strdup (spann_tr_context (language, "heading", "Ecosystem")));
  spec->note_heading = keep (self, g_strdup (spann_tr_context (language, "heading", "Years used")));
  spec->today = spann_year_range_contains (data->years, data->as_of.year)
                    ? spann_date_to_year_fraction (data->as_of)
                    : NAN;
  /* Translators: the line of the day that a timeline shows */
  spec->today_label = keep (self, g_strdup (spann_tr (language, "today")));
  spec->goal_year = data->goal_year;
  spec->goal_label = keep (self, g_strdup_printf (spann_tr (language, "goal %d"), data->goal_year));
  for (SpannPeriodStatus i = 0; i < G_N_ELEMENTS (bar_styles); i++)
    spec->bar_names[bar_styles[i]] =
        keep (self, g_strdup (spann_words_period_status (i, language)));
  spec->event_names[SPANN_EVENT_EVALUATION] =
      keep (self, g_strdup (spann_tr_context (language, "legend", "evaluation")));
  spec->event_names[SPANN_EVENT_DECISION] =
      keep (self, g_strdup (spann_tr_context (language, "legend", "decision")));
}

static TimelineChart *
timeline_chart_new (const SpannTimelineData *data, const SpannLanguage *language)
{
  TimelineChart *self = g_new0 (TimelineChart, 1);

  self->strings = g_string_chunk_new (4096);
  self->bands = g_array_new (FALSE, FALSE, sizeof (SpannTimelineBand));
  self->rows = g_array_new (FALSE, FALSE, sizeof (SpannTimelineRow));
  self->bars = g_array_new (FALSE, FALSE, sizeof (SpannTimelineBar));
  self->events = g_array_new (FALSE, FALSE, sizeof (SpannTimelineEvent));
  add_bands (self, data, language);
  for (guint i = 0; i < data->rows->len; i++)
    add_row (self, spann_timeline_data_get_row (data, i), language);
  add_surroundings (self, data, language);
  connect_rows (self);
  return self;
}

static void
timeline_chart_free (gpointer chart)
{
  TimelineChart *self = chart;

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
  const TimelineChart *self = chart;

  return spann_timeline_lay_out (&self->spec, frame, theme, width, height);
}

static void
timeline_chart_get_natural_size (gconstpointer chart, const SpannFrameSpec *frame,
                                 double *out_width, double *out_height)
{
  const TimelineChart *self = chart;

  *out_width = NATURAL_WIDTH;
  *out_height = spann_timeline_get_natural_height (
      &self->spec, frame, spann_theme_get (SPANN_THEME_LIGHT), NATURAL_WIDTH);
}

static const SpannFigureChart timeline_chart_type = {
    .lay_out = timeline_chart_lay_out,
    .get_natural_size = timeline_chart_get_natural_size,
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
