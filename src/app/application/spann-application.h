/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-setup.h"

/**
 * SpannApplication:
 *
 * The process: its windows, and the actions that need none of them: "app.about", "app.preferences",
 * "app.quit". Files
 * from the command line or the desktop open a window each.
 */
#define SPANN_TYPE_APPLICATION (spann_application_get_type ())
G_DECLARE_FINAL_TYPE (SpannApplication, spann_application, SPANN, APPLICATION, AdwApplication)

/* @setup outlives the application. (transfer full) */
SpannApplication *spann_application_new (const SpannSetup *setup, GApplicationFlags flags);
