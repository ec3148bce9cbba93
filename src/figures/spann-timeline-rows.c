/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "spann-plain.h"
#include "spann-take.h"
#include "spann-timeline-rows-private.h"
#include "spann-timeline-words.h"
#include "spann-words.h"

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

/* An id stands once in a figure: one matter may be about several ecosystems, and two of them may
 * have a period of the same key. */
static char *
make_id (const SpannTimelineEcosystem *row, const char *kind, const SpannObject *object)
{
  return g_strdup_printf ("%s/%s/%s", kind, spann_object_get_key (object),
                          spann_object_get_key (row->ecosystem));
}

/* What a bar says where room is short: its unit stands in the foot. */
static char *
tell_briefly (const SpannTimelinePeriod *period, const SpannLanguage *language)
{
  if (period->status == SPANN_PERIOD_STATUS_ENDED_EARLY)
    return g_strdup (spann_words_period_status (period->status, language));
  return spann_timeline_words_amount (period, language);
}

/* Draws @period from @free on, where the bar before it ends: a mistyped overlap is told by the
 * rules, the chart shows the years once. Returns where this bar ends. */
static double
add_bar (SpannTimelineChart *self, const SpannTimelineEcosystem *row,
         const SpannTimelinePeriod *period, double free, const SpannLanguage *language)
{
  double start = MAX (free, period->years.first);
  double end = period->years.last + 1;
  SpannTimelineBar bar;

  if (start >= end)
    return free;
  bar = (SpannTimelineBar){
      .start = start,
      .end = end,
      .style = spann_timeline_rows_get_bar_style (period->status),
      .text = spann_take_text (self->strings, spann_timeline_words_bar (period, language)),
      .short_text = spann_take_text (self->strings, tell_briefly (period, language)),
      .mark_id = spann_take_text (self->strings, make_id (row, "period", period->period)),
      .mark_label = spann_take_text (
          self->strings, describe (row, spann_timeline_words_period (period, language))),
  };
  g_array_append_val (self->bars, bar);
  return end;
}

static void
add_bars (SpannTimelineChart *self, const SpannTimelineEcosystem *row,
          const SpannLanguage *language)
{
  double free = -INFINITY;

  for (guint i = 0; i < row->periods->len; i++) {
    const SpannTimelinePeriod *period = spann_timeline_ecosystem_get_period (row, i);

    if (period->is_funding || !is_covered (row, period))
      free = add_bar (self, row, period, free, language);
  }
}

static void
add_event (SpannTimelineChart *self, SpannDate date, SpannEventStyle style, char *id, char *label)
{
  SpannTimelineEvent event = {
      .at = spann_date_to_year_fraction (date),
      .style = style,
      .mark_id = spann_take_text (self->strings, id),
      .mark_label = spann_take_text (self->strings, label),
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
add_events (SpannTimelineChart *self, const SpannTimelineEcosystem *row,
            const SpannLanguage *language)
{
  guint start = self->events->len;

  for (guint i = 0; i < row->evaluations->len; i++) {
    const SpannObject *evaluation = row->evaluations->pdata[i];

    add_event (self, spann_object_get_date (evaluation, SPANN_EVALUATION_DATE),
               SPANN_EVENT_EVALUATION, make_id (row, "evaluation", evaluation),
               describe (row, spann_timeline_words_evaluation (evaluation, language)));
  }
  for (guint i = 0; i < row->decisions->len; i++) {
    const SpannObject *matter = row->decisions->pdata[i];

    add_event (self, spann_object_get_date (matter, SPANN_MATTER_DECIDED), SPANN_EVENT_DECISION,
               make_id (row, "decision", matter),
               describe (row, spann_timeline_words_decision (matter, language)));
  }
  if (self->events->len > start)
    qsort (&g_array_index (self->events, SpannTimelineEvent, start), self->events->len - start,
           sizeof (SpannTimelineEvent), compare_events);
}

void
spann_timeline_rows_add (SpannTimelineChart *self, const SpannTimelineEcosystem *row,
                         const SpannLanguage *language)
{
  SpannTimelineRow drawn = {
      .name = spann_take_text (self->strings,
                               spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL)),
      .note = spann_take_text (self->strings, spann_standing_to_words (&row->standing, language)),
      .n_bars = self->bars->len,
      .n_events = self->events->len,
      .mark_id = spann_take_text (
          self->strings, g_strdup_printf ("ecosystem/%s", spann_object_get_key (row->ecosystem))),
      .mark_label = spann_take_text (self->strings, spann_timeline_words_ecosystem (row, language)),
  };

  add_bars (self, row, language);
  add_events (self, row, language);
  drawn.n_bars = self->bars->len - drawn.n_bars;
  drawn.n_events = self->events->len - drawn.n_events;
  g_array_append_val (self->rows, drawn);
}

SpannBarStyle
spann_timeline_rows_get_bar_style (SpannPeriodStatus status)
{
  static const SpannBarStyle bar_styles[] = {
      [SPANN_PERIOD_STATUS_PLANNED] = SPANN_BAR_DASHED,
      [SPANN_PERIOD_STATUS_PROPOSED] = SPANN_BAR_HATCHED,
      [SPANN_PERIOD_STATUS_REFUSED] = SPANN_BAR_CROSSED,
      [SPANN_PERIOD_STATUS_GRANTED] = SPANN_BAR_LINED,
      [SPANN_PERIOD_STATUS_ONGOING] = SPANN_BAR_SOLID,
      [SPANN_PERIOD_STATUS_ENDED] = SPANN_BAR_GREY,
      [SPANN_PERIOD_STATUS_ENDED_EARLY] = SPANN_BAR_CROSS_HATCHED,
  };

  g_return_val_if_fail (status < G_N_ELEMENTS (bar_styles), SPANN_BAR_DASHED);
  return bar_styles[status];
}
