/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/**
 * spann_reference_find:
 * @chain: of SpannObject: from the root down to the object that the reference stands in, borrowed
 * @strategy: (nullable): the strategy in force at this place
 * @target: the list that the reference points into
 * @key: the reference
 *
 * A row names the list that a reference points into; which object has that list depends on where
 * the reference stands: something above it, the strategy in force, what a field beside it names, or
 * any child of the portfolio.
 *
 * Returns: (nullable): what it points at, borrowed
 */
const SpannObject *spann_reference_find (const GPtrArray *chain, const SpannObject *strategy,
                                         SpannFieldId target, const char *key);

/* Whether it may point at more than one: ids are unique in a list, and a reference that means any
 * child of the portfolio looks into many. */
gboolean spann_reference_is_ambiguous (const GPtrArray *chain, const SpannObject *strategy,
                                       SpannFieldId target, const char *key);
