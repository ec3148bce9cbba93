/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-document.h"
#include "spann-figure-request.h"

/**
 * SpannOverviewPage:
 *
 * Every ecosystem at a glance: the finding, the heat table of their gaps, what needs attention, and
 * the small radars. Where there are many, what needs attention comes before the table unless it has
 * room beside it.
 *
 * Signals: "ecosystem-activated" (const char *key, const char *tab, const char *gap): somebody
 * chose an ecosystem, what is about one tab of its page (nullable), and one of its gaps (nullable).
 */
#define SPANN_TYPE_OVERVIEW_PAGE (spann_overview_page_get_type ())
G_DECLARE_FINAL_TYPE (SpannOverviewPage, spann_overview_page, SPANN, OVERVIEW_PAGE, GtkWidget)

GtkWidget *spann_overview_page_new (void);

/* (nullable) */
void spann_overview_page_set_document (SpannOverviewPage *self, SpannDocument *document);

/* The first figure on the page; NULL when there is none. (transfer full) */
SpannFigureRequest *spann_overview_page_dup_figure_request (SpannOverviewPage *self);
