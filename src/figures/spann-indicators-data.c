/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-indicators-data.h"

#include <math.h>
#include <stdlib.h>

#include "spann-figure-private.h"
#include "spann-shown-years.h"
#include "spann-strategy.h"

static int
get_year (const SpannObject *value)
{
  return atoi (spann_object_get_key (value));
}

/* Calls @func with each value of any indicator that is not of a later year. */
static void
foreach_value (SpannIndicatorsData *self, void (*func) (SpannIndicatorsData *, int year, gpointer),
               gpointer data)
{
  guint n_indicators = spann_object_get_n_items (self->ecosystem, SPANN_ECOSYSTEM_INDICATORS);

  for (guint i = 0; i < n_indicators; i++) {
    const SpannObject *indicator =
        spann_object_get_item (self->ecosystem, SPANN_ECOSYSTEM_INDICATORS, i);

    for (guint j = 0; j < spann_object_get_n_items (indicator, SPANN_INDICATOR_VALUES); j++) {
      int year = get_year (spann_object_get_item (indicator, SPANN_INDICATOR_VALUES, j));

      if (year <= self->as_of.year)
        func (self, year, data);
    }
  }
}

static void
find_last_cb (SpannIndicatorsData *self, int year, gpointer data)
{
  int *last = data;

  *last = MAX (*last, year);
}

static void
include_year_cb (SpannIndicatorsData *self, int year, gpointer data)
{
  const SpannYearRange *programme = data;

  spann_shown_years_include (&self->years, *programme, (SpannYearRange){year, year});
  self->has_older |= year < self->years.first;
}

/* A year that has begun lacks nothing until somebody has counted something in it. */
static void
find_years (SpannIndicatorsData *self, const SpannObject *strategy)
{
  SpannYearRange programme = spann_shown_years_get_programme (strategy, TRUE);
  int last = self->as_of.year - 1;

  foreach_value (self, find_last_cb, &last);
  self->years = (SpannYearRange){last, last};
  programme.last = MAX (programme.last, last);
  programme.first = MIN (programme.first, last);
  foreach_value (self, include_year_cb, &programme);
}

static SpannIndicator
read_indicator (const SpannIndicatorsData *self, const SpannObject *strategy,
                const SpannObject *indicator)
{
  const char *gap = spann_object_get_string (indicator, SPANN_INDICATOR_GAP);
  SpannIndicator read = {
      .indicator = indicator,
      .gap = gap == NULL ? NULL : spann_object_find_item (strategy, SPANN_STRATEGY_GAPS, gap),
      .is_members =
          spann_object_get_choice (indicator, SPANN_INDICATOR_KIND) == SPANN_INDICATOR_KIND_MEMBERS,
      .values = g_ptr_array_new (),
      .first = -1,
      .previous = -1,
      .last = -1,
  };

  for (int year = self->years.first; year <= self->years.last; year++) {
    g_autofree char *key = g_strdup_printf ("%d", year);
    const SpannObject *value = spann_object_find_item (indicator, SPANN_INDICATOR_VALUES, key);
    int index = (int)read.values->len;

    g_ptr_array_add (read.values, (gpointer)value);
    if (value == NULL)
      continue;
    read.first = read.first < 0 ? index : read.first;
    read.previous = read.last;
    read.last = index;
  }
  return read;
}

static void
add_indicators (SpannIndicatorsData *self, const SpannObject *strategy, gboolean is_members)
{
  guint n_indicators = spann_object_get_n_items (self->ecosystem, SPANN_ECOSYSTEM_INDICATORS);

  for (guint i = 0; i < n_indicators; i++) {
    const SpannObject *indicator =
        spann_object_get_item (self->ecosystem, SPANN_ECOSYSTEM_INDICATORS, i);
    SpannIndicator read;

    if ((spann_object_get_choice (indicator, SPANN_INDICATOR_KIND) ==
         SPANN_INDICATOR_KIND_MEMBERS) != is_members)
      continue;
    read = read_indicator (self, strategy, indicator);
    g_array_append_val (self->indicators, read);
  }
}

static void
clear_indicator_cb (gpointer data)
{
  SpannIndicator *self = data;

  g_ptr_array_unref (self->values);
}

SpannIndicatorsData *
spann_indicators_data_new (const SpannObject *portfolio, const SpannFigureRequest *request,
                           GError **error)
{
  const SpannObject *strategy = spann_portfolio_root_get_strategy (portfolio);
  const SpannObject *ecosystem = spann_figure_find_ecosystem (portfolio, request->ecosystem, error);
  SpannIndicatorsData *self;

  if (ecosystem == NULL)
    return NULL;
  self = g_new0 (SpannIndicatorsData, 1);
  self->ecosystem = ecosystem;
  self->as_of = request->as_of;
  self->indicators = g_array_new (FALSE, FALSE, sizeof (SpannIndicator));
  g_array_set_clear_func (self->indicators, clear_indicator_cb);
  find_years (self, strategy);
  add_indicators (self, strategy, TRUE);
  add_indicators (self, strategy, FALSE);
  return self;
}

void
spann_indicators_data_free (SpannIndicatorsData *self)
{
  g_array_unref (self->indicators);
  g_free (self);
}

const SpannIndicator *
spann_indicators_data_get (const SpannIndicatorsData *self, guint index)
{
  return &g_array_index (self->indicators, SpannIndicator, index);
}

const SpannIndicator *
spann_indicators_data_find_lead (const SpannIndicatorsData *self)
{
  for (guint i = 0; i < self->indicators->len; i++) {
    if (spann_indicators_data_get (self, i)->last >= 0)
      return spann_indicators_data_get (self, i);
  }
  return NULL;
}

guint
spann_indicators_data_count_current (const SpannIndicatorsData *self)
{
  guint n = 0;

  for (guint i = 0; i < self->indicators->len; i++) {
    const SpannIndicator *indicator = spann_indicators_data_get (self, i);

    n += indicator->last == (int)indicator->values->len - 1;
  }
  return n;
}

const SpannObject *
spann_indicator_get_object (const SpannIndicator *self, int index)
{
  return index < 0 ? NULL : g_ptr_array_index (self->values, (guint)index);
}

double
spann_indicator_get_value (const SpannIndicator *self, int index)
{
  const SpannObject *value = spann_indicator_get_object (self, index);

  return value == NULL ? NAN : spann_object_get_number (value, SPANN_INDICATOR_VALUE_VALUE);
}
