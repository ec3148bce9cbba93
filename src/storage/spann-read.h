/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "spann-file-state.h"

/* What spann_read_bytes() does with a file that is open as @fd, from where it stands. */
GBytes *spann_read_descriptor (int fd, gsize max_size, SpannFileState **out_state, GError **error);

/**
 * spann_read_bytes:
 * @path: a local file
 * @max_size: the most bytes that are read
 * @out_state: (out) (transfer full) (optional): what the file was as it was read
 *
 * Reads a whole file. Devices, pipes and folders are refused, and a file that is too large before
 * anything is allocated for it.
 *
 * Returns: (transfer full) (nullable): NULL, @out_state untouched, with a G_FILE_ERROR, or a
 *   SPANN_ERROR_SYNTAX for one that is too large
 */
GBytes *spann_read_bytes (const char *path, gsize max_size, SpannFileState **out_state,
                          GError **error);

/* The same of any file, such as one on a server; also with a G_IO_ERROR. */
GBytes *spann_read_file (GFile *file, gsize max_size, GCancellable *cancellable,
                         SpannFileState **out_state, GError **error);
