/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-figure.h"

/* The column @index of the figure's table, for items that are the strings of a row. Its cells take
 * the focus, read themselves aloud with their heading and break their words where it is narrow.
 * (transfer full) */
GtkColumnViewColumn *spann_figure_column_new (SpannFigure *figure, guint index);

/* Whether most of its cells are numbers. */
gboolean spann_figure_column_has_numbers (GtkColumnViewColumn *column);
