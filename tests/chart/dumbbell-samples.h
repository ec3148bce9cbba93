/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-dumbbell.h"

/* Dumbbells with plainly fictional content, for tests and for the eye. */

/* Seven gaps and three effect areas, with every move, values at both ends and values missing at
 * each place. */
extern const SpannDumbbellSpec sample_dumbbells;
extern const SpannFrameSpec sample_dumbbells_frame;
