/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/**
 * SpannPreferences:
 *
 * What a person may choose about files: how many days keep a version of theirs, and how large a
 * file may be. Takes effect with the next opening and saving.
 */
#define SPANN_TYPE_PREFERENCES (spann_preferences_get_type ())
G_DECLARE_FINAL_TYPE (SpannPreferences, spann_preferences, SPANN, PREFERENCES, AdwPreferencesWindow)

/* Present it with gtk_window_present(); it frees itself. (transfer none) */
SpannPreferences *spann_preferences_new (GtkWindow *parent, GSettings *settings);
