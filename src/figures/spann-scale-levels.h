/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"
#include "spann-object.h"
#include "spann-scale-level.h"

/* The levels of a scale (SPANN_NOUN_SCALE) for a chart, with their numbers as labels, which live in
 * @strings. (transfer full) */
SpannScaleLevel *spann_scale_levels_new (const SpannObject *scale, GStringChunk *strings,
                                         const SpannLanguage *language, guint *out_n_levels);
