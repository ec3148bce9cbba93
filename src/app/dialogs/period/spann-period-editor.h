/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-document.h"

/**
 * SpannPeriodEditor:
 *
 * A dialog in which a funding period is added or changed. While the person types, the strategy's
 * funding rules answer: which rule, on what basis, and which years would fit.
 *
 * What cannot be read (a year 20266, an amount that is none) cannot be saved. What breaks a rule
 * can: a committee may have decided so, and the portfolio must be able to say it. The button then
 * says "Save anyway" and is no longer the suggested one, and the finding stays with the period.
 *
 * Saving is one undo step, and so is removing the period.
 */
#define SPANN_TYPE_PERIOD_EDITOR (spann_period_editor_get_type ())
G_DECLARE_FINAL_TYPE (SpannPeriodEditor, spann_period_editor, SPANN, PERIOD_EDITOR, AdwWindow)

/**
 * spann_period_editor_new:
 * @document: has at least one ecosystem
 * @ecosystem: (nullable): key of the ecosystem; NULL lets the person choose
 * @period: (nullable): key of the period to change; NULL for a new one
 */
SpannPeriodEditor *spann_period_editor_new (SpannDocument *document, const char *ecosystem,
                                            const char *period);

/* Shows it above the window that @widget is in. */
void spann_period_editor_present_for (SpannPeriodEditor *self, GtkWidget *widget);

/* Removes @period of @ecosystem, as one undo step; FALSE when the document refuses. */
gboolean spann_period_editor_remove_period (SpannDocument *document, const char *ecosystem,
                                            const char *period);
