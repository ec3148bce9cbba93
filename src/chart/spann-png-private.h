/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

/* The PNG of @image, of the format RGB24 and flushed, with its resolution: word processors size the
 * picture by it. The same picture gives the same bytes. (transfer full) */
GBytes *spann_png_encode (cairo_surface_t *image, double dots_per_inch);
