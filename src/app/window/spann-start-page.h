/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/**
 * SpannStartPage:
 *
 * What a window shows while nothing is open: what to begin with, and the portfolios that were open
 * lately. Its buttons do the window's actions.
 */
#define SPANN_TYPE_START_PAGE (spann_start_page_get_type ())
G_DECLARE_FINAL_TYPE (SpannStartPage, spann_start_page, SPANN, START_PAGE, AdwBin)
