/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing.h"
#include "spann-linear-scale.h"
#include "spann-shape-private.h"

/**
 * SpannReading:
 * @words: (nullable elements): of each part: what it says, whole, also where not all of it is
 * drawn; of the chart: what is said in its place
 *
 * A figure, or the heading of a section, for those who have it read aloud.
 */
typedef struct {
  char *words[SPANN_N_PARTS];
} SpannReading;

/**
 * SpannDrawing:
 * @shapes: (element-type SpannShape): from the bottom to the top
 * @readings: (element-type SpannReading): of the figure that it is, then of the figures, and the
 * headings of sections, that were set on it, in reading order
 * @marks: (element-type SpannMark): in reading order
 * @font_family: the stack that the text was measured in
 * @language: of the text
 * @has_years: whether there is a scale of years
 * @years: it; from right to left in a mirrored drawing
 * @moves: whether it has shapes with keys
 * @strips: (element-type guint): where the marks of each strip of the drawing begin in
 * @strip_marks, and where the last ends
 * @strip_marks: (element-type guint): indices of marks, strip by strip from the top
 * @has_head: whether there are headings above rows
 * @head: they
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
  gboolean moves;
  gboolean has_head;
  SpannDrawingHead head;
  GArray *shapes;
  GArray *readings;
  GArray *marks;
  GArray *strips;
  GArray *strip_marks;
};

/* An empty drawing of that size, on the theme's ground. (transfer full) */
SpannDrawing *spann_drawing_new (const SpannTheme *theme, const char *language, double width,
                                 double height);

/* Turns everything around, for a language that is written from right to left. */
void spann_drawing_mirror (SpannDrawing *self);

/* Sorts the marks into strips: when all have their boxes. */
void spann_drawing_index_marks (SpannDrawing *self);

/* An empty one of the size, ground, font and language of @other. (transfer full) */
SpannDrawing *spann_drawing_new_like (const SpannDrawing *other);
