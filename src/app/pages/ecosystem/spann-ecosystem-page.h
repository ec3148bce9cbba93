/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-document.h"
#include "spann-figure-request.h"

/**
 * SpannEcosystemPage:
 *
 * One ecosystem: the finding, the gap radar beside the evaluation that it draws, the effect areas,
 * the funding, and what else the evaluation says. What is entered is committed at once, and every
 * part follows.
 *
 * Actions: evaluation.add (Ctrl+E), evaluation.previous (Ctrl+Page Up), evaluation.next (Ctrl+Page
 * Down), evaluation.remove, evaluation.lock, evaluation.correct, period.add (Ctrl+Shift+E).
 */
#define SPANN_TYPE_ECOSYSTEM_PAGE (spann_ecosystem_page_get_type ())
G_DECLARE_FINAL_TYPE (SpannEcosystemPage, spann_ecosystem_page, SPANN, ECOSYSTEM_PAGE, GtkWidget)

GtkWidget *spann_ecosystem_page_new (void);

/* (nullable) */
void spann_ecosystem_page_set_document (SpannEcosystemPage *self, SpannDocument *document);

/* Shows the ecosystem @key, at its last evaluation. */
void spann_ecosystem_page_show (SpannEcosystemPage *self, const char *key);

/* The figure on the page; NULL when there is none. (transfer full) */
SpannFigureRequest *spann_ecosystem_page_dup_figure_request (SpannEcosystemPage *self);
