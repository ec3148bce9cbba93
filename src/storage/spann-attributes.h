/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * spann_attributes_keep:
 * @from: the old file, open for reading
 * @to: the file that is to take its place, open, private and still empty
 * @notices: gets sentences about what could not be kept
 *
 * Gives @to the owner, group, permissions, access list and extended attributes of @from. Nobody
 * gets rights that they did not have. Where the owner or the group cannot be kept, since only an
 * administrator may give files away, an access list keeps the rights that they had; a team whose
 * owner is one of its members needs none.
 *
 * Returns: FALSE with a SPANN_ERROR_WRITE when a group would lose the file, or the access list
 * cannot be kept
 */
gboolean spann_attributes_keep (int from, int to, GString *notices, GError **error);
