/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing.h"
#include "spann-shape-private.h"

/**
 * SpannDrawing:
 * @shapes: (element-type SpannShape): from the bottom to the top
 * @marks: (element-type SpannMark): in reading order
 * @font_family: the stack that the text was measured in
 * @language: of the text
 */
struct _SpannDrawing {
  gatomicrefcount ref_count;
  double width;
  double height;
  SpannColor background;
  char *font_family;
  char *language;
  GArray *shapes;
  GArray *marks;
};
