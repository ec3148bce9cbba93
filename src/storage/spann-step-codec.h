/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "spann-step.h"

/* Steps as JSON: {"joined": true, "words": …, "transaction": {…}}. Of undo and redo only who did it
 * when is kept: the changes are those of the history. */

/* Appends @step, which has its root. */
void spann_step_codec_append (GString *text, const SpannStep *step);

/* Reads one of @kind that applies to @root. (transfer full) (nullable): NULL with a
 * SPANN_ERROR_INVALID */
SpannStep *spann_step_codec_read (JsonNode *node, SpannStepKind kind, SpannObject *root,
                                  GError **error);
