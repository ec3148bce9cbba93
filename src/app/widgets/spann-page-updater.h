/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-document.h"

/**
 * SpannPageUpdater:
 *
 * Tells a page when to show its document anew: after each change while the page is seen, and once
 * when it comes into view after changes that it slept through.
 */
#define SPANN_TYPE_PAGE_UPDATER (spann_page_updater_get_type ())
G_DECLARE_FINAL_TYPE (SpannPageUpdater, spann_page_updater, SPANN, PAGE_UPDATER, GObject)

/* @update is called with @page, and only while there is a document. @page owns the updater. */
SpannPageUpdater *spann_page_updater_new (GtkWidget *page, void (*update) (gpointer page));

/* (nullable) */
void spann_page_updater_set_document (SpannPageUpdater *self, SpannDocument *document);

/* The document, borrowed; NULL when there is none. */
SpannDocument *spann_page_updater_get_document (SpannPageUpdater *self);

/* What the page shows of its document is another thing now. */
void spann_page_updater_invalidate (SpannPageUpdater *self);
