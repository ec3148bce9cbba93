/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-indicator-draft.h"
#include "spann-language.h"

/**
 * SpannIndicatorYears:
 *
 * The values of an indicator, a row for each year: the number, and a note on it. A year without a
 * number has no value, which is not 0. What cannot be read is marked.
 *
 * Signals: "edited".
 */
#define SPANN_TYPE_INDICATOR_YEARS (spann_indicator_years_get_type ())
G_DECLARE_FINAL_TYPE (SpannIndicatorYears, spann_indicator_years, SPANN, INDICATOR_YEARS,
                      AdwPreferencesGroup)

/* Shows the years of @draft, which lives as long as this, and enters there what is typed. */
void spann_indicator_years_show_draft (SpannIndicatorYears *self, SpannIndicatorDraft *draft,
                                       SpannLanguage *language);

/* Adds to @problems (element-type utf8) what cannot be read. */
void spann_indicator_years_check (SpannIndicatorYears *self, GPtrArray *problems);

/* Puts the focus on the number of @year. */
void spann_indicator_years_focus_year (SpannIndicatorYears *self, int year);
