/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-figure.h"

/**
 * SpannFigureTable:
 *
 * A figure's data as a table, for whom numbers tell more than a drawing. Rows are made as they come
 * into view. Arrow keys walk the cells, Home and End go to the first and last of a row; a screen
 * reader reads a cell with the heading of its column.
 *
 * CSS node: figure-table.
 */
#define SPANN_TYPE_FIGURE_TABLE (spann_figure_table_get_type ())
G_DECLARE_FINAL_TYPE (SpannFigureTable, spann_figure_table, SPANN, FIGURE_TABLE, GtkWidget)

GtkWidget *spann_figure_table_new (void);

/* Shows the table of @figure (nullable). */
void spann_figure_table_set_figure (SpannFigureTable *self, SpannFigure *figure);
