/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-stacks.h"

/* Stacks with plainly fictional content, for tests and for the eye. */

/* Nine years with every kind of part; limits that change, lack, are 0 and are exceeded. */
extern const SpannStacksSpec sample_columns;
/* Five rows, one without parts. */
extern const SpannStacksSpec sample_rows;
extern const SpannFrameSpec sample_stacks_frame;

/* @spec with numbers in English. The language is kept. */
SpannStacksSpec sample_stacks_speak (const SpannStacksSpec *spec);
