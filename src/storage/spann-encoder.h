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

/* The same without space, for what nobody reads. (transfer full) */
GBytes *spann_encoder_encode_compact (const SpannObject *root);

/**
 * spann_encoder_encode_within:
 * @max_size: the most bytes that the reader will take
 *
 * The same, and gives up the indentation where only that makes the file too large: what could be
 * opened must not become unsavable by space that Spann adds.
 *
 * Returns: (transfer full) (nullable): NULL with a SPANN_ERROR_WRITE when it is too large even so
 */
GBytes *spann_encoder_encode_within (const SpannObject *root, gsize max_size, GError **error);

/* Whether spann_encoder_encode_within() has an answer. */
gboolean spann_encoder_fits (const SpannObject *root, gsize max_size);
