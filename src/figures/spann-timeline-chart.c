/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-timeline-chart-private.h"

#include "spann-take.h"

#include <math.h>

#define NATURAL_WIDTH 1120

/* The columns, and the lines over them. */
static void
set_years (SpannTimelineChart *self, SpannYearRange years, SpannDate as_of, int goal_year,
           const SpannLanguage *language)
{
  SpannTimelineSpec *spec = &self->spec;

  spec->first_year = years.first;
  spec->last_year = years.last;
  spec->today =
      spann_year_range_contains (years, as_of.year) ? spann_date_to_year_fraction (as_of) : NAN;
  /* Not 'today': the day may be another than today's, and paper is read later. */
  spec->today_label = spann_take_text (self->strings, spann_date_to_string (as_of));
  spec->goal_year = goal_year;
  spec->goal_label =
      spann_take_text (self->strings, g_strdup_printf (spann_tr (language, "goal %d"), goal_year));
}

SpannTimelineChart *
spann_timeline_chart_new (SpannYearRange years, SpannDate as_of, int goal_year,
                          const SpannLanguage *language)
{
  SpannTimelineChart *self = g_new0 (SpannTimelineChart, 1);

  self->strings = g_string_chunk_new (4096);
  self->keys = g_array_new (FALSE, FALSE, sizeof (SpannBarKey));
  self->bands = g_array_new (FALSE, FALSE, sizeof (SpannTimelineBand));
  self->rows = g_array_new (FALSE, FALSE, sizeof (SpannTimelineRow));
  self->bars = g_array_new (FALSE, FALSE, sizeof (SpannTimelineBar));
  self->events = g_array_new (FALSE, FALSE, sizeof (SpannTimelineEvent));
  set_years (self, years, as_of, goal_year, language);
  self->spec.name_heading = spann_take_text (
      self->strings, g_strdup (spann_tr_context (language, "heading", "Ecosystem")));
  return self;
}

void
spann_timeline_chart_add_key (SpannTimelineChart *self, SpannBarStyle style, char *name)
{
  SpannBarKey key = {style, spann_take_text (self->strings, name)};

  g_array_append_val (self->keys, key);
}

void
spann_timeline_chart_finish (SpannTimelineChart *self)
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
  self->spec.bar_keys = (const SpannBarKey *)self->keys->data;
  self->spec.n_bar_keys = self->keys->len;
}

static void
timeline_chart_free (gpointer chart)
{
  SpannTimelineChart *self = chart;

  g_array_unref (self->keys);
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

static SpannYearRange
timeline_chart_get_years (gconstpointer chart)
{
  const SpannTimelineChart *self = chart;

  return (SpannYearRange){self->spec.first_year, self->spec.last_year};
}

static guint
timeline_chart_count_rows (gconstpointer chart)
{
  const SpannTimelineChart *self = chart;

  return self->spec.n_rows;
}

static SpannTimelineSpec
get_rows (const SpannTimelineChart *self, const SpannFigureRows *rows)
{
  SpannTimelineSpec spec = self->spec;

  spec.rows += rows->first;
  spec.n_rows = rows->n;
  spec.whole = &self->spec;
  return spec;
}

static SpannDrawing *
timeline_chart_lay_out_rows (gconstpointer chart, const SpannFigureRows *rows,
                             const SpannFrameSpec *frame, const SpannTheme *theme, double width,
                             double height)
{
  const SpannTimelineSpec spec = get_rows (chart, rows);

  return spann_timeline_lay_out (&spec, frame, theme, width,
                                 spann_timeline_get_natural_height (&spec, frame, theme, width));
}

static double
timeline_chart_get_rows_height (gconstpointer chart, const SpannFigureRows *rows,
                                const SpannFrameSpec *frame, double width)
{
  const SpannTimelineSpec spec = get_rows (chart, rows);

  return spann_timeline_get_natural_height (&spec, frame, spann_theme_get (SPANN_THEME_LIGHT),
                                            width);
}

const SpannFigureChart spann_timeline_chart_type = {
    .lay_out = timeline_chart_lay_out,
    .count_rows = timeline_chart_count_rows,
    .lay_out_rows = timeline_chart_lay_out_rows,
    .get_rows_height = timeline_chart_get_rows_height,
    .natural_width = NATURAL_WIDTH,
    .get_natural_height = timeline_chart_get_natural_height,
    .get_years = timeline_chart_get_years,
    .free = timeline_chart_free,
};
