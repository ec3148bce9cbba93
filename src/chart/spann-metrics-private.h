/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-frame.h"
#include "spann-text-layout-private.h"

/**
 * SpannMetrics:
 * @scale: 1 where labels are 14: of markers and lines
 * @gap: the step of all spacing
 * @title: the finding
 * @label: names
 * @small: everything else
 *
 * The sizes in a figure, which grow and shrink together.
 */
typedef struct {
  double scale;
  double gap;
  SpannFont title;
  SpannFont label;
  SpannFont small;
} SpannMetrics;

/* The scale that suits a figure of that size. */
double spann_metrics_suggest_scale (double width, double height);

/* The sizes at @scale, where the frame does not set them; never too small to read. */
SpannMetrics spann_metrics_new (const SpannFrameSpec *frame, double scale);

/* The same for a figure of @width that may be as high as suits it: its type never exceeds what the
 * reference size has. */
SpannMetrics spann_metrics_new_natural (const SpannFrameSpec *frame, double width);
