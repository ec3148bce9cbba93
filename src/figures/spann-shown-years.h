/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"
#include "spann-year-range.h"

/* Which years a figure over time has columns for. */

/* The programme's own years, from its start to the goal year; with its preparation, when it has
 * one, from the first year of that. */
SpannYearRange spann_shown_years_get_programme (const SpannObject *strategy,
                                                gboolean with_preparation);

/* Grows @shown until it holds @years, but not far beyond @programme: one mistyped year must not
 * squeeze all others. */
void spann_shown_years_include (SpannYearRange *shown, SpannYearRange programme,
                                SpannYearRange years);
