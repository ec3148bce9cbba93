/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure.h"

/*
 * A figure's table as it goes into other programs by the clipboard. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front; numbers are written so that a spreadsheet in the
 * figure's language reads them as numbers.
 */

/* Whether @cell is a number as the figure's words write it: "+0,5", "−1", "2 700". */
gboolean spann_table_cell_is_number (const SpannFigure *figure, const char *cell);

/* Lines of cells parted by tabs: for a spreadsheet. (transfer full) */
char *spann_table_make_text (const SpannFigure *figure);

/* An HTML document with the table, its title and its source: for a spreadsheet and for a word
 * processor. Numbers look as in the figure. (transfer full) */
char *spann_table_make_html (const SpannFigure *figure);
