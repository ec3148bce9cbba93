/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-why.h"

/**
 * SpannWhyView:
 *
 * The words of a #SpannWhy, one under the other. What is higher than the room that there is scrolls
 * behind a bar that stays in sight, and has the focus then, so that the keys move through it.
 */
#define SPANN_TYPE_WHY_VIEW (spann_why_view_get_type ())
G_DECLARE_FINAL_TYPE (SpannWhyView, spann_why_view, SPANN, WHY_VIEW, GtkWidget)

/* (transfer floating) */
GtkWidget *spann_why_view_new (const SpannWhy *why);

/* The size at which all is seen, no wider than @room. */
void spann_why_view_measure_all (SpannWhyView *self, int room, int *out_width, int *out_height);

/* The width that the bar takes beside the words. */
int spann_why_view_measure_bar (SpannWhyView *self);

/* Asks for just that size, and @scrolls where that is not all. */
void spann_why_view_set_size (SpannWhyView *self, int width, int height, gboolean scrolls);

/* Up, Down, Page Up, Page Down, Home and End; FALSE for another key, and where all is seen. */
gboolean spann_why_view_scroll_by_key (SpannWhyView *self, guint keyval);
