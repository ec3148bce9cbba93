/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/**
 * SpannScoreTableCell:
 *
 * A cell that can be walked to and activated; what it shows is its child, what it says its label.
 *
 * Signals: "activated".
 * CSS node: score-table-cell. Role: grid cell.
 */
#define SPANN_TYPE_SCORE_TABLE_CELL (spann_score_table_cell_get_type ())
G_DECLARE_FINAL_TYPE (SpannScoreTableCell, spann_score_table_cell, SPANN, SCORE_TABLE_CELL,
                      GtkWidget)

/* @child (transfer floating); @label is read by a screen reader and shown as the tooltip; @key is
 * kept. */
GtkWidget *spann_score_table_cell_new (GtkWidget *child, const char *label, const char *key);

/* Borrowed. */
const char *spann_score_table_cell_get_key (SpannScoreTableCell *self);
