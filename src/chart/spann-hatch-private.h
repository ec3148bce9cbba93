/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing-builder-private.h"

/* Width of a hatch's lines at scale 1. */
#define SPANN_HATCH_WIDTH 1.3

/* Slanted lines over the box, a step apart. */
void spann_hatch_draw (SpannDrawingBuilder *builder, SpannBox box, gboolean is_rising,
                       SpannColor color, double scale);
