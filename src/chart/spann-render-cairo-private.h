/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing-private.h"

/* How lines end and meet: before the first shape is drawn on @cr. */
void _spann_shape_draw_begin (cairo_t *cr);

void _spann_shape_draw (const SpannShape *shape, cairo_t *cr, PangoContext *context);

/* The outlines of a shape, also of a line of text, in the drawing's points. Free with
 * cairo_path_destroy(). */
cairo_path_t *_spann_shape_copy_path (const SpannShape *shape, PangoContext *context);
