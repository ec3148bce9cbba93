/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-timeline.h"

/* Timelines with plainly fictional content, for tests and for the eye. */

/* Seven rows with every style of bar and event; today goes through a bar. */
extern const SpannTimelineSpec sample_timeline;
extern const SpannFrameSpec sample_timeline_frame;
