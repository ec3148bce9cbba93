/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

/**
 * SpannDrawing:
 *
 * A laid-out picture: plain shapes at fixed places, in points, and the marks among them that mean
 * something. Every surface draws the same shapes; the pointer, the keyboard and the screen reader
 * read the same marks. Immutable, reference-counted, thread-safe.
 */
typedef struct _SpannDrawing SpannDrawing;

/**
 * SpannMarkKind:
 * @SPANN_MARK_VALUE: something in the data
 * @SPANN_MARK_SHOWN: a line of the legend, which hides what it explains
 * @SPANN_MARK_HIDDEN: one that shows it again
 */
typedef enum {
  SPANN_MARK_VALUE,
  SPANN_MARK_SHOWN,
  SPANN_MARK_HIDDEN,
} SpannMarkKind;

/**
 * SpannMark:
 * @kind: what it is for
 * @series: of a line of the legend: its bit in what a frame hides
 * @id: stable name within the figure: "now/research", "ecosystem/UUID"
 * @label: what it says, in words, for tooltip and screen reader
 * @x: left edge, in points, like @y, @width and @height: the box that receives the pointer
 */
typedef struct {
  SpannMarkKind kind;
  guint series;
  const char *id;
  const char *label;
  double x;
  double y;
  double width;
  double height;
} SpannMark;

/**
 * SpannDrawingHead:
 * @top: where the headings begin, in points, like @bottom, where what they explain begins
 * @end: where that ends
 *
 * Headings above rows: what a surface that is scrolled keeps in sight.
 */
typedef struct {
  double top;
  double bottom;
  double end;
} SpannDrawingHead;

SpannDrawing *spann_drawing_ref (SpannDrawing *self);
void spann_drawing_unref (SpannDrawing *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannDrawing, spann_drawing_unref)

double spann_drawing_get_width (const SpannDrawing *self);
double spann_drawing_get_height (const SpannDrawing *self);

/* Marks in reading order. Borrowed. */
guint spann_drawing_get_n_marks (const SpannDrawing *self);
const SpannMark *spann_drawing_get_mark (const SpannDrawing *self, guint index);

/* Indices of the marks that can be at the height @y, in reading order: all of a strip of the
 * drawing, however many the others are. Borrowed. */
const guint *spann_drawing_get_marks_near (const SpannDrawing *self, double y, guint *out_n);

/* Index of the mark at the point, the nearest when several are; -1 when there is none. */
int spann_drawing_pick (const SpannDrawing *self, double x, double y);

/* What lies at @x on the drawing's scale of years, counted in years and kept within it: 2024.0 is
 * the first of January 2024. NAN for a drawing without such a scale. */
double spann_drawing_get_year_at (const SpannDrawing *self, double x);

/* Whether its years run from right to left. */
gboolean spann_drawing_runs_left (const SpannDrawing *self);

/* Index of the mark, of those whose ids begin with @prefix, whose end in time is at the point and
 * can be taken hold of; -1 when there is none. */
int spann_drawing_pick_end (const SpannDrawing *self, const char *prefix, double x, double y);

/* Whether it has shapes that move from one drawing to another: see spann_drawing_blend(). */
gboolean spann_drawing_can_move (const SpannDrawing *self);

/* The headings, borrowed; NULL for a drawing without rows below them. */
const SpannDrawingHead *spann_drawing_get_head (const SpannDrawing *self);

/* Draws on any Cairo surface, ground included; never asks which. What its clip keeps out costs next
 * to nothing. */
void spann_drawing_render (const SpannDrawing *self, cairo_t *cr);
