/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-radar.h"
#include "spann-timeline.h"

/* Charts with plainly fictional content, for tests and for the eye. */

/* Seven axes, four series; one axis not assessed, several series at one place. */
extern const SpannRadarSpec sample_radar;
extern const SpannFrameSpec sample_radar_frame;
