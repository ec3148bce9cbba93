/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing.h"

/**
 * spann_drawing_blend:
 * @from: a drawing
 * @to: another of the same figure and size
 * @part: how far it is on the way to @to, 0…1
 *
 * For a figure that moves. A shape that is made to move, and that both have, lies between its two
 * places; one that only @from has fades away in its place, one that only @to has comes up in its
 * own. So an outline moves while it has the same points, and is never drawn through a value that is
 * not there. All else is as in @to.
 *
 * Returns: (transfer full): to look at: it has no marks
 */
SpannDrawing *spann_drawing_blend (const SpannDrawing *from, const SpannDrawing *to, double part);
