/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-figure.h"

/**
 * SpannFigureOffer:
 *
 * A figure for other programs, by clipboard or by dragging: as SVG and PNG, light on white whatever
 * the window looks like. It is drawn when a program asks for it, in a thread of its own.
 */
#define SPANN_TYPE_FIGURE_OFFER (spann_figure_offer_get_type ())
G_DECLARE_FINAL_TYPE (SpannFigureOffer, spann_figure_offer, SPANN, FIGURE_OFFER, GdkContentProvider)

/* (transfer full) */
GdkContentProvider *spann_figure_offer_new (SpannFigure *figure);

/* The same, and as a file too: who asks for it finds @name.svg in a folder of its own within
 * @folder, a private one that the caller removes. (transfer full) */
GdkContentProvider *spann_figure_offer_new_with_file (SpannFigure *figure, const char *folder,
                                                      const char *name);

/* The figure's table, as text for a spreadsheet and as HTML. (transfer full) */
GdkContentProvider *spann_figure_offer_new_table (SpannFigure *figure);
