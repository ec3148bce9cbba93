/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "spann-figure.h"

typedef enum {
  SPANN_PAPER_A4,
  SPANN_PAPER_A3,
} SpannPaper;

/* The most figures that stand on one page. */
#define SPANN_PRINT_MOST_PER_PAGE 9

/**
 * SpannPrintSetup:
 * @paper: its size
 * @landscape: whether it lies
 * @per_page: how many figures stand on a page: 1, 2, 4 or 9
 *
 * How pages are set up.
 */
typedef struct {
  SpannPaper paper;
  gboolean landscape;
  guint per_page;
} SpannPrintSetup;

/**
 * SpannPrintPages:
 *
 * Figures on pages of paper, in colours that are safe in grey. Each figure has its title, its
 * source and its day; one with more rows than have room goes on in the next place. Each page tells
 * whose it is and which of how many. The preview, the printer
 * and a PDF file get the same drawing. Immutable, with an atomic reference count.
 */
typedef struct _SpannPrintPages SpannPrintPages;

/**
 * spann_print_pages_new:
 * @figures: (element-type SpannFigure): in order; at least one
 * @title: below each page: the portfolio's name
 *
 * Returns: (transfer full)
 */
SpannPrintPages *spann_print_pages_new (GPtrArray *figures, const char *title,
                                        const SpannPrintSetup *setup);

/* The same in a thread of its own: a figure with many rows is laid out for a long time. */
void spann_print_pages_new_async (GPtrArray *figures, const char *title,
                                  const SpannPrintSetup *setup, GCancellable *cancellable,
                                  GAsyncReadyCallback callback, gpointer data);
SpannPrintPages *spann_print_pages_new_finish (GAsyncResult *result, GError **error);

SpannPrintPages *spann_print_pages_ref (SpannPrintPages *self);
void spann_print_pages_unref (SpannPrintPages *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannPrintPages, spann_print_pages_unref)

guint spann_print_pages_get_n_pages (const SpannPrintPages *self);

/* The size of a page in points. */
void spann_print_pages_get_size (const SpannPrintPages *self, double *out_width,
                                 double *out_height);

/* Draws the page @index, margins included, from the surface's corner on. */
void spann_print_pages_draw (const SpannPrintPages *self, guint index, cairo_t *cr);
