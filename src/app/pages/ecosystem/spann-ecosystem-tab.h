/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-evaluation-context.h"
#include "spann-evaluation-stepper.h"
#include "spann-figure-panel.h"
#include "spann-figure-request.h"
#include "spann-page-header.h"
#include "spann-page-scroller.h"

/**
 * SpannEcosystemTab:
 *
 * One side of an ecosystem: its gaps, its money. It shows the ecosystem at one of its evaluations,
 * and follows the document. Nothing is made while the tab is not seen; it catches up when it is.
 *
 * Signals: "evaluation-selected" (const char *key): somebody asks for another one.
 */
#define SPANN_TYPE_ECOSYSTEM_TAB (spann_ecosystem_tab_get_type ())
G_DECLARE_DERIVABLE_TYPE (SpannEcosystemTab, spann_ecosystem_tab, SPANN, ECOSYSTEM_TAB, GtkWidget)

/**
 * SpannEcosystemTabClass:
 * @update: shows @context anew; called only while the tab is seen and there is an ecosystem
 */
struct _SpannEcosystemTabClass {
  GtkWidgetClass parent_class;

  void (*update) (SpannEcosystemTab *self, const SpannEvaluationContext *context);
};

/* (nullable) */
void spann_ecosystem_tab_set_document (SpannEcosystemTab *self, SpannDocument *document);

/* Shows the ecosystem @ecosystem at the evaluation @evaluation; NULL: at its last. */
void spann_ecosystem_tab_show (SpannEcosystemTab *self, const char *ecosystem,
                               const char *evaluation);

/* What the full screen shows of the tab, as it is seen; NULL when there is nothing. (transfer full)
 */
SpannFigureRequest *spann_ecosystem_tab_dup_figure_request (SpannEcosystemTab *self);

/* --- For the tabs ----------------------------------------------------------------------------- */

/* The document, borrowed; NULL when there is none. */
SpannDocument *spann_ecosystem_tab_get_document (SpannEcosystemTab *self);

/* The panel whose figure the full screen shows: once, before anything is shown. */
void spann_ecosystem_tab_set_main_panel (SpannEcosystemTab *self, SpannFigurePanel *panel);

/**
 * spann_ecosystem_tab_show_figure:
 * @panel: where the figure goes
 * @header: where its title and subtitle go
 * @kind: which figure of the ecosystem
 * @context: (nullable): the evaluation that it shows; NULL for what is true today
 */
void spann_ecosystem_tab_show_figure (SpannEcosystemTab *self, SpannFigurePanel *panel,
                                      SpannPageHeader *header, SpannFigureKind kind,
                                      const SpannEvaluationContext *context);

/* Lets @stepper show the evaluations, at that of @context, which there must be one of. */
void spann_ecosystem_tab_show_steps (SpannEcosystemTab *self, SpannEvaluationStepper *stepper,
                                     const SpannEvaluationContext *context);

/* Asks for the evaluation @key. */
void spann_ecosystem_tab_select_evaluation (SpannEcosystemTab *self, const char *key);
