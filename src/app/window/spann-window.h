/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-document.h"
#include "spann-setup.h"

/**
 * SpannWindow:
 *
 * A window with one portfolio, or with the start page while nothing is open. What a person opens
 * or makes comes into the window that they asked in while that shows the start page, else into a
 * new one: an open portfolio is never replaced.
 *
 * Actions, all "win.…": new, open, open-file (its URI), open-example, save, save-as, show-versions,
 * save-anew, merge, reload, undo, redo, search, back, show-overview, show-timeline, show-money,
 * previous-ecosystem, next-ecosystem, fullscreen, present-figure (what to draw), add-ecosystem,
 * rename-ecosystem, remove-ecosystem, figure-language (its code), show-shortcuts, toast (its text).
 */
#define SPANN_TYPE_WINDOW (spann_window_get_type ())
G_DECLARE_FINAL_TYPE (SpannWindow, spann_window, SPANN, WINDOW, AdwApplicationWindow)

/* @setup outlives the window. */
SpannWindow *spann_window_new (GtkApplication *application, const SpannSetup *setup);

/* What is open; NULL while the start page is shown. Borrowed. */
SpannDocument *spann_window_get_document (SpannWindow *self);

/* Shows @document; only for a window that shows the start page. */
void spann_window_set_document (SpannWindow *self, SpannDocument *document);

/* Opens @file, in a thread of its own; what is wrong with it is told in a dialog, and what is open
 * stays open. A window that is not seen yet appears with the portfolio, or when that takes long. */
void spann_window_open_file (SpannWindow *self, GFile *file);

/* Saves what is open as @file, as a person does who has chosen it. */
void spann_window_save_to (SpannWindow *self, GFile *file);

/* Shows the page "overview", "timeline" or "money", or "ecosystem" with the ecosystem of that key.
 */
void spann_window_show_page (SpannWindow *self, const char *page, const char *ecosystem);
