/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-language.h"
#include "spann-object.h"

/**
 * SpannEvaluationStepper:
 *
 * The evaluations of an ecosystem in a row, by year, one of them shown. It scrolls sideways when
 * there are more than fit.
 *
 * Signals: "evaluation-selected" (const char *key): somebody asks for another one.
 * CSS node: evaluation-stepper.
 */
#define SPANN_TYPE_EVALUATION_STEPPER (spann_evaluation_stepper_get_type ())
G_DECLARE_FINAL_TYPE (SpannEvaluationStepper, spann_evaluation_stepper, SPANN, EVALUATION_STEPPER,
                      GtkWidget)

/**
 * spann_evaluation_stepper_show:
 * @evaluations: of SpannObject, by date
 * @shown: key of the one that is shown
 * @assessor: whose evaluations go without saying; others name their assessor
 */
void spann_evaluation_stepper_show (SpannEvaluationStepper *self, const GPtrArray *evaluations,
                                    const char *shown, int assessor, const SpannLanguage *language);
