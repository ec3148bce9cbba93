/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/**
 * spann_encoder_encode:
 * @root: a portfolio or a strategy
 *
 * A file's bytes: members in the order of the nouns' tables, those that this version does not know
 * after the ones that they followed. The same object gives the same bytes, and the decoder makes
 * the same object of them.
 *
 * Returns: (transfer full)
 */
GBytes *spann_encoder_encode (const SpannObject *root);
