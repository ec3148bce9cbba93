/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure-file.h"

/**
 * SpannFigurePreview:
 * @drawing: the figure as it will be in the file, or its first page
 * @n_pages: how many it takes
 * @width: in points
 * @height: likewise
 * @pixel_width: for PNG
 * @pixel_height: likewise
 * @is_possible: whether the file can be made, see spann_figure_file_is_possible()
 *
 * What a file of a figure will look like.
 */
typedef struct {
  SpannDrawing *drawing;
  guint n_pages;
  double width;
  double height;
  int pixel_width;
  int pixel_height;
  gboolean is_possible;
} SpannFigurePreview;

void spann_figure_preview_free (SpannFigurePreview *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannFigurePreview, spann_figure_preview_free)

/* Lays @figure out for @file in a thread of its own: one with many rows takes its time. */
void spann_figure_preview_new_async (const SpannFigureFile *file, SpannFigure *figure,
                                     GCancellable *cancellable, GAsyncReadyCallback callback,
                                     gpointer data);

/* NULL when it was cancelled. (transfer full) */
SpannFigurePreview *spann_figure_preview_new_finish (GAsyncResult *result, GError **error);
