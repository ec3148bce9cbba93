/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing-private.h"

/* The outlines of a line of text, in the drawing's points. Free with cairo_path_destroy(). */
cairo_path_t *_spann_shape_copy_text_path (const SpannShape *shape, PangoContext *context);
