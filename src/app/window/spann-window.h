/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/**
 * SpannWindow:
 *
 * A window with one portfolio, or with the start page while nothing is open.
 */
#define SPANN_TYPE_WINDOW (spann_window_get_type ())
G_DECLARE_FINAL_TYPE (SpannWindow, spann_window, SPANN, WINDOW, AdwApplicationWindow)

SpannWindow *spann_window_new (GtkApplication *application);
