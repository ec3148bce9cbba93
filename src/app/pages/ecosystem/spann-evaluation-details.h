/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-document.h"
#include "spann-evaluation-context.h"

/**
 * SpannEvaluationDetails:
 *
 * What an evaluation says beside its scores: how members, scope and value proposition develop;
 * occasion, date, kind and assessor; and its lock. Edits go to the document at once.
 */
#define SPANN_TYPE_EVALUATION_DETAILS (spann_evaluation_details_get_type ())
G_DECLARE_FINAL_TYPE (SpannEvaluationDetails, spann_evaluation_details, SPANN, EVALUATION_DETAILS,
                      GtkWidget)

/* Shows the evaluation of @context, which there must be one of. */
void spann_evaluation_details_show_evaluation (SpannEvaluationDetails *self,
                                               SpannDocument *document,
                                               const SpannEvaluationContext *context);
