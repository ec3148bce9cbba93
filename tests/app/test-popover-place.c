/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-popover-place.h"

#define WIDTH 1000
#define HEIGHT 600
#define LEAST 160

static void
test_choose (void)
{
  static const struct {
    GdkRectangle mark;
    int wanted_width;
    int wanted_height;
    GtkPositionType side;
    int height;
  } cases[] = {
      /* Below where it fits, or above. */
      {{400, 100, 20, 20}, 300, 400, GTK_POS_BOTTOM, 400},
      {{400, 400, 20, 20}, 300, 400, GTK_POS_TOP, 400},
      {{400, 580, 20, 20}, 300, 580, GTK_POS_TOP, 580},
      /* Beside where it fits neither below nor above. */
      {{400, 280, 20, 20}, 300, 400, GTK_POS_RIGHT, 400},
      {{800, 280, 20, 20}, 300, 400, GTK_POS_LEFT, 400},
      /* Where most of it is seen. */
      {{400, 280, 20, 20}, 300, 4000, GTK_POS_RIGHT, HEIGHT},
      {{400, 220, 20, 20}, 700, 4000, GTK_POS_BOTTOM, 360},
      {{400, 380, 20, 20}, 700, 4000, GTK_POS_TOP, 380},
      /* A mark as wide as the window, and one that reaches out of it. */
      {{0, 280, WIDTH, 20}, 300, 400, GTK_POS_BOTTOM, 300},
      {{400, -50, 20, 80}, 300, 400, GTK_POS_BOTTOM, 400},
      {{400, 570, 20, 80}, 300, 400, GTK_POS_TOP, 400},
      /* On the mark where it leaves no room that helps, but not where little is to be said. */
      {{0, 100, WIDTH, 400}, 300, 400, GTK_POS_BOTTOM, 400},
      {{0, 100, WIDTH, 400}, 300, 4000, GTK_POS_BOTTOM, HEIGHT},
      {{0, 100, WIDTH, 400}, 300, 90, GTK_POS_BOTTOM, 90},
      {{-10, -10, WIDTH + 20, HEIGHT + 20}, 300, 90, GTK_POS_BOTTOM, 90},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const SpannPopoverPlace place = spann_popover_place_choose (
        &cases[i].mark, WIDTH, HEIGHT, cases[i].wanted_width, cases[i].wanted_height, LEAST);

    g_test_message ("case %u", i);
    g_assert_cmpint (place.side, ==, cases[i].side);
    g_assert_cmpint (place.height, ==, cases[i].height);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/popover-place/choose", test_choose);
  return g_test_run ();
}
