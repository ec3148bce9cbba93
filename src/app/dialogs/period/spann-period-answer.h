/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-language.h"
#include "spann-object.h"
#include "spann-year-range.h"

/**
 * SpannPeriodAnswer:
 *
 * What the program answers while a funding period is being typed: what cannot be read, else what
 * the strategy's rules say and on what basis, and years that would fit, to be used with one click.
 * A screen reader is told when it changes.
 *
 * Signals: "years-chosen" (int first, int last).
 */
#define SPANN_TYPE_PERIOD_ANSWER (spann_period_answer_get_type ())
G_DECLARE_FINAL_TYPE (SpannPeriodAnswer, spann_period_answer, SPANN, PERIOD_ANSWER, GtkWidget)

/* Says what cannot be read, in words: (element-type utf8). */
void spann_period_answer_show_problems (SpannPeriodAnswer *self, const GPtrArray *problems);

/**
 * spann_period_answer_show_findings:
 * @portfolio: the root that the findings are about
 * @findings: of SpannFinding; none when every rule is kept
 * @note: what else there is to know, in words
 * @fit: (nullable): years that would fit
 */
void spann_period_answer_show_findings (SpannPeriodAnswer *self, const SpannObject *portfolio,
                                        const GPtrArray *findings, const char *note,
                                        const SpannYearRange *fit, const SpannLanguage *language);
