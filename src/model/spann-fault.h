/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"
#include "spann-object.h"

/**
 * spann_fault_describe:
 * @chain: of SpannObject: what the fault is in, the outermost first; an object may still be in the
 * making, and lack anything
 * @strategy: (nullable): the one whose gaps and effect areas are named here
 * @language: (nullable): of the words; NULL for the desktop's
 * @place: where the fault is, in the file's own words; "" for the file itself
 * @message: what is wrong there
 *
 * What is wrong in an ecosystem is first said to be in what a planner knows it by, as far as that
 * is there: "Skogsslingan, evaluation of 2026-05-20, Research: 7 is not on the scale from 0 to 4
 * (ecosystems[3].evaluations[0].scores.research.score)". Elsewhere the place comes first:
 * "strategies[0].goalYear: …". One line, and no markup.
 *
 * Returns: (transfer full): the words
 */
char *spann_fault_describe (const GPtrArray *chain, const SpannObject *strategy,
                            const SpannLanguage *language, const char *place, const char *message);
