/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change.h"

/**
 * spann_diff:
 * @before: an object
 * @after: one of the same noun, such as a later root
 *
 * What to change in @before to get @after: each field at its own path, an object that came or went
 * as one change, then the orders. Fields with SPANN_FIELD_HISTORY are passed over. Ids must be
 * valid and each there once among its siblings, as spann_check_root() demands.
 *
 * Applied in order to @before the changes give @after; inverted, in reverse order, they take @after
 * back to @before. What both share as the same memory costs nothing.
 *
 * Returns: (transfer full): array of SpannChange, in the order to apply, which is that of the
 * tables and of the children in @after
 */
GPtrArray *spann_diff (SpannObject *before, SpannObject *after);
