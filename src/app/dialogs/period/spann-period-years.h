/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-year-range.h"

/* The years of a period, as they are typed. */

/* Reads both, and marks what is no year, or comes too early. FALSE, with what is wrong added to
 * @problems, when there are no such years. */
gboolean spann_period_years_read (AdwEntryRow *first_row, AdwEntryRow *last_row,
                                  SpannYearRange *out_years, GPtrArray *problems);

void spann_period_years_show (AdwEntryRow *row, int year);
