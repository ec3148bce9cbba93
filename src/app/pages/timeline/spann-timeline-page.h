/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-document.h"
#include "spann-figure-request.h"

/**
 * SpannTimelinePage:
 *
 * The funding of all ecosystems over the years, to be read and edited: a period opens its editor,
 * an ecosystem's name its page. A period's end is dragged, or moved by Shift with Left and Right,
 * and what the rules say of it stands below. On a tab of their own: the phases over the same years.
 *
 * Signals: "ecosystem-activated" (const char *key, const char *tab): the tab of its page where one
 * sees more.
 * Actions: period.add (Ctrl+Shift+E).
 */
#define SPANN_TYPE_TIMELINE_PAGE (spann_timeline_page_get_type ())
G_DECLARE_FINAL_TYPE (SpannTimelinePage, spann_timeline_page, SPANN, TIMELINE_PAGE, GtkWidget)

GtkWidget *spann_timeline_page_new (void);

/* (nullable) */
void spann_timeline_page_set_document (SpannTimelinePage *self, SpannDocument *document);

/* The figure on the page; NULL when there is none. (transfer full) */
SpannFigureRequest *spann_timeline_page_dup_figure_request (SpannTimelinePage *self);
