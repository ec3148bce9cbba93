/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure-file.h"
#include "spann-latest-work.h"

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

/* Work that makes previews: see spann_latest_work_new(). A figure with many rows takes its time.
 * @made gets a #SpannFigurePreview (transfer full). (transfer full) */
SpannLatestWork *spann_figure_preview_work_new (SpannLatestWorkDone made, gpointer owner);

/* Asks it what @figure will look like in @file. */
void spann_figure_preview_ask (SpannLatestWork *work, const SpannFigureFile *file,
                               SpannFigure *figure);
