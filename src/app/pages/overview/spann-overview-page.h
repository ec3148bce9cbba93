/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-document.h"
#include "spann-figure-request.h"

/**
 * SpannOverviewPage:
 *
 * All ecosystems at a glance: how their gaps stand, and what needs attention.
 *
 * Signals: "ecosystem-activated" (const char *key).
 */
#define SPANN_TYPE_OVERVIEW_PAGE (spann_overview_page_get_type ())
G_DECLARE_FINAL_TYPE (SpannOverviewPage, spann_overview_page, SPANN, OVERVIEW_PAGE, GtkWidget)

GtkWidget *spann_overview_page_new (void);

/* (nullable) */
void spann_overview_page_set_document (SpannOverviewPage *self, SpannDocument *document);

/* What full screen shows of this page: the radar of the first ecosystem; NULL when there is none.
 * (transfer full) */
SpannFigureRequest *spann_overview_page_dup_figure_request (SpannOverviewPage *self);
