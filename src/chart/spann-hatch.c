/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-hatch-private.h"

#define HATCH_STEP 7.0

void
spann_hatch_draw (SpannDrawingBuilder *builder, SpannBox box, gboolean is_rising, SpannColor color,
                  double scale)
{
  const SpannPoint corners[] = {{box.x, box.y},
                                {box.x + box.width, box.y},
                                {box.x + box.width, box.y + box.height},
                                {box.x, box.y + box.height}};
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (SpannPoint));
  SpannPaint paint = spann_paint_stroke (color, SPANN_HATCH_WIDTH * scale);

  for (double x = box.x - box.height; x < box.x + box.width; x += HATCH_STEP * scale) {
    SpannPoint low = {is_rising ? x : x + box.height, box.y + box.height};
    SpannPoint high = {is_rising ? x + box.height : x, box.y};

    if (!spann_polygon_clip_segment (corners, G_N_ELEMENTS (corners), &low, &high))
      continue;
    g_array_append_val (points, low);
    g_array_append_val (points, high);
  }
  spann_drawing_builder_add_segments (builder, (SpannPoint *)points->data, points->len, &paint);
}
