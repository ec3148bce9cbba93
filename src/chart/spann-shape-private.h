/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-geometry-private.h"
#include "spann-text-layout-private.h"
#include "spann-theme.h"

/* The plain shapes that a laid-out figure is made of. Colours are final, text is measured, nothing
 * is left for a renderer to decide. */

typedef enum {
  SPANN_SHAPE_POLYLINE,
  SPANN_SHAPE_POLYGON,
  SPANN_SHAPE_SEGMENTS,
  SPANN_SHAPE_RECT,
  SPANN_SHAPE_CIRCLE,
  SPANN_SHAPE_TEXT,
} SpannShapeKind;

#define SPANN_MAX_DASHES 4

/**
 * SpannPart:
 * @SPANN_PART_SECTION: above figures that stand together: what they are about
 * @SPANN_PART_TITLE: the finding
 * @SPANN_PART_SUBTITLE: the lines below it
 * @SPANN_PART_CHART: what a figure shows, its legend included
 * @SPANN_PART_FOOT: its source and day
 * @SPANN_PART_DECORATION: what says nothing
 *
 * What a shape is to somebody who has the drawing read aloud, in the order of reading.
 */
typedef enum {
  SPANN_PART_SECTION,
  SPANN_PART_TITLE,
  SPANN_PART_SUBTITLE,
  SPANN_PART_CHART,
  SPANN_PART_FOOT,
  SPANN_PART_DECORATION,
} SpannPart;

#define SPANN_N_PARTS 6

/**
 * SpannPaint:
 * @is_filled: whether @fill counts
 * @fill: inside
 * @stroke_width: 0 for no line
 * @stroke: of the line
 * @dashes: lengths on and off, in points
 * @n_dashes: 0 for a solid line
 */
typedef struct {
  gboolean is_filled;
  SpannColor fill;
  double stroke_width;
  SpannColor stroke;
  double dashes[SPANN_MAX_DASHES];
  guint n_dashes;
} SpannPaint;

/* A paint that only fills; one that only draws a solid line. */
SpannPaint spann_paint_fill (SpannColor color);
SpannPaint spann_paint_stroke (SpannColor color, double width);

/* Where a line of text is held at its place. */
typedef enum {
  SPANN_ANCHOR_LEFT,
  SPANN_ANCHOR_MIDDLE,
  SPANN_ANCHOR_RIGHT,
} SpannAnchor;

/**
 * SpannShape:
 * @kind: which member of the union counts
 * @mark: index of the mark that the shape belongs to; -1 for none
 * @key: which shape of another drawing of the same figure it is, when it moves; 0 for none
 * @part: what it is read as
 * @figure: index of the figure that it is a part of, see #SpannDrawing.readings
 * @paint: of all but text, whose colour is its fill
 * @path: points of a polyline or polygon; of segments, every two make one
 * @rect: with rounded corners
 * @text: one line, held by @anchor at @x on the baseline @y; @width as measured
 */
typedef struct {
  SpannShapeKind kind;
  int mark;
  guint key;
  SpannPart part;
  guint figure;
  SpannPaint paint;
  union {
    struct {
      SpannPoint *points;
      guint n_points;
    } path;
    struct {
      SpannBox box;
      double radius;
    } rect;
    struct {
      SpannPoint center;
      double radius;
    } circle;
    struct {
      char *text;
      double x;
      double y;
      double width;
      SpannAnchor anchor;
      SpannFont font;
      gboolean is_right_to_left;
    } text;
  };
} SpannShape;

/* The box that the shape covers, its line included. */
SpannBox spann_shape_get_bounds (const SpannShape *self);

/* Left edge of a line of text. */
double spann_shape_get_text_left (const SpannShape *self);

/* A copy that shares nothing, without a mark. */
SpannShape spann_shape_copy (const SpannShape *self);

/* Moves it right and down. */
void spann_shape_move (SpannShape *self, double x, double y);

/* Turns it around in a drawing of @width: what was at the left is at the right. Letters stay. */
void spann_shape_mirror (SpannShape *self, double width);

/* Frees what the shape holds, not the shape. */
void spann_shape_clear (SpannShape *self);
