/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-document.h"
#include "spann-evaluation-context.h"

/**
 * SpannEvaluationTexts:
 *
 * The strengths and the weaknesses that an evaluation found. Edits go to the document at once.
 */
#define SPANN_TYPE_EVALUATION_TEXTS (spann_evaluation_texts_get_type ())
G_DECLARE_FINAL_TYPE (SpannEvaluationTexts, spann_evaluation_texts, SPANN, EVALUATION_TEXTS,
                      GtkWidget)

/* Shows the evaluation of @context, which there must be one of. */
void spann_evaluation_texts_show_evaluation (SpannEvaluationTexts *self, SpannDocument *document,
                                             const SpannEvaluationContext *context);
