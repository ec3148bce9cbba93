/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <time.h>

#include "spann-place.h"

/**
 * spann_leftovers_clean:
 * @now: what the file system's own clock says
 * @notices: gets a sentence about each version that was found
 *
 * Removes the temporary files that saves of this user left in the folder when they were killed, an
 * hour ago or more. One that may hold somebody's version gets a name that is seen instead.
 */
void spann_leftovers_clean (const SpannPlace *place, time_t now, GString *notices);
