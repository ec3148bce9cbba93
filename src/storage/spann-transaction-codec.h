/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change-codec.h"

/* Transactions as JSON: {"id": …, "time": …, "user": …, "label": …, "join": …, "changes": […]} with
 * the changes as in spann-change-codec.h. */

/* Appends @transaction, which applies to @root. */
void spann_transaction_codec_append (GString *text, SpannObject *root,
                                     const SpannTransaction *transaction);

/* Reads one, whose changes apply to @root one after the other. (transfer full) (nullable): NULL
 * with a SPANN_ERROR_INVALID that names the place */
SpannTransaction *spann_transaction_codec_read (JsonNode *node, SpannObject *root, GError **error);
