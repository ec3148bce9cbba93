/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/**
 * SpannScreenChooser:
 *
 * A button with the list of the screens that there are, that of the present one marked. With fewer
 * than two there is nothing to choose, and it hides.
 *
 * Signals: "chosen" (GObject *screen): go there; also when the present one was unplugged.
 * CSS node: screen-chooser.
 */
#define SPANN_TYPE_SCREEN_CHOOSER (spann_screen_chooser_get_type ())
G_DECLARE_FINAL_TYPE (SpannScreenChooser, spann_screen_chooser, SPANN, SCREEN_CHOOSER, GtkWidget)

/* @screens: of GdkMonitor, or of what has its properties; it is followed. To be given once. */
void spann_screen_chooser_set_screens (SpannScreenChooser *self, GListModel *screens);

/* @screen (nullable) is the present one from now on. Whether it was not before. */
gboolean spann_screen_chooser_set_present (SpannScreenChooser *self, gpointer screen);

/* Chooses the screen after the present one, round and round. */
void spann_screen_chooser_go_on (SpannScreenChooser *self);
