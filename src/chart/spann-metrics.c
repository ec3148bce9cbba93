/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-metrics-private.h"

#define REFERENCE_WIDTH 800.0
#define REFERENCE_HEIGHT 600.0

/* Markers and lines stay visible below this. */
#define MIN_SCALE 0.55

#define GAP 6.0
#define TITLE_SIZE 20.0
#define LABEL_SIZE 14.0
#define SMALL_SIZE 12.0
#define MIN_TITLE_SIZE 13.0
#define MIN_LABEL_SIZE 10.5
#define MIN_SMALL_SIZE 9.0

double
spann_metrics_suggest_scale (double width, double height)
{
  return MIN (width / REFERENCE_WIDTH, height / REFERENCE_HEIGHT);
}

SpannMetrics
spann_metrics_new (const SpannFrameSpec *frame, double scale)
{
  gboolean is_set = frame->label_size > 0.0;
  double text_scale = is_set ? frame->label_size / LABEL_SIZE : scale;
  double title = TITLE_SIZE * text_scale;
  double label = LABEL_SIZE * text_scale;
  double small = SMALL_SIZE * text_scale;
  double line_scale = MAX (text_scale, MIN_SCALE);

  return (SpannMetrics){
      .scale = line_scale,
      .gap = GAP * line_scale,
      .title = {is_set ? title : MAX (title, MIN_TITLE_SIZE), SPANN_FACE_BOLD},
      .label = {is_set ? label : MAX (label, MIN_LABEL_SIZE), SPANN_FACE_REGULAR},
      .small = {is_set ? small : MAX (small, MIN_SMALL_SIZE), SPANN_FACE_REGULAR},
  };
}

SpannMetrics
spann_metrics_new_natural (const SpannFrameSpec *frame, double width)
{
  return spann_metrics_new (frame, MIN (spann_metrics_suggest_scale (width, G_MAXDOUBLE), 1.0));
}
