/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/**
 * SpannBusyBar:
 *
 * Says what takes long, over the page, with a button that stops it where it can be stopped. What is
 * done within a third of a second is never shown.
 */
#define SPANN_TYPE_BUSY_BAR (spann_busy_bar_get_type ())
G_DECLARE_FINAL_TYPE (SpannBusyBar, spann_busy_bar, SPANN, BUSY_BAR, AdwBin)

/* Work has begun: @text says which; @cancellable (nullable) stops it. */
void spann_busy_bar_begin (SpannBusyBar *self, const char *text, GCancellable *cancellable);

/* The work that was begun last is done. */
void spann_busy_bar_end (SpannBusyBar *self);
