/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-panels.h"

/* Panels with plainly fictional content, for tests and for the eye: one whole line, one broken, one
 * of lone points, one below zero, one without a value. */
extern const SpannPanelsSpec sample_panels;
extern const SpannFrameSpec sample_panels_frame;

/* @spec with numbers in English. The language is kept. */
SpannPanelsSpec sample_panels_speak (const SpannPanelsSpec *spec);
