/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-document.h"
#include "spann-figure-view.h"

/**
 * SpannFigurePanel:
 *
 * A figure on a page, with all that can be done with it: the drawing or, in its place, the table of
 * the same data; below it the source, and the menu. The menu is also under the pointer's other
 * button, the Menu key and Shift+F10. Nothing here knows what the figure shows.
 *
 * The drawing can be dragged to a file manager or a document. The file that it becomes there lies
 * in a private folder for as long as the panel lives.
 *
 * Of several figures on a page, the shortcuts are for the one that has the focus, and elsewhere on
 * the page for the "main" one. Ctrl+C copies what is shown, the drawing or the table.
 *
 * What the legend hides is hidden wherever the drawing goes from here (file, clipboard, another
 * program, print, full screen), and the legend there lacks it; title and summary still tell of it,
 * and the table has it. It stays hidden when the panel shows another figure.
 *
 * What was done is told by the action "win.toast" of the window.
 *
 * Properties: "main" and "scrolls" (construct-only: the drawing scrolls sideways where it is wider
 * than the page), "table-shown".
 * A mark that is activated tells why it is as it is (#SpannWhy), in every kind of figure.
 *
 * Signals: "figure-shown" (#SpannFigure *figure): another figure than before;
 * "mark-activated" (const char *id): the person wants to go to what that mark of the
 * drawing is about; only when spann_figure_view_set_activatable() says that one can.
 * Actions: figure.save (Ctrl+Alt+S), figure.print (Ctrl+P), figure.copy (Ctrl+Shift+C),
 * figure.copy-table (Ctrl+Shift+T), figure.copy-shown (Ctrl+C), figure.table-shown (F9),
 * figure.fullscreen, figure.menu (Shift+F10).
 */
#define SPANN_TYPE_FIGURE_PANEL (spann_figure_panel_get_type ())
G_DECLARE_FINAL_TYPE (SpannFigurePanel, spann_figure_panel, SPANN, FIGURE_PANEL, GtkWidget)

GtkWidget *spann_figure_panel_new (void);

/**
 * spann_figure_panel_show:
 * @document: whose figure it is
 * @request: (nullable): which figure; NULL for none
 *
 * One of many ecosystems is made in a thread; the figure before stays until it is there. Of figures
 * that are asked for fast only the last is shown.
 *
 * Returns: (nullable): the figure, borrowed; NULL when there is none, or it is being made
 */
SpannFigure *spann_figure_panel_show (SpannFigurePanel *self, SpannDocument *document,
                                      const SpannFigureRequest *request);

/* Whether the figure is being made, or laid out. */
gboolean spann_figure_panel_is_awaited (SpannFigurePanel *self);

/* The drawing, borrowed. */
SpannFigureView *spann_figure_panel_get_view (SpannFigurePanel *self);

/* What it shows, borrowed; NULL for nothing. It does not say what the legend hides. */
const SpannFigureRequest *spann_figure_panel_get_request (SpannFigurePanel *self);
