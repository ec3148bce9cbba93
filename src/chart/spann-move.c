/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-move-private.h"

/* In text sizes. */
#define HEIGHT 0.62
#define BAR_HEIGHT 0.2

SpannColor
spann_move_get_color (SpannMove move, const SpannTheme *theme)
{
  switch (move) {
  case SPANN_MOVE_FORWARD: return theme->forward;
  case SPANN_MOVE_STILL: return theme->still;
  case SPANN_MOVE_BACK: return theme->back;
  case SPANN_MOVE_NONE:
  default: return theme->text_dim;
  }
}

/* The edge is as high above the middle of the box as the tip is below it, or the other way. */
static void
draw_triangle (SpannDrawingBuilder *builder, SpannBox box, gboolean points_up,
               const SpannPaint *paint)
{
  double edge = points_up ? box.y + box.height : box.y;
  double tip = points_up ? box.y : box.y + box.height;
  const SpannPoint corners[] = {
      {box.x, edge}, {box.x + box.width / 2.0, tip}, {box.x + box.width, edge}};

  spann_drawing_builder_add_polygon (builder, corners, G_N_ELEMENTS (corners), paint);
}

void
spann_move_draw (SpannDrawingBuilder *builder, SpannMove move, double left, double baseline,
                 double size, SpannColor color)
{
  /* Centred on the height of capitals. */
  double middle = baseline - size * SPANN_TEXT_CAP_HEIGHT / 2.0;
  double height = size * (move == SPANN_MOVE_STILL ? BAR_HEIGHT : HEIGHT);
  SpannBox box = {left, middle - height / 2.0, size * SPANN_MOVE_WIDTH, height};
  SpannPaint paint = spann_paint_fill (color);

  if (move == SPANN_MOVE_STILL)
    spann_drawing_builder_add_rect (builder, box, 0.0, &paint);
  else if (move != SPANN_MOVE_NONE)
    draw_triangle (builder, box, move == SPANN_MOVE_FORWARD, &paint);
}
