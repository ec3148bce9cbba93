/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "spann-change.h"

/*
 * Changes as JSON, for the journal and for whoever wants to know what changed. Values stand as in a
 * portfolio's file, so that a score is a level of the scale in force at its place in the root that
 * the change applies to. A value that is not there has no member.
 *
 * A field: {"path": …, "field": NAME, "before": VALUE, "after": VALUE}
 *
 * An order: {"path": …, "order": NAME, "before": [KEY …], "after": [KEY …]}
 *
 * Unknown members: {"path": …, "unknown": true, "before": [MEMBER …], "after": [MEMBER …]}, where a
 * member is {"name": …, "after": …, "value": …}
 *
 * An object: {"path": …, "place": KEY, "before": {…}}, or "after"
 */

/* Appends @change, which applies to @root. */
void spann_change_codec_append (GString *text, const SpannObject *root, const SpannChange *change);

/* Appends @changes, of SpannChange, as an array: the first applies to @root, each other to what
 * those before it have made. */
void spann_change_codec_append_all (GString *text, SpannObject *root, const GPtrArray *changes);

/**
 * spann_change_codec_read:
 * @node: from spann_json_parse()
 * @root: the one that the change applies to
 *
 * Checks that the place is there and what kind of value each member is; whether the change holds,
 * is for spann_change_apply() and spann_check_path().
 *
 * Returns: (transfer full) (nullable): NULL with a SPANN_ERROR_INVALID that names the place
 */
SpannChange *spann_change_codec_read (JsonNode *node, SpannObject *root, GError **error);
