/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-fields.h"
#include "spann-object.h"

/**
 * spann_decoder_decode:
 * @bytes: a file's content
 * @noun: what it should hold: %SPANN_NOUN_PORTFOLIO or %SPANN_NOUN_STRATEGY
 *
 * Reads strict JSON into objects and checks what kind of value each member is. Ranges, references
 * and invariants are for spann_check_root().
 *
 * Returns: (transfer full) (nullable): NULL with a SPANN_ERROR_SYNTAX, _FORMAT, _VERSION or
 *   _INVALID that names the place
 */
SpannObject *spann_decoder_decode (GBytes *bytes, SpannNounIndex noun, GError **error);
