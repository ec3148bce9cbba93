/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-heat.h"

/* A heat table with plainly fictional content, for tests and for the eye. */

/* Four rows and seven columns with every style of cell, every move and every colour. */
extern const SpannHeatSpec sample_heat;
extern const SpannFrameSpec sample_heat_frame;
