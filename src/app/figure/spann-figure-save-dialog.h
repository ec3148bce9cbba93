/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-document.h"
#include "spann-figure.h"

/**
 * SpannFigureSaveDialog:
 *
 * Saves a figure as a file: SVG, PDF or PNG, in a size, in colours and in a language, with a
 * preview of what comes out. It shows the portfolio as it was when it was opened. A file that could
 * not be written is told in front of it, and another place can be chosen.
 *
 * Signals: "saved" (GFile *place), once, before it closes.
 */
#define SPANN_TYPE_FIGURE_SAVE_DIALOG (spann_figure_save_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SpannFigureSaveDialog, spann_figure_save_dialog, SPANN, FIGURE_SAVE_DIALOG,
                      AdwWindow)

/**
 * spann_figure_save_dialog_new:
 * @parent: (nullable): the window in front of which it opens
 * @request: which figure, copied
 * @name: of the file to suggest, without an ending
 */
SpannFigureSaveDialog *spann_figure_save_dialog_new (GtkWindow *parent, SpannDocument *document,
                                                     const SpannFigureRequest *request,
                                                     const char *name);

/* Saves at @place, here or on a server, in the format that its ending names, else in the one that
 * was chosen. */
void spann_figure_save_dialog_save_at (SpannFigureSaveDialog *self, GFile *place);
