/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing-builder-private.h"
#include "spann-move.h"

/* Width of the shape beside text of a size, in text sizes. */
#define SPANN_MOVE_WIDTH 0.72

/* Colour of the shape and of what stands beside it. */
SpannColor spann_move_get_color (SpannMove move, const SpannTheme *theme);

/* The shape at @left, standing on the same @baseline as text of @size beside it. */
void spann_move_draw (SpannDrawingBuilder *builder, SpannMove move, double left, double baseline,
                      double size, SpannColor color);
