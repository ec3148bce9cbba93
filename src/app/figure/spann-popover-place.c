/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-popover-place.h"

/* The height that there is on one side of the mark for what is so wide; 0 where it is too wide. */
static int
measure_room (GtkPositionType side, const GdkRectangle *mark, int width, int height,
              int wanted_width)
{
  switch (side) {
  case GTK_POS_TOP: return mark->y;
  case GTK_POS_LEFT: return mark->x >= wanted_width ? height : 0;
  case GTK_POS_RIGHT: return width - mark->x - mark->width >= wanted_width ? height : 0;
  case GTK_POS_BOTTOM:
  default: return height - mark->y - mark->height;
  }
}

SpannPopoverPlace
spann_popover_place_choose (const GdkRectangle *mark, int width, int height, int wanted_width,
                            int wanted_height, int least_height)
{
  static const GtkPositionType sides[] = {GTK_POS_BOTTOM, GTK_POS_TOP, GTK_POS_RIGHT, GTK_POS_LEFT};
  SpannPopoverPlace place = {GTK_POS_BOTTOM, 0};

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++) {
    const int room =
        MIN (measure_room (sides[i], mark, width, height, wanted_width), wanted_height);

    if (room > place.height)
      place = (SpannPopoverPlace){sides[i], room};
  }
  if (place.height < MIN (least_height, wanted_height))
    place = (SpannPopoverPlace){GTK_POS_BOTTOM, MIN (wanted_height, height)};
  return place;
}
