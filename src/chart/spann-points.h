/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Figures are measured in points. */
#define SPANN_POINTS_PER_INCH 72.0
#define SPANN_MM_PER_INCH 25.4
#define SPANN_POINTS_PER_MM (SPANN_POINTS_PER_INCH / SPANN_MM_PER_INCH)
