/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-drawing-private.h"
#include "spann-linear-scale.h"
#include "spann-text-block-private.h"

/**
 * SpannDrawingBuilder:
 *
 * Puts shapes on top of each other until spann_drawing_builder_finish() makes the immutable
 * drawing of them. Marks are named first, in reading order; shapes are added in drawing order, to
 * the mark that was entered last.
 */
typedef struct _SpannDrawingBuilder SpannDrawingBuilder;

/* A drawing on the theme's ground; nothing of @theme is kept but copies. (transfer full) */
SpannDrawingBuilder *spann_drawing_builder_new (const SpannTheme *theme, const char *language,
                                                double width, double height);

/* Frees the builder and gives the drawing. (transfer full) */
SpannDrawing *spann_drawing_builder_finish (SpannDrawingBuilder *self);

/* For measuring text. Borrowed. */
PangoContext *spann_drawing_builder_get_context (SpannDrawingBuilder *self);

/* Names the next mark in reading order; gives its index, -1 when @id is NULL. */
int spann_drawing_builder_add_mark (SpannDrawingBuilder *self, const char *id, const char *label);

/* Makes the mark one of the legend's. */
void spann_drawing_builder_set_mark_kind (SpannDrawingBuilder *self, int mark, SpannMarkKind kind,
                                          guint series);

/* Shapes that follow belong to the mark, until another is entered; -1 for none. */
void spann_drawing_builder_enter_mark (SpannDrawingBuilder *self, int mark);

/* Makes @box the mark's; without a call its shapes' bounds are, and they are grown to be easy to
 * hit. No effect for -1. */
void spann_drawing_builder_set_mark_box (SpannDrawingBuilder *self, int mark, SpannBox box);

/* Shapes that follow have that key, until another is set; 0 for none. */
void spann_drawing_builder_set_key (SpannDrawingBuilder *self, guint key);

/* Shapes that follow are read as @part, until another is entered; before the first they are the
 * chart. @words, nullable, is what the part says, or in place of a chart. Each section begins after
 * the figures that were added before it. */
void spann_drawing_builder_enter_part (SpannDrawingBuilder *self, SpannPart part,
                                       const char *words);

/* Points are copied. */
void spann_drawing_builder_add_polyline (SpannDrawingBuilder *self, const SpannPoint *points,
                                         guint n_points, const SpannPaint *paint);
void spann_drawing_builder_add_polygon (SpannDrawingBuilder *self, const SpannPoint *points,
                                        guint n_points, const SpannPaint *paint);

/* Every two of @points make a line of its own. Nothing is added for no points. */
void spann_drawing_builder_add_segments (SpannDrawingBuilder *self, const SpannPoint *points,
                                         guint n_points, const SpannPaint *paint);

void spann_drawing_builder_add_line (SpannDrawingBuilder *self, SpannPoint from, SpannPoint to,
                                     const SpannPaint *paint);
void spann_drawing_builder_add_rect (SpannDrawingBuilder *self, SpannBox box, double radius,
                                     const SpannPaint *paint);
void spann_drawing_builder_add_circle (SpannDrawingBuilder *self, SpannPoint center, double radius,
                                       const SpannPaint *paint);

/* One line, held by @anchor at @x, standing on @baseline. */
void spann_drawing_builder_add_text (SpannDrawingBuilder *self, const char *text, SpannFont font,
                                     SpannColor color, SpannAnchor anchor, double x,
                                     double baseline);

/* The block's lines from @top on. Gives the box that they cover. */
SpannBox spann_drawing_builder_add_block (SpannDrawingBuilder *self, const SpannTextBlock *block,
                                          SpannColor color, SpannAnchor anchor, double x,
                                          double top);

/* All shapes and marks of @drawing, its ground left out, moved right and down, as a figure that is
 * read after those before it; the ids of its marks begin with @name and a slash. Lines of its
 * legend hide nothing there. */
void spann_drawing_builder_add_drawing (SpannDrawingBuilder *self, const SpannDrawing *drawing,
                                        const char *name, double x, double y);

/* Lets the drawing tell where its headings are, and the rows that they explain. */
void spann_drawing_builder_set_head (SpannDrawingBuilder *self, const SpannDrawingHead *head);

/* Lets the drawing tell which year lies where, counted in years, from left to right. */
void spann_drawing_builder_set_years (SpannDrawingBuilder *self, const SpannLinearScale *years);
