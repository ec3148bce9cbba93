/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/**
 * SpannUndoButtons:
 *
 * The buttons of "win.undo" and "win.redo", which say what they would take back and do again.
 */
#define SPANN_TYPE_UNDO_BUTTONS (spann_undo_buttons_get_type ())
G_DECLARE_FINAL_TYPE (SpannUndoButtons, spann_undo_buttons, SPANN, UNDO_BUTTONS, GtkBox)

/* @undo_label, @redo_label: (nullable): what; NULL for nothing */
void spann_undo_buttons_describe (SpannUndoButtons *self, const char *undo_label,
                                  const char *redo_label);
