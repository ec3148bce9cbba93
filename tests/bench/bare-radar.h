/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

/* The same size, in points, as a radar that nobody asked a size for. */
#define BARE_RADAR_WIDTH 800
#define BARE_RADAR_HEIGHT 600

/*
 * What Spann is held against: the example's radar as a program would draw it that knows Cairo and
 * Pango and nothing else. As many shapes of each kind, with the same lines, and as many texts in
 * the same fonts; no portfolio, no layout, no marks.
 */
void bare_radar_draw (cairo_t *cr);

/* What it draws, so that a measurement can see that it is the same as Spann's. */
typedef struct {
  unsigned int n_shapes;
  unsigned int n_texts;
} BareRadarCount;

BareRadarCount bare_radar_count (void);
