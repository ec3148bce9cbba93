/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing.h"
#include "spann-linear-scale.h"
#include "spann-shape-private.h"

/**
 * SpannDrawing:
 * @shapes: (element-type SpannShape): from the bottom to the top
 * @marks: (element-type SpannMark): in reading order
 * @font_family: the stack that the text was measured in
 * @language: of the text
 * @has_years: whether there is a scale of years
 * @years: it, from left to right
 */
struct _SpannDrawing {
  gatomicrefcount ref_count;
  double width;
  double height;
  SpannColor background;
  char *font_family;
  char *language;
  gboolean has_years;
  SpannLinearScale years;
  GArray *shapes;
  GArray *marks;
};
