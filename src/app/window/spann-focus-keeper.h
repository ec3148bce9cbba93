/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/**
 * SpannFocusKeeper:
 *
 * Keeps the focus of a window where the work is. When what has it goes (a notice that is put away,
 * a row that is removed, a button that can no longer be pressed), it goes back to where it was in
 * the pages or the sidebar, or to what lies nearest there; by itself GTK looks for anything from
 * the window's beginning. A menu that closes gives it back to what had it before.
 */
#define SPANN_TYPE_FOCUS_KEEPER (spann_focus_keeper_get_type ())
G_DECLARE_FINAL_TYPE (SpannFocusKeeper, spann_focus_keeper, SPANN, FOCUS_KEEPER, GObject)

/* @pages, @sidebar: where the work is; in the former the focus ends when nothing else is left. All
 * are borrowed, and outlive it. (transfer full) */
SpannFocusKeeper *spann_focus_keeper_new (GtkWindow *window, GtkWidget *pages, GtkWidget *sidebar);

/* Gives it back now when it is about to; FALSE when it is not. For the window's focus(), by which
 * GTK looks for something else. */
gboolean spann_focus_keeper_take_back (SpannFocusKeeper *self);
