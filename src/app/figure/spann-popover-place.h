/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/**
 * SpannPopoverPlace:
 * @side: of the mark, on which it lies
 * @height: what it has of the height that it asked for
 *
 * Where a popover about a mark lies in its window.
 */
typedef struct {
  GtkPositionType side;
  int height;
} SpannPopoverPlace;

/**
 * spann_popover_place_choose:
 * @mark: the box that it is about, in the window, which it may reach out of
 * @width: the window's
 * @height: the window's
 * @wanted_width: what the popover takes, edges and arrow included
 * @wanted_height: the same
 * @least_height: less of it than this cannot be read
 *
 * The popover is beside the mark where it has room there: below rather than above, and above rather
 * than at a side. Where all of it fits nowhere, it is where most of it is seen. Only where that
 * would be less than can be read, it lies on the mark, and has all of the window's height.
 */
SpannPopoverPlace spann_popover_place_choose (const GdkRectangle *mark, int width, int height,
                                              int wanted_width, int wanted_height,
                                              int least_height);
