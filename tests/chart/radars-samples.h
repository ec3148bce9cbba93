/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-radars.h"

/* Radars with plainly fictional content, for tests and for the eye. */

/* Five: a full one, two with values missing at different places, one with nothing but 'now' and one
 * with nothing. */
extern const SpannRadarsSpec sample_radars;
extern const SpannFrameSpec sample_radars_frame;
