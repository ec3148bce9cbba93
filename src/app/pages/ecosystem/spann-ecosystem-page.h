/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-document.h"
#include "spann-figure-request.h"

/**
 * SpannEcosystemPage:
 *
 * One ecosystem, from several sides, one tab each: the gaps with the evaluation that is entered,
 * the change since the baseline, the indicators, the funding with its money and phases. The tab
 * stays while one goes from ecosystem to ecosystem. What is not seen is not made.
 *
 * Actions: evaluation.add (Ctrl+E), evaluation.previous (Ctrl+Page
 * Up), evaluation.next (Ctrl+Page Down), evaluation.remove, evaluation.lock, evaluation.correct,
 * period.add (Ctrl+Shift+E).
 */
#define SPANN_TYPE_ECOSYSTEM_PAGE (spann_ecosystem_page_get_type ())
G_DECLARE_FINAL_TYPE (SpannEcosystemPage, spann_ecosystem_page, SPANN, ECOSYSTEM_PAGE, GtkWidget)

GtkWidget *spann_ecosystem_page_new (void);

/* (nullable) */
void spann_ecosystem_page_set_document (SpannEcosystemPage *self, SpannDocument *document);

/* Shows the ecosystem @key, at its last evaluation. */
void spann_ecosystem_page_show (SpannEcosystemPage *self, const char *key);

/* Shows one of its sides: "gaps", "change", "indicators", "funding". */
void spann_ecosystem_page_show_tab (SpannEcosystemPage *self, const char *tab);

/* Puts the focus on the score of the gap @gap, if the evaluation has it. */
void spann_ecosystem_page_focus_gap (SpannEcosystemPage *self, const char *gap);

/* The figure of the tab that is seen; NULL when there is none. (transfer full) */
SpannFigureRequest *spann_ecosystem_page_dup_figure_request (SpannEcosystemPage *self);
