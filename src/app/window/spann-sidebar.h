/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-ecosystem-list.h"
#include "spann-undo-buttons.h"

/**
 * SpannSidebar:
 *
 * Where a person chooses what to look at: the pages about the whole portfolio, then the ecosystems,
 * which can be searched. Å, ä and ö are letters of their own in the search.
 *
 * A choice is told in two steps, since in a narrow window the sidebar covers the page: moving
 * through the list with the arrow keys selects, a click or Enter opens.
 *
 * Signals: "selected" and "opened", each (const char *page, const char *ecosystem): @page is
 * "overview", "timeline", "money" or "ecosystem"; @ecosystem is the key, NULL on the other pages.
 */
#define SPANN_TYPE_SIDEBAR (spann_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (SpannSidebar, spann_sidebar, SPANN, SIDEBAR, AdwBin)

/* @ecosystems: (nullable): the list of the document that is open */
void spann_sidebar_set_ecosystems (SpannSidebar *self, SpannEcosystemList *ecosystems,
                                   SpannLanguage *language);

/* Shows what is looked at, and emits nothing. */
void spann_sidebar_show (SpannSidebar *self, const char *page, const char *ecosystem);

/* Opens the search and gives it the focus. */
void spann_sidebar_start_search (SpannSidebar *self);

/* Whether the sidebar is the whole window now, so that it needs the window's buttons at both ends,
 * and what the page's bar has: the main menu, undo and redo. */
void spann_sidebar_set_alone (SpannSidebar *self, gboolean alone);

/* The main menu. */
void spann_sidebar_set_menu (SpannSidebar *self, GMenuModel *menu);

/* Borrowed. */
SpannUndoButtons *spann_sidebar_get_undo_buttons (SpannSidebar *self);
