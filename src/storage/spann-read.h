/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * spann_read_bytes:
 * @path: a local file
 * @max_size: the most bytes that are read
 *
 * Reads a whole file. Devices, pipes and folders are refused, and a file that is too large before
 * anything is allocated for it.
 *
 * Returns: (transfer full) (nullable): NULL with a G_FILE_ERROR, or a SPANN_ERROR_SYNTAX for one
 *   that is too large
 */
GBytes *spann_read_bytes (const char *path, gsize max_size, GError **error);
