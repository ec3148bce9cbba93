/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-private.h"
#include "spann-plain.h"
#include "spann-strategy.h"
#include "spann-take.h"
#include "spann-timeline-rows-private.h"
#include "spann-timeline-table.h"
#include "spann-timeline-words.h"
#include "spann-words.h"

static void
add_band (SpannTimelineChart *self, SpannYearRange years, char *label, char *short_label,
          gboolean quiet)
{
  SpannTimelineBand band = {
      .start = years.first,
      .end = years.last + 1,
      .label = spann_take_text (self->strings, label),
      .short_label = spann_take_text (self->strings, short_label),
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
    spann_timeline_chart_add_key (self, spann_timeline_rows_get_bar_style (statuses[i]),
                                  g_strdup (spann_words_period_status (statuses[i], language)));
}

static void
add_words (SpannTimelineChart *self, const SpannLanguage *language)
{
  self->spec.note_heading = spann_take_text (
      self->strings, g_strdup (spann_tr_context (language, "heading", "Years used")));
  self->spec.event_names[SPANN_EVENT_EVALUATION] = spann_take_text (
      self->strings, g_strdup (spann_tr_context (language, "legend", "evaluation")));
  self->spec.event_names[SPANN_EVENT_DECISION] =
      spann_take_text (self->strings, g_strdup (spann_tr_context (language, "legend", "decision")));
}

static SpannTimelineChart *
make_chart (const SpannTimelineData *data, const SpannLanguage *language)
{
  SpannTimelineChart *chart =
      spann_timeline_chart_new (data->years, data->as_of, data->goal_year, language);

  add_preparation (chart, data, language);
  add_slots (chart, data, language);
  for (guint i = 0; i < data->rows->len; i++)
    spann_timeline_rows_add (chart, spann_timeline_data_get_row (data, i), language);
  add_bar_keys (chart, language);
  add_words (chart, language);
  spann_timeline_chart_finish (chart);
  return chart;
}

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
      .note = spann_timeline_words_note (request->language),
      .summary = spann_timeline_words_summary (data, request->language),
      .table = spann_timeline_table_new (data, request->language),
      .chart_type = &spann_timeline_chart_type,
      .chart = make_chart (data, request->language),
  };
  return spann_figure_new_from_content (&content, request->language);
}
