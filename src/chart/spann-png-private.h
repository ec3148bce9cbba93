/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#define SPANN_POINTS_PER_INCH 72.0

/* Writes the resolution into a PNG as Cairo made it, which has none: word processors size the
 * picture by it. */
void spann_png_set_resolution (GByteArray *png, double dots_per_inch);
