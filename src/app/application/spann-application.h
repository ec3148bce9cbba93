/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/**
 * SpannApplication:
 *
 * The process: its windows, and the actions that need none ("app.…"). Files from the command line
 * or the desktop open a window each.
 */
#define SPANN_TYPE_APPLICATION (spann_application_get_type ())
G_DECLARE_FINAL_TYPE (SpannApplication, spann_application, SPANN, APPLICATION, AdwApplication)

/* @data_dir holds strategies/ and examples/, @locale_dir the catalogues. (transfer full) */
SpannApplication *spann_application_new (const char *data_dir, const char *locale_dir);
