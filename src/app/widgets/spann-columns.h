/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/**
 * SpannColumns:
 *
 * Two children side by side where there is room, one above the other where there is not. libadwaita
 * 1.2 has no breakpoints; this is the one that pages need. They stand at the top, as high as they
 * like to be.
 *
 * Properties: "start" and "end" (GtkWidget), "breakpoint" (the least width for two columns, at the
 * usual text size; it grows with the text), "spacing", "share" (the part of the width, 0–1, that
 * start gets of two columns), "end-first" (whether end comes above start when they are not side by
 * side).
 */
#define SPANN_TYPE_COLUMNS (spann_columns_get_type ())
G_DECLARE_FINAL_TYPE (SpannColumns, spann_columns, SPANN, COLUMNS, GtkWidget)

GtkWidget *spann_columns_new (void);

/* Whether @self has put its children side by side. */
gboolean spann_columns_is_wide (SpannColumns *self);
