/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * spann_save_bytes:
 * @path: the file to write; a symbolic link is followed
 * @bytes: its new content
 *
 * The one function that puts bytes into a user's file: temporary file in the same folder, sync,
 * rename. Portfolios and exports alike go through it.
 *
 * Returns: FALSE with @error, and the old file untouched, when it could not be written
 */
gboolean spann_save_bytes (const char *path, GBytes *bytes, GError **error);
