/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/**
 * SpannTabs:
 *
 * The tabs of a page, in a row above it, where its content begins. They scroll sideways when they
 * do not fit. Ctrl+1 shows the first, wherever the focus is on the page, Ctrl+2 the next.
 *
 * Properties: "stack" (GtkStack): whose pages they show. CSS node: tabs.
 */
#define SPANN_TYPE_TABS (spann_tabs_get_type ())
G_DECLARE_FINAL_TYPE (SpannTabs, spann_tabs, SPANN, TABS, GtkWidget)

GtkWidget *spann_tabs_new (void);
