/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/**
 * SpannPageScroller:
 * @child: what is scrolled up and down
 *
 * A scrolled window that takes the height that there is. One of GTK's own is asked how high it
 * would like to be, and measures everything in it for the answer, at widths that it never gets: of
 * a page with figures that is most of the work before it is first seen.
 */
#define SPANN_TYPE_PAGE_SCROLLER (spann_page_scroller_get_type ())
G_DECLARE_FINAL_TYPE (SpannPageScroller, spann_page_scroller, SPANN, PAGE_SCROLLER, GtkWidget)
