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
 * and invariants are for spann_check_root(). Older files come out as this version has them.
 *
 * Returns: (transfer full) (nullable): what can be written again; NULL with a SPANN_ERROR_SYNTAX,
 *   _FORMAT, _VERSION or _INVALID that names the place
 */
SpannObject *spann_decoder_decode (GBytes *bytes, SpannNounIndex noun, GError **error);

/**
 * spann_decoder_decode_to_read:
 * @out_limitation: (out) (transfer full) (nullable): why it must not be written again, a sentence:
 * this program would lose what it does not understand of it
 *
 * The same, and also takes what a newer program wrote, as far as this one can read it.
 *
 * Returns: (transfer full) (nullable): NULL with @error and @out_limitation untouched
 */
SpannObject *spann_decoder_decode_to_read (GBytes *bytes, SpannNounIndex noun,
                                           char **out_limitation, GError **error);
