/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"
#include "spann-object.h"
#include "spann-scale-level.h"

/* The levels of a scale (SPANN_NOUN_SCALE) for a chart, with their numbers as labels, which live in
 * @strings. (transfer full) */
SpannScaleLevel *spann_scale_levels_new (const SpannObject *scale, GStringChunk *strings,
                                         const SpannLanguage *language, guint *out_n_levels);

/* What a radar's middle and rim mean on that scale: "Middle 0: wide gap", "Rim 4: bridged".
 * (transfer full) */
char *spann_scale_levels_tell_middle (const SpannObject *scale, const SpannLanguage *language);
char *spann_scale_levels_tell_rim (const SpannObject *scale, const SpannLanguage *language);
