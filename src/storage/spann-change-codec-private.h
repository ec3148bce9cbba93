/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change-codec.h"
#include "spann-decoder-private.h"

/* Reads a change of the root that the decoder stands on, into @change, which is empty. FALSE with
 * the decoder's error. */
gboolean spann_change_codec_read_at (const SpannPlace *place, JsonNode *node, SpannChange *change);
