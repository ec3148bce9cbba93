/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing-private.h"

/* What must hold for every figure, whatever it shows and however small it is: every shape lies on
 * the page, no two lines of text overlap, nothing is drawn over text, and no line runs through text
 * unless a plate lies between. Marks lie on the page and have words. */
void check_drawing_is_sound (const SpannDrawing *drawing);

/* That it is sound and fills the page that was asked for, or one that is higher. */
void check_fits_page (const SpannDrawing *drawing, double width, double height);

/* The first line of text that is @text, NULL for none. */
const SpannShape *check_find_text (const SpannDrawing *drawing, const char *text);

/* The mark @id, NULL for none. */
const SpannMark *check_look_up_mark (const SpannDrawing *drawing, const char *id);

/* Index of the mark @id, which must be there. */
int check_find_mark (const SpannDrawing *drawing, const char *id);

/* How many shapes of @kind have a stroke of @color. */
guint check_count_strokes (const SpannDrawing *drawing, SpannShapeKind kind, SpannColor color);
