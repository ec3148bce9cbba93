/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

/**
 * spann_migration_apply:
 * @root: (transfer full): a file's content, past the gate: an object
 * @version: the format version that it is in, 1 or later
 *
 * Brings it to %SPANN_FORMAT_VERSION, one version at a time. Each step depends on nothing but the
 * tree, leaves what it does not know in its place, and never changes once files of its version
 * exist: tests/data/storage has files of each, which have to open for ever.
 *
 * Returns: (transfer full): the content as the newest version would have written it
 */
JsonNode *spann_migration_apply (JsonNode *root, gint64 version);
