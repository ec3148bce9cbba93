/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-fields.h"
#include "spann-figure.h"
#include "spann-year-range.h"

/* What a figure of indicators says, as facts: no words, no drawing. */

/**
 * SpannIndicator:
 * @indicator: what is measured
 * @gap: (nullable): the gap of the strategy that it tells of
 * @is_members: whether it counts the members
 * @values: (element-type SpannObject) one for each year; NULL where there is none
 * @first, @previous, @last: indices of the first value, the last but one and the last; -1 for none
 */
typedef struct {
  const SpannObject *indicator;
  const SpannObject *gap;
  gboolean is_members;
  GPtrArray *values;
  int first;
  int previous;
  int last;
} SpannIndicator;

/**
 * SpannIndicatorsData:
 * @ecosystem: whose they are
 * @as_of: the day that the figure shows; no value of a later year is in here
 * @years: from the first value of any to the last; to the year before @as_of at least, and to its
 * own when any indicator has a value for it already
 * @indicators: of SpannIndicator: members first, then in the ecosystem's order
 * @has_older: whether there are values before the years
 *
 * What is SpannObject is borrowed from the portfolio.
 */
typedef struct {
  const SpannObject *ecosystem;
  SpannDate as_of;
  SpannYearRange years;
  GArray *indicators;
  gboolean has_older;
} SpannIndicatorsData;

/* Reads what @request asks for; NULL with SPANN_ERROR_USAGE when there is no such ecosystem. */
SpannIndicatorsData *spann_indicators_data_new (const SpannObject *portfolio,
                                                const SpannFigureRequest *request, GError **error);
void spann_indicators_data_free (SpannIndicatorsData *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannIndicatorsData, spann_indicators_data_free)

/* Borrowed. */
const SpannIndicator *spann_indicators_data_get (const SpannIndicatorsData *self, guint index);

/* The one that a title is about: the first with a value; NULL when none has any. */
const SpannIndicator *spann_indicators_data_find_lead (const SpannIndicatorsData *self);

/* How many have a value for the last year. */
guint spann_indicators_data_count_current (const SpannIndicatorsData *self);

/* The value object at @index, an index of years; NULL for none. Borrowed. */
const SpannObject *spann_indicator_get_object (const SpannIndicator *self, int index);

/* Its number; NAN for none. */
double spann_indicator_get_value (const SpannIndicator *self, int index);
