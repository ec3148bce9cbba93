/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text-measure-private.h"
#include "spann-timeline-private.h"

#define TEXT_PADDING 0.8

/* Text needs a bar this high, in font sizes. */
#define MIN_BAR_LINES 1.15

/* Where a text of @width stands in the bar; FALSE when there is no room. */
static gboolean
find_room (const SpannTimelinePlot *plot, SpannBox box, SpannBarStyle style, double width,
           double *out_center)
{
  SpannBox room = spann_bar_get_text_room (box, style, &plot->metrics);
  double needed = width + 2 * TEXT_PADDING * plot->metrics.gap;

  return spann_bar_find_room (room.x, room.x + room.width, spann_timeline_get_today_x (plot),
                              needed, out_center);
}

void
spann_timeline_draw_bar (const SpannTimelinePlot *plot, SpannBox box, const SpannTimelineBar *bar)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  const char *const texts[] = {bar->text, bar->short_text};
  SpannFont font = spann_bar_get_font (&plot->metrics);

  spann_bar_draw (plot->builder, box, bar->style, SPANN_BAR_RADIUS, &plot->metrics, plot->theme);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    double width, center;

    if (texts[i] == NULL || box.height < MIN_BAR_LINES * font.size)
      continue;
    width = spann_text_measure (context, texts[i], font);
    if (find_room (plot, box, bar->style, width, &center)) {
      spann_bar_draw_text (plot->builder, (SpannPoint){center, box.y + box.height / 2.0},
                           box.height, bar->style, texts[i], &plot->metrics, plot->theme);
      return;
    }
  }
}
